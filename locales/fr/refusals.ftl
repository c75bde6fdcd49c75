### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] présidence
        [secretariat] secrétariat
        [facilitator] facilitateur ou facilitatrice
        [delegate] délégation
        [platform] plateforme
        *[other] autre qualité
    }

sitting-name =
    { $sitting ->
        [formal] dans les séances officielles
        [informal] dans les consultations informelles
        [intersessional] dans les réunions intersessions
        *[stakeholders] dans le segment consacré aux parties prenantes
    }

thing-name =
    { $what ->
        [delegation] délégation
        [session] session
        [meeting] séance
        [document] document
        [draft] projet
        [version] version
        [text] texte
        [paragraph] paragraphe
        [section] section
        [invitation] invitation
        [mandate_element] élément du mandat
        [letter] lettre
        [question] question
        [request] demande de parole
        [objection] objection
        [correction] rectification
        [decision] décision
        [silence] procédure d’approbation tacite
        [position] position
        [ruling] décision de la présidence
        [entry] inscription
        [rulebook] règlement
        [person] personne
        [resolution] résolution
        [officer] membre du bureau
        [part] partie
        [blob] fichier
        [proposal] proposition
        [statement] déclaration
        [link] lien entre paragraphes
        [discrepancy] signalement de discordance
        [credentials] pouvoirs
        [challenge] contestation de pouvoirs
        [key] clé
        [visa] dossier de visa
        [matter] question de participation
        [round] cycle d’accréditation
        [application] demande
        [inquiry] question sur les objections
        [agenda] ordre du jour
        [agenda_item] point de l’ordre du jour
        [programme] programme de travail
        [subgroup] sous-groupe thématique
        [report] rapport d’un sous-groupe
        [follow_up] point de suivi
        [milestone] étape
        [speakers_list] liste des orateurs
        [inscription] place sur une liste
        [motion] motion
        [sounding] sondage
        *[other] objet
    }

## Any act

refusal-other-group = Cet acte relève d’un autre groupe.
refusal-other-group-instead = Adressez-le au registre du groupe dont il relève.
refusal-id-taken = Un autre acte du registre porte ce nom : { $id }.
refusal-id-taken-instead = Remplissez de nouveau le formulaire : l’acte recevra son propre nom.
refusal-already-recorded = Cet acte figure déjà au registre : { $id }.
refusal-already-recorded-instead = Rien de plus n’est nécessaire ; son inscription peut être lue au registre.
refusal-group-closed = Le Groupe a été clos.
refusal-group-closed-instead = Son registre reste consultable. Le groupe qui lui succède a son propre registre.
refusal-no-group = Aucun groupe n’a été ouvert dans ce registre.
refusal-no-group-instead = Le secrétariat ouvre d’abord le Groupe.
refusal-group-open = Le Groupe est déjà ouvert.
refusal-group-open-instead = Un autre groupe commence son propre registre.
refusal-wrong-capacity = Un acte de ce type ne s’accomplit pas en cette qualité : { capacity-name }.
refusal-wrong-capacity-instead = La personne qui occupe la place voulue peut l’accomplir ; le règlement indique laquelle.
refusal-not-the-office = { $by } n’exerce pas cette fonction : { capacity-name }.
refusal-not-the-office-instead = Agissez pour la délégation, ou laissez agir la personne en fonction.
refusal-not-a-participant = { $by } ne participe pas au Groupe.
refusal-not-a-participant-instead = Consultez la liste des participants ou écrivez au secrétariat.
refusal-lacks-right = Le règlement ne reconnaît pas à { $by } ce droit : { right-name }.
refusal-lacks-right-instead = Le tableau des droits du règlement indique ce qui est ouvert.
refusal-lacks-right-here = { $by } a ce droit : { right-name }, mais pas { sitting-name }.
refusal-lacks-right-here-instead = Le secrétariat reçoit les contributions écrites ; le tableau des droits indique dans quelles séances ce droit est ouvert.
refusal-takes-part = { $of } participe déjà.
refusal-takes-part-instead = Qui participe n’a pas besoin d’invitation.
refusal-of-another-delegation = Ceci relève d’une autre délégation : { $by }.
refusal-of-another-delegation-instead = Cette délégation l’accomplit elle-même.
refusal-person-not-authorised = Cette personne n’a pas été habilitée à cet effet par { $by }.
refusal-person-not-authorised-instead = Une personne désignée par la délégation agit, ou la délégation habilite celle-ci. De vive voix, sur papier et par lettre, tout reste ouvert.
refusal-unknown = Il n’existe rien de tel dans ce groupe : { thing-name } { $id }.
refusal-unknown-instead = Cherchez dans les listes et vérifiez qu’il s’agit bien de ce groupe.
refusal-bad-field = Ce champ est vide, trop long ou mal formé : { $field }.
refusal-bad-field-instead = Corrigez-le et renvoyez ; ce que vous avez écrit est conservé.
refusal-bad-text =
    Ces octets ne sont pas un texte : { $fault ->
        [form] ils n’en ont pas la forme
        [empty] il n’y a aucun paragraphe
        [repeated_paragraph] un paragraphe y figure deux fois
        [words] un paragraphe est sans mots ou contient un saut de ligne
        [level] un niveau ne convient pas à ce type de paragraphe
        [table] un tableau a une ligne incomplète
        [footnote] une note de bas de page appelée n’y figure pas
        [marks] une marque sort des mots qu’elle vise
        *[other] ils comportent une erreur
    }.
refusal-bad-text-instead = Donnez de nouveau le texte, paragraphe par paragraphe.
refusal-blob-missing = Les octets que l’acte désigne n’ont pas été fournis : { $blob }.
refusal-blob-missing-instead = Téléversez d’abord le texte, puis envoyez l’acte.
refusal-bad-time = L’heure locale, le fuseau et l’instant ne concordent pas.
refusal-bad-time-instead = Indiquez de nouveau l’heure locale et son fuseau.
refusal-ends-before-it-begins = La fin n’est pas postérieure au début.
refusal-ends-before-it-begins-instead = Indiquez une fin plus tardive.

## Meetings and their calendar

refusal-meeting-not-open = La séance n’est pas ouverte.
refusal-meeting-not-open-instead = Attendez que la présidence l’ouvre ou la reprenne.
refusal-off-the-record = La séance est hors compte rendu : rien n’est inscrit avant la fin de cette partie.
refusal-off-the-record-instead = Prenez la parole dans la salle, ou attendez que la présidence revienne au compte rendu.
refusal-mode-cannot-decide = Une séance tenue dans ce cadre ne peut pas décider.
refusal-mode-cannot-decide-instead = La présidence peut poursuivre en cadre officiel, puis mettre la question à l’examen.
refusal-modality-cannot-decide = Une séance tenue de cette manière, par exemple virtuelle, ne peut pas décider.
refusal-modality-cannot-decide-instead = Mettez la question à l’examen en présentiel ; ou le Groupe déroge une fois à l’article.
refusal-meeting-not-scheduled = La séance a déjà été ouverte ou annulée.
refusal-meeting-not-scheduled-instead = Programmez une autre séance.
refusal-session-cancelled = La session a été annulée.
refusal-session-cancelled-instead = Programmez une autre session.
refusal-outside-the-session = La séance commencerait un jour étranger à sa session.
refusal-outside-the-session-instead = Choisissez un jour de la session, ou déplacez d’abord celle-ci.
refusal-meeting-left-out = Une séance déjà commencée se trouverait hors de la session.
refusal-meeting-left-out-instead = Conservez le jour de cette séance dans la session.
refusal-meeting-running = Une séance de la session est ouverte ou suspendue.
refusal-meeting-running-instead = La présidence la lève d’abord.
refusal-same-mode = La séance se tient déjà dans ce cadre.
refusal-same-mode-instead = Rien de plus n’est nécessaire, ou choisissez un autre cadre.
refusal-meeting-not-suspended = La séance n’est pas suspendue.
refusal-meeting-not-suspended-instead = Une séance ouverte se poursuit telle quelle ; une séance levée est suivie d’une autre.
refusal-question-before-room = Une question est à l’examen de la séance.
refusal-question-before-room-instead = La présidence la fait d’abord décider, en suspend l’examen, la reporte ou la retire.

## The rules, and what is put or decided under them

refusal-rules-not-adopted = Le règlement et l’emploi de cette plateforme ne sont pas encore adoptés.
refusal-rules-not-adopted-instead = La présidence met d’abord le règlement à l’examen : c’est la première décision du Groupe.
refusal-not-open-to-departure = Nul ne déroge à cet article, pas même le Groupe.
refusal-not-open-to-departure-instead = Cherchez une voie dans le cadre de l’article.
refusal-closed-to-departure = Un acte de cette nature n’est connu que de son auteur et de la présidence : nul ne verrait que la dérogation a servi.
refusal-closed-to-departure-instead = Ce que la salle décide malgré tout est inscrit comme décision de la salle.
refusal-chair-cannot-waive =
    La présidence ne peut pas autoriser de dérogation à cet article : { $waiver ->
        [body] seul le Groupe le peut
        *[none] nul ne le peut
    }.
refusal-chair-cannot-waive-instead = Là où le Groupe le peut, la présidence met la dérogation à l’examen.
refusal-draft-adopted = Le projet est adopté.
refusal-draft-adopted-instead = Seule une décision à laquelle nul ne fait objection le rouvre. Des versions linguistiques peuvent encore être ajoutées.
refusal-decision-set-aside = La décision a déjà été écartée ou rouverte.
refusal-decision-set-aside-instead = Mettez le fond à l’examen comme nouvelle question.
refusal-question-settled = La question a déjà été décidée ou retirée.
refusal-question-settled-instead = La présidence peut mettre une nouvelle question à l’examen. Une position peut encore être exprimée.
refusal-appealed-before = Cette décision a déjà fait l’objet d’un appel.
refusal-appealed-before-instead = Intervenez lors de la consultation ; la présidence inscrit l’issue de l’appel.
refusal-ruling-of-another-meeting = Cette décision n’a pas été prise dans cette séance.
refusal-ruling-of-another-meeting-instead = Demandez la parole ou écrivez à la présidence.
refusal-not-under-appeal = Aucun appel de cette décision n’est en attente.
refusal-not-under-appeal-instead = Rien de plus n’est nécessaire.
refusal-already-certified = La présidence a déjà certifié cette décision de la salle.
refusal-already-certified-instead = Rien de plus n’est nécessaire : elle a effet.

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = Le mandat émane de l’organe de tutelle ; { $symbol } est une cote du Groupe lui-même.
refusal-mandate-from-parent-instead = Indiquez la cote de la résolution de l’organe de tutelle.
refusal-resolution-recorded = Cela est déjà inscrit au sujet de { $symbol }.
refusal-resolution-recorded-instead = Rien de plus n’est nécessaire.
refusal-facilitator-named = La délégation a déjà un facilitateur ou une facilitatrice pour cette section.
refusal-facilitator-named-instead = Mettez d’abord fin à cette tâche, ou désignez une autre délégation.
refusal-facilitation-ended = La tâche de ce facilitateur ou de cette facilitatrice a pris fin.
refusal-facilitation-ended-instead = La présidence peut procéder à une nouvelle désignation.
refusal-invitation-ended = Il a été mis fin à cette invitation.
refusal-invitation-ended-instead = La présidence et le secrétariat peuvent inviter de nouveau.
refusal-acting-chair-named = Une présidence par intérim est désignée : { $office }.
refusal-acting-chair-named-instead = La présidence reprend d’abord ses fonctions.
refusal-no-acting-chair = Aucune présidence par intérim n’est désignée.
refusal-no-acting-chair-instead = Rien de plus n’est nécessaire : la présidence est exercée.
refusal-delegation-registered = { $by } : la délégation est déjà inscrite.
refusal-delegation-registered-instead = La délégation habilite les personnes et retire leur habilitation une à une.
refusal-still-open = Quelque chose est encore ouvert : { thing-name } { $id }.
refusal-still-open-instead = Terminez-le d’abord : levez la séance, laissez s’achever le silence, décidez ou retirez la question.
refusal-term-not-over = Le mandat du Groupe court jusqu’au { $until }.
refusal-term-not-over-instead = Attendez cette date ; ou le Groupe décide, sans objection, de clore plus tôt.

## The service

refusal-key-not-current = Le registre a maintenant une autre clef que { $key }.
refusal-key-not-current-instead = Désignez la clef qui signe actuellement.
refusal-key-used-before = Le registre a déjà eu cette clef : { $key }.
refusal-key-used-before-instead = Créez une nouvelle clef.
