### Negativas: listas de oradores. El hecho y luego lo que cabe hacer.

refusal-list-there = La sesión ya tiene una lista así.
refusal-list-there-instead = Utilice la lista existente.
refusal-list-open = La inscripción está abierta y no se ha anunciado su cierre.
refusal-list-open-instead = No hace falta nada más.
refusal-inscription-closed = La inscripción está cerrada: { $until }.
refusal-inscription-closed-instead = Pida la palabra; la Presidencia puede reabrir la inscripción.
refusal-inscribed-already = La delegación figura en la lista.
refusal-inscribed-already-instead = Cada delegación tiene un turno propio y otro en nombre de un grupo.
refusal-other-segment = La lista es de otra parte de la sesión.
refusal-other-segment-instead = Inscríbase en la lista que le corresponda.
refusal-not-next = Antes figura en la lista: { $by }.
refusal-not-next-instead = Dé la palabra al siguiente o cambie el turno indicando el motivo.
refusal-not-in-the-group = La declaración no se hace en nombre de { $by }.
refusal-not-in-the-group-instead = No hace falta nada más.
refusal-aligned-already = La declaración ya se hace en nombre de { $by }.
refusal-aligned-already-instead = No hace falta nada más.
refusal-nobody-speaks = Nadie tiene la palabra.
refusal-nobody-speaks-instead = Dé antes la palabra.
refusal-clock-paused = El reloj está detenido.
refusal-clock-paused-instead = Reanúdelo.
refusal-clock-running = El reloj está en marcha.
refusal-clock-running-instead = No hace falta nada más.
