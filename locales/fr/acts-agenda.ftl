### Titres des actes : ordre du jour, suivi, étapes.

act-propose-agenda = Proposer l’ordre du jour
act-propose-programme = Proposer le programme de travail
act-enter-follow-up = Inscrire un point de suivi
act-settle-follow-up = Régler un point de suivi
act-set-milestone = Fixer une étape
act-move-milestone = Déplacer une étape
act-reach-milestone = Constater qu’une étape est atteinte
act-set-up-subgroup = Créer un sous-groupe thématique
act-end-subgroup = Mettre fin à un sous-groupe thématique
act-report-back = Rendre compte des travaux d’un sous-groupe
act-show-balance = Montrer l’équilibre des débats
