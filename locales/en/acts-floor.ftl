### Titles of acts: lists of speakers.

act-open-list = Open a list of speakers
act-close-list = Close inscription
act-reopen-list = Open inscription again
act-carry-list = Carry the list to another meeting
act-inscribe = Inscribe the delegation
act-leave-list = Leave the list
act-say-alignment = Say whether one is aligned
act-place-speaker = Place a speaker otherwise
act-substitute-speaker = Say that another member reads
act-say-from-afar = Say whether a speaker is heard from afar
act-end-speech = End the speech
act-pause-speech = Pause the clock
act-resume-speech = Let the clock run
act-undo-floor = Undo that the floor was given
act-ask-to-reply = Ask to reply
act-raise-motion = Raise a point of order or another motion
act-withdraw-motion = Withdraw a motion
act-rule-on-motion = Rule on a motion
act-arrange-interpretation = Arrange interpretation
act-give-link = Give the link to the meeting
act-challenge-quorum = Challenge the quorum
act-count-quorum = Enter how many are present
act-declare-quorum = Declare whether there is a quorum
