### Négociation d’un texte : propositions, suites données, vues.

## Actes

act-propose = Proposer une modification
act-paragraph = Historique et propositions
act-propose-on-this = Proposer une modification de cette proposition

## Le texte

text-table = Tableau dans le texte
block-inserted = Nouveau paragraphe
block-deleted = Paragraphe supprimé
block-moved-away = Paragraphe déplacé d’ici
block-moved-here = Paragraphe déplacé ici
moved-away-words = déplacé d’ici :
moved-here-words = déplacé ici :
words-end = (fin)
number-vacant = sans texte ; le numéro est conservé
place-beginning = Le paragraphe commençant par « { $words } »
verb =
    { $verb ->
        [propose] propose
        [support] appuie
        [retain] conserver
        [prefer] préfère
        [delete] supprimer
        [bracket] mettre entre crochets
        [reserve] réserve sa position
        [cannot_live_with] ne peut accepter
       *[other] { $verb }
    }
said-line = { $who } : { $what }
ad-ref-room = Accepté ad referendum
ad-ref-by = accepte ad referendum
ad-ref-lapsed = Avait été accepté ad referendum ; le libellé a changé depuis
linked-with = indissociable de { $places }
stale-word = Modifié seulement en { $languages }
stale-in = Non modifié avec les autres : { $languages }
stale-here = D’autres versions linguistiques ont été modifiées ici ; celle-ci ne l’a pas été

## Opérations en toutes lettres

op-replace = { $place } : remplacer « { $old } » par « { $new } ».
op-insert = { $place } : après « { $after } », insérer « { $new } ».
op-insert-start = { $place } : au début, insérer « { $new } ».
op-delete-words = { $place } : supprimer « { $old } ».
op-new-paragraph = { $place } : insérer ensuite un nouveau paragraphe ainsi conçu : « { $new } »
op-new-first = Avant tout le reste : insérer un nouveau paragraphe ainsi conçu : « { $new } »
op-delete-paragraph = { $place } : supprimer le paragraphe.
op-move = { $place } : déplacer ; nouvelle place, après : { $after }.
op-move-first = { $place } : déplacer au début.
op-split = { $place } : commencer un nouveau paragraphe après « { $after } ».
op-merge = { $place } : fusionner ; seconde partie : { $other }.
op-alternative = { $place } : comme variante, « { $new } »
op-bracket = { $place } : mettre « { $old } » entre crochets.
op-unbracket = { $place } : supprimer les crochets autour de « { $old } ».
op-retain = { $place } : conserver « { $old } ».
op-agree = { $place } : accepter ad referendum.
op-restore = { $place } : rétablir tel quel.

## Proposer

propose-title = Proposer une modification
propose-on = À la proposition :
propose-ways = Manières de proposer
propose-way =
    { $way ->
        [edit] Modifier le paragraphe
        [form] Indiquer l’endroit et les mots
       *[instruction] Écrire une instruction
    }
propose-how =
    { $way ->
        [edit] Modifiez le libellé comme il devrait se lire. Le changement est calculé mot à mot et montré avant de compter.
        [form] Choisissez le paragraphe et ce qui doit s’y passer.
       *[instruction] Écrivez ou collez des instructions en anglais, une par ligne, par exemple : In paragraph 12, delete “, as appropriate”.
    }
propose-words = Le paragraphe tel qu’il devrait se lire
propose-place = Où
propose-what = Quoi
propose-op =
    { $op ->
        [replace] Remplacer des mots
        [insert_after] Insérer des mots après d’autres
        [insert_at_end] Insérer des mots à la fin
        [delete_words] Supprimer des mots
        [delete_paragraph] Supprimer le paragraphe
        [new_paragraph] Insérer un nouveau paragraphe après
        [alternative] Offrir une variante du paragraphe
        [move_after] Déplacer le paragraphe
        [split_after] Scinder le paragraphe après des mots
        [join_next] Réunir le paragraphe au suivant
        [bracket] Mettre des mots entre crochets
        [unbracket] Supprimer des crochets
        [retain] Conserver des mots
       *[agree_ad_ref] Accepter ad referendum
    }
propose-old = Mots tels qu’ils figurent actuellement
propose-old-hint = Copiés du paragraphe. Vide : tout le paragraphe.
propose-new = Mots à mettre
propose-after = Après quel paragraphe
propose-after-hint = Seulement pour déplacer un paragraphe.
propose-instruction = Instructions
propose-beside = Titre, motif, coauteurs
propose-heading = Titre
propose-reason = Motif
propose-for = Au nom de
propose-sponsors = Coauteurs
propose-preview = Montrer ce que cela donne
propose-nothing-yet = Rien n’est encore présenté. Vous voyez d’abord les opérations en toutes lettres.
preview-title = Ce que fait la proposition
preview-operations = La proposition en toutes lettres
preview-text = Le texte avec elle
preview-table = La présenter
preview-change = La modifier
preview-desk = La garder sur mon bureau
table-to =
    { $to ->
        [chair] À la présidence
        [states] À tous les États
       *[public] À tout le monde
    }
seen-by =
    { $to ->
        [chair] La présidence et les coauteurs la voient.
        [states] Tous les États et le secrétariat la voient.
       *[public] Tout le monde la voit.
    }

## Ce qui ne va pas

fault-too-long = C’est trop long pour une seule proposition : { $bytes } octets au plus. Présentez-en plusieurs.
fault-nothing = Rien n’a été modifié.
fault-not-there = « { $words } » ne figure pas à cet endroit : { $place }.
fault-many-there = « { $words } » y figure plus d’une fois : { $place }. Prenez davantage de mots autour.
fault-no-place = Choisissez un paragraphe.
fault-no-new = Indiquez les mots à mettre.
fault-no-brackets = Il n’y a pas de crochets autour de ces mots : { $place }.
fault-instruction = Ceci n’a pu être lu : { $words }
fault-unfit = L’opération { $number } ne convient pas : { $why ->
        [no_paragraph] le paragraphe n’existe pas.
        [other_words] d’autres mots figurent à cet endroit.
        [past_end] le paragraphe finit avant.
        [overlaps] elle touche les mêmes mots qu’une autre opération.
        [into_itself] un paragraphe ne peut être déplacé en lui-même.
        [empty] il ne resterait aucun mot ; supprimez plutôt le paragraphe.
        [line_break] les mots contiennent un saut de ligne.
        [no_brackets] il n’y a pas de crochets à cet endroit.
        [leaves_subparagraphs] ses alinéas resteraient sans lui.
        [nothing] elle ne change rien.
       *[other] elle n’a pas de sens unique dans ce texte.
    }
clash-cause =
    { $cause ->
        [words] Les deux modifient les mêmes mots.
        [same_place] Les deux mettent quelque chose au même endroit.
        [kept] L’une modifie des mots que l’autre conserve.
        [deleted] L’une supprime le paragraphe où l’autre intervient.
        [moves] Les deux déplacent le paragraphe, à des endroits différents.
        [place_moved] L’une met quelque chose après un paragraphe que l’autre déplace.
        [brackets] Des crochets se croisent.
        [structure] L’une scinde ou fusionne ce que l’autre modifie.
       *[other] Ensemble, elles n’ont pas de sens unique.
    }

## Une proposition

proposal-of = { $who } sur { $place }
proposal-and-more = { $place } et autres
proposal-state =
    { $state ->
        [tabled] Présentée, ouverte
        [late] Présentée hors délai, ouverte
        [withdrawn] Retirée
        [carried] Reportée, ouverte
       *[stuck] N’a pu être reportée
    }
how =
    { $how ->
        [as_it_is] Retenue telle quelle
        [in_part] Retenue en partie
        [merged] Fusionnée avec d’autres
        [not_taken] Non retenue
       *[overtaken] Devenue sans objet
    }
proposal-asks = Ce qu’elle demande
proposal-sponsors = Auteurs
proposal-author = Présentée le { $date }
proposal-joined = Depuis le { $date }
proposal-left = Du { $since } au { $left }
proposal-fate = Suite donnée
proposal-fate-open = Elle est ouverte.
proposal-said = Ce qui en est dit
proposal-replies = Propositions relatives à cette proposition
proposal-clashes = Incompatible avec
proposal-clashes-what = Voici tout ce que ce siège peut voir. Rien n’est résolu de soi-même : la présidence statue.
proposal-on-version = Présentée sur { $version }
proposal-carried = Reportée sur { $version }
proposal-stuck = N’a pu être reportée sur { $version }
proposal-withdrawn = Retirée le { $date }
proposal-told = Qui la voit
proposals-empty = Les propositions sur ce texte figureront ici.
proposals-empty-who = Toute délégation qui peut proposer commence, à partir d’un paragraphe du texte.
went-to = Ses mots sont allés à { $places }
merged-with = Fusionnée avec { $others }

## Un paragraphe

paragraph-proposals = Propositions
paragraph-no-proposals = Aucune que ce siège puisse voir.
paragraph-said = Ce qui en est dit
paragraph-history = Historique
paragraph-numbers = Ses numéros
paragraph-languages = Dans d’autres langues

## Vues

view-views = Vues du texte
view-parts = Parties
view-compilation = Compilation
view-redline = Modifications
view-open = Ce qui reste ouvert
view-positions = Positions
view-since = Ce qui a changé
view-dispositions = Suite donnée aux propositions
view-proposals = Propositions
view-languages = Versions linguistiques
view-next = La révision suivante
view-against = Modifications depuis
compilation-what = Chaque proposition que ce siège peut voir, à sa place, avec ses auteurs.
open-places = Ouvert
open-nothing = Rien n’est ouvert ici.
open-agreed = Accepté ad referendum
open-all = Dans le texte
open-mine = Pour ma délégation
open-brackets = crochets
open-placeholder = rien encore entre les crochets
open-unbalanced = un crochet sans son pendant
open-alternative = une variante
open-option = une option
bracket-alone = Un crochet n’a pas son pendant, { $place } : « { $words } ». Il est conservé tel quel.
since-mark = Pour voir plus tard ce qu’il y a de nouveau, gardez cette adresse :
since-entry = depuis l’inscription { $number }
since-nothing = Rien n’a changé.
since-versions = Versions
since-said = Déclarations
digest-title = { $date } : la journée
digest-what = La journée du groupe
digest-pack = Dossier de lecture du jour, à lire sans connexion
digest-days = Journées
digest-nothing = Rien ce jour-là que ce siège puisse voir.
digest-meetings = Séances
digest-deadlines = Échéances
pack-what = Tout ce que ce siège peut lire du { $date }, en un seul fichier. Aucune connexion n’est nécessaire.
pack-seat = Siège : { $seat }. Établi le { $date }.
pack-cut = Le fichier s’arrête ici pour rester sous 2 Mo. Le reste se trouve sur les pages de la plateforme.
pack-changes = { $title } : modifications depuis { $version }
pack-proposals = { $title } : propositions
picture-paragraph = Paragraphe
picture-empty = Les positions sur les paragraphes figureront ici.
picture-empty-who = Une délégation commence par une proposition ou une déclaration sur un paragraphe.
picture-audience =
    { $seat ->
        [chair] Vous voyez tout ce qui a été présenté. Les délégations sont dans l’ordre protocolaire.
        [states] Vous voyez les vôtres et ce qui a été présenté à tous les États. Les délégations sont dans l’ordre protocolaire.
       *[public] Jusqu’à l’adoption du texte, les positions ne sont pas montrées au public.
    }

## La révision suivante

revision-title = La révision suivante
revision-stands = ouvertes : { $open } ; tranchées : { $done }
revision-table = Propositions présentées
revision-table-what = Indiquez la suite donnée à chaque proposition. Chaque délégation voit la suite donnée aux siennes ; c’est vous qui ouvrez le tableau à tous.
revision-clashes = Incompatible avec :
revision-how = Suite donnée
revision-open = Ouverte
revision-with = Fusionnée avec
revision-reason = Motif, si vous le souhaitez
revision-dispose = Inscrire les suites données
revision-next = Texte de la révision suivante
revision-next-what = Le texte avec les propositions retenues telles quelles. Modifiez ce qu’il faut : les paragraphes gardent leur identité. Une ligne vide entre les paragraphes.
revision-words = Texte
revision-numbers = Numéros des paragraphes
revision-numbers-anew = Renuméroter
revision-numbers-kept = Garder les numéros
revision-unjoined = Non intégrée : { $who }. { $why }
dispositions-what = La suite donnée à chaque proposition, et où sont allés ses mots.
dispositions-all = Toutes
dispositions-mine = Les miennes : où sont allés mes mots
dispositions-empty = La suite donnée aux propositions figurera ici.
dispositions-empty-who = La présidence statue sur les propositions avec la révision suivante et ouvre le tableau à tous.

## Le bureau

desk-title = Bureau
desk-here-too = L’ont aussi sous les yeux : { $names }
desk-what = Copies de travail de propositions. Seules votre délégation et les délégations avec lesquelles vous les partagez les voient. Rien ici ne figure au registre, dans une exportation ou dans un journal.
desk-warning = Quiconque exploite ce serveur pourrait lire ce qui se trouve ici. Si cela ne doit pas être lu, gardez un fichier sur votre propre appareil.
desk-own = Copies de travail
desk-shared = Partagées avec nous
desk-shared-by = Partagée par { $who }
desk-empty = Aucune copie de travail.
desk-upload = Déposer un fichier sur le bureau
desk-file = Fichier
desk-put = Déposer sur le bureau
desk-not-a-copy = Ce fichier n’est pas une copie de travail d’une proposition.
desk-share = Partager
desk-share-with = Partager avec
desk-clear = Retirer du bureau
desk-download = Télécharger un fichier

## Langues

by-in-language = { $who } (texte : { $language })
languages-differ = Différences de nombres, de renvois, de dates et de cotes
languages-matter =
    { $matter ->
        [structure] Nature, niveau ou numéro du paragraphe
        [numbers] Nombres et renvois
        [dates] Dates
        [symbols] Cotes de documents
        *[footnotes] Notes de bas de page
    }
languages-there = sous une autre forme
languages-agree = Les versions concordent en nombres, renvois, dates et cotes.
languages-stale = Modifié dans une seule langue
languages-reported = Discordances signalées
languages-none-reported = Aucune.
languages-expected = attendue le { $date }
languages-only-in = { $language } : { $words }
languages-answered = Réponse : { $words }

## Choices in forms

deadline-for = Délai pour
deadline-level =
    { $level ->
        [proposals] Propositions sur le projet
       *[other] Propositions relatives à des propositions
    }
remedy-label = Ce qui est fait
remedy =
    { $remedy ->
        [next_version] La version suivante rectifie
        [corrigendum] Un rectificatif pour les langues qu’il indique
       *[none] Les versions concordent
    }

## Agreed language

agreed-exact = Mot pour mot tel qu’adopté : { $text }, { $place }
agreed-differs = Pas mot pour mot comme dans { $text }, { $place }
agreed-there = { $what }, dans ce texte
agreed-heading = Libellé convenu
beside-what = Ce que ce texte dit autrement que l’autre, paragraphe par paragraphe. Les paragraphes sans mention n’y ont pas d’équivalent.
view-beside = En regard d’un autre texte :
document-corrects = Corrige les versions
document-issue =
    { $kind ->
        [corrigendum] Publier un rectificatif
        [addendum] Publier un additif
       *[revision] Publier une révision
    }
link-which = Paragraphes solidaires les uns des autres, deux au moins
