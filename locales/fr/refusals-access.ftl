### Refus : visas et accès. Le fait, puis ce qui reste ouvert.

refusal-not-the-host-country = Ce n’est pas le pays hôte concerné : { $of }.
refusal-not-the-host-country-instead = Une délégation peut écrire à la présidence.
refusal-visa-there = La demande est déjà signalée pour cette session.
refusal-visa-there-instead = Actualisez-la.
refusal-incomplete-said = Cela a déjà été demandé.
refusal-incomplete-said-instead = La présidence le sait.
refusal-not-incomplete = La délégation n’a pas indiqué qu’elle était incomplète.
refusal-not-incomplete-instead = Rien d’autre n’est nécessaire.
refusal-matter-circulated = Tous les États ont la question.
refusal-matter-circulated-instead = Ce qui en sera dit ensuite leur parviendra aussi.
refusal-remarks-enough = Il en a été dit autant qu’il peut en être distribué avec elle.
refusal-remarks-enough-instead = Écrivez une lettre, ou attendez la distribution.
refusal-report-not-released = Le Groupe n’a pas décidé de remettre le rapport aussi largement.
refusal-report-not-released-instead = La présidence peut en saisir le Groupe.
