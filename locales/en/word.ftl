## Word files in and out

word-title =
    { $purpose ->
        [draft] Draft from a Word file
       *[proposals] Proposals from a Word file
    }
word-what =
    { $purpose ->
        [draft] The text is taken out of the file, with its tracked changes accepted, and put into the form, where it can be corrected. The file is not kept.
       *[proposals] Take the text along as a Word file, change it with Track Changes under the name of your delegation, and return it here. What each delegation changed is shown as operations before anything counts. The file is not kept.
    }
word-clean = Word
word-since = Word: changes since { $version }
word-compilation = Word: with the proposals
word-draft-button = From a Word file
word-way = Return a Word file
word-how = These are the changes read from a Word file. Add a title, a reason and sponsors, then look at the preview.
word-file = Word file (.docx, at most { $most } MB)
word-read = Read the file
word-no-changes = The file has no tracked changes from which a proposal could be made.
word-findings = What was not understood
word-findings-none = All of the file was understood.
word-nameless = Somebody without a name
word-ask-who = Word’s privacy option took the name away. Ask who made these changes.
word-unknown = No delegation of this group has this name.
word-others = Only { $name } can table these.
word-go-on = Go on with these as a proposal
word-go-on-ours = These are ours: go on
word-lost = Changes that could not be placed, because the words around them differ from this text: { $count }
word-another = Give another file
word-finding =
    { $matter ->
        [pictures] Pictures left out: { $count }
        [objects] Embedded objects left out: { $count }
        [equations] Equations read as plain signs: { $count }
        [symbols] Signs of special fonts left out: { $count }
        [boxes] Paragraphs in text boxes, read after the paragraph that the box hangs on: { $count }
        [documents] Other documents put into the file, left out: { $count }
        [heads] Headers and footers of pages are left out.
        [hidden] Paragraphs with hidden words, read as words: { $count }
        [endnotes] Endnotes read as footnotes: { $count }
        [comments] Comments left out: { $count }
        [changes] Tracked changes, read as accepted: { $count }
        [merged] Cells over several columns or rows, read as one with empty ones beside it: { $count }
        [wide] Table rows with more than 255 cells, continued in a row below: { $count }
        [nested] Tables within cells, read as words of the cell: { $count }
        [unnumbered] No paragraph has a number: all are read as numbered.
        [level] A heading has no number, so its level is not kept: “{ $who }”
        [number] The file prints the number { $who }, the text will print { $other }.
        [untracked] Words differ from this text without a tracked change: “{ $who }”
        [on_another] { $who } changes words that { $other } proposes. That is an amendment to a proposal, made on its page.
        [everything] { $who } takes out all words of the text.
        [note] { $who } puts or takes out a footnote, which has to be described in words: “{ $other }”
        [look] { $who } changes only the look: “{ $other }”
       *[comment] Comment of { $who } beside no change of its own: “{ $other }”
    }
word-fault =
    { $fault ->
        [long] The file is too long. Take pictures out, or paste the text.
        [not_word] This is not a Word file. Save the text as .docx, or paste it.
        [old] This is an old Word file (.doc) or one with a password. Save it in Word as .docx without a password.
        [other] This is another kind of document. Save the text as .docx.
        [macros] The file holds macros ({ $at }). Save it as .docx, without macros.
        [external] The file refers to something outside it ({ $at }). Break that link in Word and save the file again.
        [big] The file unfolds to more than can be read here { $at }. Send it in parts, or paste the text.
        [name] A name inside the file is twice there or leads out of it ({ $at }). Open it in Word and save it again.
        [empty] The file has no words. A scan has to be typed or pasted.
       *[broken] A part of the file cannot be read ({ $at }). Open it in Word and save it again.
    }
word-take = Take the text along as a Word file
word-italics = Stretches in italics, kept where the words of their paragraph stay as they are: { $count }
word-or-opendocument-file = Word file or OpenDocument text (.docx, .odt, at most { $most } MB)
word-lay = Lay on the desks of the delegations
word-lay-what = The secretariat proposes nothing. Each delegation finds its changes as a working copy on its desk, and tables them or not.
word-lay-of = Changes of { $name }: whose are they?
word-lay-nowhere = Leave out
word-laid = Working copies lie on the desks of:
word-laid-title = From a Word file received by the secretariat
