### Answers that are not the page asked for, and what forms say.

http-problem-title =
    { $kind ->
        [malformed] La requête est illisible
        [needs_seat] Un siège est nécessaire
        [foreign_seat] Ce siège est celui d’un autre
        [other_site] Envoyé depuis un autre site
        [read_only] Ce registre est en lecture seule
        [seats_not_open] Les sièges ne sont pas libres ici
        [not_found] Cette page n’existe pas
        [method] Cette adresse ne sert pas à cela
        [id_taken] Déjà envoyé avec un autre contenu
        [too_large] Trop volumineux
        [unsupported] Forme non reconnue
        [too_many] Trop de requêtes
        [unavailable] Indisponible en ce moment
       *[other] Indisponible en ce moment
    }
http-problem-what =
    { $kind ->
        [malformed] Un élément de l’adresse ou du formulaire n’est pas correct. Rien n’a été consigné.
        [needs_seat] Pour agir, prenez votre siège au moyen du lien que le secrétariat vous a envoyé.
        [foreign_seat] Vous occupez un autre siège ou celui d’un autre groupe. Rien n’a été consigné.
        [other_site] Le formulaire a été envoyé depuis une page extérieure à ce site : rien n’a été fait. Ouvrez la page ici et envoyez-le de nouveau.
        [read_only] Ce groupe est une reconstitution à partir de sources publiées. On peut le lire et le vérifier ; aucun acte n’y est reçu et aucun État n’y a agi.
        [seats_not_open] Les sièges ne se prennent librement que dans un exercice.
        [not_found] Cette page n’existe pas, ou ce siège ne peut pas la voir.
        [method] Cette adresse ne peut pas être utilisée ainsi.
        [id_taken] Un acte portant ce nom, avec un autre contenu, figure au registre. Ouvrez de nouveau le formulaire.
        [too_large] Un acte peut atteindre 64 Kio, un texte ou un fichier 8 Mio. Rien n’a été conservé.
        [unsupported] Le contenu n’a pas une forme qui est lue ici.
        [too_many] Les requêtes sont plus nombreuses que celles auxquelles il peut être répondu. Réessayez dans un instant ; rien n’a été consigné.
        [unavailable] En ce moment, rien n’est inscrit au registre ici ; la lecture continue. Ce qui n’a pas été confirmé peut être renvoyé : rien n’est consigné deux fois.
       *[other] En ce moment, rien n’est inscrit au registre ici ; la lecture continue. Ce qui n’a pas été confirmé peut être renvoyé : rien n’est consigné deux fois.
    }
http-form-title = Il manque un élément dans le formulaire
http-field-missing = { $field } : cet élément est nécessaire.
http-field-wrong = { $field } : cet élément n’a pas la forme voulue.
http-time-skipped = { $field } : dans ce fuseau, les horloges sautent cette heure locale. Choisissez-en une autre.
http-time-twice = { $field } : dans ce fuseau, les horloges indiquent deux fois cette heure locale. Choisissez-en une autre.
http-zone-unknown = { $field } : ce fuseau horaire n’existe pas.
http-typed = Ce qui a été saisi
http-send-again = Envoyer de nouveau
http-recorded = Inscrit au registre sous le numéro { $number }.
http-sign-out = Quitter le siège
http-sign-out-what = La session prend fin sur cet appareil. Le registre reste tel quel.
refusal-in-writing = Le refus par écrit
refusal-in-writing-what = Signé par la clé du registre : le refus, l’empreinte de l’acte, l’article, l’instant et l’état du registre. Qui s’est vu opposer un refus à tort peut le prouver par ces deux textes : nemcon verify refusal.
refusal-in-writing-act = L’acte tel qu’il a été envoyé :
refusal-in-writing-none = Il n’y a pas de refus par écrit : le registre a avancé entre-temps et les règles peuvent à présent donner une autre réponse. Envoyez l’acte à nouveau ; un nouveau refus pourra être obtenu par écrit.
