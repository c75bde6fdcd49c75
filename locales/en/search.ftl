### Looking for words.

search-title = Search
search-what = What this seat may see is searched: statements, texts, proposals, documents, letters, decisions, positions, meetings and what follows from them, in Arabic, Chinese, English, French, Russian and Spanish. What has all the words is shown, the newest first.
search-words = Words
search-within = Look in
search-everything = everything
search-kinds =
    { $kind ->
        [statement] statements
        [text] texts
        [document] documents
        [letter] letters
        [decision] decisions
        [ruling] rulings
        [sounding] soundings
        [meeting] meetings
        [item] agenda items
        [proposal] proposals
        [silence] silence procedures
        [follow_up] follow-up
        [milestone] milestones
        *[position] positions
    }
search-kind =
    { $kind ->
        [statement] Statement
        [text] Text
        [document] Document
        [letter] Letter
        [decision] Decision
        [ruling] Ruling
        [sounding] Sounding
        [meeting] Meeting
        [item] Agenda item
        [proposal] Proposal
        [silence] Silence procedure
        [follow_up] Follow-up
        [milestone] Milestone
        *[position] Position
    }
search-count =
    { $count ->
        [one] { $count } result
        *[other] { $count } results
    }
search-unread =
    { $count ->
        [one] { $count } file is still being read and was not looked through. Search again in a moment.
        *[other] { $count } files are still being read and were not looked through. Search again in a moment.
    }
search-nothing = Nothing that this seat may see has all these words.
search-nothing-hint = Look for fewer words, or in another language.
