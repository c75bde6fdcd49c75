### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] Une lettre a été distribuée
        [receive_letter] Une lettre adressée à la présidence a été reçue
        [open_silence] Une procédure d’approbation tacite a été ouverte
        [extend_silence] Le délai d’une procédure d’approbation tacite a été prolongé
        [ask_more_time] Une délégation demande plus de temps à la présidence
        [ask_clarification] Une délégation demande des précisions à la présidence
        [break_silence] Le silence a été rompu
        [withdraw_silence] Une procédure d’approbation tacite a été retirée
        [confirm_silence] La présidence a confirmé la fin d’une procédure d’approbation tacite
        [close_silence] Une procédure d’approbation tacite a pris fin
        [announce_outcome] Le résultat d’une procédure d’approbation tacite a été annoncé
        [table_draft] Un projet a été publié
        [issue_revision] Une révision a été publiée
        [join_proposal] Une délégation s’est jointe à l’une de vos propositions
        [dispose] La suite donnée à l’une de vos propositions a été consignée
        [review_credentials] Le secrétariat a examiné vos pouvoirs
        [challenge_credentials] Vos pouvoirs ont été contestés
        [review_member] Le secrétariat a examiné l’inscription d’un membre de votre délégation
        [comment_on_visa] Le pays hôte a commenté l’un de vos cas de visa
        [raise_matter] Une question de participation a été soulevée
        [consider_matter] Le secrétariat a répondu à une question de participation
        [comment_on_matter] Le pays hôte a commenté une question de participation
        [circulate_matter] Une question de participation a été distribuée
        [say_incomplete] Une délégation a fait savoir à la présidence qu’elle est incomplète
        [enter_for_delegation] Un acte a été consigné pour votre délégation
        [move_meeting] Une séance a été déplacée
        [cancel_meeting] Une séance a été annulée
        [move_session] Une session a été déplacée
        [cancel_session] Une session a été annulée
        [confirm_address] Cette adresse est-elle la vôtre ? Une organisation l’a indiquée
        [apply] Une demande a été reçue
        [withdraw_application] Une demande a été retirée
        [application_approve] Votre demande est en ordre
        [application_return] Votre demande vous est renvoyée pour être complétée
        [application_reject] Votre demande n’a pas été retenue
        [application_reopen] L’examen de votre demande a été rouvert
        [applicant_accredited] Votre organisation est accréditée
        [applicant_not_accredited] Votre organisation n’est pas accréditée
        [circulate_list] Une liste d’organisations a été distribuée pour approbation tacite
        [ask_about_objections] Un État s’enquiert des objections
        [answer_about_objections] Une réponse au sujet des objections a été donnée
       *[other] Une inscription a été faite au registre
    }
mail-title = Votre courrier
mail-lede = Un courriel dit qu’il s’est passé quelque chose qui vous concerne, et où le trouver. Tout figure aussi sur les pages ; aucun courriel ne dit que quelqu’un n’a pas réagi, et nul n’apprend si vous en ouvrez un.
mail-none-here = Ce site n’envoie pas de courriels. Tout figure sur les pages.
mail-where = Où et à quel rythme
mail-address = Adresse
mail-language = Langue
mail-pace = Rythme
mail-pace-of =
    { $pace ->
        [at_once] aussitôt, un par un
        [daily] une fois par jour, tous ensemble
       *[other] aucun courriel
    }
mail-keep = Conserver
mail-from = Les courriels viennent de { $address }.
mail-confirm = Confirmer l’adresse
mail-confirm-what = Un code a été envoyé à { $address }. Saisissez-le ici ; aucun autre courriel n’y est envoyé auparavant.
mail-code = Code reçu par courriel
mail-confirmed = Confirmée le { $at }
mail-of-late = Derniers courriels
mail-none-yet = Aucun pour l’instant.
mail-erase = Effacer l’adresse
mail-erase-what = L’adresse, la langue et la liste des courriels sont supprimées. Votre place et ce qui figure au registre demeurent.
mail-fault =
    { $fault ->
        [address] Aucun courriel ne peut être envoyé à cette adresse : écrivez-en une, par exemple bureau@mission.example.
       *[other] Ce n’est pas le code, ou son délai est passé. Conservez l’adresse encore une fois pour en recevoir un nouveau.
    }
mail-state =
    { $state ->
        [sent] envoyé
        [failed] échec
        [bounced] revenu
       *[other] en attente
    }
mail-log-title = Journal des courriels
mail-log-lede = Ce qu’il est advenu de chaque courriel. Les adresses ne sont pas montrées ; nul ne sait si un courriel est ouvert.
mail-log-own = Courriels aux personnes de votre délégation, et ce qu’il en est advenu. Seule la personne voit son adresse.
mail-log-all = Tout montrer
mail-log-troubled = Seulement ceux qui ont échoué ou sont revenus
mail-log-none = Aucun courriel.
mail-log-closed = Une inscription confidentielle
mail-log-made = Établi le { $at }
mail-log-done = Traité le { $at }
mail-log-attempts =
    { $count ->
        [one] { $count } tentative
       *[other] { $count } tentatives
    }
mail-log-reply = Réponse du serveur : { $number }
mail-log-again = Envoyer de nouveau
mail-log-again-done = Le courriel attend d’être envoyé de nouveau.
mail-subject = { $what } · { $group }
mail-digest-subject =
    { $count ->
        [one] { $count } fait qui vous concerne
       *[other] { $count } faits qui vous concernent
    }
mail-code-subject = Code pour votre adresse
mail-account-what = Si vous n’en savez rien, consultez la page de votre compte, mettez fin aux sessions et retirez les clés d’accès qui ne sont pas les vôtres, et avertissez votre délégation ou le secrétariat.
mail-confirm-address-what = Une organisation qui demande à participer aux travaux de ce Groupe a indiqué cette adresse pour les courriels. Dites à la page ci-dessous si elle est exacte. Si vous n’en savez rien, ne faites rien : plus rien ne vous sera écrit.
mail-code-what = Une personne connectée souhaite recevoir des courriels à cette adresse. Saisissez ce code à la page de votre courrier dans la demi-heure. Si ce n’était pas vous, ne faites rien : aucun autre courriel n’est envoyé ici.
mail-not-alone = Tout cela figure sur les pages et au registre. Vous n’avez besoin d’aucun courriel pour participer, et nul n’apprend si vous ouvrez celui-ci.
mail-change = Pour changer le rythme, ou tout arrêter :
mail-by = Par : { $who }
mail-at = Quand : { $at }
mail-until = Jusqu’au : { $at }
mail-instant = { $at } ({ $offset })
