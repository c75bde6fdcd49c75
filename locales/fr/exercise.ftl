### The cards of the exercise: what each seat is asked to do, and the instructions of the invented capitals.

exercise-card-instructions-heading = Vos instructions
exercise-card-tasks-heading = Cinq tâches

exercise-again = Recommencer
exercise-again-what = L’exercice est rejoué depuis le début, pour tous ceux qui y participent.

## Chair

exercise-card-chair-title = La présidence
exercise-card-chair-instructions = Vous présidez le Groupe et n’agissez pour aucun État. Menez le projet de rapport à une décision à laquelle nul ne fait objection et accordez à chaque délégation le temps qu’elle demande.
exercise-card-chair-task-1 = Ouvrez la page de la séance. Voyez quelle question est soumise et qui demande la parole, puis donnez la parole à qui l’a demandée en premier.
exercise-card-chair-task-2 = Alors qu’une demande de parole subsiste, essayez de donner le coup de marteau. La plateforme refuse et cite l’article ; la page indique ce qui est possible à la place.
exercise-card-chair-task-3 = Une fois toutes les demandes entendues, donnez le coup de marteau. Ouvrez l’inscription et lisez ce qu’elle indique : version, séance, cadre, langues, absence d’objection.
exercise-card-chair-task-4 = Ouvrez la compilation du projet d’entente : deux délégations demandent des mots différents au paragraphe 7. Sur la page de la prochaine révision, dites ce qu’il advient de chaque proposition et publiez la révision.
exercise-card-chair-task-5 = Ouvrez l’inscription de votre décision, téléchargez-la avec sa preuve et vérifiez les deux avec la commande indiquée sur la page : chacun peut le faire sans se fier à ce serveur.

## Secretariat

exercise-card-secretariat-title = Le secrétariat
exercise-card-secretariat-instructions = Vous servez le Groupe tout entier et ne prenez pas position. Enregistrez les documents, inscrivez ce qui est dit ou remis et tenez le registre avec exactitude.
exercise-card-secretariat-task-1 = Enregistrez un document de travail. Laissez la règle lui attribuer la cote suivante de sa série et choisissez qui peut le voir.
exercise-card-secretariat-task-2 = Enregistrez un autre document sous une cote déjà attribuée. La plateforme refuse et cite l’article relatif aux cotes.
exercise-card-secretariat-task-3 = Une délégation vous remet un papier énonçant sa position. Inscrivez-le tel que reçu, avec l’instant de réception ; la délégation le confirmera ou le corrigera.
exercise-card-secretariat-task-4 = Programmez une réunion officieuse intersessions, hybride, et rattachez-la à la session qu’elle prépare. Cherchez dans le calendrier les sessions qui n’en ont pas.
exercise-card-secretariat-task-5 = Ouvrez une inscription du registre, téléchargez-la avec sa preuve et vérifiez-les vous-même avec la commande indiquée sur la page. Changez ensuite une lettre dans votre copie et vérifiez de nouveau.

## Delegate

exercise-card-delegate-title = Une délégation
exercise-card-delegate-instructions = Vous agissez pour votre État. Suivez l’instruction de votre capitale ; la manière d’y parvenir vous appartient. Faire objection et garder le silence vous sont également ouverts.
exercise-card-delegate-task-1 = Lisez le projet de rapport et la procédure d’approbation tacite dont il fait l’objet : quelle version, jusqu’à quand dans votre fuseau, qui peut rompre le silence et avec quel effet.
exercise-card-delegate-task-2 = Si votre instruction le demande, rompez le silence sur le paragraphe qui vous intéresse ; sinon, demandez des éclaircissements à la présidence et constatez que cela ne le rompt pas.
exercise-card-delegate-task-3 = En séance, demandez la parole avant le coup de marteau. Quand vous l’avez, lisez un amendement ou laissez passer la question.
exercise-card-delegate-task-4 = Essayez d’ouvrir vous-même une procédure d’approbation tacite. La plateforme refuse et cite l’article : seule la présidence peut le faire.
exercise-card-delegate-task-5 = Ouvrez le projet d’entente et proposez une modification d’un paragraphe dans vos propres termes ; retrouvez-la dans la compilation. Téléchargez ensuite votre inscription et sa preuve pour vos dossiers, et vérifiez les deux avec la commande indiquée sur cette page.

## Observer

exercise-card-observer-title = L’Observatoire de la mer d’Ambrel, observateur
exercise-card-observer-instructions = Vous assistez aux travaux au nom de l’Observatoire, une organisation. Vous pouvez prendre la parole et envoyer des documents ; le Groupe décide sans vous.
exercise-card-stakeholder-title = { $name }, partie prenante
exercise-card-stakeholder-instructions = Vous assistez aux travaux au nom d’une organisation qui participe aux travaux du Groupe. Vous pouvez écrire à la présidence et prendre la parole là où les parties prenantes sont entendues ; le Groupe décide sans vous.
exercise-card-observer-task-1 = Consultez le calendrier. Trouvez la prochaine session et la réunion intersessions qui la prépare.
exercise-card-observer-task-2 = Ouvrez le tableau des droits dans le règlement et comparez vos droits à ceux d’un État Membre.
exercise-card-observer-task-3 = Écrivez à la présidence une lettre sur les relevés des bouées. Constatez que sa remise est attestée et que nul n’enregistre si elle a été ouverte.
exercise-card-observer-task-4 = Essayez de rompre le silence. La plateforme refuse et cite l’article : seul un État Membre peut le faire.
exercise-card-observer-task-5 = Ouvrez une inscription du registre, téléchargez-la avec sa preuve et vérifiez-les vous-même avec la commande indiquée sur la page. Changez ensuite une lettre dans votre copie et vérifiez de nouveau.

## Public

exercise-card-public-title = Le public
exercise-card-public-instructions = Vous n’occupez aucune place. Voyez ce que chacun peut voir et vérifiez-le sans vous fier à qui exploite ce serveur.
exercise-card-public-task-1 = Voyez ce que le Groupe a décidé jusqu’ici et, pour une décision, sur quel texte, à quelle séance et dans quel cadre.
exercise-card-public-task-2 = Ouvrez la page d’une procédure d’approbation tacite. Voyez ce qu’elle vous dit et ce qui reste entre un État et la présidence.
exercise-card-public-task-3 = Cherchez la cote d’un document dans le registre. Ouvrez l’inscription sous sa forme lisible, puis octet par octet.
exercise-card-public-task-4 = Sans place, essayez de demander la parole. La plateforme refuse et cite l’article sur la qualité pour agir.
exercise-card-public-task-5 = Téléchargez la preuve d’une inscription. À partir de ses quelques lignes et d’un outil de hachage, calculez vous-même la racine et comparez-la au point de contrôle ; laissez ensuite la commande faire de même.

## What the capital of each invented State asks for, by its code

exercise-capital =
    { $state ->
        [xa] Appuyez le projet tel quel et dites-le brièvement après la décision.
        [xb] Demandez que l’arrêt d’une bouée soit signalé dans les douze heures plutôt que dans les six heures.
        [xc] Maintenez l’échange des relevés toutes les heures ; un intervalle plus long servirait peu aux bateaux de pêche.
        [xd] Demandez du temps si le paragraphe sur les visites de techniciens venait à changer.
        [xe] Obtenez que les travaux à proximité d’une bouée soient annoncés vingt et un jours à l’avance.
        [xf] Associez-vous au consensus et expliquez comment vous comprenez le délai de six heures.
        [xg] Veillez à ce que toutes les versions linguistiques concordent avant la fin du silence.
        [xh] Réservez votre position sur l’usage des relevés jusqu’à la fin de l’étude menée dans votre capitale.
        [xi] Proposez de former des techniciens et conservez les mots sur les conditions convenues d’un commun accord.
        [xj] Demandez à la présidence des éclaircissements sur les mots relatifs aux travaux à proximité d’une bouée.
        [xl] Veillez à ce que le rapport continue de qualifier ses mesures de volontaires.
        [xm] Proposez qu’une bouée ne soit déplacée qu’avec l’accord des États les plus proches ; à défaut, associez-vous au consensus.
        [xn] Rompez le silence sur le paragraphe relatif aux points de contact, sauf si chaque État reste libre de choisir qui répond.
        [xo] Associez-vous au consensus et demandez que la prochaine session se tienne en présentiel.
        [xp] Demandez que la mention des relevés non vérifiés fasse partie du format ouvert.
        [xq] Dissociez-vous du paragraphe sur l’annonce des travaux, sans faire obstacle au rapport.
        [xr] Aidez la présidence à trouver, sur les six heures, des mots acceptables pour tous.
        [xs] Demandez que les pièces de rechange soient partagées en toute saison.
        [xt] Faites objection si le texte soumis à décision n’est pas celui qui a été communiqué.
        [xu] Gardez l’essai de la liaison à deux fois par an ; votre service est petit.
        [xv] Laissez passer la décision sans déclaration et adressez à la présidence une lettre de remerciement.
        [xw] Veillez à ce que les relevés ne servent à aucun autre usage sans l’accord de l’État qui les a effectués ; ce point importe plus que le reste.
        [xy] Demandez que le Groupe se réunisse une fois à titre officieux avant sa prochaine session.
        [xz] Dans l’ordre alphabétique anglais, votre nom vient en dernier : mettez aussi par écrit ce que vous souhaitez dire.
        *[other] Écoutez et tenez votre capitale informée.
    }
