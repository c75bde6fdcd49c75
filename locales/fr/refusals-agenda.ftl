### Refus : ordre du jour, suivi, étapes. Le fait, puis ce qui reste possible.

refusal-agenda-not-adopted = Le Groupe n’a pas encore adopté son ordre du jour.
refusal-agenda-not-adopted-instead = Proposez d’abord un ordre du jour et soumettez-le au Groupe.
refusal-agenda-adopted = L’ordre du jour est adopté, une fois pour toutes les sessions.
refusal-agenda-adopted-instead = Le Groupe peut d’abord rouvrir sa décision.
refusal-meeting-of-another-session = La séance n’appartient pas à cette session.
refusal-meeting-of-another-session-instead = Choisissez des séances de la session.
refusal-follow-up-settled = Le point a déjà été réglé.
refusal-follow-up-settled-instead = Inscrivez un nouveau point s’il reste à faire.
refusal-milestone-reached = L’étape a déjà été atteinte.
refusal-milestone-reached-instead = Fixez une autre étape.
refusal-subgroup-ended = La tâche de ce sous-groupe est terminée.
refusal-subgroup-ended-instead = Créez-en un autre ou fixez une séance du groupe.
refusal-not-their-section = Le facilitateur ne dirige les travaux sur aucune section de ce sous-groupe.
refusal-not-their-section-instead = C’est un facilitateur de l’une de ses sections, la présidence ou le secrétariat qui rend compte.
refusal-not-their-meeting = La séance n’est pas celle d’un sous-groupe que dirige ce facilitateur.
refusal-not-their-meeting-instead = La présidence la conduit ; un facilitateur conduit les séances de son propre sous-groupe.
refusal-report-noted = La plénière a pris note de ce rapport.
refusal-report-noted-instead = Rendez compte à nouveau s’il y a davantage.
refusal-balance-shown-so = L’équilibre est déjà montré à ceux-là.
refusal-balance-shown-so-instead = La présidence choisit d’autres destinataires.
