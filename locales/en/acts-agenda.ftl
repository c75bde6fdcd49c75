### Titles of acts: agenda, follow-up, milestones.

act-propose-agenda = Propose the agenda
act-propose-programme = Propose the programme of work
act-enter-follow-up = Enter a point of the follow-up
act-settle-follow-up = Settle a point of the follow-up
act-set-milestone = Set a milestone
act-move-milestone = Move a milestone
act-reach-milestone = Note that a milestone was reached
act-set-up-subgroup = Set up a thematic subgroup
act-end-subgroup = End a thematic subgroup
act-report-back = Report back from a subgroup
act-show-balance = Show the balance of the discussion
