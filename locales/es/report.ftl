### The progress report of a year.

report-title = Informe sobre los progresos: { $group }, { $year }
report-assemble = Preparar el informe sobre los progresos de { $year }
report-what = Preparado a partir de lo que el registro contiene para todos, en cada idioma. Es un proyecto como cualquier otro: léalo, modifíquelo y preséntelo; el grupo lo aprueba por secciones o en su conjunto.
report-organization = Organización de los trabajos
report-sessions = En { $year } el grupo celebró los siguientes períodos de sesiones:
report-session = { $title }, { $days }, { $place }
report-meetings = Celebró { $count ->
        [one] una sesión
        *[other] { $count } sesiones
    }.
report-from-afar = Se oyó a oradores a distancia en { $count ->
        [one] una de ellas
        *[other] { $count } de ellas
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
report-procedural-title = Informe de procedimiento: { $group }, { $year }
report-procedural-assemble = Preparar el informe de procedimiento de { $year }
report-procedural-what = Preparado en cada idioma a partir de lo que el registro contiene para todos. El Relator lo presenta al final del período de sesiones; después se somete al Grupo como cualquier otro proyecto y se aprueba si nadie se opone.
report-mandate = Mandato
report-resolutions = El mandato del Grupo figura en las siguientes resoluciones:
report-officers = Mesa
report-elected = Por aclamación fueron elegidos los siguientes miembros de la Mesa:
report-officer = { $office }: { $of }
report-procedural-adopted = En su [...] sesión, celebrada el [...], el Grupo examinó su proyecto de informe de procedimiento, presentado por el Relator, y lo aprobó por consenso.
report-introduced = Presentado por el Relator ({ $of }), { $when }
sections-title = Aprobación por secciones
sections-list = Secciones
sections-what = La Presidencia somete las secciones una por una: cada una se acuerda ad referendum, a reserva del conjunto. Con el conjunto, sus partes son definitivas. Lo que cambia de redacción después deja de estar acordado.
sections-none = Este texto no tiene secciones.
sections-before = Antes del primer título
sections-range = Párrafos { $from } a { $to }
sections-agreed = Acordados: { $agreed } de { $all } párrafos
sections-put = Someter esta sección
sections-put-whole = Someter el texto en su conjunto
sections-choose = Elegir párrafos
sections-from = Desde el párrafo
sections-to = Hasta el párrafo
sections-show = Mostrar
sections-no-range = Estos no son números de párrafos de este texto, el primero antes que el último.
sections-state =
    { $state ->
        [adopted] Aprobada
        [provisional] Acordada ad referendum, a reserva del conjunto
        [partly] Acordada en parte
        [put] Ante la sesión
        *[open] Aún no sometida
    }
