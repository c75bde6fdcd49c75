### Pages : parties prenantes.

stakeholders-lede = Les organisations participent comme le Groupe l’a décidé. Modalités en vigueur : { $modalities }.
modalities-none = Le Groupe n’a adopté aucune modalité pour les parties prenantes.
modalities-none-who = La présidence les soumet au Groupe en séance ; aucun cycle ne s’ouvre avant.
modalities-put = Soumettre des modalités au Groupe
rounds-head = Cycles d’accréditation
rounds-empty = Aucun cycle n’a été ouvert.
rounds-empty-who = La présidence ou le secrétariat en ouvre un.
round-title = Cycle { $number }
round-for = pour : { $session }
round-state =
    { $state ->
        [applications] les organisations peuvent présenter une demande
        [review] la liste est en préparation
        [silence] la liste est soumise à l’approbation tacite
        [outcome] le délai de silence est écoulé
        *[concluded] clos
    }
round-accredited = Organisations participantes
round-proposed = Noms proposés
round-nobody = Aucune pour l’instant.
round-outcome = Résultat
round-so-far = À ce stade
round-count =
    { $what ->
        [applied] sur la liste
        [accredited] accréditées
        [not_accredited] non accréditées
        *[in_status] dotées du statut consultatif
    }
round-apply = Présenter une demande au nom d’une organisation
round-apply-what = L’organisation présente elle-même sa demande ici. Aucun compte n’est nécessaire.
round-desk = Demandes
round-list = Organisations sur la liste
round-list-what = Le silence vaut absence d’objection. Une objection n’a pas à être motivée ; seules la présidence et votre délégation la connaissent tant que les modalités n’en font pas connaître davantage.
round-facts = Règles du cycle
round-applications-until = Demandes jusqu’au
round-silence-until = Silence sur la liste jusqu’au
round-inquiries = Ce qui a été demandé au sujet des objections, et ce qui a été répondu
round-no-inquiries = Rien n’a été demandé.
round-disclosures = Registre de ce qui a été communiqué
round-no-disclosures = Rien n’a été communiqué.
application-accredited = participe
application-objections = objections maintenues : { $count }
application-own-objection = votre délégation fait objection
application-seat-stated = (selon le demandeur)
application-contact = Contact
application-words = Ce que le secrétariat a écrit
application-document = Document { $number }
application-objections-head = Objections
application-no-objection = Aucune objection.
application-says = Ce que l’organisation dit d’elle-même
objection-no-basis = aucun motif indiqué
objection-told = { $name } : { $basis }
objection-told-by = { $name } – { $by } : { $basis }
objection-state =
    { $state ->
        [lifted] levée
        [late] arrivée trop tard, sans effet
        [after_close] à temps, inscrite après la clôture
        *[stands] maintenue
    }
inquiry-by-a-state = Un État
inquiry-on-all = sur tous les demandeurs du cycle
inquiry-open = sans réponse pour l’instant
inquiry-more = réponse partielle
inquiry-answered = réponse donnée
inquiry-nothing = Rien à communiquer selon les modalités.
disclosed-to-states = Tous les États
application-step =
    { $step ->
        [approve] En règle
        [return] La renvoyer pour être complétée
        [reject] Ne pas la retenir : elle ne dit pas ce que les modalités demandent
        *[reopen] La rouvrir
    }
apply-lede = Le secrétariat lit ce que vous écrivez ici. Si votre organisation est inscrite sur la liste, tous les États le lisent tel que vous l’avez écrit, sauf la personne à contacter.
apply-track =
    { $track ->
        [a] Dotée du statut consultatif auprès du Conseil économique et social
        *[b] Sans statut consultatif, selon le principe de non-objection
    }
apply-needed-without-status = Nécessaire sans statut consultatif. Au plus 1 500 caractères.
apply-seat = Tel que vous l’indiquez, dans vos propres termes. Facultatif.
apply-contact = À qui écrire. Conservé à part et non montré aux États.
apply-documents = Jusqu’à 8 fichiers, 8 Mo en tout : PDF, documents bureautiques, images, texte brut. À choisir de nouveau si le formulaire revient.
apply-leave-empty = Laissez ce champ vide
apply-who-sees = Vous recevrez ensuite l’adresse d’une page qui indique où en est la demande. Conservez-la : quiconque la possède agit pour l’organisation.
apply-send = Envoyer la demande
apply-too-many = Trop de fichiers : 8 au plus.
apply-file-kind = Un fichier n’est pas d’un des types acceptés.
apply-completed = Envoyer la demande complétée
apply-again = Présenter une demande dans le cycle ouvert
applicant-kicker = Votre demande
applicant-next-head = La suite
applicant-next =
    { $what ->
        [silence] La liste est soumise à l’approbation tacite jusqu’au
        *[applications] Les organisations peuvent présenter une demande jusqu’au
    }
applicant-takes-part = L’organisation participe pour la durée du mandat du Groupe.
applicant-waits = La prochaine date est indiquée ici dès qu’elle est fixée.
applicant-next-round = Ce cycle est clos. L’organisation peut présenter une demande au prochain.
applicant-told = Issue de la demande
applicant-seat = Votre place
applicant-seat-what = De sa place, l’organisation s’inscrit sur la liste des orateurs de la partie réservée aux parties prenantes, remet des contributions écrites, les corrige ou les retire.
applicant-seat-link = Créer un lien de connexion
applicant-seat-shown = Le lien par lequel votre organisation se connecte
applicant-seat-once = Il sert une fois, dans les trois jours, et enregistre une clé d’accès sur l’appareil qui l’ouvre. Il ne sera plus affiché ; un autre peut être créé sur votre page.
applicant-keep = Conservez l’adresse de cette page. Elle mène ici, comme les courriels relatifs à votre demande, et quiconque la possède agit pour l’organisation.
applicant-mail-confirmed = Les courriels relatifs à la demande sont envoyés à l’adresse indiquée, qui est confirmée.
applicant-mail-waits = L’adresse pour les courriels n’est pas encore confirmée. Un courriel y a été envoyé pour demander si elle est exacte ; d’ici là, rien d’autre n’y est écrit. Tout figure sur cette page.
applicant-mail-again = Renvoyer ce courriel
applicant-mail-later = Le courriel a été envoyé il y a peu. S’il n’arrive pas, voyez parmi les courriels indésirables ; il peut être renvoyé à partir de
applicant-address = Cette adresse est-elle la vôtre ?
applicant-address-what = Une organisation qui demande à participer aux travaux de ce Groupe a indiqué l’adresse à laquelle vous lisez ce courriel. Si elle est exacte, les courriels relatifs à la demande y parviendront.
applicant-address-right = L’adresse est exacte
applicant-address-else = Si vous n’en savez rien, fermez cette page. Plus rien ne vous sera écrit.
applicant-address-done = L’adresse est confirmée. Un courriel indiquant l’accès à la page de la demande y est envoyé.
application-mail =
    { $standing ->
        [confirmed] { $contact } (confirmée)
       *[waits] { $contact } (pas encore confirmée)
    }
applicant-documents = Documents envoyés : { $count }
applicant-withdraw-what = Elle est retirée pour ce cycle ; si elle est sur la liste, tous les États l’apprennent.

# One step for many organizations at once.
many-link =
    { $step ->
        [review_application] Approuver plusieurs candidatures
        [admit_in_status] Admettre plusieurs organisations dotées du statut consultatif
        [list_application] Inscrire plusieurs organisations sur la liste
        *[tell_applicant] Communiquer le résultat à plusieurs organisations
    }
many-what = Choisissez les organisations. Votre choix est affiché encore une fois ; ensuite, tout est inscrit au registre, ou rien ne l’est.
many-chosen = Continuer avec les organisations choisies
many-all = Continuer avec les { $count } organisations
many-stands =
    { $count ->
        [one] Un acte sera inscrit au registre, pour
        *[other] { $count } actes seront inscrits ensemble au registre, pour
    }
many-send =
    { $count ->
        [one] Inscrire au registre
        *[other] Inscrire les { $count } actes
    }
many-nothing = Choisissez au moins une organisation.
many-refused = Rien n’a été inscrit. { $name } : { $why }
many-changed = Pour certaines des organisations choisies, cette étape n’est plus possible. Celles pour lesquelles elle l’est sont affichées ici ; rien n’a été inscrit.
many-empty = Aucune organisation n’attend cette étape.
