### L’équilibre des débats
balance-title = Équilibre des débats
balance-see = Voir l’équilibre des débats
balance-lede = Ce qui a été dit, proposé et convenu, par élément du mandat et par sous-groupe thématique, dans leur ordre. Aucun État n’est nommé ni compté à part.
balance-of-the-chair = Les chiffres de la présidence comptent ce qui n’a été dit qu’à elle. Ce qui est montré à d’autres ne compte que ce que tous connaissent.
balance-by-element = Par élément du mandat
balance-by-subgroup = Par sous-groupe thématique
balance-subgroup-note = Le temps et les déclarations sont ceux des séances du sous-groupe ; les propositions et le texte, ceux des éléments que servent ses sections.
balance-elsewhere = Sans élément particulier
balance-part = Partie
balance-statements = Déclarations
balance-proposals = Propositions
balance-agreed = Paragraphes convenus
balance-agreed-of = { $agreed } sur { $all }
balance-shown =
    { $to ->
        [public] Montré à tous
        [states] Montré à tous les États
        *[chair] Pour la présidence et le secrétariat seuls
    }
balance-to =
    { $word ->
        [public] Le montrer à tous
        [states] Le montrer à tous les États
        *[chair] Le réserver à la présidence et au secrétariat
    }
