### Refusals: visas and access. The fact, then what is open instead.

refusal-not-the-host-country = This is not named as the host country in question: { $of }.
refusal-not-the-host-country-instead = A delegation may write to the Chair.
refusal-visa-there = The application is reported for this session.
refusal-visa-there-instead = Report on it again.
refusal-incomplete-said = This was asked for before.
refusal-incomplete-said-instead = The Chair knows.
refusal-not-incomplete = The delegation has not said that it is incomplete.
refusal-not-incomplete-instead = Nothing more is needed.
refusal-matter-circulated = All States have the matter.
refusal-matter-circulated-instead = What is said on it later they have too.
refusal-remarks-enough = As much is said on the matter as can be circulated with it.
refusal-remarks-enough-instead = Write a letter, or wait until it is circulated.
refusal-report-not-released = The group has not decided to give the report so widely.
refusal-report-not-released-instead = The Chair may put it to the group.
