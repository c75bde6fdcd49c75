### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = Where it stands
standing-open = Open to you now
standing-until = Until
paragraph-number = Paragraph { $number }
inserted-words = inserted:
deleted-words = deleted:
steps-label = Steps of the decision
step-done = taken
step-current = waits now
step-ahead = not yet reached
step-stopped = stopped here
speaker-has-floor = has the floor
dial-title = Time of the silence procedure
dial-description = Opened { $opened }; silence ends { $ends }.
dial-over = The time is over
rule-number = Rule { $number }
rule-source = Source: { $source }
seal-entry = Entry { $number } of the record
seal-checkpoint = Held by the checkpoint of size { $size }
seal-proof = Download the proof
refusal-no-trace = The rules do not admit this act. Nothing was recorded.
refusal-instead = Open instead
timeline-title = The calendar of the group
timeline-description = One row for each year. Full bars are substantive sessions, outlines are other meetings, lines lead from a meeting to the session it prepares. A dashed frame: no meeting prepares this session. The list below says the same in words.
matrix-yes = yes
matrix-no = no
lineage-label = Versions of this text

## The page of samples

samples-title = Samples of every piece
samples-lede = Every piece that pages are made of, drawn once with invented values.
samples-states = Words of state
samples-paragraphs = Paragraphs
samples-redline = Changes since the previous version
samples-silence = Silence procedure
samples-decision = Steps of a decision
samples-speakers = Requests for the floor
samples-buttons = Buttons, open and not open
samples-refusal = A refusal
samples-empty = An empty place
samples-tables = A table and a matrix
samples-timeline = A timeline
state-open = Open
state-provisional = Agreed provisionally
state-adopted = Adopted
state-waiting = Waiting
state-objection = An objection stands
state-closed = Closed

## Invented values, shown on the page of samples and drawn in tests

sample-group = Working Group on the Uses of the Tidal Strait
sample-place = Third session, 5th meeting, formal
sample-text-title = Draft report on passage and soundings
sample-heading = B. Passage
sample-paragraph-old = States recognized that vessels may pass the strait by day, and recommended that notices of soundings be shared every two years.
sample-paragraph-new = States recognized that vessels may pass the strait by day and by night, and recommended that notices of soundings be shared every three years [, where available].
sample-paragraph-next = States noted the offer of one delegation to hold a table-top exercise before the next session.
sample-state-a = Avaria
sample-state-b = Borduna
sample-state-c = Cassaria
sample-why = Borduna has asked for the floor. While a request stands, the gavel cannot fall.
sample-refusal = The silence ends on 14 May 2031 at 18:00. Until then it cannot be closed.
sample-rule-title = Closing a silence procedure
sample-rule-text = A silence procedure is closed after its deadline, when everything received before it has been entered.
sample-source = decision 74/544, paragraph 2
sample-session = Third session
sample-consultation = Informal consultations

## Words of the field

position-kind =
    { $kind ->
        [explanation] explanation of position
        [interpretation] interpretation
        [reservation] reservation
        [right_to_revert] right to revert
        [general_reservation] general reservation
        [dissociation] dissociation
        [non_participation] not taking part in the adoption
        *[other] position
    }
entity-kind =
    { $kind ->
        [member] Member State
        [observer_state] observer State
        [palestine] State of Palestine (ES-10/23)
        [holy_see] Holy See (58/314)
        [european_union] European Union (65/276)
        [organization] organization
        [stakeholder] stakeholder
        [briefer] briefer
        [interpreter] interpreters
        *[other] participant
    }
rights-here = { $kind } { sitting-name }: { $rights }
right-name =
    { $right ->
        [speak] ask for the floor
        [propose] make proposals
        [amend] propose amendments
        [cosponsor] co-sponsor
        [reply] right of reply
        [motion] procedural motions
        [prevent] object and break silence
        [position] explain and reserve its position
        [write] write to the Chair
        [correct] ask for a correction
        [sign] sign with the delegation’s key
        *[other] other rights
    }
rights-caption = Rights by kind of participant
revision-name =
    { $revision ->
        [0] Zero draft
        *[other] Rev.{ $revision }
    }
rests-rule = Rule
rests-versions = Versions
rests-proof = Proof
rests-mandate = Mandate
step-tabled = Text tabled
step-put = Question put
step-floor = Requests for the floor
step-gavel = Gavel
step-silence-opened = Silence opened
step-silence-running = Silence runs
step-silence-ended = End of silence
step-silence-broken = Silence broken
step-outcome = Outcome by letter
step-adopted = Adopted
act-break-silence-short = Break the silence
empty-decisions = Decisions will stand here.
empty-decisions-who = The Chair begins by putting a question in a meeting or by opening a silence procedure.

## Start

start-title = Groups on this server
start-lede = Here groups of States negotiate by consensus. Every step stands in a record that anyone can copy and verify.
start-empty = Groups will stand here.
start-empty-who = The secretariat begins by opening a group.
start-decided = Decided lately
start-how = How it works
start-how-acts = States send acts. The rules of procedure admit or refuse each act and cite the article.
start-how-record = What is admitted becomes an entry of the record. The operator of the server cannot lose an entry unseen or bend a rule.
start-how-no-vote = Nothing is put to a vote. A decision is taken when no objection is heard.
members-count =
    { $count ->
        [one] { $count } Member State
        *[other] { $count } Member States
    }

## Overview

overview-nothing-waits = Nothing waits for this seat now.
overview-waits = Open for you, soonest first
overview-due-chair = What the rules make due
overview-due-secretariat = To issue, to translate, to enter
overview-waiting =
    { $count ->
        [one] { $count } matter
        *[other] { $count } matters
    }
overview-room = Now in the room
overview-next-meeting = Next meeting
overview-next = Next: { $title }
overview-no-meeting = No meeting is scheduled
overview-documents = Latest documents and texts
overview-no-documents = No documents have been issued.
overview-decided = Decided
overview-entries = Changed lately
entry-by = { $who }: { $act }
entry-closed = A closed entry
empty-record = Entries will stand here.
empty-record-who = The secretariat begins by opening the group.

## Calendar

calendar-nothing-ahead = Nothing ahead
calendar-empty = Sessions and meetings will stand here.
calendar-empty-who = The secretariat begins by scheduling a session.
calendar-key-substantive = Full bar: substantive session
calendar-key-other = Outline: other meeting
calendar-key-alone = Dashed frame: no meeting prepares it
calendar-alone = Substantive sessions that no consultative meeting prepares
calendar-alone-none = Every substantive session is prepared by a meeting.
calendar-prepares = prepares: { $session }
modality =
    { $modality ->
        [in_person] in person
        [hybrid] hybrid
        [virtual] virtual
        *[other] modality not confirmed
    }
firmness =
    { $firmness ->
        [scheduled] scheduled
        [under_way] under way
        [held] held
        [announced] announced, not confirmed
        *[other] not known
    }
session-kind =
    { $kind ->
        [organizational] organizational session
        [substantive] substantive session
        [intersessional] intersessional meeting
        [stakeholder_dialogue] dialogue with stakeholders
        [informal_consultation] informal consultations
        [briefing] briefing
        [roundtable] round table
        [milestone] date to be kept in mind
        *[other] meeting
    }
meeting-kind =
    { $kind ->
        [plenary] plenary meeting
        [informal_consultation] informal consultations
        [intersessional] intersessional meeting
        [stakeholder_dialogue] dialogue with stakeholders
        [thematic] thematic meeting
        *[other] meeting
    }

## Meeting

mode =
    { $mode ->
        [formal] formal
        [informal] in informal mode
        [off_the_record] off the record
        *[other] mode not known
    }
meeting-state =
    { $state ->
        [scheduled] Scheduled
        [open] Open
        [suspended] Suspended
        [adjourned] Adjourned
        [cancelled] Cancelled
        *[other] Not known
    }
meeting-open-in = Open, { $mode }
meeting-empty = The meeting will stand here.
meeting-empty-who = The secretariat schedules meetings; the Chair opens them.
meeting-no-question = No question is before the meeting.
meeting-no-question-who = The Chair begins by putting a question.
meeting-question = The question
meeting-before = Settled in this meeting
meeting-facts = This meeting
meeting-segments = Segments
meeting-others = Other meetings
segment-since = { $mode }, since { $time }
floor-ask = Ask for the floor
floor-take-back = Let it pass
floor-hint = One press, at any time of the meeting. Key:
floor-own-place = Your place on the list: { $place }
floor-requests =
    { $count ->
        [one] { $count } request for the floor
        *[other] { $count } requests for the floor
    }
floor-nobody = Nobody has asked for the floor.
floor-not-told = In this mode only those who take part are told who speaks and what is under discussion.
floor-only-open = The floor can be asked for while a meeting is open.
acts-open =
    { $count ->
        [0] nothing
        [one] { $count } act
        *[other] { $count } acts
    }
formula-may-i-take-it = May I take it that the group wishes to adopt { $title }?
formula-no-objection = No objection was heard.
formula-so-decided = It is so decided.
version-hash = Exact version:
fact-place = Place
fact-modality = Modality
fact-from = From
fact-to = To
fact-kind = Kind
fact-presiding = Presiding
fact-mode = Mode
fact-objection = Objections
fact-meeting = Meeting
fact-languages = Languages there were
fact-version = Version hash
fact-decided-by = Taken
fact-at = When
fact-recorded = Recorded
fact-received = Received
fact-happened = Happened
fact-done = Done, kept by a desk that had no line
fact-signed = Signed with
fact-confirmed = Confirmed later with
signed-unknown = a key that the record does not know
entry-done = done { $time }
fact-by = By
fact-capacity = As
fact-act = Act
fact-rule = Admitted under
fact-effect = If kept
fact-opened = Opened
fact-letter = Letter
fact-extensions = Deadlines before
fact-flags = Worth a look

## Documents and letters

search = Search
document-symbol = Symbol
document-title = Title
document-issued = Issued
document-languages = Languages
document-closed-title = not yet public
document-no-files = No files are kept here; the symbol leads to the official document system.
document-family = Revisions, addenda and corrigenda
document-issued-word = Issued
document-adopted-on = Adopted { $date }
document-source = Source
document-aliases = Also issued as
documents-count =
    { $count ->
        [one] { $count } document
        *[other] { $count } documents
    }
documents-search = Symbol or words of the title
documents-empty = Documents will stand here by symbol.
documents-empty-who = The secretariat begins by registering a document.
language-status =
    { $status ->
        [original] original
        [official] official
        [unofficial] unofficial translation
        *[other] not known
    }
letters-count =
    { $count ->
        [one] { $count } letter
        *[other] { $count } letters
    }
letters-empty = Letters of the Chair will stand here.
letters-empty-who = The Chair begins by circulating a letter.
letters-of-chair = Letters of the Chair
letters-to-chair = Letters to the Chair
letter-number = Letter { $number }
letter-from = From
letter-to = To
letter-to-all = all Permanent Missions and Observer Missions
letter-date = Date
letter-attachments = Attached
letter-deliveries = Delivered to
letter-reading-not-recorded = Whether a letter was opened is never recorded.
letter-closed-subject = A letter to its addressees
delivery-means =
    { $means ->
        [mail] by mail
        [platform] on the platform
        [paper] on paper
        *[other] by other means
    }

## Texts

texts-count =
    { $count ->
        [one] { $count } text under negotiation
        *[other] { $count } texts under negotiation
    }
texts-empty = Texts under negotiation will stand here.
texts-empty-who = The Chair, or a State by proposing, begins by tabling a draft.
texts-open = Under negotiation
texts-adopted = Adopted
draft-state =
    { $state ->
        [open] Under negotiation
        [put] Question put
        [silence] Under silence
        [parts] Adopted in part, provisionally
        [adopted] Adopted
        *[other] Not known
    }
draft-matters = On this text
draft-clean = Text as it stands
draft-positions = Positions on the whole text
draft-not-in-language = There is no version in the language of this page yet. Shown: { $language }.
draft-changed =
    { $count ->
        [one] { $count } paragraph changed
        *[other] { $count } paragraphs changed
    }
redline-inserted = inserted
redline-deleted = deleted
draft-plain = Plain text of this version
draft-verify = Check a copy with
draft-text-follows = The text follows.
version-exact = The exact version
revision-read-out = { $revision }, as orally amended

## Decisions and silence procedures

questions-open =
    { $count ->
        [one] { $count } question open
        *[other] { $count } questions open
    }
silences-running =
    { $count ->
        [one] { $count } silence procedure runs
        *[other] { $count } silence procedures run
    }
silences-empty = Silence procedures will stand here.
silences-empty-who = Only the Chair opens one, by letter.
matters-open = Open
matters-settled = Settled
question-state =
    { $state ->
        [put] Before the room
        [suspended] Suspended for consultations
        [deferred] Deferred
        [withdrawn] Withdrawn by the Chair
        [decided] Decided
        [set_aside] Set aside
        [provisional] Adopted provisionally, until the whole is adopted
        *[other] Not known
    }
silence-state =
    { $state ->
        [running] Silence runs
        [held] Held open after an outage
        [kept] Silence kept
        [broken] Silence broken
        [withdrawn] Withdrawn by the Chair
        *[other] Not known
    }
silence-effect =
    { $effect ->
        [adopts] the text is adopted
        [agrees] the text is agreed; a meeting adopts it
        *[other] not known
    }
decided-by =
    { $by ->
        [gavel] by the gavel in a meeting
        [silence] by a silence kept
        [room] in the room, entered afterwards
        *[other] not known
    }
subject-rules = The rules of procedure and the use of the platform
subject-overlay = Rules laid over the rulebook
subject-departure = Departing once from rule { $rule }
subject-officers = Election of officers by acclamation
subject-reopening = Reopening a decision
subject-part = { $title }, in part
decision-text = The exact text
decision-facts = As it stands in the record
decision-objections = Objections
decision-positions = Positions
positions-none = No position has been taken.
positions-stop-nothing = A position does not stop adoption.
objection-heard = An objection
why-put = The question is before the room. The gavel may fall when no request for the floor and no objection stands.
why-requests =
    { $count ->
        [one] { $count } request for the floor stands. The gavel waits.
        *[other] { $count } requests for the floor stand. The gavel waits.
    }
why-objection = An objection stands. There is no consensus on this text, whatever the support for it.
why-decided = No objection was heard before the gavel.
why-crossed = A request for the floor crossed the gavel. The Chair rules whether the decision stands.
why-suspended = Suspended by the Chair for consultations.
why-deferred = Deferred to another meeting.
why-withdrawn = Withdrawn by the Chair. Nothing was decided.
why-set-aside = Set aside; both this decision and what set it aside stay in the record.
why-silence-running = Silence runs. One break, by any Member, stops the text.
why-silence-held = The service was down in the last hours. The Chair confirms the end or extends it.
why-silence-broken = Silence was broken in time. The text is not agreed; the Chair consults.
why-silence-kept = No Member broke the silence by the deadline.
silence-who-may-break = Any Member may break the silence until the deadline, that instant included. No reason is owed. The public learns only the outcome.
silence-heard = Breaks and requests that you may see
silence-break-on-whole = On the whole text
silence-break-late = Late, without effect
silence-more-time = More time asked for
silence-clarification = Clarification asked for

## Participants and rules

participants-officers = Officers
participants-invited = Invited
officers-empty = Officers will stand here.
officers-empty-who = The group elects them by acclamation.
office =
    { $office ->
        [chair] Chair
        [rapporteur] Rapporteur
        [vice-chair] Vice-Chair
        [acting-chair] Acting Chair
        [facilitator] Facilitator
        *[other] Officer
    }
rule-default = a default of the platform
rule-waiver =
    { $by ->
        [chair] The Chair, or the body by a decision to which nobody objects, may let it be departed from once.
        [body] The body may let it be departed from once, by a decision to which nobody objects.
        *[other] It cannot be departed from.
    }
rule-value-name =
    { $name ->
        [silence_hours_min] Least length of a silence procedure, in hours
        [silence_effect_adopts] Silence may adopt a text
        [silence_languages_first] The period begins when all language versions are out
        [silence_outage_last_hours] Loss of service in the last hours of a silence counts from, in hours
        [silence_outage_extension_hours] Then the deadline moves by, in hours
        [gavel_pause_seconds] Pause before the gavel, in seconds
        [formal_decides] A formal meeting may decide
        [informal_decides] An informal meeting may decide
        [off_the_record_decides] A segment off the record may decide
        [in_person_decides] A meeting in person may decide
        [hybrid_decides] A hybrid meeting may decide
        [virtual_decides] A virtual meeting may decide
        [working_hours_from] The working day begins at (hour)
        [working_hours_to] The working day ends at (hour)
        [working_days] Working days
        [holidays] Holidays
        [objection_audience] An objection is known to
        [silence_break_audience] A broken silence is known to
        [quorum] Quorum
        [credentials_deadline_hours] Deadline for credentials, in hours after the opening
        [disavowal_days] Time for disavowing an act, in days
        [key_origins] Origins that passkeys come from, where a key is wanted
        [key_wanted_for] Acts that are to be confirmed by key
        [access_report_audience] The report on access is given to
        [access_report_min_cell] Fewest delegations in a cell that is shown
        [stakeholder_modalities] Modalities for stakeholders
        [accreditation_states_learn] Of objections to applicants, a State that asks learns
        [accreditation_answer_to] The answer goes to
        [accreditation_applicants_learn] An applicant learns
        [accreditation_public_list] The public list shows
        [accreditation_body_decides] The body takes the final decision on applicants
        [accreditation_list_days_min] The list is out before the session by, in days
        [accreditation_silence_hours_min] Least length of the silence on the list, in hours
        [speech_seconds] Limit of a statement, in seconds
        [stakeholder_speech_seconds] Limit of a statement in the part for stakeholders, in seconds
        [group_speech_seconds] Limit of a statement for a group, in seconds
        [replies_max] Replies of a delegation on an item in a day
        [first_reply_seconds] Limit of the first reply, in seconds
        [second_reply_seconds] Limit of the next reply, in seconds
        [quorum_more_than_percent] Quorum: more than so many in a hundred of the Members
        [formal_hears_from_afar] In a formal segment of a hybrid meeting, speakers are heard from afar
        [informal_hears_from_afar] In an informal segment of a hybrid meeting, speakers are heard from afar
        [intersessional_hears_from_afar] At a hybrid intersessional meeting, speakers are heard from afar
        [stakeholders_hear_from_afar] In the part for stakeholders of a hybrid meeting, speakers are heard from afar
        [quorum_counts_from_afar] Members who take part from afar count for the quorum
        [speakers_with_groups] Speak among the groups
        [speakers_with_members] Speak among the Members
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] none
        [chair] its author and the Chair
        [public] everyone
        [more_than_half] more than half of the members
        [offices] the Chair and the secretariat
        [states] all States
        [nothing] nothing
        [basis] the general basis of objections, if a State asks
        [objectors] who objected to whom, and the basis if given
        [asker] the State that asked
        [outcome] the outcome
        [accredited] names accredited
        [proposed_and_accredited] names proposed and names accredited
        [first_group] as in the first group
        [april_2022] as agreed in April 2022
        [draft_2026] as in draft rules of 2026
        *[other] { $word }
    }
rulebook-hash = Hash of the rules in force
rulebook-adopted = Adopted by the group
rulebook-not-adopted = Not yet adopted by the group
rulebook-departures = Departures
rulebook-rulings = Rulings of the Chair
rulebook-articles = Articles

## Record

record-search = Number, act or participant
record-entries = Entries
record-newer = Newer entries
record-older = Older entries
record-closed =
    { $count ->
        [one] { $count } entry is closed to this seat: a number and a commitment, nothing more.
        *[other] { $count } entries are closed to this seat: a number and a commitment each, nothing more.
    }
record-check-copy = With the program nemcon on your own computer, without an account:
record-check-what = It copies the record, recomputes every hash, checks every signature, and judges every act again by the rules.
record-check-trust = What it cannot tell: acts in closed entries without their openings, and acts that no delegation has signed, rest on the operator’s word.
record-checkpoint = Checkpoint
record-checkpoint-what = The signed state of the whole record: its name, its size, its root.
record-key = Public key of the record
record-download-checkpoint = Download the checkpoint
entry-stands = Stands in the record
entry-closed-what = This seat sees the number and a commitment of fixed size. What the entry says is known to its author and to those whom the rules name.
entry-members = What the act says
entry-bytes = The exact bytes
entry-bytes-what = First line: how the rules admitted it. Then the act, byte for byte as it was sent.
entry-before = Entry before
entry-after = Entry after

## Seats and links

seats-lede = In this exercise anybody may take any seat, and leave it for another at any time.
link-title = One-time link
link-leads-to = This link leads to the seat: { $seat }
link-once = It can be used once. Afterwards this browser is signed in until you leave the seat.
link-confirm = Take the seat
link-dead = This link cannot be used.
link-dead-what = It was used before, or its time is over. The secretariat can give a new one.

## Acts

form-as = Acting as: { $seat }
form-show-first = Show what will stand in the record
form-send = Confirm
field-optional = May stay empty.
confirm-stands = This will stand in the record
confirm = Confirm
confirm-back = Go back
audience-public = Everyone will see it.
audience-states = All delegations, the Chair and the secretariat will see it.
audience-addressees = Those addressed, the sender, the Chair and the secretariat will see it.
audience-author = Only your delegation and the Chair will see it. All States learn that it happened and on which paragraphs.
refusal-title = Not admitted
refusal-unnamed = The rules refuse this act: { $kind }.

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] Open the group
        [record_resolution] Record a resolution
        [name_facilitator] Name a facilitator
        [set_up_subgroup] Set up a thematic subgroup
        [end_subgroup] End a thematic subgroup
        [report_back] Report back from a subgroup
        [end_facilitation] End a facilitation
        [invite] Invite a briefer or interpreters
        [end_invitation] End an invitation
        [appoint_acting_chair] Appoint an Acting Chair
        [resume_chair] Resume the chair
        [register_delegation] Register a delegation
        [authorise_person] Authorize a person
        [withdraw_person] Withdraw an authorization
        [close_group] Close the group
        [enter_ruling] Enter a ruling
        [appeal_ruling] Appeal against a ruling
        [settle_appeal] Settle an appeal
        [enter_room_decision] Enter a decision of the room
        [certify_room_decision] Certify a decision of the room
        [schedule_session] Schedule a session
        [move_session] Move a session
        [cancel_session] Cancel a session
        [schedule_meeting] Schedule a meeting
        [move_meeting] Move a meeting
        [cancel_meeting] Cancel a meeting
        [open_meeting] Open the meeting
        [begin_segment] Change the mode
        [suspend_meeting] Suspend the meeting
        [resume_meeting] Resume the meeting
        [adjourn_meeting] Adjourn the meeting
        [take_up] Take up in the meeting
        [register_document] Register a document
        [add_document_language] Add a language of a document
        [add_symbol] Add a symbol
        [table_draft] Table a draft
        [issue_revision] Issue a revision
        [add_language_version] Add a language version
        [circulate_letter] Circulate a letter
        [receive_letter] Write to the Chair
        [note_delivery] Note a delivery
        [put_question] Put a question
        [ask_for_the_floor] Ask for the floor
        [give_the_floor] Give the floor
        [let_it_pass] Let it pass
        [object] Object
        [withdraw_objection] Withdraw the objection
        [ask_for_time] Ask for time
        [read_amendment] Read out an amendment
        [suspend_question] Suspend the question
        [resume_question] Resume the question
        [defer_question] Defer the question
        [withdraw_question] Withdraw the question
        [gavel] Gavel
        [rule_on_request] Rule on the request
        [open_silence] Open a silence procedure
        [extend_silence] Extend the silence
        [ask_more_time] Ask for more time
        [ask_clarification] Ask for clarification
        [break_silence] Break the silence
        [withdraw_silence] Withdraw the text from silence
        [confirm_silence] Confirm the end of silence
        [close_silence] Close the silence
        [announce_outcome] Announce the outcome
        [take_position] Take a position
        [withdraw_position] Withdraw a position
        [enter_for_delegation] Enter for a delegation
        [confirm_entry] Confirm an entry
        [dispute_entry] Correct an entry made for us
        [ask_correction] Ask for a correction
        [answer_correction] Answer a request for correction
        [note_outage] Note an outage
        [rotate_log_key] Change the key of the record
        *[other] Act
    }
read-out-how =
    { $how ->
        [corrected] as corrected
        *[orally_amended] as orally amended
    }
member-name =
    { $name ->
        [contact] Contact
        [function] Function
        [meeting] Meeting
        [question] Question
        [silence] Silence procedure
        [how] How it was read out
        [reason] Reason
        [wording] Wording that would lift it
        [words] Words
        [named] Recorded by name
        [paragraphs] Paragraphs (none: the whole)
        [mode] Mode
        [title] Title
        [kind] Kind
        [from] From
        [to] To
        [place] Place
        [modality] Modality
        [session] Session
        [coupled_to] Prepares the session
        [version] Exact version
        [letter] Letter
        [deadline] Deadline, at the meeting’s place
        [effect] If the silence is kept
        [element] Element of the mandate
        [text] Text
        [languages] Text
        [subject] Subject
        [date] Date
        [symbol] Symbol
        [issued] Date of issue
        [audience] Audience
        [stands] The decision stands
        [entered] Enter the correction
        [entry] Entry
        [draft] Draft
        [decision] Decision
        [document] Document
        [position] Position
        [objection] Objection
        [request] Request
        [on] On
        [seen] Last entry seen
        [for_states] For these States too
        [attachments] Attached
        [part] Part
        [act] Act
        [speech] Whose speech is meant
        [happened] Happened
        [means] Received
        [of] Of
        [put] Entry that put the question
        [until] Until
        [office] Office
        [section] Section of the report
        [article] Rule
        [lets] Act that it lets in once
        [end] How the appeal ended
        [verb] Verb of the resolution
        [quote] Words of the resolution, quoted
        [facilitator] Facilitator
        [invitation] Invitation
        [code] Short name in Latin letters, without spaces
        [person] Name of the person (in the record only as a commitment)
        [may] What the person may do
        [delegation] Delegation
        [language] Language
        [file] File
        [paper] The paper or letter, as a file (its hash alone stands in the record)
        [delivered] Delivered
        [ruling] Ruling
        [correction] Correction
        [purpose] Purpose
        [names] Name
        [resolution] Resolution
        [source] Source
        [status] Status
        [rulebook] Rules of procedure
        [parent] Reports to
        [term] Term
        [officers] Officers
        [items] Items of the agenda
        [item] Item of the agenda
        [slots] Meetings and the items that they take up
        [agenda] Agenda
        [programme] Programme of work
        [sections] Sections
        [subgroup] Thematic subgroup
        [what] What is to be done
        [who] By whom
        [due] By when
        [follow_up] Point of the follow-up
        [milestone] Milestone
        [level] Level
        [list] List of speakers
        [inscription] Place on the list
        [closes] Inscription closes
        [at] When (empty: now)
        [minutes] Minutes for a national statement
        [group_minutes] Minutes for a group statement
        [motion] Motion
        [upheld] Ruled as the delegation moved
        [both_minutes] Minutes for a group and in national capacity, too (empty: as for a group)
        [others_minutes] Minutes for organizations and others (empty: as for a national statement)
        [link] Link, beginning with https://
        [stakeholders] Accredited stakeholders have it, too
        [present] Members present (empty: as marked below)
        [here] Marked as present
        [sounding] Sounding
        [heard] An objection was heard
        [there] There is a quorum
        [group] The group for which the delegation speaks
        [states] States of the group, as the delegation says
        [from_afar] From afar, not in the room
        [nationally] In national capacity, too
        [rank] Rank
        [before] Before (empty: at the end)
        [aligned] Aligned
        [requested] Asked for on
        [appointment] Appointment
        [decided] Decided on
        [outcome] Outcome
        [instead] Done instead
        [meetings] Meetings affected
        [host_country] Host country
        [visa] Case
        [matter] Matter
        [facts] What is reported
        [report] Report
        [application] Application
        [round] Round
        [basis] General basis (voluntary)
        [organizations] Organizations
        [listed] On the list
        [proposed] Names proposed
        [objections] Objections
        [inquiry] Inquiry
        [complete] That is all
        [accredited] Accredited
        [not_accredited] Not accredited
        [applied] On the list
        [in_status] In consultative status
        [asker] State that asked
        [counts] Numbers
        [step] Step
        [name] Name of the organization
        [track] Track
        [programmes] Programmes
        [activities] Activities relevant to the group’s work
        [past] Past interaction with the United Nations
        [seat] Seat
        [documents] Documents
        [contact] Contact
        [contact_name] Name of the person to write to
        [contact_mail] Mail address
        [overlay] What goes over the rules of procedure
        [whole] Whole
        [remarks] What was said on it
        [comments] Comments of the host country
        [outcomes] By outcome
        [median_days] Median of days
        [all_states] All States have it
        *[other] { $name }
    }
member-closed = not public
field-in-language = { $field } – { $language }
audience-author-only = Only your delegation and the Chair will see it.
waits-confirm-entry = An act entered for your delegation: confirm or correct it
seat-platform = Platform
capacity =
    { $capacity ->
        [chair] Chair
        [secretariat] secretariat
        [facilitator] facilitator
        [delegate] delegation
        *[other] what the rules make due
    }
flag =
    { $flag ->
        [no_mandate_element] No element of the mandate is cited.
        [deadline_on_day_off] The deadline is on a holiday or a day off there.
        [deadline_outside_hours] The deadline is outside working hours there.
        [too_late_for_effect] It came too late to have effect.
        [crossed_the_gavel] It crossed the gavel; the Chair rules.
        [service_was_down] The service was down in the last hours.
        [no_coupled_meeting] No meeting prepares this session.
        [short_pause] The pause before the gavel was shorter than the rules say.
        [languages_missing] A language version is missing.
        [too_late] After the deadline for proposals: noted, and the Chair may still take it.
        [agreement_lapsed] Words that were agreed ad referendum changed: that agreement has lapsed.
        [credentials_late] The credentials came after the deadline: they count.
        [key_wanted] It counts; the rules want it confirmed by a key of the delegation.
        [order_unseen] Given from a desk that had not seen who had come ahead in the order by then.
        *[other] Worth a look
    }

## Forms that choose, and what they lead to

form-choices = What is it for?
room-uncertified = not yet certified by the Chair
person-link = The link with which this person signs in
person-link-what = It can be used once, within three days. From now on only persons whom the delegation has named act for it on the platform. The link is not shown again.
subject-kind =
    { $kind ->
        [text] A text
        [procedural] A procedural matter, in words
        [document] A document
        [officers] Election of officers
        [departure] Departing from a rule once
        [overlay] What goes over the rules, such as modalities
        [reopening] Reopening a decision
        [agenda] The agenda
        [programme] The programme of work of a session
        [report] The report of a subgroup
        *[other] The rules of procedure
    }
resolution-does =
    { $does ->
        [changes] It changes the mandate
        [takes_up_report] It takes up a report of the group
        *[other] It leaves the mandate as it is
    }
takes-up =
    { $verb ->
        [takes_note] takes note
        [welcomes] welcomes
        *[other] endorses
    }
element-kind =
    { $kind ->
        [substantive] substantive
        [procedural] procedural
        *[other] permissive
    }
appeal-end =
    { $end ->
        [withdrawn] The appeal was withdrawn; the ruling stands
        [ruling_withdrawn] The Chair withdrew the ruling
        *[other] The room found another way
    }
entered-means =
    { $means ->
        [floor] from the floor, as heard
        [paper] on paper
        *[other] by letter
    }
audience-choice =
    { $audience ->
        [addressees] Those addressed, the sender, the Chair and the secretariat
        *[other] Everyone
    }

## Lists that grow

list-newer = Newer
list-older = Older
letters-search = Find by subject, number or sender
matters-search = Find by title or symbol
record-searched = Entries { $first } to { $last } were searched.
record-search-on = Continue searching older entries
