### Pages : visas et accès.

nav-access = Visas et accès
nav-stakeholders = Parties prenantes
access-lede = Ce que les délégations signalent au sujet des visas, ce que le pays hôte en dit en regard, et ce qui en résulte en chiffres. Rien ici ne désigne de responsable.
access-before = Avant la session
access-warning = Membres sans décision : { $members }. Délégations : { $delegations }. Jours restants : { $days }.
access-warning-begun = Membres sans décision : { $members }. Délégations : { $delegations }. La session a commencé.
access-undecided = pas encore de décision
access-incomplete = Délégations qui ont demandé que la présidence soit informée qu’elles sont incomplètes
access-cases = Dossiers signalés par les délégations
access-own = Dossiers de votre délégation
access-no-cases = Aucune demande de visa n’est signalée.
access-no-cases-who = La délégation la signale pour chaque membre et chaque session.
access-shown = Communiqués à vous en tant que pays hôte
access-as-reported = Tel que signalé par la délégation
access-comment = Observations du pays hôte
access-no-comment = Aucune observation.
access-not-shown = Le dossier n’est pas communiqué à un pays hôte.
access-show-to = Communiquer le dossier au pays hôte
access-member = Membre { $mark }
access-matters = Questions de participation
access-no-matters = Aucune dont ce siège dispose.
access-numbers = En chiffres, par session
access-no-numbers = Il n’y a pas encore de chiffres.
access-no-numbers-who = Ils résultent de ce que les délégations signalent ; le Groupe décide à qui ils sont remis.
access-applications = Demandes
access-median = Médiane des jours jusqu’à la décision
access-by-outcome = Par issue
access-withheld = non communiqué
access-withheld-why = Une case comptant moins de { $n } délégations n’est pas communiquée, ni ce dont on pourrait la déduire.
access-audience =
    { $to ->
        [states] Par décision du Groupe, ces chiffres sont remis à tous les États.
        [public] Par décision du Groupe, ces chiffres sont publics.
        *[chair] Ces chiffres sont vus de la présidence et du secrétariat seuls.
    }
access-given = Remis pour la dernière fois le { $at }.
access-report-title = Accès : { $session }
access-report-early = La session n’est pas terminée. Le rapport n’est communiqué qu’une fois : ce qui est communiqué maintenant reste tel quel, quoi qu’il soit signalé plus tard.
access-plot-title = Demandes par session et par issue
access-plot-description = Une barre par session, dans l’ordre des dates, divisée selon l’issue. Ce qui n’est pas communiqué est tracé en tirets, toujours de la même largeur. Le tableau ci-dessous contient les mêmes chiffres.
access-plot-table = Chiffres par session et par issue
access-report-again = Actualiser
access-hosts = Lieux de réunion et pays hôtes
visa-outcome =
    { $outcome ->
        [issued] délivré
        [refused] refusé
        [not_decided_in_time] sans décision à temps
        [withdrawn] demande retirée par la délégation
        *[other] pas encore de décision
    }
visa-instead =
    { $done ->
        [substitute] un suppléant a participé
        [remote] participation à distance
        [statement_read] la déclaration a été lue par autrui
        *[nothing] rien n’a été possible
    }
visa-cause =
    { $cause ->
        [in_time] délivré avant le premier jour
        [late] délivré le premier jour ou plus tard
        [refused] refusé
        [not_decided_in_time] sans décision à l’ouverture de la session
        [withdrawn] demande retirée par la délégation
        *[undecided] rien de signalé encore
    }
matter-kicker = Question de participation
matter-told =
    { $to ->
        [states] tous les États en disposent
        *[chair] non distribuée
    }
matter-to-all = Tous les États en disposent depuis le { $at }.
matter-to-few = En disposent l’État qui l’a soulevée, la présidence, le secrétariat et le pays hôte qu’elle désigne.
matter-words-of = Selon les termes de : { $by }
matter-considerations = Considérations du secrétariat
matter-comments = Observations du pays hôte : { $country }
matter-nothing-yet = Rien encore.
