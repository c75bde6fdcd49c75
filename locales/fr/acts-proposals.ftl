### Titles of acts: proposals, what is said of them, what becomes of them.

act-set-deadline-for-proposals = Fixer la date limite de présentation des propositions
act-table-proposal = Déposer une proposition
act-widen-proposal = Élargir le cercle des destinataires d’une proposition
act-withdraw-proposal = Retirer une proposition
act-join-proposal = Se porter coauteur d’une proposition
act-leave-proposal = Cesser d’être coauteur d’une proposition
act-speak-on = S’exprimer sur une proposition ou un paragraphe
act-withdraw-statement = Retirer une déclaration
act-agree-ad-ref = Approuver ad referendum
act-reopen-paragraph = Rouvrir un paragraphe
act-link-paragraphs = Lier des paragraphes
act-unlink-paragraphs = Supprimer un lien entre des paragraphes
act-dispose = Statuer sur des propositions
act-undo-disposition = Annuler la suite donnée à une proposition
act-open-dispositions = Ouvrir le tableau des suites données
