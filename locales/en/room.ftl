# The screen of the room, and what is under discussion.

topic = { $text }, { $place }
button-of = { $what }: { $of }
take-up-nothing = Have done with what is under discussion
room-title = Screen of the room
room-no-meeting = No meeting is open.
room-no-meeting-who = When the Chair opens one, it shows here by itself.
room-nothing = Nothing is taken up at the moment.
room-speaking = Has the floor:
room-next = Next:
