### Refus : listes des orateurs. Le fait, puis ce qui reste possible.

refusal-list-there = La séance a déjà une telle liste.
refusal-list-there-instead = Utilisez la liste existante.
refusal-list-open = L’inscription est ouverte et aucune clôture n’est annoncée.
refusal-list-open-instead = Rien d’autre n’est nécessaire.
refusal-inscription-closed = L’inscription est close : { $until }.
refusal-inscription-closed-instead = Demandez la parole ; la présidence peut rouvrir l’inscription.
refusal-inscribed-already = La délégation figure sur la liste.
refusal-inscribed-already-instead = Une délégation a une place pour elle-même et une pour un groupe.
refusal-other-segment = La liste est celle d’une autre partie de la séance.
refusal-other-segment-instead = Inscrivez-vous sur la liste qui vous concerne.
refusal-not-next = { $by } vient avant sur la liste.
refusal-not-next-instead = Donnez la parole au suivant, ou placez l’orateur en premier avec un motif.
refusal-not-in-the-group = La déclaration n’est pas faite au nom de { $by }.
refusal-not-in-the-group-instead = Rien d’autre n’est nécessaire.
refusal-aligned-already = La déclaration est déjà faite au nom de { $by }.
refusal-aligned-already-instead = Rien d’autre n’est nécessaire.
refusal-nobody-speaks = Personne n’a la parole.
refusal-nobody-speaks-instead = Donnez d’abord la parole.
refusal-clock-paused = Le chronomètre est arrêté.
refusal-clock-paused-instead = Relancez-le.
refusal-clock-running = Le chronomètre court.
refusal-clock-running-instead = Rien d’autre n’est nécessaire.
