### Titres des actes : listes des orateurs.

act-open-list = Ouvrir une liste des orateurs
act-close-list = Clore l’inscription
act-reopen-list = Rouvrir l’inscription
act-carry-list = Reporter la liste à une autre séance
act-inscribe = Inscrire la délégation
act-leave-list = Quitter la liste
act-say-alignment = Dire si l’on s’associe
act-place-speaker = Placer un orateur autrement
act-substitute-speaker = Indiquer qu’un autre membre donne lecture
act-say-from-afar = Dire si un orateur est entendu à distance
act-end-speech = Mettre fin à l’intervention
act-pause-speech = Suspendre le chronomètre
act-resume-speech = Relancer le chronomètre
act-undo-floor = Annuler l’octroi de la parole
act-ask-to-reply = Demander à exercer le droit de réponse
act-raise-motion = Présenter une motion d’ordre ou une autre motion
act-withdraw-motion = Retirer une motion
act-rule-on-motion = Statuer sur une motion
act-arrange-interpretation = Prévoir l’interprétation
act-give-link = Donner le lien de la séance
act-challenge-quorum = Contester le quorum
act-count-quorum = Inscrire le nombre des présents
act-declare-quorum = Déclarer si le quorum est atteint
