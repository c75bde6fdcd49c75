### Statements that delegations hand in: the form, the page, the lists.

statements-title = Statements
statements-count =
    { $count ->
        [one] { $count } statement
        *[other] { $count } statements
    }
statements-empty = What delegations hand in stands here once it is released.
statements-empty-who = A delegation hands its statement in for its place on the list of speakers, or as a written statement.
statements-beforehand = Beforehand, for interpreters
statements-of-meeting = Statements of this meeting
statements-show = Show
statements-beside = Written inputs
statements-written = Written statement
statements-hand-in-written = Hand in a written statement
statement-one = Statement
statement-of = Statement: { $who }
statement-form-what = Give a file, or paste the text. You see what was read before anything counts. Only the words are kept, never the file.
statement-file = File (text, PDF or Word, at most { $most } MB)
statement-paste = Or paste the text
statement-language = Language of the text
statement-standing =
    { $word ->
        [original] original
        *[unofficial] unofficial translation
    }
statement-standing-label = This text is
statement-read = Read it
statement-read-more = Add another language
statement-preview = What will be handed in
statement-text-in = Text: { $language }
statement-words = Words: { $count }
statement-found = What was found in it
statement-part =
    { $part ->
        [title] Title
        [speaker] Speaker
        [capacity] Capacity
        [occasion] Occasion
        [place] Place
        [date] Date
        [letterhead] Letterhead
        *[notes] Notes
    }
statement-note =
    { $word ->
        [check] Check against delivery
        *[unofficial] Unofficial translation
    }
statement-taken-out = What the file held besides, left out
statement-taken-out-none = The file held nothing else.
statement-left-names = Names in the properties of the file: { $names }
statement-left-hidden = Paragraphs with hidden words, which are left out: { $count }
statement-left-changes = Tracked changes are read as accepted; the names of who made them are left out: { $names }
statement-left-pdf = Properties, comments, pictures and links of the PDF.
statement-title = Title, if it has one
statement-check = Check against delivery: what is said is the statement, not what is handed out
statement-interpreters = Interpreters have it at once
statement-release-label = When everybody may read it
statement-release =
    { $word ->
        [now] at once
        [delivered] when it was delivered
        [end_of_segment] at the end of the segment
        [end_of_meeting] at the end of the meeting
        *[never] never
    }
statement-send = Hand in
statement-nothing-yet = Nothing is handed in yet.
statement-audience = Until it is released, only the delegation, the Chair and the secretariat know that there is one; interpreters, where that is chosen.
statement-fault =
    { $fault ->
        [empty] There are no words in it. A scan has to be typed or pasted.
        [nothing] Give a file, or paste a text.
        [long] The text is longer than is read here. Send it in parts.
        [encoding] The file is neither text in UTF-8 nor PDF nor Word (.docx). Paste the text.
        [no_program] This server has no program that reads PDF. Paste the text, or give it as text or Word.
        [pdf] The PDF cannot be read, or it is protected. Paste the text.
        [whose] It is not said whose statement it is, or when it was received: choose the delegation and the time.
        *[no_text] There is no text yet. Read a file or paste one first.
    }
statement-since = Everybody may read it since { $time }
statement-until = Everybody may read it: { $release }
statement-released = Released
statement-told = For those in the segment
statement-in-segment = It was delivered in an informal segment: those who were in it may read it, and everybody once the delegation says so anew.
statement-release-informal = What is delivered in an informal segment is then for those who were in it, and for everybody once the delegation says so anew afterwards.
statement-held = Not released
statement-with-interpreters = Interpreters have it.
statement-gone = Taken back
statement-taken-back = The delegation took this statement back ({ $time }). Its words are erased.
statement-corrected = Corrected: { $time }
statement-erased = The words of this statement are erased.
statement-prepared = As prepared
statement-delivered = As delivered
statement-changes = What differs
statement-versions = Texts
statement-plain = Plain text
statement-handed-in = Handed in
statement-enter = Hand in a statement for a delegation
statement-entered-for = The secretariat, for { $of }
statement-entered-what = The secretariat enters a statement that reached it by letter or on paper. The record says how it came; the delegation confirms it, or disputes it.
statement-entered = Entered by the secretariat
statement-received = When it was received
