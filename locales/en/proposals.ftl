### Negotiating a text: proposals, what became of them, views.

## Acts

act-propose = Propose a change
act-paragraph = History and proposals
act-propose-on-this = Propose a change to this proposal

## Words of a text

text-table = Table in the text
block-inserted = New paragraph
block-deleted = Paragraph deleted
block-moved-away = Paragraph moved from here
block-moved-here = Paragraph moved to here
moved-away-words = moved from here:
moved-here-words = moved to here:
words-end = (end)
number-vacant = no text; the number is kept
place-beginning = The paragraph beginning “{ $words }”
verb =
    { $verb ->
        [propose] proposes
        [support] supports
        [retain] retain
        [prefer] prefers
        [delete] delete
        [bracket] bracket
        [reserve] reserves
        [cannot_live_with] cannot live with
       *[other] { $verb }
    }
said-line = { $who }: { $what }
ad-ref-room = Agreed ad ref
ad-ref-by = agrees ad ref
ad-ref-lapsed = Was agreed ad ref; the words have changed since
linked-with = stands or falls with { $places }
stale-word = Changed in { $languages } only
stale-in = Not changed with the others: { $languages }
stale-here = Other language versions have changed here; this one has not

## Operations in words

op-replace = { $place }: replace “{ $old }” with “{ $new }”.
op-insert = { $place }: after “{ $after }”, insert “{ $new }”.
op-insert-start = { $place }: at the beginning, insert “{ $new }”.
op-delete-words = { $place }: delete “{ $old }”.
op-new-paragraph = { $place }: after it, insert a new paragraph reading “{ $new }”
op-new-first = Before everything: insert a new paragraph reading “{ $new }”
op-delete-paragraph = { $place }: delete the paragraph.
op-move = { $place }: move; its new place is after: { $after }.
op-move-first = { $place }: move to the beginning.
op-split = { $place }: begin a new paragraph after “{ $after }”.
op-merge = { $place }: merge; the other part is: { $other }.
op-alternative = { $place }: as an alternative, “{ $new }”
op-bracket = { $place }: put “{ $old }” in square brackets.
op-unbracket = { $place }: remove the brackets around “{ $old }”.
op-retain = { $place }: retain “{ $old }”.
op-agree = { $place }: agree ad referendum.
op-restore = { $place }: put back as it was.

## Proposing

propose-title = Propose a change
propose-on = To the proposal:
propose-ways = Ways of proposing
propose-way =
    { $way ->
        [edit] Edit the paragraph
        [form] Say place and words
       *[instruction] Write an instruction
    }
propose-how =
    { $way ->
        [edit] Change the words as they should read. What you change is computed, word by word, and shown before it counts.
        [form] Choose the paragraph and what should happen there.
       *[instruction] Write or paste instructions in English, one a line, such as: In paragraph 12, delete “, as appropriate”.
    }
propose-words = The paragraph as it should read
propose-place = Where
propose-what = What
propose-op =
    { $op ->
        [replace] Replace words
        [insert_after] Insert words after others
        [insert_at_end] Insert words at the end
        [delete_words] Delete words
        [delete_paragraph] Delete the paragraph
        [new_paragraph] Insert a new paragraph after it
        [alternative] Offer an alternative to the paragraph
        [move_after] Move the paragraph
        [split_after] Split the paragraph after words
        [join_next] Join the paragraph with the next
        [bracket] Put words in brackets
        [unbracket] Remove brackets
        [retain] Retain words
       *[agree_ad_ref] Agree ad referendum
    }
propose-old = Words as they stand now
propose-old-hint = Copied from the paragraph. Empty: the whole paragraph.
propose-new = Words to put
propose-after = After which paragraph
propose-after-hint = Only to move a paragraph.
propose-instruction = Instructions
propose-beside = Title, reason, sponsors
propose-heading = Title
propose-reason = Reason
propose-for = On behalf of
propose-sponsors = Co-sponsors
propose-preview = Show what it comes to
propose-nothing-yet = Nothing is tabled yet. You see the operations in words first.
preview-title = What the proposal does
preview-operations = The proposal in words
preview-text = The text with it
preview-table = Table it
preview-change = Change it
preview-desk = Keep it on my desk
table-to =
    { $to ->
        [chair] To the Chair
        [states] To all States
       *[public] To everyone
    }
seen-by =
    { $to ->
        [chair] The Chair and the sponsors see it.
        [states] All States and the secretariat see it.
       *[public] Everyone sees it.
    }

## What is wrong with a proposal

fault-too-long = This is too long for one proposal: { $bytes } bytes at most. Table it as several.
fault-nothing = Nothing was changed.
fault-not-there = “{ $words }” does not stand there: { $place }.
fault-many-there = “{ $words }” stands there more than once: { $place }. Take more words around it.
fault-no-place = Choose a paragraph.
fault-no-new = Say which words to put.
fault-no-brackets = There are no brackets around these words: { $place }.
fault-instruction = This could not be read: { $words }
fault-unfit = Operation { $number } does not fit: { $why ->
        [no_paragraph] the paragraph is not there.
        [other_words] other words stand there.
        [past_end] the paragraph ends before.
        [overlaps] it touches the same words as another operation.
        [into_itself] a paragraph cannot be moved into itself.
        [empty] no words would be left; delete the paragraph instead.
        [line_break] the words hold a line break.
        [no_brackets] there are no brackets at that place.
        [leaves_subparagraphs] its subparagraphs would be left without it.
        [nothing] it changes nothing.
       *[other] it has no one meaning on this text.
    }
clash-cause =
    { $cause ->
        [words] Both change the same words.
        [same_place] Both put something at the same place.
        [kept] One changes words that the other keeps.
        [deleted] One deletes the paragraph in which the other does something.
        [moves] Both move the paragraph, to different places.
        [place_moved] One puts something after a paragraph that the other moves.
        [brackets] Brackets cross.
        [structure] One splits or merges what the other changes.
       *[other] Together they have no one meaning.
    }

## A proposal

proposal-of = { $who } on { $place }
proposal-and-more = { $place } and others
proposal-state =
    { $state ->
        [tabled] Tabled, open
        [late] Tabled late, open
        [withdrawn] Withdrawn
        [carried] Carried over, open
       *[stuck] Could not be carried over
    }
how =
    { $how ->
        [as_it_is] Taken as it is
        [in_part] Taken in part
        [merged] Merged with others
        [not_taken] Not taken
       *[overtaken] Overtaken
    }
proposal-asks = What it asks for
proposal-sponsors = Sponsors
proposal-author = Tabled it on { $date }
proposal-joined = Since { $date }
proposal-left = From { $since } to { $left }
proposal-fate = What became of it
proposal-fate-open = It is open.
proposal-said = What is said of it
proposal-replies = Proposals to this proposal
proposal-clashes = Cannot stand together with
proposal-clashes-what = These are all that this seat may see. Nothing is resolved by itself: the Chair disposes.
proposal-on-version = Tabled on { $version }
proposal-carried = Carried over to { $version }
proposal-stuck = Could not be carried over to { $version }
proposal-withdrawn = Withdrawn on { $date }
proposal-told = Who sees it
proposals-empty = Proposals on this text will stand here.
proposals-empty-who = Any delegation that may propose begins, from a paragraph of the text.
went-to = Its words went to { $places }
merged-with = Merged with { $others }

## A paragraph

paragraph-proposals = Proposals
paragraph-no-proposals = None that this seat may see.
paragraph-said = Said of it
paragraph-history = History
paragraph-numbers = Its numbers
paragraph-languages = In other languages

## Views

view-views = Views of the text
view-parts = Parts
view-compilation = Compilation
view-redline = Changes
view-open = What is still open
view-positions = Positions
view-since = What changed
view-dispositions = What became of proposals
view-proposals = Proposals
view-languages = Language versions
view-next = The next revision
view-against = Changes since
compilation-what = Every proposal that this seat may see, at its place, with its sponsors.
open-places = Open
open-nothing = Nothing is open here.
open-agreed = Agreed ad ref
open-all = In the text
open-mine = For my delegation
open-brackets = brackets
open-placeholder = nothing in the brackets yet
open-unbalanced = a bracket without its other half
open-alternative = an alternative
open-option = an option
bracket-alone = A bracket in { $place } has no other half: “{ $words }”. It is kept as it stands.
since-mark = To see later what is new since now, keep this address:
since-entry = since entry { $number }
since-nothing = Nothing has changed.
since-versions = Versions
since-said = Statements
digest-title = { $date }: the day
digest-what = The day in the group
digest-pack = Reading pack of the day, to read without a connection
digest-days = Days
digest-nothing = Nothing on this day that this seat may see.
digest-meetings = Meetings
digest-deadlines = Deadlines
pack-what = Everything of { $date } that this seat may read, in one file. It needs no connection.
pack-seat = Seat: { $seat }. Drawn on { $date }.
pack-cut = The file ends here so that it stays under 2 MB. The rest is on the pages of the platform.
pack-changes = { $title }: changes since { $version }
pack-proposals = { $title }: proposals
picture-paragraph = Paragraph
picture-empty = Positions on paragraphs will stand here.
picture-empty-who = A delegation begins by a proposal or a statement on a paragraph.
picture-audience =
    { $seat ->
        [chair] You see everything that was tabled. Delegations stand in protocol order.
        [states] You see your own and what was tabled to all States. Delegations stand in protocol order.
       *[public] Until the text is adopted, positions are not shown to the public.
    }

## The next revision

revision-title = The next revision
revision-stands = { $open } open, { $done } disposed of
revision-table = On the table
revision-table-what = For each proposal say what becomes of it. Each delegation sees what became of its own; the table is opened to all by you.
revision-clashes = Cannot stand together with:
revision-how = What becomes of it
revision-open = Open
revision-with = Merged with
revision-reason = Reason, if you wish
revision-dispose = Record what becomes of them
revision-next = Text of the next revision
revision-next-what = The text with the proposals taken as they are. Change what is needed: paragraphs keep their identity. One empty line between paragraphs.
revision-words = Text
revision-numbers = Numbers of paragraphs
revision-numbers-anew = Number anew
revision-numbers-kept = Keep the numbers
revision-unjoined = Not joined: { $who }. { $why }
dispositions-what = What became of each proposal, and where its words went.
dispositions-all = All
dispositions-mine = Mine: where my words went
dispositions-empty = What became of proposals will stand here.
dispositions-empty-who = The Chair disposes of proposals with the next revision, and opens the table to all.

## The desk

desk-title = Desk
desk-here-too = Also before them now: { $names }
desk-what = Working copies of proposals. Only your delegation sees them, and co-sponsors you share them with. Nothing here is in the record, in an export or in a log.
desk-warning = Whoever runs this server could read what lies here. Keep it as a file on your own device if it must not be read.
desk-own = Working copies
desk-shared = Shared with us
desk-shared-by = Shared by { $who }
desk-empty = No working copy.
desk-upload = Put a file on the desk
desk-file = File
desk-put = Put on the desk
desk-not-a-copy = This file is not a working copy of a proposal.
desk-share = Share
desk-share-with = Share with
desk-clear = Clear from the desk
desk-download = Download as a file

## Languages

by-in-language = { $who } ({ $language } text)
languages-differ = Differences in numbers, references, dates and symbols
languages-matter =
    { $matter ->
        [structure] Kind, level or number of the paragraph
        [numbers] Numbers and references
        [dates] Dates
        [symbols] Symbols of documents
        *[footnotes] Footnotes
    }
languages-there = in another form
languages-agree = The versions agree in numbers, references, dates and symbols.
languages-stale = Changed in one language only
languages-reported = Discrepancies reported
languages-none-reported = None.
languages-expected = expected { $date }
languages-only-in = { $language }: { $words }
languages-answered = Answer: { $words }

## Choices in forms

deadline-for = Deadline for
deadline-level =
    { $level ->
        [proposals] Proposals on the draft
       *[other] Proposals on proposals
    }
remedy-label = What is done
remedy =
    { $remedy ->
        [next_version] The next version puts it right
        [corrigendum] A corrigendum for the languages it names
       *[none] The versions agree
    }

## Agreed language

agreed-exact = Word for word as adopted: { $text }, { $place }
agreed-differs = Not word for word as in { $text }, { $place }
agreed-there = { $what }, there
agreed-heading = Agreed language
beside-what = What this text says otherwise than the other, paragraph by paragraph. Paragraphs without a mark have no counterpart there.
view-beside = Beside another text:
document-corrects = Corrects the versions in
document-issue =
    { $kind ->
        [corrigendum] Issue a corrigendum to it
        [addendum] Issue an addendum to it
       *[revision] Issue a revision of it
    }
link-which = Paragraphs that stand or fall together, at least two
