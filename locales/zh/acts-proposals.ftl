### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = 设定提案截止时间
act-table-proposal = 提出提案
act-widen-proposal = 扩大提案的知悉范围
act-withdraw-proposal = 撤回提案
act-join-proposal = 加入成为共同提案国
act-leave-proposal = 退出共同提案国
act-speak-on = 就提案或段落表态
act-withdraw-statement = 撤回表态
act-agree-ad-ref = 暂定商定（待核准）
act-reopen-paragraph = 重新审议段落
act-link-paragraphs = 将段落相联系
act-unlink-paragraphs = 取消段落之间的联系
act-dispose = 处理提案
act-undo-disposition = 取消对提案的处理
act-open-dispositions = 公开提案处理表
