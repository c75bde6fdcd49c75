### Listes des orateurs sur la page de la séance et l’écran de la salle.

speakers-title = Liste des orateurs
speakers-title-stakeholders = Liste des parties prenantes
speakers-open = Inscription ouverte
speakers-closes = Clôture de l’inscription : { $time }
speakers-closed = Inscription close
speakers-limits = { $minutes } min par déclaration, { $group } min pour un groupe
speakers-nobody = Personne n’attend.
speakers-for-group = au nom de { $name }
speakers-for-both = au nom de { $name } et à titre national
speakers-claim = États, selon l’orateur : { $states }
speakers-placed = Placé ici par la présidence : { $reason }
speakers-read-by = Lu par un autre membre : { $rank }
speakers-inscribe = Inscrire ma délégation
speakers-inscribe-more = Au nom d’un groupe, ou à un rang donné
speakers-next = À { $who }
speakers-followed = { $who }, puis { $then }
speakers-carried = Reportée d’une séance antérieure
speakers-aligned-no = Ma délégation n’en est pas
speakers-aligned-yes = Ma délégation s’associe
speaker-rank =
    { $rank ->
        [head_of_state] chef d’État
        [head_of_government] chef de gouvernement
        [minister] ministre
        [vice_minister] vice-ministre
        *[representative] représentant
    }
speech-clock = Temps utilisé
clock-stands = chronomètre arrêté
clock-own = Votre délégation a parlé { $time } jusqu’ici
clock-limit-passed = Le temps de parole est écoulé.
