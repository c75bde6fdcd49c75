### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = La négociation par consensus, sur un registre que chacun peut vérifier
page-title = { $page } – { $group }
skip-to-content = Aller au contenu
language-name = Français
languages-label = Langues
nav-label = Parties des travaux du groupe
nav-start = Tous les groupes
nav-overview = Vue d’ensemble
nav-calendar = Calendrier
nav-documents = Documents
nav-letters = Lettres
nav-texts = Textes
nav-meeting = Séance
nav-decisions = Décisions
nav-silences = Procédures d’approbation tacite
nav-participants = Participants
nav-rulebook = Règlement intérieur
nav-record = Registre
nav-seats = Prendre place
nav-sign-out = Quitter cette place
rests-on = Sur quoi cela repose
seat-label = Place
seat-public = Public
seat-chair = Présidence
seat-secretariat = Secrétariat
clock-label = Heure actuelle
banner-label = Nature de ce groupe
banner-exercise = Exercice. Les États sont inventés et rien ici n’est officiel.
banner-reconstruction = Reconstitution à partir de sources publiées, et non registre officiel ; aucun État n’a agi ici.
strip-new = Nouveau au registre :
strip-show = Afficher
strip-lost = Connexion perdue. Cette page montre l’état à { $time }.
footer-record =
    { $count ->
        [one] Le registre compte { $count } inscription.
        *[other] Le registre compte { $count } inscriptions.
    }
footer-check = Comment le vérifier soi-même
footer-drawn = Page établie le { $instant }
footer-api = Interface pour programmes
under-discussion = En discussion :

## Dates and times

month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
        *[other] décembre
    }
weekday =
    { $day ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
        *[other] dimanche
    }
date =
    { $day ->
        [1] 1er
        *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
        *[other] décembre
    } { $year }
day-and-month =
    { $day ->
        [1] 1er
        *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
        *[other] décembre
    }
month-and-year =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
        *[other] décembre
    } { $year }
date-with-weekday = { $weekday } { $date }
date-range = du { $from } au { $to }
instant = { $date } à { $time }, { $place }
time-in-place = { $time }, { $place }
place-new-york = New York
place-geneva = Genève
place-vienna = Vienne
place-nairobi = Nairobi
place-the-hague = La Haye
place-utc = UTC
place-online = en ligne
place-not-confirmed = lieu non confirmé
remaining-days-hours =
    { $days ->
        [one] { $days } jour
        *[other] { $days } jours
    } { $hours ->
        [one] { $hours } heure
        *[other] { $hours } heures
    }
remaining-hours-minutes =
    { $hours ->
        [one] { $hours } heure
        *[other] { $hours } heures
    } { $minutes ->
        [one] { $minutes } minute
        *[other] { $minutes } minutes
    }
remaining-minutes =
    { $minutes ->
        [one] { $minutes } minute
        *[other] { $minutes } minutes
    }
remaining-less-than-a-minute = moins d’une minute
deadline-left = encore { $remaining }
deadline-passed = échue
hours =
    { $count ->
        [one] { $count } heure
        *[other] { $count } heures
    }
