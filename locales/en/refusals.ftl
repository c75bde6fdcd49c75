### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] Chair
        [secretariat] secretariat
        [facilitator] facilitator
        [delegate] delegation
        [platform] platform
        *[other] another office
    }

sitting-name =
    { $sitting ->
        [formal] in formal meetings
        [informal] in informal consultations
        [intersessional] in intersessional meetings
        *[stakeholders] in the stakeholder segment
    }

thing-name =
    { $what ->
        [delegation] delegation
        [session] session
        [meeting] meeting
        [document] document
        [draft] draft
        [version] version
        [text] text
        [paragraph] paragraph
        [section] section
        [invitation] invitation
        [mandate_element] mandate element
        [letter] letter
        [question] question
        [request] request for the floor
        [objection] objection
        [correction] correction
        [decision] decision
        [silence] silence procedure
        [position] position
        [ruling] ruling
        [entry] entry
        [rulebook] rulebook
        [person] person
        [resolution] resolution
        [officer] officer
        [part] part
        [blob] file
        [proposal] proposal
        [statement] statement
        [link] link between paragraphs
        [discrepancy] report of a discrepancy
        [credentials] credentials
        [challenge] challenge to credentials
        [key] key
        [visa] case of a visa
        [matter] participation matter
        [round] round of accreditation
        [application] application
        [inquiry] question about objections
        [agenda] agenda
        [agenda_item] agenda item
        [programme] programme of work
        [subgroup] thematic subgroup
        [report] report of a subgroup
        [follow_up] point of the follow-up
        [milestone] milestone
        [speakers_list] list of speakers
        [inscription] place on a list
        [motion] motion
        [sounding] sounding
        *[other] thing
    }

## Any act

refusal-other-group = The act belongs to another group.
refusal-other-group-instead = Send it to the record of its own group.
refusal-id-taken = Another act in the record bears this name: { $id }.
refusal-id-taken-instead = Fill in the form again: it then gets a name of its own.
refusal-already-recorded = This act stands in the record already: { $id }.
refusal-already-recorded-instead = Nothing more is needed; its entry can be read in the record.
refusal-group-closed = The group has been closed.
refusal-group-closed-instead = Its record stays readable. A successor group has a record of its own.
refusal-no-group = No group has been opened in this record.
refusal-no-group-instead = The secretariat opens the group first.
refusal-group-open = The group is open already.
refusal-group-open-instead = Another group begins a record of its own.
refusal-wrong-capacity = Acts of this kind are not done in this capacity: { capacity-name }.
refusal-wrong-capacity-instead = Whoever holds the right seat may do it; the rulebook says who.
refusal-not-the-office = { $by } does not hold this office: { capacity-name }.
refusal-not-the-office-instead = Act for the delegation, or let whoever holds the office act.
refusal-not-a-participant = { $by } does not take part in the group.
refusal-not-a-participant-instead = Look at the list of those who take part, or write to the secretariat.
refusal-lacks-right = The rules do not give { $by } this right: { right-name }.
refusal-lacks-right-instead = The table of rights in the rulebook says what is open.
refusal-lacks-right-here = { $by } has this right: { right-name }, but not { sitting-name }.
refusal-lacks-right-here-instead = The secretariat takes written inputs; the table of rights says in which meetings the right is open.
refusal-takes-part = { $of } takes part already.
refusal-takes-part-instead = Who takes part needs no invitation.
refusal-of-another-delegation = This belongs to another delegation: { $by }.
refusal-of-another-delegation-instead = That delegation does it itself.
refusal-person-not-authorised = This person is not named for this by { $by }.
refusal-person-not-authorised-instead = A person named by the delegation acts, or the delegation authorises this one. From the floor, on paper and by letter everything stays open.
refusal-unknown = There is no such thing in this group: { thing-name } { $id }.
refusal-unknown-instead = Look it up in the lists, and check that it belongs to this group.
refusal-bad-field = This field is empty, too long or out of its form: { $field }.
refusal-bad-field-instead = Correct it and send again; what you wrote is still there.
refusal-bad-text =
    These bytes are not a text: { $fault ->
        [form] they do not have its form
        [empty] there is no paragraph
        [repeated_paragraph] a paragraph stands in it twice
        [words] a paragraph has no words, or a line break
        [level] a level does not belong to its kind of paragraph
        [table] a table has a row with a gap
        [footnote] a footnote that is referred to is not there
        [marks] a mark lies outside its words
        *[other] something is wrong with them
    }.
refusal-bad-text-instead = Give the text again, one paragraph after the other.
refusal-blob-missing = The bytes that the act names were not given: { $blob }.
refusal-blob-missing-instead = Upload the text first, then send the act.
refusal-bad-time = Local time, zone and instant do not belong together.
refusal-bad-time-instead = Give the local time and its zone again.
refusal-ends-before-it-begins = The end is not after the beginning.
refusal-ends-before-it-begins-instead = Give a later end.

## Meetings and their calendar

refusal-meeting-not-open = The meeting is not open.
refusal-meeting-not-open-instead = Wait until the Chair opens or resumes it.
refusal-off-the-record = The meeting is off the record: nothing is entered until that ends.
refusal-off-the-record-instead = Speak in the room, or wait until the Chair continues on the record.
refusal-mode-cannot-decide = A meeting in this mode cannot decide.
refusal-mode-cannot-decide-instead = The Chair may continue in formal mode, and then put the question.
refusal-modality-cannot-decide = A meeting held in this way, such as a virtual one, cannot decide.
refusal-modality-cannot-decide-instead = Put the question in a meeting in person; or the group departs from the article once.
refusal-meeting-not-scheduled = The meeting was opened or cancelled before.
refusal-meeting-not-scheduled-instead = Schedule another meeting.
refusal-session-cancelled = The session was cancelled.
refusal-session-cancelled-instead = Schedule another session.
refusal-outside-the-session = The meeting would begin on a day outside its session.
refusal-outside-the-session-instead = Choose a day of the session, or move the session first.
refusal-meeting-left-out = A meeting of the session that has begun would lie outside it.
refusal-meeting-left-out-instead = Keep the day of that meeting within the session.
refusal-meeting-running = A meeting of the session is open or suspended.
refusal-meeting-running-instead = The Chair adjourns it first.
refusal-same-mode = The meeting is in this mode already.
refusal-same-mode-instead = Nothing more is needed, or choose another mode.
refusal-meeting-not-suspended = The meeting is not suspended.
refusal-meeting-not-suspended-instead = An open meeting goes on as it is; one that is over is followed by another.
refusal-question-before-room = A question is before the meeting.
refusal-question-before-room-instead = The Chair lets it be decided, suspends, defers or withdraws it first.

## The rules, and what is put or decided under them

refusal-rules-not-adopted = The rulebook and the use of this platform are not yet adopted.
refusal-rules-not-adopted-instead = The Chair puts the rulebook first; that is the group’s first decision.
refusal-not-open-to-departure = Not even the group departs from this article.
refusal-not-open-to-departure-instead = Look for a way within the article.
refusal-closed-to-departure = An act of this kind is known to its author and the Chair alone, so nobody could see that the departure was used.
refusal-closed-to-departure-instead = What the room decides all the same is entered as a decision of the room.
refusal-chair-cannot-waive =
    The Chair may not let this article be departed from: { $waiver ->
        [body] only the group itself may
        *[none] nobody may
    }.
refusal-chair-cannot-waive-instead = Where the group may, the Chair puts a departure as a question.
refusal-draft-adopted = The draft is adopted.
refusal-draft-adopted-instead = Only a decision to which nobody objects opens it again. Language versions may still be added.
refusal-decision-set-aside = The decision was set aside or reopened before.
refusal-decision-set-aside-instead = Put the matter itself as a new question.
refusal-question-settled = The question was decided or withdrawn before.
refusal-question-settled-instead = The Chair may put a new question. A position may still be taken.
refusal-appealed-before = The ruling was appealed against before.
refusal-appealed-before-instead = Speak in the consultation; the Chair enters how the appeal ends.
refusal-ruling-of-another-meeting = The ruling was not given in this meeting.
refusal-ruling-of-another-meeting-instead = Ask for the floor, or write to the Chair.
refusal-not-under-appeal = No appeal against this ruling waits to be settled.
refusal-not-under-appeal-instead = Nothing more is needed.
refusal-already-certified = The Chair has certified this decision of the room before.
refusal-already-certified-instead = Nothing more is needed; it has effect.

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = The mandate comes from the parent body; { $symbol } is a symbol of the group itself.
refusal-mandate-from-parent-instead = Give the symbol of the resolution of the parent body.
refusal-resolution-recorded = This is recorded of { $symbol } already.
refusal-resolution-recorded-instead = Nothing more is needed.
refusal-facilitator-named = The delegation has a facilitator for this section.
refusal-facilitator-named-instead = End that task first, or name a facilitator of another delegation.
refusal-facilitation-ended = The task of this facilitator has ended.
refusal-facilitation-ended-instead = The Chair may name a facilitator anew.
refusal-invitation-ended = The invitation has been ended.
refusal-invitation-ended-instead = The Chair and the secretariat may invite anew.
refusal-acting-chair-named = An Acting Chair is named: { $office }.
refusal-acting-chair-named-instead = The Chair resumes first.
refusal-no-acting-chair = No Acting Chair is named.
refusal-no-acting-chair-instead = Nothing more is needed: the Chair presides.
refusal-delegation-registered = { $by } is registered already.
refusal-delegation-registered-instead = The delegation authorises and withdraws persons one by one.
refusal-still-open = Something is still open: { thing-name } { $id }.
refusal-still-open-instead = End it first: adjourn the meeting, let the silence end, decide or withdraw the question.
refusal-term-not-over = The term of the group lasts until { $until }.
refusal-term-not-over-instead = Wait until then; or the group decides, without objection, to close earlier.

## The service

refusal-key-not-current = The log has another key now than { $key }.
refusal-key-not-current-instead = Name the key that signs now.
refusal-key-used-before = The log has had this key before: { $key }.
refusal-key-used-before-instead = Make a new key.
