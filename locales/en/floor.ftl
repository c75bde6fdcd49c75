### Lists of speakers on the page of the meeting and the screen of the room.

speakers-title = List of speakers
speakers-title-stakeholders = List of stakeholders
speakers-open = Inscription is open
speakers-closes = Inscription closes at { $time }
speakers-closed = Inscription is closed
speakers-limits = { $minutes } min a statement, { $group } min for a group
speakers-nobody = Nobody waits.
speakers-for-group = on behalf of { $name }
speakers-for-both = on behalf of { $name } and in national capacity
speakers-claim = States, as the speaker says: { $states }
speakers-placed = Placed here by the Chair: { $reason }
speakers-read-by = Read by another member: { $rank }
speakers-inscribe = Inscribe my delegation
speakers-inscribe-more = For a group, or in a rank
speakers-next = Next: { $who }
speakers-followed = { $who }, to be followed by { $then }
speakers-carried = Carried on from an earlier meeting
speakers-aligned-no = My delegation is not of them
speakers-aligned-yes = My delegation aligns itself
speaker-rank =
    { $rank ->
        [head_of_state] Head of State
        [head_of_government] Head of Government
        [minister] Minister
        [vice_minister] Vice-Minister
        *[representative] representative
    }
speech-clock = Time used
clock-stands = the clock stands
clock-own = Your delegation has spoken for { $time } so far
clock-limit-passed = The time limit is passed.
