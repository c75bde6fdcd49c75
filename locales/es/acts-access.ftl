### Títulos de los actos: visados y acceso.

act-name-host-country = Indicar el país anfitrión de un lugar
act-report-visa = Comunicar una solicitud de visado
act-update-visa = Actualizar una solicitud de visado
act-comment-on-visa = Formular observaciones sobre un caso de visado
act-say-incomplete = Pedir que se informe a la Presidencia de que la delegación está incompleta
act-say-complete = Indicar que la delegación está completa
act-raise-matter = Plantear una cuestión de participación
act-consider-matter = Responder con consideraciones a una cuestión de participación
act-comment-on-matter = Formular observaciones sobre una cuestión de participación
act-circulate-matter = Distribuir una cuestión de participación a todos los Estados
act-comment-on-access = Formular observaciones sobre las cifras de acceso a un período de sesiones
act-give-access-report = Entregar el informe sobre el acceso
