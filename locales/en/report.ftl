### The progress report of a year.

report-title = Progress report: { $group }, { $year }
report-assemble = Assemble the progress report of { $year }
report-what = Assembled from what the record holds for everyone, in each language. It is a draft like any other: read it, change it, and table it; the group adopts it by sections or as a whole.
report-organization = Organization of work
report-sessions = In { $year } the group held the following sessions:
report-session = { $title }, { $days }, { $place }
report-meetings = It held { $count ->
        [one] one meeting
        *[other] { $count } meetings
    }.
report-from-afar = Speakers were heard from afar at { $count ->
        [one] one of them
        *[other] { $count } of them
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
report-procedural-title = Procedural report: { $group }, { $year }
report-procedural-assemble = Assemble the procedural report of { $year }
report-procedural-what = Assembled from what the record holds for everyone, in each language. The Rapporteur introduces it at the end of the session; it is then put to the group like any other draft, and adopted if nobody objects.
report-mandate = Mandate
report-resolutions = The mandate of the group stands in the following resolutions:
report-officers = Officers
report-elected = The following officers were elected by acclamation:
report-officer = { $office }: { $of }
report-procedural-adopted = At its [...] meeting, on [...], the group considered its draft procedural report, as introduced by the Rapporteur, and adopted it by consensus.
report-introduced = Introduced by the Rapporteur ({ $of }), { $when }
sections-title = Adoption by sections
sections-list = Sections
sections-what = The Chair puts the sections one by one: each is agreed ad referendum, subject to the whole. With the whole its parts are final. Words that change after that are no longer agreed.
sections-none = This text has no sections.
sections-before = Before the first heading
sections-range = Paragraphs { $from } to { $to }
sections-agreed = Agreed: { $agreed } of { $all } paragraphs
sections-put = Put this section
sections-put-whole = Put the whole text
sections-choose = Choose paragraphs
sections-from = From paragraph
sections-to = To paragraph
sections-show = Show
sections-no-range = These are no numbers of paragraphs of this text, the first before the last.
sections-state =
    { $state ->
        [adopted] Adopted
        [provisional] Agreed ad referendum, subject to the whole
        [partly] Agreed in part
        [put] Before the meeting
        *[open] Not put yet
    }
