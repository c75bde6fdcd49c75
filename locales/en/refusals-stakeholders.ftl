### Refusals: stakeholders. The fact, then what is open instead.

standing-name =
    { $standing ->
        [open] waits for the secretariat
        [approved] in order
        [returned] returned to be completed
        [rejected] not taken
        [listed] on the list
        [withdrawn] withdrawn, or replaced by another
        *[other] otherwise
    }

track-name =
    { $track ->
        [a] in consultative status
        *[other] on a non-objection basis
    }

refusal-modalities-not-adopted = The group has not adopted modalities for stakeholders by its own decision.
refusal-modalities-not-adopted-instead = The Chair may put modalities to the group; a round is opened after that decision.
refusal-round-open = A round of accreditation is open.
refusal-round-open-instead = Conclude it first; then another is opened.
refusal-round-concluded = The round is concluded.
refusal-round-concluded-instead = Whoever was not accredited may apply in the next round.
refusal-round-not-concluded = The round is not concluded, so that nothing final can be told.
refusal-round-not-concluded-instead = Conclude the round first.
refusal-requests-over = The time in which organizations inform the secretariat is over: { $until }.
refusal-requests-over-instead = Apply in the next round.
refusal-requests-still-open = Organizations may inform the secretariat until { $until }.
refusal-requests-still-open-instead = Wait until then: nobody is cut off.
refusal-not-an-applicant = Organizations apply, not States or offices: { $by }.
refusal-not-an-applicant-instead = A State takes part with its delegation.
refusal-already-accredited = The organization takes part already, for the mandate: { $by }.
refusal-already-accredited-instead = Nothing more is needed.
refusal-application-there = An application of the organization stands in this round.
refusal-application-there-instead = Withdraw it first, or send it again in its place if it was returned.
refusal-application-stands = The application stands otherwise: { standing-name }.
refusal-application-stands-instead = Look at where it stands, and take the step that is open.
refusal-application-waits = An application waits: nobody is left out without a word.
refusal-application-waits-instead = Review and list it, return or reject it, or accredit it.
refusal-wrong-track = The organization came in on the other track: { track-name }.
refusal-wrong-track-instead = In consultative status it takes part without a list; without it, on a non-objection basis.
refusal-list-circulated = The list of the round is circulated.
refusal-list-circulated-instead = What is not on it comes in the next round.
refusal-list-too-late = The list is to be out { $days } days before the session.
refusal-list-too-late-instead = Open a round for a later session, or let the group decide to depart from this once.
refusal-objected-before = The delegation objects to this application already.
refusal-objected-before-instead = Nothing more is needed.
refusal-application-objected-to = An objection to the application stands.
refusal-application-objected-to-instead = The Member alone lifts it; the organization may apply in the next round.
refusal-decision-needed = The modalities leave the final decision to the body, and no decision of it on this list is named.
refusal-decision-needed-instead = Put the list to the group, and name its decision.
refusal-only-states-ask = States ask this, nobody else: { $by }.
refusal-only-states-ask-instead = The public list shows what the modalities make public.
refusal-answered-before = All that the modalities let be known was told in answer.
refusal-answered-before-instead = A State may ask anew.
refusal-modalities-withhold = The modalities of this round let less be known than this would tell.
refusal-modalities-withhold-instead = Tell what they let be known; the group may adopt other modalities for later rounds.
