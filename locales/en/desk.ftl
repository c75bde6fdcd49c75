### The desk without a line: what is kept on the machine, and what is entered from the floor.

desk-kept-title = Kept on this machine
desk-kept-what = Not yet in the record. It is sent in this order, each with the time it was done, as soon as there is a line.
desk-kept-waits = not yet in the record
desk-kept-refused = refused, not in the record
desk-refused-title = Kept on this machine, and refused
desk-put-away = Put away
desk-no-line = No line at the moment. What is done on the floor is kept on this machine and sent when the line is back.
desk-needs-line = Needs the line: what closes or decides is not kept.
desk-joined = The line is back, and what was kept has been sent.
desk-sign-in = Nobody is signed in any more. Sign in on this machine: what is kept is sent then.
desk-unread = It could not be taken in.
desk-from-floor = From the floor
desk-from-floor-what = What a delegation says in the room, entered for it; it confirms or corrects it.
desk-enter = Enter
desk-of-facilitator = The facilitator’s desk
desk-of-secretariat = The secretariat’s desk
unsent = Not sent: there is no connection. What is filled in stays here; send it again when the connection is back. Sending twice counts once.
