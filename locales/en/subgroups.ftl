### Thematic subgroups.

subject-report = Taking note: report of the subgroup { $title } ({ $entry })
subgroups-title = Thematic subgroups
subgroups-what = They meet by themselves on sections of the text and report back. They decide nothing.
subgroup-open = At work
subgroup-ended = Ended on { $at }
subgroup-on = On: { $sections }
subgroup-led = Led by: { $names }
subgroup-led-nobody = No facilitator is named for its sections.
subgroup-no-meeting = No meeting is scheduled.
subgroup-named = Subgroup: { $title }
subgroup-word = Thematic subgroup
reports-title = Reported back
report-open = Not yet noted
report-noted = The plenary took note
