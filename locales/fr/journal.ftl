### The journal of a day.

journal-title = Journal
journal-programme = Journal du { $day } : programme des séances
journal-summary = Journal du { $day } : résumé des séances
journal-days = Jours
journal-drawn = Établi d’après le registre le { $at }.
journal-none = Aucune séance ce jour
journal-none-who = Le secrétariat fixe les séances.
journal-what = Le programme figure ici dès la veille au soir, le résumé au fil des séances. Les orateurs entendus ne sont indiqués que pour les parties officielles ; de ce qui s’est dit hors procès-verbal, rien n’est indiqué.
journal-heard = Ont été entendus
journal-today = aujourd’hui, { $date }
journal-tomorrow = demain, { $date }
journal-interpretation = Interprétation : { $languages }, jusqu’à { $until }
journal-interpretation-in = Interprétation ({ $mode }) : { $languages }, jusqu’à { $until }
