### The progress report of a year.

report-title = Rapport d’activité de { $group }, { $year }
report-assemble = Établir le rapport d’activité de { $year }
report-what = Établi d’après ce que le registre contient pour tous, dans chaque langue. C’est un projet comme un autre : lisez-le, modifiez-le et déposez-le ; le groupe l’adopte par sections ou dans son ensemble.
report-organization = Organisation des travaux
report-sessions = En { $year }, le groupe a tenu les sessions suivantes :
report-session = { $title }, { $days }, { $place }
report-meetings = Il a tenu { $count ->
        [one] une séance
        *[other] { $count } séances
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
