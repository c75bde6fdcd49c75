### Titres des actes : parties prenantes.

act-open-round = Ouvrir un cycle d’accréditation
act-apply = Présenter une demande de participation
act-withdraw-application = Retirer une demande
act-review-application = Examiner une demande
act-admit-in-status = Prendre note qu’une organisation dotée du statut consultatif participe
act-list-application = Inscrire une demande sur la liste
act-circulate-list = Communiquer la liste des demandeurs
act-object-to-application = Faire objection à une demande
act-lift-objection = Lever une objection à une demande
act-accredit = Accréditer des organisations
act-conclude-round = Clore un cycle d’accréditation
act-ask-about-objections = Interroger la présidence sur les objections aux demandeurs
act-answer-about-objections = Répondre à un État sur les objections aux demandeurs
act-tell-applicant = Informer un demandeur de l’issue de sa demande
