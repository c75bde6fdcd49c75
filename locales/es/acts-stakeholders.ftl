### Títulos de los actos: partes interesadas.

act-open-round = Abrir una ronda de acreditación
act-apply = Solicitar la participación de una organización
act-withdraw-application = Retirar una solicitud
act-review-application = Examinar una solicitud
act-admit-in-status = Tomar nota de que participa una organización de carácter consultivo
act-list-application = Incluir una solicitud en la lista
act-circulate-list = Distribuir la lista de solicitantes
act-object-to-application = Objetar a una solicitud
act-lift-objection = Levantar una objeción a una solicitud
act-accredit = Acreditar organizaciones
act-conclude-round = Concluir una ronda de acreditación
act-ask-about-objections = Preguntar a la Presidencia por las objeciones a solicitantes
act-answer-about-objections = Responder a un Estado sobre las objeciones a solicitantes
act-tell-applicant = Comunicar a un solicitante el resultado de su solicitud
