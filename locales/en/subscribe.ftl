### Calendars that one subscribes to, and times with their zones.

time-span = { $date }, { $from } to { $to } { $place }
time-with-offset = { $time } ({ $offset })
time-yours = on this device: { $time }
subscribe-title = Subscribe to the calendar
subscribe-lede = A calendar program that subscribes to one of these addresses shows the sessions, meetings and deadlines of the group, each in its own zone, and what is moved or cancelled.
subscribe-public = The calendar of the group
subscribe-public-what = Open to everyone: sessions, meetings, milestones, and the deadlines that everyone may know.
subscribe-open = Open in a calendar program
subscribe-circle = The calendar of { $name }
subscribe-circle-what = One secret address for the whole seat: the calendar of the group, and the points of the follow-up that fall to it.
subscribe-own = Your own calendar
subscribe-own-what = A secret address for you alone, with the same things. It stops when your delegation withdraws you, or when your account ends.
subscribe-secret = Whoever knows a secret address sees what stands there. No name of a person stands there.
subscribe-made = There is an address, made on { $date }. It was shown once and is not kept; if it was lost or became known, make another: the old one stops at once.
subscribe-none = There is no address yet.
subscribe-shown = This is the address. It is shown this once: copy it into your calendar program now.
subscribe-make = Make an address
subscribe-make-again = Make another; the old one stops
subscribe-end = Take the address back
subscribe-how = How to subscribe
subscribe-how-copy = Copy an address.
subscribe-how-add = In your calendar program, choose to subscribe to a calendar by its address, and put it there. Do not import it: a calendar that was imported does not follow.
subscribe-how-late = Programs look again from time to time, some only once a day. Where they differ from this site, this site is right.
feed-due = By this day: { $what }
feed-silence = End of silence: { $text }
feed-proposals = Deadline for proposals: { $text }
feed-moved = Moved or changed { $times ->
        [one] once
        *[other] { $times } times
    } since it was scheduled.
feed-cancelled = Cancelled: { $reason }
feed-milestone = Milestone: { $title }
feed-kind-session = Session
feed-kind-meeting = Meeting
feed-kind-deadline = Deadline
feed-kind-milestone = Milestone
feed-kind-follow-up = Follow-up
