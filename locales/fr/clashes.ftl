### Meetings at the same time.

clashes-title = Séances simultanées
clash-with = Au même moment : { $meeting }
clash-with-group = Au même moment : { $meeting } ({ $group })
clash-own = Votre délégation n’a qu’un membre inscrit.
clash-of-one = Un seul membre est inscrit, et il ne peut être dans deux salles. Rien n’en découle automatiquement : le secrétariat le voit aussi lorsqu’il fixe ou déplace une séance.
clash-told = Se tient au même moment que { $meeting } : { $when }.
clash-alone =
    { $count ->
        [one] Une délégation participante n’a qu’un membre inscrit.
        *[other] { $count } délégations participantes n’ont qu’un membre inscrit.
    }
clash-told-alone = Se tient au même moment que { $meeting } : { $when }. { $count ->
        [one] Une délégation participante n’a qu’un membre inscrit.
        *[other] { $count } délégations participantes n’ont qu’un membre inscrit.
    }
