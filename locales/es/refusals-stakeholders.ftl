### Denegaciones: partes interesadas. El hecho y, después, lo que queda abierto.

standing-name =
    { $standing ->
        [open] pendiente de la secretaría
        [approved] en regla
        [returned] devuelta para completarse
        [rejected] no admitida a trámite
        [listed] en la lista
        [withdrawn] retirada o sustituida
        *[other] otra
    }

track-name =
    { $track ->
        [a] carácter consultivo
        *[other] principio de no objeción
    }

refusal-modalities-not-adopted = El Grupo no ha aprobado por decisión propia modalidades para las partes interesadas.
refusal-modalities-not-adopted-instead = La Presidencia puede someter modalidades al Grupo; la ronda se abre después de esa decisión.
refusal-round-open = Hay una ronda de acreditación abierta.
refusal-round-open-instead = Conclúyala primero; después se abre otra.
refusal-round-concluded = La ronda ha concluido.
refusal-round-concluded-instead = Quien no quedó acreditado puede solicitarlo en la ronda siguiente.
refusal-round-not-concluded = La ronda no ha concluido; nada definitivo puede comunicarse.
refusal-round-not-concluded-instead = Concluya primero la ronda.
refusal-requests-over = Ha pasado el plazo para que las organizaciones informen a la secretaría: { $until }.
refusal-requests-over-instead = Solicítelo en la ronda siguiente.
refusal-requests-still-open = Las organizaciones pueden informar a la secretaría hasta { $until }.
refusal-requests-still-open-instead = Espere hasta entonces: nadie queda fuera.
refusal-not-an-applicant = Presentan solicitudes las organizaciones, no los Estados ni los órganos: { $by }.
refusal-not-an-applicant-instead = Un Estado participa con su delegación.
refusal-already-accredited = La organización ya participa, para todo el mandato: { $by }.
refusal-already-accredited-instead = No hace falta nada más.
refusal-application-there = Ya consta una solicitud de la organización en esta ronda.
refusal-application-there-instead = Retírela primero o, si fue devuelta, preséntela de nuevo en su lugar.
refusal-application-stands = La solicitud está en otra situación: { standing-name }.
refusal-application-stands-instead = Consulte en qué situación está y dé el paso que procede.
refusal-application-waits = Hay una solicitud pendiente: nadie queda fuera sin respuesta.
refusal-application-waits-instead = Examínela e inclúyala, devuélvala o recházela, o acredite a la organización.
refusal-wrong-track = La organización entró por la otra vía: { track-name }.
refusal-wrong-track-instead = De carácter consultivo, participa sin lista; si no, con arreglo al principio de no objeción.
refusal-list-circulated = La lista de la ronda está distribuida.
refusal-list-circulated-instead = Lo que no figura en ella queda para la ronda siguiente.
refusal-list-too-late = La lista ha de distribuirse { $days } días antes del período de sesiones.
refusal-list-too-late-instead = Abra una ronda para un período de sesiones posterior, o que el Grupo decida apartarse de esto por una vez.
refusal-objected-before = La delegación ya objeta a esta solicitud.
refusal-objected-before-instead = No hace falta nada más.
refusal-application-objected-to = Hay una objeción en pie a la solicitud.
refusal-application-objected-to-instead = Solo el Estado Miembro la levanta; la organización puede solicitarlo en la ronda siguiente.
refusal-decision-needed = Las modalidades dejan la decisión definitiva al órgano y no se cita ninguna decisión suya sobre esta lista.
refusal-decision-needed-instead = Someta la lista al Grupo y cite su decisión.
refusal-only-states-ask = Solo los Estados lo preguntan: { $by }.
refusal-only-states-ask-instead = La lista pública muestra lo que las modalidades hacen público.
refusal-answered-before = Se ha comunicado en respuesta todo lo que permiten las modalidades.
refusal-answered-before-instead = Un Estado puede preguntar de nuevo.
refusal-modalities-withhold = Las modalidades de esta ronda permiten dar a conocer menos de lo que esto diría.
refusal-modalities-withhold-instead = Comunique lo que permiten; el Grupo puede aprobar otras modalidades para rondas posteriores.
