### The progress report of a year.

report-title = { $group }{ $year }年进展情况报告
report-assemble = 汇编{ $year }年进展情况报告
report-what = 根据记录中向所有人公开的内容以各语文汇编。它与其他草案无异：请阅读、修改后提出；工作组可分节或整体通过。
report-organization = 工作安排
report-sessions = { $year }年，工作组举行了下列届会：
report-session = { $title }，{ $days }，{ $place }
report-meetings = 工作组举行了{ $count }次会议。
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
