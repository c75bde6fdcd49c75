### Ce qui est conservé d’un membre hors du registre : la photographie du badge et le document de voyage.

papers-title = Photographie et document de voyage
papers-what = Fournis pour les badges et les visas. Rien n’en figure dans le registre, dans une exportation ni sur la liste des participants.
papers-photo = Photographie
papers-photo-of = Photographie de { $name }
papers-no-photo = Il n’y a pas encore de photographie.
papers-photo-file = Fichier
papers-photo-hint = JPEG ou PNG, 8 Mo au plus, au moins 150 points de chaque côté. Elle est réduite et réécrite, de sorte que rien d’autre du fichier n’est conservé. Elle figure sur le badge, que voient la délégation et le secrétariat.
papers-photo-send = Utiliser cette photographie
papers-photo-remove = Effacer la photographie
papers-document = Document de voyage
papers-document-what = Vu par la personne, par le coordonnateur de la délégation et, une fois que la délégation l’a transmis, par le secrétariat. Chaque consultation est notée ici.
papers-not-handed-over = La délégation n’a rien transmis.
papers-field =
    { $field ->
        [document] Type de document
        [number] Numéro
        [issued_by] Délivré par
        [valid_until] Valable jusqu’au
        [born] Date de naissance
        [born_in] Lieu de naissance
        [session] Pour la session
        [handed_over] Le transmettre au secrétariat
       *[in_letter] Le mentionner dans la lettre d’invitation
    }
papers-fault =
    { $field ->
        [document] Type de document : choisir l’un de ceux qui sont proposés. Rien n’a été conservé.
        [number] Numéro : de 3 à 40 lettres et chiffres. Rien n’a été conservé.
        [issued_by] Délivré par : l’État ou l’organisation, de 2 à 120 caractères. Rien n’a été conservé.
        [valid_until] Valable jusqu’au : un jour qui n’est ni passé ni éloigné de plus de quarante ans. Rien n’a été conservé.
        [born] Date de naissance : un jour passé, ou rien. Rien n’a été conservé.
        [born_in] Lieu de naissance : 120 caractères au plus, ou rien. Rien n’a été conservé.
       *[session] Pour la session : en choisir une qui n’est pas terminée. Rien n’a été conservé.
    }
papers-keep = Conserver
papers-erase = Effacer le document de voyage
papers-done = C’est fait.
papers-goes = Il s’efface de lui-même le { $day }, et dès que la délégation retire la personne.
papers-goes-with-member = Il est effacé quand la délégation retire la personne ou que le groupe est clos.
papers-looks = Qui a consulté le document de voyage
papers-looked = { $of }, { $at }
photo-fault =
    { $fault ->
        [nothing] Aucun fichier n’a été envoyé.
        [too_large] La photographie est trop grande : 8 Mo et 8 000 points de chaque côté au plus.
        [too_small] La photographie est trop petite : au moins 150 points de chaque côté.
       *[unread] Ce n’est pas une photographie en JPEG ou en PNG, ou elle est endommagée. Rien n’a été conservé.
    }
travel-document =
    { $word ->
        [passport] Passeport
        [diplomatic] Passeport diplomatique
        [service] Passeport de service ou officiel
        [laissez_passer] Laissez-passer
       *[identity_card] Carte d’identité
    }
invitation-document = Document de voyage : { $document } no { $number }, délivré par { $issued_by }, valable jusqu’au { $until }.
badge-own = Mon badge
badge-own-what = À présenter à l’entrée, sur cet écran ou sur papier.
badge-own-none = Le secrétariat n’a pas encore approuvé l’inscription. Le badge figurera ici.
held-papers = Photographie et document de voyage
held-papers-none = Ni l’une ni l’autre ne sont conservés.
held-papers-change = Modifier ou effacer
