### Calendriers auxquels on s’abonne, et heures avec leur fuseau.

time-span = { $date }, de { $from } à { $to }, { $place }
time-with-offset = { $time } ({ $offset })
time-yours = sur cet appareil : { $time }
subscribe-title = S’abonner au calendrier
subscribe-lede = Un agenda électronique abonné à l’une de ces adresses montre les sessions, les séances et les délais du groupe, chacun dans son propre fuseau, ainsi que ce qui est déplacé ou annulé.
subscribe-public = Le calendrier du groupe
subscribe-public-what = Ouvert à tous : sessions, séances, étapes et délais que chacun peut connaître.
subscribe-open = Ouvrir dans un agenda électronique
subscribe-circle = Le calendrier de { $name }
subscribe-circle-what = Une adresse secrète pour tout le siège : le calendrier du groupe et les points de suivi qui lui incombent.
subscribe-own = Votre propre calendrier
subscribe-own-what = Une adresse secrète pour vous seul, avec le même contenu. Elle cesse lorsque votre délégation vous retire ou que votre compte prend fin.
subscribe-secret = Quiconque connaît une adresse secrète voit ce qui s’y trouve. Aucun nom de personne n’y figure.
subscribe-made = Une adresse existe, créée le { $date }. Elle a été montrée une seule fois et n’est pas conservée ; si elle est perdue ou connue d’autrui, créez-en une autre : l’ancienne cesse aussitôt.
subscribe-none = Il n’y a pas encore d’adresse.
subscribe-shown = Voici l’adresse. Elle n’est montrée que cette fois : copiez-la maintenant dans votre agenda électronique.
subscribe-make = Créer une adresse
subscribe-make-again = En créer une autre ; l’ancienne cesse
subscribe-end = Retirer l’adresse
subscribe-how = Comment s’abonner
subscribe-how-copy = Copiez une adresse.
subscribe-how-add = Dans votre agenda électronique, choisissez de vous abonner à un calendrier par son adresse et indiquez-la. Ne l’importez pas : un calendrier importé ne suit pas les changements.
subscribe-how-late = Les programmes consultent l’adresse de temps en temps, certains une fois par jour seulement. S’ils diffèrent de ce site, c’est ce site qui fait foi.
feed-due = D’ici ce jour : { $what }
feed-silence = Fin de la procédure d’approbation tacite : { $text }
feed-proposals = Date limite de dépôt des propositions : { $text }
feed-moved = Déplacé ou modifié { $times ->
        [one] une fois
        *[other] { $times } fois
    } depuis sa fixation.
feed-cancelled = Annulé : { $reason }
feed-milestone = Étape : { $title }
feed-kind-session = Session
feed-kind-meeting = Séance
feed-kind-deadline = Délai
feed-kind-milestone = Étape
feed-kind-follow-up = Suivi
