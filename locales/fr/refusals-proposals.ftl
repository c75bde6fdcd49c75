### Refusals: proposals. The fact, then what is open instead.

told-to =
    { $to ->
        [chair] la présidence
        [states] tous les États
        *[other] tous
    }

refusal-old-version = Une autre version a pris la place de celle-ci.
refusal-old-version-instead = Proposez sur la version la plus récente ; une proposition déjà déposée y est reportée d’elle-même.
refusal-operations-do-not-fit = La proposition ne correspond pas au texte sur lequel elle porte : d’autres mots s’y trouvent, ou le paragraphe n’y est plus.
refusal-operations-do-not-fit-instead = Consultez le texte actuel et proposez sur celui-ci.
refusal-wider-than-what-it-is-on = Cela serait porté à un cercle plus large que ce sur quoi cela porte, dont le cercle est : { told-to }.
refusal-wider-than-what-it-is-on-instead = Adressez-le au même cercle, ou demandez d’abord que la proposition soit élargie.
refusal-told-to-others = Ce sur quoi cela porte est connu de : { told-to }. Cela s’adresse exactement au même cercle.
refusal-told-to-others-instead = Adressez-le au même cercle.
refusal-never-narrowed = C’est déjà connu de : { told-to }. Ce qui a été communiqué n’est pas repris.
refusal-never-narrowed-instead = Retirez la proposition et déposez-en une autre.
refusal-proposal-withdrawn = La proposition a été retirée.
refusal-proposal-withdrawn-instead = Toute délégation peut en déposer une autre dans les mêmes termes.
refusal-proposal-settled = La révision dans laquelle il a été statué sur la proposition est publiée.
refusal-proposal-settled-instead = Proposez de nouveau sur la version la plus récente.
refusal-sponsors-already = La délégation est déjà auteur ou coauteur de la proposition : { $by }.
refusal-sponsors-already-instead = Rien d’autre n’est nécessaire.
refusal-not-a-sponsor = La délégation n’est pas coauteur de la proposition : { $by }.
refusal-not-a-sponsor-instead = La délégation qui a déposé une proposition la retire.
refusal-statement-withdrawn = La déclaration a déjà été retirée.
refusal-statement-withdrawn-instead = Une nouvelle déclaration peut être faite.
refusal-nothing-agreed = Rien que ce siège puisse rouvrir n’est approuvé sur ce paragraphe dans ce cercle.
refusal-nothing-agreed-instead = Exprimez-vous sur le paragraphe, ou proposez.
refusal-unlinked = Le lien a déjà été supprimé.
refusal-unlinked-instead = Les paragraphes peuvent être liés de nouveau.
refusal-deadline-in-the-past = La date limite serait passée avant d’être fixée.
refusal-deadline-in-the-past-instead = Fixez-en une à venir.
refusal-disposed-already = Il a déjà été statué sur la proposition.
refusal-disposed-already-instead = Annulez d’abord cette suite, tant que la révision n’est pas publiée.
refusal-not-disposed = Aucune suite donnée à la proposition ne peut être annulée.
refusal-not-disposed-instead = La proposition reste ouverte.
refusal-not-as-it-stands = Ce qui doit être communiqué n’est pas ce qui est en vigueur à présent.
refusal-not-as-it-stands-instead = Remplissez de nouveau le formulaire : il contient alors l’état actuel.
