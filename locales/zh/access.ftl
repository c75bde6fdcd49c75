### 页面：签证与出入。

nav-access = 签证与出入
nav-stakeholders = 利益攸关方
access-lede = 各代表团报告的签证情况、东道国并列的意见，以及由此得出的数字。此处不归咎于任何一方。
access-before = 会议之前
access-warning = 尚无决定的成员：{ $members }。代表团：{ $delegations }。剩余天数：{ $days }。
access-warning-begun = 尚无决定的成员：{ $members }。代表团：{ $delegations }。会议已经开始。
access-undecided = 尚无决定
access-incomplete = 请求告知主席其人员不齐的代表团
access-cases = 各代表团报告的个案
access-own = 贵代表团的个案
access-no-cases = 尚未报告签证申请。
access-no-cases-who = 由代表团就每一成员和每届会议报告。
access-shown = 向作为东道国的贵国出示
access-as-reported = 按代表团的报告
access-comment = 东道国的意见
access-no-comment = 没有意见。
access-not-shown = 该个案未向东道国出示。
access-show-to = 向东道国出示该个案
access-member = 成员 { $mark }
access-matters = 与会问题
access-no-matters = 本席位没有此类问题。
access-numbers = 各届会议的数字
access-no-numbers = 尚无数字。
access-no-numbers-who = 数字来自各代表团的报告；提供范围由工作组决定。
access-applications = 申请
access-median = 作出决定所需天数的中位数
access-by-outcome = 按结果
access-withheld = 不显示
access-withheld-why = 少于 { $n } 个代表团的单元格不予显示，可据以推算的数字也不显示。
access-audience =
    { $to ->
        [states] 根据工作组的决定，这些数字提供给所有国家。
        [public] 根据工作组的决定，这些数字公开。
        *[chair] 这些数字仅供主席和秘书处查看。
    }
access-given = 最近一次提供：{ $at }。
access-report-title = 出入情况：{ $session }
access-report-early = 会议尚未结束。报告只提供一次：现在提供的内容将保持不变，无论以后报告了什么。
access-plot-title = 各届会议按结果分列的申请
access-plot-description = 按日期顺序，每届会议一条，按结果分段。不显示的部分用虚线画出，宽度始终相同。下表载有同样的数字。
access-plot-table = 各届会议按结果分列的数字
access-report-again = 再次报告
access-hosts = 会议地点及其东道国
visa-outcome =
    { $outcome ->
        [issued] 已签发
        [refused] 被拒
        [not_decided_in_time] 未及时作出决定
        [withdrawn] 代表团撤回
        *[other] 尚无决定
    }
visa-instead =
    { $done ->
        [substitute] 由替代人员参加
        [remote] 远程参加
        [statement_read] 发言由他人宣读
        *[nothing] 未能采取任何办法
    }
visa-cause =
    { $cause ->
        [in_time] 首日之前签发
        [late] 首日或之后签发
        [refused] 被拒
        [not_decided_in_time] 会议开始时尚无决定
        [withdrawn] 代表团撤回
        *[undecided] 尚未报告结果
    }
matter-kicker = 与会问题
matter-told =
    { $to ->
        [states] 所有国家均已收到
        *[chair] 未分发
    }
matter-to-all = 所有国家自 { $at } 起已收到。
matter-to-few = 仅提出问题的国家、主席、秘书处及其所指东道国收到。
matter-words-of = { $by }的原话
matter-considerations = 秘书处的考虑
matter-comments = { $country }作为东道国的意见
matter-nothing-yet = 尚无。
