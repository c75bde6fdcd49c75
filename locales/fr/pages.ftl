### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = État
standing-open = Ouvert à vous maintenant
standing-until = Jusqu’au
paragraph-number = Paragraphe { $number }
inserted-words = ajouté :
deleted-words = supprimé :
steps-label = Étapes de la décision
step-done = franchie
step-current = en attente
step-ahead = pas encore atteinte
step-stopped = arrêt ici
speaker-has-floor = a la parole
dial-title = Durée de la procédure d’approbation tacite
dial-description = Ouverte le { $opened } ; le silence prend fin le { $ends }.
dial-over = Le délai est écoulé
rule-number = Article { $number }
rule-source = Source : { $source }
seal-entry = Inscription { $number } au registre
seal-checkpoint = Contenue dans le point de contrôle de taille { $size }
seal-proof = Télécharger la preuve
refusal-no-trace = Le règlement n’admet pas cet acte. Rien n’a été inscrit.
refusal-instead = Ce qui est ouvert à la place
timeline-title = Calendrier du groupe
timeline-description = Une ligne par année. Les barres pleines sont les sessions de fond, les contours les autres réunions ; un trait relie une réunion à la session qu’elle prépare. Cadre en pointillé : aucune réunion ne prépare cette session. La liste ci-dessous dit la même chose en mots.
matrix-yes = oui
matrix-no = non
lineage-label = Versions de ce texte

## The page of samples

samples-title = Exemples de chaque élément
samples-lede = Chaque élément dont les pages sont faites, présenté une fois avec des valeurs inventées.
samples-states = Mots d’état
samples-paragraphs = Paragraphes
samples-redline = Modifications depuis la version précédente
samples-silence = Procédure d’approbation tacite
samples-decision = Étapes d’une décision
samples-speakers = Demandes de parole
samples-buttons = Boutons, ouverts et fermés
samples-refusal = Un refus
samples-empty = Un emplacement vide
samples-tables = Un tableau et une matrice
samples-timeline = Une frise chronologique
state-open = Ouverte
state-provisional = Approuvé à titre provisoire
state-adopted = Adopté
state-waiting = En attente
state-objection = Une objection est maintenue
state-closed = Close

## Invented values, shown on the page of samples and drawn in tests

sample-group = Groupe de travail sur les utilisations du détroit
sample-place = Troisième session, 5e séance, officielle
sample-text-title = Projet de rapport sur le passage et les sondages
sample-heading = B. Passage
sample-paragraph-old = Les États ont reconnu que les navires peuvent franchir le détroit de jour et ont recommandé que les avis de sondage soient échangés tous les deux ans.
sample-paragraph-new = Les États ont reconnu que les navires peuvent franchir le détroit de jour et de nuit et ont recommandé que les avis de sondage soient échangés tous les trois ans [, lorsqu’ils sont disponibles].
sample-paragraph-next = Les États ont noté l’offre d’une délégation d’accueillir un exercice de simulation avant la prochaine session.
sample-state-a = Avarie
sample-state-b = Bordune
sample-state-c = Cassarie
sample-why = La Bordune a demandé la parole. Tant qu’une demande est pendante, le coup de marteau ne peut être donné.
sample-refusal = Le silence prend fin le 14 mai 2031 à 18:00. Il ne peut être clos avant.
sample-rule-title = Clôture d’une procédure d’approbation tacite
sample-rule-text = Une procédure d’approbation tacite est close après son échéance, lorsque tout ce qui a été reçu auparavant a été inscrit.
sample-source = décision 74/544, paragraphe 2
sample-session = Troisième session
sample-consultation = Consultations officieuses

## Words of the field

position-kind =
    { $kind ->
        [explanation] explication de position
        [interpretation] interprétation
        [reservation] réserve
        [right_to_revert] droit d’y revenir
        [general_reservation] réserve générale
        [dissociation] dissociation
        [non_participation] non-participation à l’adoption
        *[other] position
    }
entity-kind =
    { $kind ->
        [member] État Membre
        [observer_state] État observateur
        [palestine] État de Palestine (ES-10/23)
        [holy_see] Saint-Siège (58/314)
        [european_union] Union européenne (65/276)
        [organization] organisation
        [stakeholder] partie prenante
        [briefer] intervenant invité
        [interpreter] interprètes
        *[other] participant
    }
rights-here = { $kind } { sitting-name } : { $rights }
right-name =
    { $right ->
        [speak] demander la parole
        [propose] faire des propositions
        [amend] proposer des amendements
        [cosponsor] se porter coauteur
        [reply] droit de réponse
        [motion] motions de procédure
        [prevent] formuler une objection et rompre le silence
        [position] expliquer et réserver sa position
        [write] écrire à la présidence
        [correct] demander une rectification
        [sign] signer avec la clé de la délégation
        *[other] autres droits
    }
rights-caption = Droits par catégorie de participants
revision-name =
    { $revision ->
        [0] Avant-projet
        *[other] Rev.{ $revision }
    }
rests-rule = Règle
rests-versions = Versions
rests-proof = Preuve
rests-mandate = Mandat
step-tabled = Texte déposé
step-put = Question posée
step-floor = Demandes de parole
step-gavel = Coup de marteau
step-silence-opened = Silence ouvert
step-silence-running = Silence en cours
step-silence-ended = Fin du silence
step-silence-broken = Silence rompu
step-outcome = Résultat par lettre
step-adopted = Adopté
act-break-silence-short = Rompre le silence
empty-decisions = Les décisions figureront ici.
empty-decisions-who = La présidence commence en posant une question en séance ou en ouvrant une procédure d’approbation tacite.

## Start

start-title = Groupes sur ce serveur
start-lede = Ici, des groupes d’États négocient par consensus. Chaque étape figure dans un registre que chacun peut copier et vérifier.
start-empty = Les groupes figureront ici.
start-empty-who = Le secrétariat commence en ouvrant un groupe.
start-decided = Décidé récemment
start-how = Fonctionnement
start-how-acts = Les États accomplissent des actes. Le règlement intérieur admet ou refuse chaque acte et cite l’article.
start-how-record = Ce qui est admis devient une inscription au registre. L’exploitant du serveur ne peut ni perdre une inscription sans que cela se voie, ni plier une règle.
start-how-no-vote = Rien n’est mis aux voix. Une décision est prise lorsqu’aucune objection n’est entendue.
members-count =
    { $count ->
        [one] { $count } État Membre
        *[other] { $count } États Membres
    }

## Overview

overview-nothing-waits = Rien n’attend cette place pour l’instant.
overview-waits = Ouvert pour vous, par ordre d’échéance
overview-due-chair = Ce que le règlement rend exigible
overview-due-secretariat = À publier, à traduire, à inscrire
overview-waiting =
    { $count ->
        [one] { $count } point
        *[other] { $count } points
    }
overview-room = Maintenant en salle
overview-next-meeting = Prochaine séance
overview-next = Prochaine : { $title }
overview-no-meeting = Aucune séance n’est prévue
overview-documents = Derniers documents et textes
overview-no-documents = Aucun document n’a été publié.
overview-decided = Décidé
overview-entries = Changements récents
entry-by = { $who } : { $act }
entry-closed = Une inscription fermée
empty-record = Les inscriptions figureront ici.
empty-record-who = Le secrétariat commence en ouvrant le groupe.

## Calendar

calendar-nothing-ahead = Rien à venir
calendar-empty = Les sessions et les séances figureront ici.
calendar-empty-who = Le secrétariat commence en programmant une session.
calendar-key-substantive = Barre pleine : session de fond
calendar-key-other = Contour : autre réunion
calendar-key-alone = Cadre en pointillé : aucune réunion ne la prépare
calendar-alone = Sessions de fond qu’aucune réunion consultative ne prépare
calendar-alone-none = Chaque session de fond est préparée par une réunion.
calendar-prepares = prépare : { $session }
modality =
    { $modality ->
        [in_person] en présentiel
        [hybrid] hybride
        [virtual] virtuelle
        *[other] modalité non confirmée
    }
firmness =
    { $firmness ->
        [scheduled] prévue
        [under_way] en cours
        [held] tenue
        [announced] annoncée, non confirmée
        *[other] inconnu
    }
session-kind =
    { $kind ->
        [organizational] session d’organisation
        [substantive] session de fond
        [intersessional] réunion intersessions
        [stakeholder_dialogue] dialogue avec les parties prenantes
        [informal_consultation] consultations officieuses
        [briefing] réunion d’information
        [roundtable] table ronde
        [milestone] date à retenir
        *[other] réunion
    }
meeting-kind =
    { $kind ->
        [plenary] séance plénière
        [informal_consultation] consultations officieuses
        [intersessional] réunion intersessions
        [stakeholder_dialogue] dialogue avec les parties prenantes
        [thematic] réunion thématique
        *[other] séance
    }

## Meeting

mode =
    { $mode ->
        [formal] officielle
        [informal] en cadre officieux
        [off_the_record] hors compte rendu
        *[other] cadre inconnu
    }
meeting-state =
    { $state ->
        [scheduled] Prévue
        [open] Ouverte
        [suspended] Suspendue
        [adjourned] Levée
        [cancelled] Annulée
        *[other] Inconnu
    }
meeting-open-in = Ouverte, { $mode }
meeting-empty = La séance figurera ici.
meeting-empty-who = Le secrétariat programme les séances ; la présidence les ouvre.
meeting-no-question = Aucune question n’est soumise à la séance.
meeting-no-question-who = La présidence commence en posant une question.
meeting-question = La question
meeting-before = Réglé au cours de cette séance
meeting-facts = Cette séance
meeting-segments = Segments
meeting-others = Autres séances
segment-since = { $mode }, depuis { $time }
floor-ask = Demander la parole
floor-take-back = Renoncer à la parole
floor-hint = Une seule pression, à tout moment de la séance. Touche :
floor-own-place = Votre rang sur la liste : { $place }
floor-requests =
    { $count ->
        [one] { $count } demande de parole
        *[other] { $count } demandes de parole
    }
floor-nobody = Personne n’a demandé la parole.
floor-not-told = Dans ce cadre, seuls les participants apprennent qui parle et ce qui est examiné.
floor-only-open = La parole peut être demandée pendant qu’une séance est ouverte.
acts-open =
    { $count ->
        [0] rien
        [one] { $count } acte
        *[other] { $count } actes
    }
formula-may-i-take-it = Puis-je considérer que le groupe souhaite adopter { $title } ?
formula-no-objection = Aucune objection n’a été entendue.
formula-so-decided = Il en est ainsi décidé.
version-hash = Version exacte :
fact-place = Lieu
fact-modality = Modalité
fact-from = Début
fact-to = Fin
fact-kind = Nature
fact-presiding = Sous la présidence de
fact-mode = Cadre
fact-objection = Objections
fact-meeting = Séance
fact-languages = Langues disponibles
fact-version = Empreinte de la version
fact-decided-by = Prise
fact-at = Date
fact-recorded = Inscrit le
fact-received = Reçu le
fact-happened = Survenu le
fact-done = Accompli, gardé par un bureau sans connexion
fact-signed = Signé avec
fact-confirmed = Confirmé ensuite avec
signed-unknown = une clé que le registre ne connaît pas
entry-done = accompli à { $time }
fact-by = Par
fact-capacity = En qualité de
fact-act = Acte
fact-rule = Admis en vertu de
fact-effect = Si le silence n’est pas rompu
fact-opened = Ouverte le
fact-letter = Lettre
fact-extensions = Échéances antérieures
fact-flags = À noter

## Documents and letters

search = Rechercher
document-symbol = Cote
document-title = Titre
document-issued = Publié le
document-languages = Langues
document-closed-title = pas encore public
document-no-files = Aucun fichier n’est conservé ici ; la cote renvoie au système officiel de documentation.
document-family = Révisions, additifs et rectificatifs
document-issued-word = Publié
document-adopted-on = Adopté le { $date }
document-source = Source
document-aliases = Aussi publié sous
documents-count =
    { $count ->
        [one] { $count } document
        *[other] { $count } documents
    }
documents-search = Cote ou mots du titre
documents-empty = Les documents figureront ici par cote.
documents-empty-who = Le secrétariat commence en enregistrant un document.
language-status =
    { $status ->
        [original] original
        [official] officielle
        [unofficial] traduction non officielle
        *[other] inconnu
    }
letters-count =
    { $count ->
        [one] { $count } lettre
        *[other] { $count } lettres
    }
letters-empty = Les lettres de la présidence figureront ici.
letters-empty-who = La présidence commence en distribuant une lettre.
letters-of-chair = Lettres de la présidence
letters-to-chair = Lettres à la présidence
letter-number = Lettre { $number }
letter-from = De
letter-to = À
letter-to-all = toutes les missions permanentes et missions d’observation
letter-date = Date
letter-attachments = Pièces jointes
letter-deliveries = Remise à
letter-reading-not-recorded = L’ouverture d’une lettre n’est jamais enregistrée.
letter-closed-subject = Lettre à ses destinataires
delivery-means =
    { $means ->
        [mail] par courrier électronique
        [platform] sur la plateforme
        [paper] sur papier
        *[other] par un autre moyen
    }

## Texts

texts-count =
    { $count ->
        [one] { $count } texte en négociation
        *[other] { $count } textes en négociation
    }
texts-empty = Les textes en négociation figureront ici.
texts-empty-who = La présidence, ou un État par une proposition, commence en déposant un projet.
texts-open = En négociation
texts-adopted = Adoptés
draft-state =
    { $state ->
        [open] En négociation
        [put] Question posée
        [silence] En procédure d’approbation tacite
        [parts] Adopté en partie, à titre provisoire
        [adopted] Adopté
        *[other] Inconnu
    }
draft-matters = Sur ce texte
draft-clean = Texte en l’état
draft-positions = Positions sur l’ensemble du texte
draft-not-in-language = Il n’existe pas encore de version dans la langue de cette page. Langue affichée : { $language }.
draft-changed =
    { $count ->
        [one] { $count } paragraphe modifié
        *[other] { $count } paragraphes modifiés
    }
redline-inserted = ajouté
redline-deleted = supprimé
draft-plain = Texte brut de cette version
draft-verify = Vérifier une copie avec
draft-text-follows = Le texte suit.
version-exact = La version exacte
revision-read-out = { $revision }, tel que modifié oralement

## Decisions and silence procedures

questions-open =
    { $count ->
        [one] { $count } question en suspens
        *[other] { $count } questions en suspens
    }
silences-running =
    { $count ->
        [one] { $count } procédure d’approbation tacite en cours
        *[other] { $count } procédures d’approbation tacite en cours
    }
silences-empty = Les procédures d’approbation tacite figureront ici.
silences-empty-who = Seule la présidence en ouvre, par lettre.
matters-open = En cours
matters-settled = Réglées
question-state =
    { $state ->
        [put] Devant la salle
        [suspended] Suspendue pour consultations
        [deferred] Différée
        [withdrawn] Retirée par la présidence
        [decided] Décidée
        [set_aside] Annulée
        [provisional] Adoptée à titre provisoire, jusqu’à l’adoption de l’ensemble
        *[other] Inconnu
    }
silence-state =
    { $state ->
        [running] Le silence court
        [held] Maintenue ouverte après une panne
        [kept] Silence gardé
        [broken] Silence rompu
        [withdrawn] Retirée par la présidence
        *[other] Inconnu
    }
silence-effect =
    { $effect ->
        [adopts] le texte est adopté
        [agrees] le texte est convenu ; une séance l’adopte
        *[other] inconnu
    }
decided-by =
    { $by ->
        [gavel] par le coup de marteau en séance
        [silence] par un silence gardé
        [room] en salle, inscrite ensuite
        *[other] inconnu
    }
subject-rules = Le règlement intérieur et l’utilisation de la plateforme
subject-overlay = Règles superposées au règlement
subject-departure = Dérogation unique à l’article { $rule }
subject-officers = Élection des membres du Bureau par acclamation
subject-reopening = Réouverture d’une décision
subject-part = { $title }, en partie
decision-text = Le texte exact
decision-facts = Tel qu’il figure au registre
decision-objections = Objections
decision-positions = Positions
positions-none = Aucune position n’a été prise.
positions-stop-nothing = Une position n’empêche pas l’adoption.
objection-heard = Une objection
why-put = La question est devant la salle. Le coup de marteau peut être donné lorsqu’aucune demande de parole ni objection n’est pendante.
why-requests =
    { $count ->
        [one] { $count } demande de parole est pendante. Le coup de marteau attend.
        *[other] { $count } demandes de parole sont pendantes. Le coup de marteau attend.
    }
why-objection = Une objection est maintenue. Il n’y a pas de consensus sur ce texte, quel que soit l’appui qu’il reçoit.
why-decided = Aucune objection n’a été entendue avant le coup de marteau.
why-crossed = Une demande de parole a croisé le coup de marteau. La présidence statue sur le maintien de la décision.
why-suspended = Suspendue par la présidence pour consultations.
why-deferred = Différée à une autre séance.
why-withdrawn = Retirée par la présidence. Rien n’a été décidé.
why-set-aside = Annulée ; cette décision et ce qui l’a annulée restent au registre.
why-silence-running = Le silence court. Une seule rupture, par un Membre quelconque, arrête le texte.
why-silence-held = Le service était indisponible dans les dernières heures. La présidence confirme la fin ou la prolonge.
why-silence-broken = Le silence a été rompu dans le délai. Le texte n’est pas convenu ; la présidence procède à des consultations.
why-silence-kept = Aucun Membre n’a rompu le silence avant l’échéance.
silence-who-may-break = Tout Membre peut rompre le silence jusqu’à l’échéance, cet instant compris. Aucun motif n’est dû. Le public n’apprend que le résultat.
silence-heard = Ruptures et demandes que vous pouvez voir
silence-break-on-whole = Sur l’ensemble du texte
silence-break-late = Tardive, sans effet
silence-more-time = Délai supplémentaire demandé
silence-clarification = Précision demandée

## Participants and rules

participants-officers = Bureau
participants-invited = Invités
officers-empty = Les membres du Bureau figureront ici.
officers-empty-who = Le groupe les élit par acclamation.
office =
    { $office ->
        [chair] Présidence
        [rapporteur] Rapporteur(se)
        [vice-chair] Vice-présidence
        [acting-chair] Présidence par intérim
        [facilitator] Facilitateur(trice)
        *[other] Membre du Bureau
    }
rule-default = valeur par défaut de la plateforme
rule-waiver =
    { $by ->
        [chair] La présidence, ou l’organe par une décision qui ne suscite pas d’objection, peut permettre qu’il y soit dérogé une fois.
        [body] L’organe peut permettre qu’il y soit dérogé une fois, par une décision qui ne suscite pas d’objection.
        *[other] Il ne peut y être dérogé.
    }
rule-value-name =
    { $name ->
        [silence_hours_min] Durée minimale d’une procédure d’approbation tacite, en heures
        [silence_effect_adopts] L’approbation tacite peut adopter un texte
        [silence_languages_first] Le délai court à partir de la dernière version linguistique
        [silence_outage_last_hours] Une interruption du service compte dans les dernières heures du délai, en heures
        [silence_outage_extension_hours] L’échéance est alors reportée de, en heures
        [gavel_pause_seconds] Pause avant le coup de marteau, en secondes
        [formal_decides] Une séance officielle peut décider
        [informal_decides] Une séance en cadre officieux peut décider
        [off_the_record_decides] Une partie hors compte rendu peut décider
        [in_person_decides] Une séance en présentiel peut décider
        [hybrid_decides] Une séance hybride peut décider
        [virtual_decides] Une séance virtuelle peut décider
        [working_hours_from] La journée de travail commence à (heure)
        [working_hours_to] La journée de travail finit à (heure)
        [working_days] Jours ouvrables
        [holidays] Jours fériés
        [objection_audience] Une objection est connue
        [silence_break_audience] Une rupture du silence est connue
        [quorum] Quorum
        [credentials_deadline_hours] Date limite des pouvoirs, en heures après l’ouverture
        [disavowal_days] Délai pour désavouer un acte, en jours
        [key_origins] Origines dont viennent les clés d’accès, lorsqu’une clé est demandée
        [key_wanted_for] Actes à confirmer par clé
        [access_report_audience] Le rapport sur l’accès est remis à
        [access_report_min_cell] Nombre minimal de délégations dans une case montrée
        [stakeholder_modalities] Modalités pour les parties prenantes
        [accreditation_states_learn] Des objections aux demandeurs, un État qui le demande apprend
        [accreditation_answer_to] La réponse va à
        [accreditation_applicants_learn] Un demandeur apprend
        [accreditation_public_list] La liste publique montre
        [accreditation_body_decides] L’organe prend la décision définitive sur les demandeurs
        [accreditation_list_days_min] Communication de la liste avant la session, en jours
        [accreditation_silence_hours_min] Durée minimale du silence sur la liste, en heures
        [speech_seconds] Durée d’une déclaration, en secondes
        [stakeholder_speech_seconds] Durée d’une déclaration dans la partie réservée aux parties prenantes, en secondes
        [group_speech_seconds] Durée d’une déclaration de groupe, en secondes
        [replies_max] Réponses d’une délégation sur un point et par jour
        [first_reply_seconds] Durée de la première réponse, en secondes
        [second_reply_seconds] Durée de la réponse suivante, en secondes
        [quorum_more_than_percent] Quorum : plus de tant pour cent des Membres
        [formal_hears_from_afar] Dans une partie officielle d’une séance hybride, on est entendu à distance
        [informal_hears_from_afar] Dans une partie officieuse d’une séance hybride, on est entendu à distance
        [intersessional_hears_from_afar] À une réunion intersessions hybride, on est entendu à distance
        [stakeholders_hear_from_afar] Dans la partie d’une séance hybride consacrée aux parties prenantes, on est entendu à distance
        [quorum_counts_from_afar] Les Membres qui participent à distance comptent pour le quorum
        [speakers_with_groups] Parlent parmi les groupes
        [speakers_with_members] Parlent parmi les Membres
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] aucun
        [chair] de son auteur et du Président
        [public] de tous
        [more_than_half] plus de la moitié des membres
        [offices] la présidence et le secrétariat
        [states] tous les États
        [nothing] rien
        [basis] le motif général des objections, si un État le demande
        [objectors] qui a fait objection à qui, et le motif s’il est donné
        [asker] l’État qui a demandé
        [outcome] l’issue
        [accredited] les noms accrédités
        [proposed_and_accredited] les noms proposés et les noms accrédités
        [first_group] comme au premier groupe
        [april_2022] d’avril 2022
        [draft_2026] selon un projet de règlement de 2026
        *[other] { $word }
    }
rulebook-hash = Empreinte du règlement en vigueur
rulebook-adopted = Adopté par le groupe
rulebook-not-adopted = Pas encore adopté par le groupe
rulebook-departures = Dérogations
rulebook-rulings = Décisions de la présidence sur la procédure
rulebook-articles = Articles

## Record

record-search = Numéro, acte ou participant
record-entries = Inscriptions
record-newer = Inscriptions plus récentes
record-older = Inscriptions plus anciennes
record-closed =
    { $count ->
        [one] { $count } inscription est fermée à cette place : un numéro et un engagement, rien de plus.
        *[other] { $count } inscriptions sont fermées à cette place : un numéro et un engagement chacune, rien de plus.
    }
record-check-copy = Avec le programme nemcon sur votre propre ordinateur, sans compte :
record-check-what = Il copie le registre, recalcule chaque empreinte, vérifie chaque signature et juge de nouveau chaque acte selon le règlement.
record-check-trust = Ce qu’il ne peut dire : les actes des inscriptions fermées, sans leurs ouvertures, et les actes qu’aucune délégation n’a signés reposent sur la parole de l’exploitant.
record-checkpoint = Point de contrôle
record-checkpoint-what = L’état signé de tout le registre : son nom, sa taille, sa racine.
record-key = Clé publique du registre
record-download-checkpoint = Télécharger le point de contrôle
entry-stands = Figure au registre
entry-closed-what = Cette place voit le numéro et un engagement de taille fixe. Le contenu est connu de son auteur et de ceux que le règlement désigne.
entry-members = Contenu de l’acte
entry-bytes = Les octets exacts
entry-bytes-what = Première ligne : comment le règlement l’a admis. Ensuite l’acte, octet pour octet tel qu’il a été envoyé.
entry-before = Inscription précédente
entry-after = Inscription suivante

## Seats and links

seats-lede = Dans cet exercice, chacun peut prendre n’importe quelle place et la quitter pour une autre à tout moment.
link-title = Lien à usage unique
link-leads-to = Ce lien mène à la place : { $seat }
link-once = Il ne sert qu’une fois. Ensuite, ce navigateur reste connecté jusqu’à ce que vous quittiez la place.
link-confirm = Prendre place
link-dead = Ce lien ne peut pas être utilisé.
link-dead-what = Il a déjà servi ou son délai est écoulé. Le secrétariat peut en fournir un autre.

## Acts

form-as = En qualité de : { $seat }
form-show-first = Montrer ce qui figurera au registre
form-send = Confirmer
field-optional = Peut rester vide.
confirm-stands = Voici ce qui figurera au registre
confirm = Confirmer
confirm-back = Revenir
audience-public = Tout le monde le verra.
audience-states = Toutes les délégations, la présidence et le secrétariat le verront.
audience-addressees = Les destinataires, l’expéditeur, la présidence et le secrétariat le verront.
audience-author = Seules votre délégation et la présidence le verront. Tous les États apprennent le fait et les paragraphes visés.
refusal-title = Non admis
refusal-unnamed = Le règlement refuse cet acte : { $kind }.

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] Ouvrir le groupe
        [record_resolution] Inscrire une résolution
        [name_facilitator] Désigner un facilitateur ou une facilitatrice
        [set_up_subgroup] Créer un sous-groupe thématique
        [end_subgroup] Mettre fin à un sous-groupe thématique
        [report_back] Rendre compte des travaux d’un sous-groupe
        [end_facilitation] Mettre fin à une facilitation
        [invite] Inviter un intervenant ou des interprètes
        [end_invitation] Mettre fin à une invitation
        [appoint_acting_chair] Désigner une présidence par intérim
        [resume_chair] Reprendre la présidence
        [register_delegation] Enregistrer une délégation
        [authorise_person] Habiliter une personne
        [withdraw_person] Retirer une habilitation
        [close_group] Clore le groupe
        [enter_ruling] Inscrire une décision de la présidence
        [appeal_ruling] Faire appel d’une décision de la présidence
        [settle_appeal] Régler un appel
        [enter_room_decision] Inscrire une décision de la salle
        [certify_room_decision] Certifier une décision de la salle
        [schedule_session] Programmer une session
        [move_session] Déplacer une session
        [cancel_session] Annuler une session
        [schedule_meeting] Programmer une séance
        [move_meeting] Déplacer une séance
        [cancel_meeting] Annuler une séance
        [open_meeting] Ouvrir la séance
        [begin_segment] Changer de cadre
        [suspend_meeting] Suspendre la séance
        [resume_meeting] Reprendre la séance
        [adjourn_meeting] Lever la séance
        [take_up] Aborder en séance
        [register_document] Enregistrer un document
        [add_document_language] Ajouter une langue d’un document
        [add_symbol] Ajouter une cote
        [table_draft] Déposer un projet
        [issue_revision] Publier une révision
        [add_language_version] Ajouter une version linguistique
        [circulate_letter] Distribuer une lettre
        [receive_letter] Écrire à la présidence
        [note_delivery] Constater une remise
        [put_question] Poser une question
        [ask_for_the_floor] Demander la parole
        [give_the_floor] Donner la parole
        [let_it_pass] Renoncer à la parole
        [object] Formuler une objection
        [withdraw_objection] Retirer l’objection
        [ask_for_time] Demander du temps
        [read_amendment] Donner lecture d’un amendement
        [suspend_question] Suspendre la question
        [resume_question] Reprendre la question
        [defer_question] Différer la question
        [withdraw_question] Retirer la question
        [gavel] Donner le coup de marteau
        [rule_on_request] Statuer sur la demande
        [open_silence] Ouvrir une procédure d’approbation tacite
        [extend_silence] Prolonger le silence
        [ask_more_time] Demander un délai supplémentaire
        [ask_clarification] Demander une précision
        [break_silence] Rompre le silence
        [withdraw_silence] Retirer le texte de la procédure
        [confirm_silence] Confirmer la fin du silence
        [close_silence] Clore le silence
        [announce_outcome] Annoncer le résultat
        [take_position] Prendre position
        [withdraw_position] Retirer une position
        [enter_for_delegation] Inscrire pour une délégation
        [confirm_entry] Confirmer une inscription
        [dispute_entry] Rectifier une inscription faite pour nous
        [ask_correction] Demander une rectification
        [answer_correction] Répondre à une demande de rectification
        [note_outage] Constater une panne
        [rotate_log_key] Changer la clé du registre
        *[other] Acte
    }
read-out-how =
    { $how ->
        [corrected] tel que corrigé
        *[orally_amended] tel que modifié oralement
    }
member-name =
    { $name ->
        [contact] Coordonnées
        [function] Fonction
        [meeting] Séance
        [question] Question
        [silence] Procédure d’approbation tacite
        [how] Lecture donnée
        [reason] Motif
        [wording] Formulation qui la lèverait
        [words] Texte
        [named] Inscrite nominativement
        [paragraphs] Paragraphes (aucun : l’ensemble)
        [mode] Cadre
        [title] Titre
        [kind] Nature
        [from] Début
        [to] Fin
        [place] Lieu
        [modality] Modalité
        [session] Session
        [coupled_to] Prépare la session
        [version] Version exacte
        [letter] Lettre
        [deadline] Échéance, heure du lieu de la séance
        [effect] Si le silence n’est pas rompu
        [element] Élément du mandat
        [text] Texte
        [languages] Texte
        [subject] Objet
        [date] Date
        [symbol] Cote
        [issued] Date de publication
        [audience] Destinataires
        [stands] La décision est maintenue
        [entered] Inscrire la rectification
        [entry] Inscription
        [draft] Projet
        [decision] Décision
        [document] Document
        [position] Position
        [objection] Objection
        [request] Demande
        [on] Porte sur
        [seen] Dernière inscription vue
        [for_states] Au nom aussi de ces États
        [attachments] Pièces jointes
        [part] Partie
        [act] Acte
        [speech] Intervention visée
        [happened] Survenu le
        [means] Reçu
        [of] De
        [put] Inscription qui a posé la question
        [until] Jusqu’au
        [office] Fonction
        [section] Section du rapport
        [article] Article
        [lets] Acte qu’il permet une fois
        [end] Issue de l’appel
        [verb] Verbe de la résolution
        [quote] Termes de la résolution, cités
        [facilitator] Facilitateur
        [invitation] Invitation
        [code] Nom abrégé en lettres latines, sans espaces
        [person] Nom de la personne (au registre, sous forme d’engagement seulement)
        [may] Ce que la personne peut faire
        [delegation] Délégation
        [language] Langue
        [file] Fichier
        [paper] Le papier ou la lettre, en fichier (seule son empreinte figure au registre)
        [delivered] Remise le
        [ruling] Décision du Président
        [correction] Rectification
        [purpose] But
        [names] Nom
        [resolution] Résolution
        [source] Source
        [status] Statut
        [rulebook] Règlement intérieur
        [parent] Rend compte à
        [term] Durée
        [officers] Bureau
        [items] Points de l’ordre du jour
        [item] Point de l’ordre du jour
        [slots] Séances et points dont elles sont saisies
        [agenda] Ordre du jour
        [programme] Programme de travail
        [sections] Sections
        [subgroup] Sous-groupe thématique
        [what] Ce qui est à faire
        [who] Par qui
        [due] Pour quand
        [follow_up] Point de suivi
        [milestone] Étape
        [level] Niveau
        [list] Liste des orateurs
        [inscription] Place sur la liste
        [closes] Clôture de l’inscription
        [at] Quand (vide : maintenant)
        [minutes] Minutes pour une déclaration nationale
        [group_minutes] Minutes pour une déclaration de groupe
        [motion] Motion
        [upheld] Il y est fait droit
        [both_minutes] Minutes au nom d’un groupe et à titre national (vide : comme pour un groupe)
        [others_minutes] Minutes pour les organisations et les autres participants (vide : comme pour une déclaration nationale)
        [link] Lien, commençant par https://
        [stakeholders] Les parties prenantes accréditées l’ont aussi
        [present] Membres présents (vide : ceux marqués ci-dessous)
        [here] Marqués comme présents
        [sounding] Sondage
        [heard] Une objection a été entendue
        [there] Le quorum est atteint
        [group] Le groupe au nom duquel la délégation s’exprime
        [states] États du groupe, selon la délégation
        [from_afar] À distance, non dans la salle
        [nationally] Également à titre national
        [rank] Rang
        [before] Avant (vide : à la fin)
        [aligned] S’associe
        [requested] Demandé le
        [appointment] Rendez-vous
        [decided] Décidé le
        [outcome] Issue
        [instead] Solution de remplacement
        [meetings] Séances concernées
        [host_country] Pays hôte
        [visa] Dossier
        [matter] Question
        [facts] Ce qui est signalé
        [report] Rapport
        [application] Demande
        [round] Cycle
        [basis] Motif général (facultatif)
        [organizations] Organisations
        [listed] Sur la liste
        [proposed] Noms proposés
        [objections] Objections
        [inquiry] Demande de renseignements
        [complete] Réponse complète
        [accredited] Accréditée
        [not_accredited] Non accréditées
        [applied] Sur la liste
        [in_status] Dotées du statut consultatif
        [asker] État demandeur
        [counts] Chiffres
        [step] Étape
        [name] Nom de l’organisation
        [track] Voie
        [programmes] Programmes
        [activities] Activités en rapport avec les travaux du Groupe
        [past] Relations antérieures avec l’ONU
        [seat] Siège
        [documents] Documents
        [contact] Contact
        [contact_name] Nom de la personne à qui écrire
        [contact_mail] Adresse électronique
        [overlay] Ce qui s’ajoute au règlement intérieur
        [whole] En entier
        [remarks] Ce qui en a été dit
        [comments] Observations du pays hôte
        [outcomes] Par issue
        [median_days] Médiane des jours
        [all_states] Tous les États en disposent
        *[other] { $name }
    }
member-closed = non public
field-in-language = { $field } – { $language }
audience-author-only = Seules votre délégation et la présidence le verront.
waits-confirm-entry = Un acte inscrit pour votre délégation : le confirmer ou le rectifier
seat-platform = Plateforme
capacity =
    { $capacity ->
        [chair] Présidence
        [secretariat] secrétariat
        [facilitator] facilitateur(trice)
        [delegate] délégation
        *[other] ce que le règlement rend exigible
    }
flag =
    { $flag ->
        [no_mandate_element] Aucun élément du mandat n’est cité.
        [deadline_on_day_off] L’échéance tombe un jour férié ou chômé sur place.
        [deadline_outside_hours] L’échéance tombe hors des heures de travail sur place.
        [too_late_for_effect] Arrivé trop tard pour produire effet.
        [crossed_the_gavel] A croisé le coup de marteau ; la présidence statue.
        [service_was_down] Le service était indisponible dans les dernières heures.
        [no_coupled_meeting] Aucune réunion ne prépare cette session.
        [short_pause] La pause avant le coup de marteau a été plus courte que prévu.
        [languages_missing] Une version linguistique manque.
        [too_late] Après la date limite des propositions : il en est pris note, et la présidence peut encore la retenir.
        [agreement_lapsed] Des termes approuvés ad referendum ont changé : cette approbation est devenue caduque.
        [credentials_late] Les pouvoirs sont arrivés après la date limite : ils comptent.
        [key_wanted] Il compte ; le règlement demande qu’il soit confirmé par une clé de la délégation.
        [order_unseen] Donnée depuis un bureau où l’on n’avait pas encore vu qui était passé devant dans l’ordre.
        *[other] À noter
    }

## Forms that choose, and what they lead to

form-choices = De quoi s’agit-il ?
room-uncertified = pas encore certifié par le Président
person-link = Le lien par lequel cette personne se connecte
person-link-what = Il sert une fois, dans les trois jours. Désormais, seules les personnes désignées par la délégation agissent pour elle sur la plateforme. Le lien ne sera plus affiché.
subject-kind =
    { $kind ->
        [text] Un texte
        [procedural] Une question de procédure, en toutes lettres
        [document] Un document
        [officers] L’élection des membres du Bureau
        [departure] Une dérogation ponctuelle à un article
        [overlay] Ce qui s’ajoute au règlement, comme des modalités
        [reopening] La réouverture d’une décision
        [agenda] L’ordre du jour
        [programme] Le programme de travail d’une session
        [report] Le rapport d’un sous-groupe
        *[other] Le règlement intérieur
    }
resolution-does =
    { $does ->
        [changes] Elle modifie le mandat
        [takes_up_report] Elle donne suite à un rapport du groupe
        *[other] Elle laisse le mandat inchangé
    }
takes-up =
    { $verb ->
        [takes_note] prend note
        [welcomes] accueille avec satisfaction
        *[other] approuve
    }
element-kind =
    { $kind ->
        [substantive] de fond
        [procedural] de procédure
        *[other] facultatif
    }
appeal-end =
    { $end ->
        [withdrawn] L’appel a été retiré ; la décision demeure
        [ruling_withdrawn] Le Président a retiré sa décision
        *[other] La salle a trouvé une autre voie
    }
entered-means =
    { $means ->
        [floor] de la salle, tel qu’entendu
        [paper] sur papier
        *[other] par lettre
    }
audience-choice =
    { $audience ->
        [addressees] Les destinataires, l’auteur, le Président et le secrétariat
        *[other] Tout le monde
    }

## Lists that grow

list-newer = Plus récents
list-older = Plus anciens
letters-search = Chercher par objet, numéro ou auteur
matters-search = Chercher par titre ou cote
record-searched = Les inscriptions { $first } à { $last } ont été parcourues.
record-search-on = Poursuivre la recherche dans les inscriptions plus anciennes
