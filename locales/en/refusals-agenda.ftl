### Refusals: agenda, follow-up, milestones. The fact, then what is open instead.

refusal-agenda-not-adopted = The group has not adopted its agenda yet.
refusal-agenda-not-adopted-instead = Propose an agenda and put it to the group first.
refusal-agenda-adopted = The agenda is adopted, once for all sessions.
refusal-agenda-adopted-instead = The group may first reopen its decision.
refusal-meeting-of-another-session = The meeting does not belong to the session.
refusal-meeting-of-another-session-instead = Choose meetings of the session.
refusal-follow-up-settled = The point was settled before.
refusal-follow-up-settled-instead = Enter a new point if something is left to do.
refusal-milestone-reached = The milestone was reached before.
refusal-milestone-reached-instead = Set another milestone.
