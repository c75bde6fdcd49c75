### Títulos de los actos: listas de oradores.

act-open-list = Abrir una lista de oradores
act-close-list = Cerrar la inscripción
act-reopen-list = Reabrir la inscripción
act-carry-list = Pasar la lista a otra sesión
act-inscribe = Inscribir a la delegación
act-leave-list = Retirarse de la lista
act-say-alignment = Indicar si se suma
act-place-speaker = Cambiar el turno de un orador
act-substitute-speaker = Indicar que da lectura otro miembro
act-say-from-afar = Decir si un orador es oído a distancia
act-end-speech = Dar por terminada la intervención
act-pause-speech = Detener el reloj
act-resume-speech = Reanudar el reloj
act-undo-floor = Deshacer la concesión de la palabra
act-ask-to-reply = Pedir el derecho de respuesta
act-raise-motion = Plantear una cuestión de orden u otra moción
act-withdraw-motion = Retirar una moción
act-rule-on-motion = Resolver sobre una moción
act-arrange-interpretation = Disponer la interpretación
act-give-link = Dar el enlace de la sesión
act-challenge-quorum = Impugnar el quórum
act-count-quorum = Asentar cuántos están presentes
act-declare-quorum = Declarar si hay quórum
