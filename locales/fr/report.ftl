### The progress report of a year.

report-title = Rapport d’activité : { $group }, { $year }
report-assemble = Établir le rapport d’activité de { $year }
report-what = Établi d’après ce que le registre contient pour tous, dans chaque langue. C’est un projet comme un autre : lisez-le, modifiez-le et déposez-le ; le groupe l’adopte par sections ou dans son ensemble.
report-organization = Organisation des travaux
report-sessions = En { $year }, le groupe a tenu les sessions suivantes :
report-session = { $title }, { $days }, { $place }
report-meetings = Il a tenu { $count ->
        [one] une séance
        *[other] { $count } séances
    }.
report-from-afar = Des orateurs ont été entendus à distance lors de { $count ->
        [one] l’une d’elles
        *[other] { $count } d’entre elles
    }.
report-agenda = Le groupe a travaillé sur la base de son ordre du jour ({ $entry }) :
report-participation = Participation
report-registered = Ont inscrit une délégation, dont les membres figurent sur la liste des participants :
report-count = { $rank } : { $count }
report-documents = Le groupe était saisi des documents suivants :
report-decisions = Le groupe a pris sans objection les décisions suivantes :
report-decision = { $subject }, { $day } ({ $entry })
report-positions = Positions
report-stated = Les positions suivantes ont été exprimées :
report-position = { $name } : { $kind } ({ $entry })
report-adoption = Adoption du rapport
report-adopted = À sa [...] séance, le [...], le groupe a adopté le présent rapport par consensus.
report-procedural-title = Rapport de procédure : { $group }, { $year }
report-procedural-assemble = Établir le rapport de procédure de { $year }
report-procedural-what = Établi dans chaque langue à partir de ce que le registre contient pour tous. Le Rapporteur ou la Rapporteuse le présente à la fin de la session ; il est ensuite soumis au groupe comme tout autre projet, et adopté si personne ne s’y oppose.
report-mandate = Mandat
report-resolutions = Le mandat du groupe figure dans les résolutions suivantes :
report-officers = Bureau
report-elected = Les membres suivants du bureau ont été élus par acclamation :
report-officer = { $office } : { $of }
report-procedural-adopted = À sa [...] séance, le [...], le groupe a examiné son projet de rapport de procédure, tel que présenté par le Rapporteur ou la Rapporteuse, et l’a adopté par consensus.
report-introduced = Présenté par le Rapporteur ou la Rapporteuse ({ $of }), { $when }
sections-title = Adoption section par section
sections-list = Sections
sections-what = La présidence soumet les sections une à une : chacune est convenue ad referendum, sous réserve de l’ensemble. Avec l’ensemble, ses parties deviennent définitives. Ce dont les mots changent ensuite n’est plus convenu.
sections-none = Ce texte n’a pas de sections.
sections-before = Avant le premier titre
sections-range = Paragraphes { $from } à { $to }
sections-agreed = Convenus : { $agreed } paragraphes sur { $all }
sections-put = Soumettre cette section
sections-put-whole = Soumettre l’ensemble du texte
sections-choose = Choisir des paragraphes
sections-from = Du paragraphe
sections-to = Au paragraphe
sections-show = Afficher
sections-no-range = Ce ne sont pas des numéros de paragraphes de ce texte, le premier avant le dernier.
sections-state =
    { $state ->
        [adopted] Adoptée
        [provisional] Convenue ad referendum, sous réserve de l’ensemble
        [partly] Convenue en partie
        [put] Soumise à la séance
        *[open] Pas encore soumise
    }
