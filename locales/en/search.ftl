### Looking for words.

search-title = Search
search-what = What this seat may see is searched: statements, texts, documents, letters, decisions and positions, in Arabic, Chinese, English, French, Russian and Spanish. What has all the words is shown, the newest first.
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
        *[position] Position
    }
search-count =
    { $count ->
        [one] { $count } result
        *[other] { $count } results
    }
search-nothing = Nothing that this seat may see has all these words.
search-nothing-hint = Look for fewer words, or in another language.
