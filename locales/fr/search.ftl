### Looking for words.

search-title = Recherche
search-what = La recherche porte sur ce que ce siège peut voir : déclarations, textes, documents, lettres, décisions et positions, en anglais, arabe, chinois, espagnol, français et russe. Ce qui contient tous les mots est affiché, le plus récent d’abord.
search-words = Mots
search-within = Chercher dans
search-everything = tout
search-kinds =
    { $kind ->
        [statement] déclarations
        [text] textes
        [document] documents
        [letter] lettres
        [decision] décisions
        [ruling] décisions de procédure
        [sounding] sondages
        [meeting] séances
        [item] points de l’ordre du jour
        *[position] positions
    }
search-kind =
    { $kind ->
        [statement] Déclaration
        [text] Texte
        [document] Document
        [letter] Lettre
        [decision] Décision
        [ruling] Décision de procédure
        [sounding] Sondage
        [meeting] Séance
        [item] Point de l’ordre du jour
        *[position] Position
    }
search-count =
    { $count ->
        [one] { $count } résultat
        *[other] { $count } résultats
    }
search-nothing = Rien de ce que ce siège peut voir ne contient tous ces mots.
search-nothing-hint = Cherchez moins de mots, ou dans une autre langue.
