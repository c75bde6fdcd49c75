### Lists of speakers on the page of the meeting and the screen of the room.

speakers-title = List of speakers
speakers-title-stakeholders = List of stakeholders
speakers-open = Inscription is open
speakers-closes = Inscription closes at { $time }
speakers-closed = Inscription is closed
speakers-limits = { $minutes } min a statement, { $group } min for a group
speakers-limit-alone = { $minutes } min a statement
speakers-nobody = Nobody waits.
speakers-for-group = on behalf of { $name }
speakers-for-both = on behalf of { $name } and in national capacity
speakers-claim = States, as the speaker says: { $states }
speakers-placed = Placed here by the Chair: { $reason }
speakers-read-by = Read by another member: { $rank }
from-afar = from afar
said-from-afar = { $what } (from afar)
from-afar-not-here = Not heard from afar as the meeting sits now
from-afar-say =
    { $place ->
        [afar] Hear from afar
        *[room] Hear in the room
    }
speakers-inscribe-from-afar = Inscribe my delegation, from afar
floor-ask-from-afar = Ask for the floor, from afar
statement-from-afar = Delivered from afar
quorum-from-afar = Other Members who take part from afar
quorum-from-afar-hint =
    { $count ->
        [yes] Counted apart. Under the rules in force they count for the quorum.
        *[no] Counted apart. Under the rules in force they do not count for the quorum.
    }
quorum-afar-also =
    { $number ->
        [one] { $number } more from afar
        *[other] { $number } more from afar
    }
speakers-inscribe = Inscribe my delegation
speakers-inscribe-more = For a group, or in a rank
speakers-next = Next: { $who }
speakers-followed = { $who }, to be followed by { $then }
speakers-carried = Carried on from an earlier meeting
speakers-aligned-no = My delegation is not of them
speakers-aligned-yes = My delegation aligns itself
speakers-spoken = Have spoken
waits-named-in-claim = { $who } speaks for { $name } and names your delegation among its States
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
speakers-limit-both = { $minutes } min for a group and in national capacity
speakers-limit-others = { $minutes } min for organizations and others
replies-title = Right of reply
replies-when = After the list of speakers, at the end of the day
replies-limits = the first { $first } min, the next { $second } min
motions-title = Points of order and other motions
motion-by = { $kind }: { $who }
motion-other = Another motion
motion-uphold = Rule as moved
motion-not-uphold = Rule otherwise
motion-ruling = Ruling: { $words }
motion-kind =
    { $word ->
        [point_of_order] Point of order
        [suspend_meeting] To suspend the meeting
        [adjourn_meeting] To adjourn the meeting
        [adjourn_debate] To adjourn the debate
        [close_debate] To close the debate
        *[competence] To decide on competence first
    }
motion-state =
    { $state ->
        [raised] waits to be heard
        [has_floor] has the floor
        [heard] waits for the ruling
        [upheld] ruled as moved
        [not_upheld] ruled otherwise
        *[withdrawn] withdrawn
    }
sounding-title = Sounding
sounding-note = This is no vote. Nothing is decided by it, and nobody is counted.
sounding-asks = Is there any objection to considering this: { $words }?
sounding-named = At its own wish by name: { $who }
time-spoken-title = Time spoken
time-spoken-lede = For the Chair, the secretariat and each delegation itself. Nobody else is told.
time-spoken-who = Delegation
time-spoken-count = Times
time-spoken-time = Minutes and seconds
time-spoken-all = All sessions
time-spoken-nobody = Nobody has spoken yet.
sounding-state =
    { $state ->
        [asks] the Chair asks
        [heard] An objection was heard
        *[none] No objection was heard
    }
interpretation-into = Interpretation: { $languages }
interpretation-none = Without interpretation
meeting-link = Take part from afar
quorum-challenged = { $who } challenges the quorum: the Members present are counted
quorum-here = Members present
quorum-here-hint = What is marked here is counted and kept nowhere. The number is for the Chair, the secretariat and all States.
quorum-there =
    { $number ->
        [one] { $number } Member present: there is a quorum
        *[other] { $number } Members present: there is a quorum
    }
quorum-not-there =
    { $number ->
        [one] { $number } Member present: there is no quorum, and nothing is decided until a new count
        *[other] { $number } Members present: there is no quorum, and nothing is decided until a new count
    }
quorum-there-told = There is a quorum
quorum-not-there-told = There is no quorum, and nothing is decided until a new count
quorum-declare =
    { $what ->
        [there] Declare that there is a quorum
        *[not-there] Declare that there is no quorum
    }
quorum-counted =
    { $number ->
        [one] { $number } Member present: the Chair declares whether there is a quorum
        *[other] { $number } Members present: the Chair declares whether there is a quorum
    }
replies-next = Next in reply: { $who }
chair-title = The Chair’s desk
chair-keys = Keys stand on the buttons; press them with Alt, or as this browser has it. A press is sent at once, and the floor can be given back.
chair-floor = The floor
chair-nobody-speaks = Nobody has the floor.
chair-interrupted = Interrupted: { $who }
chair-meeting = The meeting
chair-due = What is due
chair-take-up = Take up in the meeting
chair-to-meeting = The page of the meeting
chair-in-mode = { $act }: { $mode }
notes-title = Private notes and scripts
notes-where = They stay on this device, encrypted, and are sent nowhere: no page, export or record of anyone has them. If this device or what this browser keeps is lost, so are they.
notes-without-script = Without script this page keeps no notes.
notes-of-meeting = On this meeting
notes-of-item = On { $item }
notes-kept = Kept on this device.
