### A session with everything of it.

bundle-save = Emporter la session, en un seul fichier
bundle-what = Tout ce que ce siège peut voir de la session : ses séances, les documents, les déclarations et les textes parus jusqu’à elle depuis la session précédente, les décisions, le suivi et la liste des participants.
bundle-as-of = État à l’inscription { $size } du registre, tel que ce siège peut le voir : { $seat }.
bundle-check = Les fichiers joints à cette page sont énumérés dans SHA256SUMS, qui permet de vérifier chacun d’eux. Le même registre donne les mêmes octets.
bundle-empty = Rien pour l’instant
bundle-empty-who = Ce qui se tient, paraît et se décide pendant la session figurera ici.
