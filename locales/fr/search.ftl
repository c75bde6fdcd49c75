### Looking for words.

search-title = Recherche
search-what = La recherche porte sur ce que ce siège peut voir : déclarations, textes, propositions, documents, lettres, décisions, positions, séances et leur suivi, en anglais, arabe, chinois, espagnol, français et russe. Ce qui contient tous les mots est affiché, le plus récent d’abord.
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
        [proposal] propositions
        [silence] procédures d’approbation tacite
        [follow_up] suivi
        [milestone] étapes
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
        [proposal] Proposition
        [silence] Procédure d’approbation tacite
        [follow_up] Suivi
        [milestone] Étape
        *[position] Position
    }
search-count =
    { $count ->
        [one] { $count } résultat
        *[other] { $count } résultats
    }
search-unread =
    { $count ->
        [one] { $count } fichier est encore en cours de lecture et n’a pas été parcouru. Relancez la recherche dans un instant.
        *[other] { $count } fichiers sont encore en cours de lecture et n’ont pas été parcourus. Relancez la recherche dans un instant.
    }
search-nothing = Rien de ce que ce siège peut voir ne contient tous ces mots.
search-nothing-hint = Cherchez moins de mots, ou dans une autre langue.
