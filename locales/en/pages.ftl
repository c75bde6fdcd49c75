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
sample-paragraph-next = States noted the offer of one delegation to host a table-top exercise before the next session.
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
        *[other] participant
    }
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
