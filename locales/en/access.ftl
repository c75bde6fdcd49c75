### Pages: visas and access.

nav-access = Visas and access
nav-stakeholders = Stakeholders
access-lede = What delegations report of visas, what the host country says beside it, and what comes of it in numbers. Nothing here says whose fault anything is.
access-before = Before the session
access-warning = Members without a decision: { $members }. Delegations: { $delegations }. Days left: { $days }.
access-warning-begun = Members without a decision: { $members }. Delegations: { $delegations }. The session has begun.
access-undecided = no decision yet
access-incomplete = Delegations that asked that the Chair be told that they are incomplete
access-cases = Cases that delegations report
access-own = Cases of your delegation
access-no-cases = No application for a visa is reported.
access-no-cases-who = A delegation reports it for each member and session.
access-shown = Shown to you as the host country
access-as-reported = As reported by the delegation
access-comment = Comment of the host country
access-no-comment = No comment.
access-not-shown = The case is not shown to a host country.
access-show-to = Show the case to the host country
access-member = Member { $mark }
access-matters = Participation matters
access-no-matters = None that this seat has.
access-numbers = In numbers, by session
access-no-numbers = No numbers are here yet.
access-no-numbers-who = They are made of what delegations report; the group decides how widely they are given.
access-applications = Applications
access-median = Median of the days to a decision
access-by-outcome = By outcome
access-withheld = withheld
access-withheld-why = A cell with fewer than { $n } delegations is withheld, and so is what it could be derived from.
access-audience =
    { $to ->
        [states] By decision of the group, these numbers go to all States.
        [public] By decision of the group, these numbers are public.
        *[chair] These numbers are seen by the Chair and the secretariat alone.
    }
access-given = Last given out on { $at }.
access-report-title = Access to { $session }
access-report-early = The session is not over. The report is given once: what is given now stays as it is, whatever is reported later.
access-plot-title = Applications by session and outcome
access-plot-description = One bar for each session, in the order of their days, divided by outcome. What is withheld is drawn with a dashed line and always equally wide. The table below holds the same numbers.
access-plot-table = Numbers by session and outcome
access-report-again = Report again
access-hosts = Places of meeting and their host countries
visa-outcome =
    { $outcome ->
        [issued] issued
        [refused] refused
        [not_decided_in_time] not decided in time
        [withdrawn] withdrawn by the delegation
        *[other] no decision yet
    }
visa-instead =
    { $done ->
        [substitute] a substitute took part
        [remote] took part remotely
        [statement_read] the statement was read by another
        *[nothing] nothing was possible
    }
visa-cause =
    { $cause ->
        [in_time] issued before the first day
        [late] issued on the first day or later
        [refused] refused
        [not_decided_in_time] not decided when the session began
        [withdrawn] withdrawn by the delegation
        *[undecided] nothing reported yet
    }
matter-kicker = Participation matter
matter-told =
    { $to ->
        [states] all States have it
        *[chair] not circulated
    }
matter-to-all = All States have it since { $at }.
matter-to-few = The State that raised it, the Chair, the secretariat and the host country that it names have it.
matter-words-of = In the words of { $by }
matter-considerations = Considerations of the secretariat
matter-comments = Comments of { $country } as the host country
matter-nothing-yet = Nothing yet.
