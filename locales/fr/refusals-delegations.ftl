### Refus : délégations, pouvoirs, clés. Le fait, puis ce qui reste ouvert.

refusal-not-in-the-rulebook = Le règlement en vigueur ne contient pas l’article en vertu duquel cet acte s’accomplit.
refusal-not-in-the-rulebook-instead = Le Groupe peut adopter un règlement qui le contient.
refusal-not-a-focal-point = C’est au coordonnateur ou à la coordonnatrice de la délégation de le faire : { $by }.
refusal-not-a-focal-point-instead = Adressez-vous à la personne qui coordonne votre délégation.
refusal-member-there = Cette personne est inscrite dans la délégation : { $by }.
refusal-member-there-instead = Modifiez l’inscription.
refusal-head-there = La délégation a un chef ou une cheffe : { $by }.
refusal-head-there-instead = Modifiez d’abord la qualité du chef actuel, ou retirez-le.
refusal-reviewed-so = C’est déjà le cas.
refusal-reviewed-so-instead = Rien d’autre n’est nécessaire.
refusal-challenged-before = La délégation les a déjà contestés : { $by }.
refusal-challenged-before-instead = La contestation attend la décision du Groupe.
refusal-challenge-settled = La contestation est déjà close.
refusal-challenge-settled-instead = Une nouvelle contestation est possible.
refusal-key-malformed = La clé n’a pas la forme annoncée, ou ses signatures ne prouvent rien.
refusal-key-malformed-instead = Créez une nouvelle clé et enregistrez-la.
refusal-key-there = La clé est déjà enregistrée.
refusal-key-there-instead = Chaque délégation a ses propres clés : créez-en une autre.
refusal-key-ended = La clé a été remplacée ou révoquée.
refusal-key-ended-instead = Utilisez une clé valable, ou enregistrez-en une.
refusal-act-confirmed = L’acte est déjà confirmé par cette clé.
refusal-act-confirmed-instead = Rien d’autre n’est nécessaire.
refusal-act-disavowed = La délégation a désavoué l’acte.
refusal-act-disavowed-instead = L’acte peut être accompli de nouveau.
refusal-disavowal-too-late = Le délai pour désavouer l’acte est écoulé.
refusal-disavowal-too-late-instead = Demandez une rectification du registre, ou écrivez à la présidence.
