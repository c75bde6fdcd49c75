### Signing in, the account, and links that enrol.

nav-sign-in = Se connecter
nav-account = Votre compte
sign-in-lede = Vous vous connectez avec une clé d’accès que vous avez enregistrée ici : avec cet appareil, un téléphone ou une clé de sécurité. Aucun mot de passe n’est nécessaire ni conservé.
sign-in-button = Se connecter avec une clé d’accès
sign-in-no-passkey = Pas encore de clé d’accès, ou plus aucune ? Une clé s’enregistre au moyen d’un lien à usage unique. Pour une personne d’une délégation, c’est la délégation qui l’établit ; pour la délégation elle-même, le secrétariat.
sign-in-no-session = La lecture de ce qui est public ne demande aucune connexion.
sign-in-done = Vous êtes connecté(e) : { $seat }
passkey-needs-script = Une clé d’accès ne répond que si JavaScript est activé dans le navigateur. Activez-le pour ce site afin de continuer. Tout le reste fonctionne sans lui.
passkey-unsupported = Ce navigateur ne connaît pas les clés d’accès. Utilisez-en un plus récent ou un autre appareil.
passkey-not-done = Aucune clé d’accès n’a répondu : la fenêtre a été fermée, le délai est écoulé ou cet appareil n’a pas de clé pour ce site. Rien n’a été envoyé.
passkey-fault =
    { $fault ->
        [expired] La réponse est arrivée trop tard ou a été envoyée deux fois. Réessayez.
        [unknown] Cette clé d’accès n’est pas connue ici, ou elle a été retirée.
        [went_back] Connexion refusée : le compteur de cette clé d’accès a reculé, il en existe peut-être une copie. Connectez-vous avec une autre clé et retirez celle-ci.
        [taken] Cette clé d’accès est déjà enregistrée, ou le lien a servi entre-temps.
        [malformed] Le formulaire était incomplet. Donnez à la clé d’accès un nom de 60 caractères au plus et réessayez.
       *[other] La réponse de la clé d’accès n’est pas valable. Rien n’a changé ; réessayez.
    }
passkey-name = Nom de la clé d’accès
passkey-name-hint = Vous seul(e) le voyez : téléphone, ordinateur du bureau, clé de sécurité.
enrol-what = Avec ce lien, vous enregistrez une clé d’accès pour la place. Il ne sert qu’une fois ; ensuite, vous vous connectez avec la clé.
enrol-button = Créer une clé d’accès et prendre place
enrol-not-here = Aucune clé d’accès ne peut être enregistrée à cette adresse du site. L’exploitant peut indiquer la bonne adresse.
link-without-passkey = Sans clé d’accès
account-exercise = Cette place appartient à un exercice : chacun peut la prendre, et rien n’est conservé sur une personne.
account-passkeys = Clés d’accès
account-passkeys-what = Elles servent à vous connecter et à rien d’autre. La partie secrète reste sur votre appareil ; seule la partie publique est conservée ici. Enregistrez-en une deuxième, pour qu’un appareil perdu ne vous ferme pas la porte.
account-passkeys-none = Aucune n’est enregistrée.
account-passkey-made = Enregistrée : { $at }
account-passkey-used = Dernière utilisation : { $at }
account-withdraw = Retirer { $name }
account-last-stays = La seule clé d’accès ne peut être retirée : enregistrez-en d’abord une autre.
account-add = Ajouter une clé d’accès
account-not-fresh = Vous vous êtes connecté(e) il y a plus de { $minutes } minutes. Pour ajouter ou retirer une clé d’accès, connectez-vous de nouveau.
account-sessions = Où vous êtes connecté(e)
account-session-here = ce navigateur
account-session-means =
    { $means ->
        [passkey] Avec une clé d’accès
        [link] Avec un lien à usage unique
        [staff] En tant que personnel de l’exploitant
        [program] Pour un programme
       *[other] Comme place d’un exercice
    }
account-session-time = Depuis { $began }, jusqu’à { $until } au plus tard
account-end-session = Mettre fin à cette connexion
account-end-others = Mettre fin à toutes les autres connexions
staff-title = Personnel de l’exploitant du serveur
staff-what = Les personnes qui gèrent la plateforme se connectent comme secrétariat, auprès du service de l’exploitant. Les délégations ne se connectent pas ici.
staff-sign-in = Se connecter pour { $group }
staff-fault =
    { $fault ->
        [not_named] Vous n’êtes pas désigné(e) comme personnel siégeant au secrétariat.
        [weak] Vous ne vous êtes pas connecté(e) au service de l’exploitant de façon aussi sûre qu’il est exigé ici, ou le service ne dit pas comment. Connectez-vous-y avec un second facteur, ou adressez-vous à l’exploitant.
        [long_ago] Vous vous êtes connecté(e) au service de l’exploitant il y a trop longtemps, ou le service ne dit pas quand. Connectez-vous-y de nouveau.
        [expired] La réponse est arrivée trop tard ou appartient à un autre navigateur. Recommencez.
       *[other] Le service de l’exploitant ne répond pas comme prévu. Personne n’a été connecté.
    }
account-program = Ouvrir une connexion pour un programme
account-program-token = Jeton de la connexion, affiché cette seule fois. Gardez-le dans un fichier que vous seul(e) pouvez lire ; il agit pour la place jusqu’à la fin de la connexion.
account-events = Ce qui est arrivé à ce compte
account-told-operator = L’exploitant a établi un nouveau lien pour une place de votre délégation ou bureau qui avait déjà des clés d’accès. Si personne ne l’a demandé, interrogez le secrétariat.
account-event =
    { $kind ->
        [signed_in_as_staff] Connexion par le service de l’exploitant
        [link_by_operator] L’exploitant a établi un lien
        [link_by_operator_again] L’exploitant a établi un nouveau lien, bien que des clés d’accès fussent enregistrées
        [link_by_delegation] La délégation a établi un lien
        [signed_in_by_link] Un lien a servi à se connecter
        [passkey_enrolled_by_link] Une clé d’accès a été enregistrée au moyen d’un lien
        [passkey_enrolled] Une clé d’accès a été ajoutée
        [passkey_withdrawn] Une clé d’accès a été retirée
        [counter_went_back] Une clé d’accès a été refusée, car son compteur avait reculé
        [revoked] Il a été mis fin à toutes les connexions, liens et clés d’accès
       *[other] Autre changement
    }
account-held = Ce qui est conservé sur vous
account-held-what = Cette page montre tout ce qui relève du compte. Le fichier contient la même chose pour les programmes : place, parties publiques des clés d’accès, connexions, liens et événements. Ce que vous lisez n’est jamais enregistré.
account-held-file = Télécharger (JSON)
recovery-title = Liens pour les personnes de la délégation
recovery-lede = Qui a perdu toutes ses clés d’accès en enregistre une nouvelle au moyen d’un lien que la délégation établit ici. Le lien ne remplace rien : pour retirer des clés perdues, mettez d’abord fin à l’accès.
recovery-none = La délégation n’a encore désigné personne. Les personnes se désignent à la page des participants.
recovery-link = Établir un lien : { $person }
recovery-end = Mettre fin à l’accès : { $person }
recovery-ended = Il a été mis fin à toutes les connexions, liens et clés d’accès de cette personne.
recovery-link-once = Il ne sert qu’une fois, dans les trois jours, pour enregistrer une clé d’accès. Le lien n’est plus affiché ensuite.
