### Refusals: lists of speakers. The fact, then what is open instead.

refusal-list-there = The meeting has such a list.
refusal-list-there-instead = Use the list that there is.
refusal-list-open = Inscription is open, and no close of it is announced.
refusal-list-open-instead = Nothing more is needed.
refusal-inscription-closed = Inscription is closed: { $until }.
refusal-inscription-closed-instead = Ask for the floor; the Chair may open inscription again.
refusal-inscribed-already = The delegation is on the list.
refusal-inscribed-already-instead = A delegation has one place for itself and one for a group.
refusal-other-segment = The list is for another part of the meeting.
refusal-other-segment-instead = Inscribe on the list of your part.
refusal-not-next = { $by } comes before it on the list.
refusal-not-next-instead = Give the floor to the next, or place the speaker first with a reason.
refusal-not-in-the-group = The statement is not made for { $by }.
refusal-not-in-the-group-instead = Nothing more is needed.
refusal-aligned-already = The statement is made for { $by } already.
refusal-aligned-already-instead = Nothing more is needed.
refusal-nobody-speaks = Nobody has the floor.
refusal-nobody-speaks-instead = Give the floor first.
refusal-clock-paused = The clock stands.
refusal-clock-paused-instead = Let it run again.
refusal-clock-running = The clock runs.
refusal-clock-running-instead = Nothing more is needed.
