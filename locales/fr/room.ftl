# L’écran de la salle et ce qui est en discussion.

topic = { $text }, { $place }
button-of = { $what } : { $of }
take-up-nothing = Clore ce qui est en discussion
room-title = Écran de la salle
room-no-meeting = Aucune séance n’est ouverte.
room-no-meeting-who = Dès que le Président en ouvrira une, elle s’affichera ici.
room-nothing = Rien n’est abordé pour l’instant.
room-speaking = A la parole :
room-next = Ensuite :
