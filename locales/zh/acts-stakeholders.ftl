### 行为名称：利益攸关方。

act-open-round = 开启认可轮次
act-apply = 组织申请参与
act-withdraw-application = 撤回申请
act-review-application = 审核申请
act-admit-in-status = 登记具有咨商地位的组织参与
act-list-application = 将申请列入名单
act-circulate-list = 分送申请者名单
act-object-to-application = 对申请提出反对
act-lift-objection = 撤销对申请的反对
act-accredit = 认可组织
act-conclude-round = 结束认可轮次
act-ask-about-objections = 向主席询问对申请者的反对
act-answer-about-objections = 答复国家关于对申请者反对的询问
act-tell-applicant = 告知申请者其申请结果
