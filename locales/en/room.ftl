# The screen of the room, and what is under discussion.

topic = { $text }, { $place }
button-of = { $what }: { $of }
take-up-nothing = Have done with what is under discussion
room-title = Screen of the room
room-no-meeting = No meeting is open.
room-no-meeting-who = When the Chair opens one, it shows here by itself.
room-nothing = Nothing is taken up at the moment.
room-choose = Several meetings are open. Each has a screen of its own:
room-speaking = Has the floor:
room-next = Next:
interpreters-title = Interpreters’ screen
interpreters-others = Also open:
interpreters-topic = Under discussion
interpreters-not-arranged = No interpretation has been arranged for this.
interpreters-text-in = Text beforehand: { $languages }
interpreters-no-text = No text beforehand.
interpreters-again = Draw this page anew
