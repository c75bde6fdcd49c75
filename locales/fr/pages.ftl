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
        *[other] participant
    }
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
