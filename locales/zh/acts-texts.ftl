### Titles of acts: documents, drafts, letters.

act-register-document = 登记文件
act-add-document-language = 为文件添加语文文本
act-add-symbol = 为文件添加文号
act-table-draft = 提出草案
act-introduce-report = 以报告员身份介绍报告
act-issue-revision = 印发订正本
act-add-language-version = 为草案添加语文文本
act-circulate-letter = 分发信函
act-receive-letter = 登录致主席的信函
act-note-delivery = 记载送达情况
act-edit-after-adoption = 案文通过后编辑
act-expect-language = 说明预计何时有某语文文本
act-report-discrepancy = 报告语文文本之间的不一致
act-answer-discrepancy = 答复关于不一致的报告
