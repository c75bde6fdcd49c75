### Titles of acts: documents, drafts, letters.

act-register-document = Enregistrer un document
act-add-document-language = Ajouter une version linguistique à un document
act-add-symbol = Ajouter une cote à un document
act-table-draft = Déposer un projet
act-introduce-report = Présenter le rapport en qualité de Rapporteur
act-issue-revision = Publier une révision
act-add-language-version = Ajouter des versions linguistiques à un projet
act-circulate-letter = Distribuer une lettre
act-receive-letter = Inscrire une lettre adressée à la présidence
act-note-delivery = Constater une remise
act-edit-after-adoption = Éditer un texte après son adoption
act-expect-language = Indiquer quand une version linguistique est attendue
act-report-discrepancy = Signaler une discordance entre versions linguistiques
act-answer-discrepancy = Répondre au signalement d’une discordance
