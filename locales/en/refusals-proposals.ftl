### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] the Chair
        [states] all States
        *[other] everyone
    }

refusal-old-version = Another version has taken the place of this one.
refusal-old-version-instead = Propose on the newest version; a proposal already tabled is carried over by itself.
refusal-operations-do-not-fit = The proposal does not fit the text that it is on: other words stand there, or the paragraph is gone.
refusal-operations-do-not-fit-instead = Look at what stands there now, and propose on that.
refusal-wider-than-what-it-is-on = It would be told more widely than what it is on, which is told to: { told-to }.
refusal-wider-than-what-it-is-on-instead = Tell it to the same circle, or ask for the proposal to be widened first.
refusal-told-to-others = What it is on is told to: { told-to }. It is told to exactly these.
refusal-told-to-others-instead = Say it to the same circle.
refusal-never-narrowed = It is told already to: { told-to }. What was told is not taken back.
refusal-never-narrowed-instead = Withdraw the proposal, and table another.
refusal-proposal-withdrawn = The proposal was withdrawn.
refusal-proposal-withdrawn-instead = Another may be tabled in the same words, by any delegation.
refusal-proposal-settled = The revision in which the proposal was disposed of is out.
refusal-proposal-settled-instead = Propose anew on the newest version.
refusal-sponsors-already = The delegation sponsors the proposal already: { $by }.
refusal-sponsors-already-instead = Nothing more is needed.
refusal-not-a-sponsor = The delegation is no co-sponsor of the proposal: { $by }.
refusal-not-a-sponsor-instead = The delegation that tabled a proposal withdraws it.
refusal-statement-withdrawn = The statement was withdrawn before.
refusal-statement-withdrawn-instead = A new statement may be made.
refusal-nothing-agreed = Nothing that this seat could reopen is agreed on the paragraph within that circle.
refusal-nothing-agreed-instead = Speak on the paragraph, or propose.
refusal-unlinked = The link was taken away before.
refusal-unlinked-instead = Paragraphs may be linked anew.
refusal-deadline-in-the-past = The deadline would have passed before it was set.
refusal-deadline-in-the-past-instead = Set one that is still ahead.
refusal-disposed-already = The proposal was disposed of before.
refusal-disposed-already-instead = Undo that first, as long as the revision is not out.
refusal-not-disposed = Nothing is done with the proposal that could be undone.
refusal-not-disposed-instead = The proposal is open.
refusal-not-as-it-stands = What is to be told is not what stands now.
refusal-not-as-it-stands-instead = Fill in the form again: it then holds what stands.
