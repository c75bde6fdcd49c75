### 行为名称：发言名单。

act-open-list = 开放发言名单
act-close-list = 截止报名
act-reopen-list = 重新开放报名
act-carry-list = 将名单转至另一次会议
act-inscribe = 报名发言
act-leave-list = 撤下名单
act-say-alignment = 说明是否赞同集团发言
act-place-speaker = 调整发言次序
act-substitute-speaker = 说明由另一成员代读
act-say-from-afar = 说明发言者是否远程发言
act-end-speech = 结束发言
act-pause-speech = 暂停计时
act-resume-speech = 继续计时
act-undo-floor = 撤销给予发言权
act-ask-to-reply = 请求行使答辩权
act-raise-motion = 提出程序问题或其他动议
act-withdraw-motion = 撤回动议
act-rule-on-motion = 就动议作出裁定
act-arrange-interpretation = 安排口译
act-give-link = 提供会议链接
act-challenge-quorum = 对法定人数提出质疑
act-count-quorum = 登录出席数目
act-declare-quorum = 宣布是否达到法定人数
