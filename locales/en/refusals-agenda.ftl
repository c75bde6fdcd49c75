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
refusal-subgroup-ended = The task of this subgroup has ended.
refusal-subgroup-ended-instead = Set up another, or schedule a meeting of the group.
refusal-not-their-section = The facilitator leads the talks on no section of this subgroup.
refusal-not-their-section-instead = A facilitator of one of its sections, the Chair or the secretariat reports.
refusal-not-their-meeting = The meeting is not one of a subgroup that this facilitator leads.
refusal-not-their-meeting-instead = The Chair conducts it; a facilitator conducts the meetings of the own subgroup.
refusal-report-noted = The plenary has taken note of this report.
refusal-report-noted-instead = Report again if there is more.
refusal-balance-shown-so = The balance is shown to those already.
refusal-balance-shown-so-instead = The Chair chooses others to whom it is shown.
