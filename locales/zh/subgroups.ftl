### Thematic subgroups.

subject-report = 注意到：{ $title }专题小组的报告（{ $entry }）
subgroups-title = 专题小组
subgroups-what = 专题小组就案文各节单独开会并汇报，不作任何决定。
subgroup-open = 工作中
subgroup-ended = 已于{ $at }结束
subgroup-on = 议题：{ $sections }
subgroup-led = 主持：{ $names }
subgroup-led-nobody = 其各节尚未指定协调人。
subgroup-no-meeting = 尚未安排会议。
subgroup-named = 专题小组：{ $title }
subgroup-word = 专题小组
reports-title = 汇报情况
report-open = 尚未注意到
report-noted = 全体会议已注意到
