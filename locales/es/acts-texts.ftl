### Titles of acts: documents, drafts, letters.

act-register-document = Registrar un documento
act-add-document-language = Añadir una versión lingüística a un documento
act-add-symbol = Añadir una signatura a un documento
act-table-draft = Presentar un proyecto
act-introduce-report = Presentar el informe como Relator
act-issue-revision = Publicar una revisión
act-add-language-version = Añadir versiones lingüísticas a un proyecto
act-circulate-letter = Distribuir una carta
act-receive-letter = Asentar una carta dirigida a la Presidencia
act-note-delivery = Dejar constancia de una entrega
act-edit-after-adoption = Editar un texto tras su aprobación
act-expect-language = Indicar cuándo se espera una versión lingüística
act-report-discrepancy = Comunicar una discrepancia entre versiones lingüísticas
act-answer-discrepancy = Responder a la comunicación de una discrepancia
