### Títulos de los actos: delegaciones, credenciales, claves.

act-register-member = Inscribir a un miembro de la delegación
act-change-member = Modificar la inscripción de un miembro
act-review-member = Examinar la inscripción de un miembro
act-submit-credentials = Presentar credenciales
act-review-credentials = Examinar credenciales
act-challenge-credentials = Impugnar credenciales
act-settle-challenge = Concluir una impugnación de credenciales
act-register-key = Registrar una clave de la delegación
act-replace-key = Sustituir una clave de la delegación
act-revoke-key = Revocar una clave de la delegación
act-confirm-act = Confirmar un acto con la clave
act-disavow-act = Desautorizar un acto
