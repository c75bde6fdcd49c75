### The progress report of a year.

report-title = Informe sobre los progresos de { $group }, { $year }
report-assemble = Preparar el informe sobre los progresos de { $year }
report-what = Preparado a partir de lo que el registro contiene para todos, en cada idioma. Es un proyecto como cualquier otro: léalo, modifíquelo y preséntelo; el grupo lo aprueba por secciones o en su conjunto.
report-organization = Organización de los trabajos
report-sessions = En { $year } el grupo celebró los siguientes períodos de sesiones:
report-session = { $title }, { $days }, { $place }
report-meetings = Celebró { $count ->
        [one] una sesión
        *[other] { $count } sesiones
    }.
report-agenda = El grupo trabajó sobre la base de su programa ({ $entry }):
report-participation = Participación
report-registered = Han inscrito delegaciones, cuyos miembros figuran en la lista de participantes:
report-count = { $rank }: { $count }
report-documents = El grupo tuvo ante sí los siguientes documentos:
report-decisions = El grupo adoptó sin objeciones las siguientes decisiones:
report-decision = { $subject }, { $day } ({ $entry })
report-positions = Posiciones
report-stated = Se expresaron las siguientes posiciones:
report-position = { $name }: { $kind } ({ $entry })
report-adoption = Aprobación del informe
report-adopted = En su [...] sesión, celebrada el [...], el grupo aprobó el presente informe por consenso.
