### Les pages de la délégation : membres, pouvoirs, clés.

delegation-members = Membres de la délégation
delegation-pages = Autres pages
delegation-own = La page de votre délégation
members-empty = Les membres figureront ici.
members-empty-who = La délégation les inscrit elle-même, en commençant par son coordonnateur.
members-seen-own = Votre délégation, la présidence et le secrétariat voient tout. Tous voient le nom et la fonction des personnes figurant sur la liste publiée, sans coordonnées. Le registre ne contient que des engagements cryptographiques, aucun nom.
members-seen-office = Vous voyez tout ce que la délégation a inscrit. Les autres voient le nom et la fonction des personnes figurant sur la liste publiée, sans coordonnées.
members-seen-public = Sont indiquées les personnes figurant sur la liste publiée. Une délégation peut ne pas y faire figurer un membre.
members-named = Personnes agissant pour la délégation
member-function = Fonction, telle qu’elle figurera sur la liste
member-contact = Coordonnées (visibles pour votre délégation, la présidence et le secrétariat)
member-focal-point = Coordonnateur : inscrit les autres et gère les clés
member-unlisted = Ne pas faire figurer sur la liste publiée
member-is-focal-point = coordonnateur de la délégation
member-is-unlisted = ne figure pas sur la liste publiée
member-may = Peut : { $rights }
member-change = Modifier
member-withdraw = Retirer
member-rename = Corriger le nom
rename-what = Dans le registre, un nom est un engagement cryptographique, qui ne peut être modifié. Le membre est donc retiré et inscrit à nouveau sous le nom saisi ici, en une seule étape. La fonction, les coordonnées, les droits, la photographie et le document de voyage sont conservés. L’examen par le secrétariat recommence, et le badge est à réimprimer.
rename-signs-in = Ce membre se connecte au nom de votre délégation : sa connexion prend fin à cette étape, et un nouveau lien est nécessaire.
rename-send = Inscrire sous ce nom
rename-same = C’est le nom qui est inscrit.
audience-member = Tous voient qu’un membre est inscrit, à quel titre et avec quels droits. Le nom, la fonction et les coordonnées ne figurent dans le registre que sous forme d’engagements cryptographiques.
audience-credentials = Tous voient que des pouvoirs ont été présentés, qui les a signés et sous quelle forme. Votre délégation, la présidence et le secrétariat peuvent lire la lettre.
member-kind =
    { $word ->
        [head] Chef de délégation
        [representative] Représentant
        [alternate] Représentant suppléant
        [adviser] Conseiller
        [expert] Expert
       *[other] Boursier
    }
review =
    { $word ->
        [open] à examiner
        [approved] approuvé
       *[other] renvoyé
    }
review-step =
    { $word ->
        [open] Rouvrir l’examen
        [approved] Approuver
       *[other] Renvoyer
    }
credentials-title = Pouvoirs
credentials-provisional = Quiconque n’en a pas présenté participe à titre provisoire, avec tous les droits de sa catégorie.
credentials-due = Pouvoirs pour { $session }
credentials-signed-by = Signés par
signatory =
    { $word ->
        [head_of_state] Chef de l’État
        [head_of_government] Chef du gouvernement
        [foreign_minister] Ministre des affaires étrangères
        [permanent_representative] Représentant permanent
        [charge_daffaires] Chargé d’affaires par intérim
       *[other] non signé, paraphé et scellé
    }
credentials-means =
    { $word ->
        [original] Original
        [copy] Copie
        [letter] Lettre de la mission
       *[other] Note verbale
    }
credentials-status =
    { $word ->
        [none] Pas encore de pouvoirs
        [notified] Notifiés
        [formal] Officiels
        [accepted] Acceptés
       *[other] Contestés
    }
credentials-line = { $means } · { $signatory }
credentials-whole-term = Pour tout le mandat
credentials-received = Reçus le { $at }
credentials-late = après le délai ; ils comptent
credentials-letter = La lettre
credentials-report = Rapport sur les pouvoirs
credentials-report-what = États Membres et États observateurs selon l’état de leurs pouvoirs. Quel qu’il soit, chacun participe.
credentials-nobody = Aucun.
challenges-title = Contestations des pouvoirs
challenge-by = Contestés par { $name }
challenge-end =
    { $word ->
        [open] à trancher par l’organe
        [withdrawn] retirée
        [accepted] pouvoirs acceptés
       *[other] pouvoirs non acceptés
    }
challenge-settle =
    { $word ->
        [withdrawn] Retirer la contestation
        [accepted] Consigner : acceptés
       *[other] Consigner : non acceptés
    }
keys-title = Clés
keys-what = Avec une clé, la délégation confirme ses actes, de sorte que nul ne puisse dire qu’ils ont été inventés. Seul son propre acte rend une clé valable. Une clé ne sert pas à se connecter.
key-line = Ligne pour nemcon verify --keys
key-form =
    { $word ->
        [ssh] Clé SSH
        [ed25519] Clé Ed25519
       *[other] Clé d’accès qui confirme les actes
    }
key-stands =
    { $word ->
        [in_force] en vigueur
       *[other] n’est plus valable
    }
key-since = Depuis le { $at }
key-until = Jusqu’au { $at }
key-ssh = Clé SSH publique, sur une ligne
key-ssh-hint = Comme dans le fichier .pub : ssh-ed25519 AAAA…
key-ed25519 = Clé Ed25519 publique
key-ed25519-hint = 64 chiffres hexadécimaux, base64 ou clé de vérification.
key-cose = Clé publique de l’identifiant (COSE)
key-cose-hint = base64url, tel qu’une page de l’État l’a fourni.
key-rp-id = Domaine auquel il est lié (RP ID)
key-origin = Origine web depuis laquelle il est utilisé
key-lost-since = Perdue depuis, le cas échéant
own-acts-title = Actes de la délégation
own-acts-what = Chaque acte a compté dès sa réception. Confirmé par clé, nul ne peut dire que l’opérateur l’a inventé. La délégation peut désavouer ce qui n’est pas d’elle ; aucune décision n’est annulée de ce fait.
own-acts-empty = Rien pour l’instant.
act-key-wanted = à confirmer par clé
act-key-wanted-another = à confirmer par une clé de plus
act-key-wanted-another-what = Une seule clé ne suffit pas ici : les clés d’accès d’une seule page prouvent peu contre qui détient la page. Une clé d’accès d’une autre page, ou une clé SSH, le confirme aussi.
act-confirmed = confirmé par clé
act-disavowed = désavoué
confirm-with = Confirmer avec cette clé
confirm-no-key = La délégation n’a aucune clé en vigueur.
confirm-line = Ce que la clé signe, exactement
confirm-code = Code de contrôle, à comparer sur un second appareil :
confirm-button = Confirmer par clé
confirm-prompt = À l’invite, choisissez la clé d’accès dont le nom commence par « Confirme les actes », et non celle avec laquelle vous vous connectez.
confirm-elsewhere = La ligne est signée là où se trouve la clé, puis la signature est reportée ici.
confirm-signature = Signature
confirm-wrong = Ce n’est pas une signature de cette clé sur cette ligne. Rien n’a été envoyé.
confirming-key-title = Une clé d’accès qui confirme les actes
confirming-key-what = Cette clé d’accès confirme les actes de la délégation et ne connecte personne. Elle est distincte de celle avec laquelle vous vous connectez, afin que nul ne puisse faire confirmer un acte sous couvert de connexion.
confirming-key-called = Votre appareil l’appellera : { $name }
confirming-key-name = Confirme les actes · { $delegation } · { $group }
confirming-key-button = Créer la clé d’accès
confirming-key-elsewhere = L’État en a créé une sous son propre nom : la saisir par ses éléments
list-title = Liste des participants
list-what = Dans l’ordre protocolaire : États Membres dans l’ordre alphabétique de la langue, puis observateurs, organisations et parties prenantes. Nom et fonction tels que notifiés, le chef de délégation en premier.
list-whole = Toute la liste sur une page
list-plain = En texte brut
list-nobody = Aucun membre notifié pour publication.
list-rank =
    { $rank ->
        [states] États
        [observer_states] États observateurs
        [organizations] Organisations
        [invited] Personnes invitées
       *[other] Parties prenantes
    }
prepared-title = Préparés, à envoyer
prepared-keep = Déposer sur le bureau pour qu’un autre l’envoie
prepared-what = Préparé sur le bureau de la délégation. Celui ou celle qui l’envoie agit en son propre nom.
prepared-change = Modifier
prepared-clear = Retirer du bureau
