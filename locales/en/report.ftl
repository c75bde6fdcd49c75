### The progress report of a year.

report-title = Progress report of { $group }, { $year }
report-assemble = Assemble the progress report of { $year }
report-what = Assembled from what the record holds for everyone, in each language. It is a draft like any other: read it, change it, and table it; the group adopts it by sections or as a whole.
report-organization = Organization of work
report-sessions = In { $year } the group held the following sessions:
report-session = { $title }, { $days }, { $place }
report-meetings = It held { $count ->
        [one] one meeting
        *[other] { $count } meetings
    }.
report-agenda = The group worked on the basis of its agenda ({ $entry }):
report-participation = Participation
report-registered = The following have registered delegations; their members stand on the list of participants:
report-count = { $rank }: { $count }
report-documents = The group had before it the following documents:
report-decisions = The group took the following decisions without objection:
report-decision = { $subject }, { $day } ({ $entry })
report-positions = Positions
report-stated = The following positions were stated:
report-position = { $name }: { $kind } ({ $entry })
report-adoption = Adoption of the report
report-adopted = At its [...] meeting, on [...], the group adopted the present report by consensus.
