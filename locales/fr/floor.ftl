### Listes des orateurs sur la page de la séance et l’écran de la salle.

speakers-title = Liste des orateurs
speakers-title-stakeholders = Liste des parties prenantes
speakers-open = Inscription ouverte
speakers-closes = Clôture de l’inscription : { $time }
speakers-closed = Inscription close
speakers-limits = { $minutes } min par déclaration, { $group } min pour un groupe
speakers-limit-alone = { $minutes } min par déclaration
speakers-nobody = Personne n’attend.
speakers-for-group = au nom de { $name }
speakers-for-both = au nom de { $name } et à titre national
speakers-claim = États, selon l’orateur : { $states }
speakers-placed = Placé ici par la présidence : { $reason }
speakers-read-by = Lu par un autre membre : { $rank }
from-afar = à distance
said-from-afar = { $what } (à distance)
from-afar-not-here = Pas d’intervention à distance dans le cadre actuel de la séance
from-afar-say =
    { $place ->
        [afar] Entendre à distance
        *[room] Entendre dans la salle
    }
speakers-inscribe-from-afar = Inscrire ma délégation, à distance
floor-ask-from-afar = Demander la parole, à distance
statement-from-afar = Prononcée à distance
quorum-from-afar = Autres Membres participant à distance
quorum-from-afar-hint =
    { $count ->
        [yes] Comptés à part. D’après le règlement en vigueur, ils comptent pour le quorum.
        *[no] Comptés à part. D’après le règlement en vigueur, ils ne comptent pas pour le quorum.
    }
quorum-afar-also =
    { $number ->
        [one] { $number } autre à distance
        *[other] { $number } autres à distance
    }
speakers-inscribe = Inscrire ma délégation
speakers-inscribe-more = Au nom d’un groupe, ou à un rang donné
speakers-next = À { $who }
speakers-followed = { $who }, puis { $then }
speakers-carried = Reportée d’une séance antérieure
speakers-aligned-no = Ma délégation n’en est pas
speakers-aligned-yes = Ma délégation s’associe
speakers-spoken = Ont pris la parole
waits-named-in-claim = { $who } parle au nom de { $name } et compte votre délégation parmi ses États
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
speakers-limit-both = { $minutes } min au nom d’un groupe et à titre national
speakers-limit-others = { $minutes } min pour les organisations et les autres participants
replies-title = Droit de réponse
replies-when = Après la liste des orateurs, à la fin de la journée
replies-limits = la première { $first } min, la suivante { $second } min
motions-title = Motions d’ordre et autres motions
motion-by = { $kind } : { $who }
motion-other = Une autre motion
motion-uphold = Y faire droit
motion-not-uphold = Ne pas y faire droit
motion-ruling = Décision : { $words }
motion-kind =
    { $word ->
        [point_of_order] Motion d’ordre
        [suspend_meeting] Suspension de la séance
        [adjourn_meeting] Levée de la séance
        [adjourn_debate] Ajournement du débat
        [close_debate] Clôture du débat
        *[competence] Décision préalable sur la compétence
    }
motion-state =
    { $state ->
        [raised] attend d’être entendue
        [has_floor] a la parole
        [heard] attend la décision
        [upheld] il y a été fait droit
        [not_upheld] il n’y a pas été fait droit
        *[withdrawn] retirée
    }
sounding-title = Sondage
sounding-note = Ce n’est pas un vote. Rien n’est décidé et nul n’est compté.
sounding-asks = Y a-t-il une objection à ce que ceci soit examiné : { $words } ?
sounding-named = Nommé à sa demande : { $who }
time-spoken-title = Temps de parole
time-spoken-lede = Pour la présidence, le secrétariat et chaque délégation pour elle-même. Nul autre n’en est informé.
time-spoken-who = Délégation
time-spoken-count = Fois
time-spoken-time = Minutes et secondes
time-spoken-all = Toutes les sessions
time-spoken-nobody = Personne n’a encore parlé.
sounding-state =
    { $state ->
        [asks] la présidence pose la question
        [heard] Une objection a été entendue
        *[none] Aucune objection n’a été entendue
    }
interpretation-into = Interprétation : { $languages }
interpretation-none = Sans interprétation
meeting-link = Participer à distance
quorum-challenged = { $who } conteste le quorum : les Membres présents sont comptés
quorum-here = Membres présents
quorum-here-hint = Ce qui est marqué ici est compté et n’est conservé nulle part. Le nombre est réservé à la présidence, au secrétariat et à tous les États.
quorum-there =
    { $number ->
        [one] { $number } Membre présent : le quorum est atteint
        *[other] { $number } Membres présents : le quorum est atteint
    }
quorum-not-there =
    { $number ->
        [one] { $number } Membre présent : le quorum n’est pas atteint, rien n’est décidé avant un nouveau compte
        *[other] { $number } Membres présents : le quorum n’est pas atteint, rien n’est décidé avant un nouveau compte
    }
quorum-there-told = Le quorum est atteint
quorum-not-there-told = Le quorum n’est pas atteint, rien n’est décidé avant un nouveau compte
quorum-declare =
    { $what ->
        [there] Déclarer que le quorum est atteint
        *[not-there] Déclarer que le quorum n’est pas atteint
    }
quorum-counted =
    { $number ->
        [one] { $number } Membre présent : la présidence déclare si le quorum est atteint
        *[other] { $number } Membres présents : la présidence déclare si le quorum est atteint
    }
replies-next = En réponse : { $who }
chair-title = Bureau de la présidence
chair-keys = Les touches figurent sur les boutons ; elles s’emploient avec Alt, ou selon l’usage de ce navigateur. Une pression est envoyée aussitôt, et l’octroi de la parole peut être annulé.
chair-floor = La parole
chair-nobody-speaks = Personne n’a la parole.
chair-interrupted = Interrompu : { $who }
chair-meeting = La séance
chair-due = À faire
chair-take-up = Aborder en séance
chair-to-meeting = La page de la séance
chair-in-mode = { $act } : { $mode }
notes-title = Notes et scripts personnels
notes-where = Ils restent sur cet appareil, chiffrés, et ne sont envoyés nulle part : aucune page, aucune exportation ni aucun registre ne les contient. Si cet appareil ou les données de ce navigateur sont perdus, ils le sont aussi.
notes-without-script = Sans script, cette page ne conserve aucune note.
notes-of-meeting = Sur cette séance
notes-of-item = Sur { $item }
notes-kept = Conservé sur cet appareil.
