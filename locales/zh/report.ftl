### The progress report of a year.

report-title = { $group }{ $year }年进展情况报告
report-assemble = 汇编{ $year }年进展情况报告
report-what = 根据记录中向所有人公开的内容以各语文汇编。它与其他草案无异：请阅读、修改后提出；工作组可分节或整体通过。
report-organization = 工作安排
report-sessions = { $year }年，工作组举行了下列届会：
report-session = { $title }，{ $days }，{ $place }
report-meetings = 工作组举行了{ $count }次会议。
report-from-afar = 其中{ $count }次会议听取了远程发言。
report-agenda = 工作组以其议程（{ $entry }）为工作基础：
report-participation = 与会情况
report-registered = 下列各方已登记代表团，其成员见与会者名单：
report-count = { $rank }：{ $count }
report-documents = 工作组收到下列文件：
report-decisions = 工作组在无异议的情况下作出下列决定：
report-decision = { $subject }，{ $day }（{ $entry }）
report-positions = 立场
report-stated = 有关方面表明了下列立场：
report-position = { $name }：{ $kind }（{ $entry }）
report-adoption = 通过报告
report-adopted = 工作组在[...]日第[...]次会议上以协商一致方式通过了本报告。
report-procedural-title = { $group }{ $year }年程序性报告
report-procedural-assemble = 汇编{ $year }年程序性报告
report-procedural-what = 以各语文根据记录中向所有人公开的内容汇编。报告员在会议结束时介绍，然后像任何草案一样提交工作组，无人反对即通过。
report-mandate = 任务授权
report-resolutions = 工作组的任务授权载于下列决议：
report-officers = 主席团成员
report-elected = 下列主席团成员以鼓掌方式当选：
report-officer = { $office }：{ $of }
report-procedural-adopted = 工作组在[...]第[...]次会议上审议了报告员介绍的程序性报告草稿，并以协商一致方式通过。
report-introduced = 报告员（{ $of }）已介绍，{ $when }
sections-title = 逐节通过
sections-list = 各节
sections-what = 主席逐节提交：每节有待核准地商定，以全文商定为条件。全文通过后，各部分即为最后文本。商定后措辞有改动的，不再视为商定。
sections-none = 本案文没有章节。
sections-before = 第一个标题之前
sections-range = 第{ $from }至{ $to }段
sections-agreed = 已商定：{ $all }段中的{ $agreed }段
sections-put = 将本节提交工作组
sections-put-whole = 将全文提交工作组
sections-choose = 选择段落
sections-from = 从第几段
sections-to = 到第几段
sections-show = 显示
sections-no-range = 这不是本案文中由前至后的段落编号。
sections-state =
    { $state ->
        [adopted] 已通过
        [provisional] 有待核准地商定，以全文为条件
        [partly] 部分商定
        [put] 正提交会议
        *[open] 尚未提交
    }
