# L’écran de la salle et ce qui est en discussion.

topic = { $text }, { $place }
button-of = { $what } : { $of }
take-up-nothing = Clore ce qui est en discussion
room-title = Écran de la salle
room-no-meeting = Aucune séance n’est ouverte.
room-no-meeting-who = Dès que le Président en ouvrira une, elle s’affichera ici.
room-nothing = Rien n’est abordé pour l’instant.
room-choose = Plusieurs séances sont ouvertes. Chacune a son propre écran :
room-speaking = A la parole :
room-next = Ensuite :
interpreters-title = Écran des interprètes
interpreters-others = Également ouvertes :
interpreters-topic = En discussion
interpreters-not-arranged = Aucune interprétation n’a été prévue à ce titre.
interpreters-text-in = Texte à l’avance : { $languages }
interpreters-no-text = Pas de texte à l’avance.
interpreters-again = Actualiser cette page
