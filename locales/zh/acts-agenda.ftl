### 行为名称：议程、后续行动、阶段目标。

act-propose-agenda = 提出议程
act-propose-programme = 提出工作方案
act-enter-follow-up = 记入后续事项
act-settle-follow-up = 了结后续事项
act-set-milestone = 设定阶段目标
act-move-milestone = 更改阶段目标日期
act-reach-milestone = 注明阶段目标已实现
act-set-up-subgroup = 设立专题小组
act-end-subgroup = 结束专题小组
act-report-back = 专题小组汇报
act-show-balance = 展示讨论的均衡情况
