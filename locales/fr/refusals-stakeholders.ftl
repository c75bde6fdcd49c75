### Refus : parties prenantes. Le fait, puis ce qui reste ouvert.

standing-name =
    { $standing ->
        [open] en attente du secrétariat
        [approved] en règle
        [returned] renvoyée pour être complétée
        [rejected] non recevable
        [listed] sur la liste
        [withdrawn] retirée ou remplacée
        *[other] autre
    }

track-name =
    { $track ->
        [a] statut consultatif
        *[other] principe de non-objection
    }

refusal-modalities-not-adopted = Le Groupe n’a pas adopté de modalités pour les parties prenantes par sa propre décision.
refusal-modalities-not-adopted-instead = La présidence peut soumettre des modalités au Groupe ; un cycle s’ouvre après cette décision.
refusal-round-open = Un cycle d’accréditation est ouvert.
refusal-round-open-instead = Clôturez-le d’abord ; un autre s’ouvre ensuite.
refusal-round-concluded = Le cycle est clos.
refusal-round-concluded-instead = Qui n’a pas été accrédité peut présenter une demande au cycle suivant.
refusal-round-not-concluded = Le cycle n’est pas clos ; rien de définitif ne peut être communiqué.
refusal-round-not-concluded-instead = Clôturez d’abord le cycle.
refusal-requests-over = Le délai dans lequel les organisations informent le secrétariat est passé : { $until }.
refusal-requests-over-instead = Présentez une demande au cycle suivant.
refusal-requests-still-open = Les organisations peuvent informer le secrétariat jusqu’au { $until }.
refusal-requests-still-open-instead = Attendez cette échéance : nul n’est écarté.
refusal-not-an-applicant = Les demandes viennent d’organisations, non d’États ou d’organes : { $by }.
refusal-not-an-applicant-instead = Un État participe par sa délégation.
refusal-already-accredited = L’organisation participe déjà, pour la durée du mandat : { $by }.
refusal-already-accredited-instead = Rien de plus n’est nécessaire.
refusal-application-there = Une demande de l’organisation est en cours dans ce cycle.
refusal-application-there-instead = Retirez-la d’abord ou, si elle a été renvoyée, représentez-la à sa place.
refusal-application-stands = La demande en est à un autre stade : { standing-name }.
refusal-application-stands-instead = Voyez où elle en est et prenez la mesure possible.
refusal-application-waits = Une demande est en attente : nul n’est laissé de côté sans réponse.
refusal-application-waits-instead = Examinez-la et inscrivez-la, renvoyez-la ou rejetez-la, ou accréditez l’organisation.
refusal-wrong-track = L’organisation suit l’autre voie : { track-name }.
refusal-wrong-track-instead = Dotée du statut consultatif, elle participe sans liste ; sinon, selon le principe de non-objection.
refusal-list-circulated = La liste du cycle est communiquée.
refusal-list-circulated-instead = Ce qui n’y figure pas vient au cycle suivant.
refusal-list-too-late = La liste doit être communiquée { $days } jours avant la session.
refusal-list-too-late-instead = Ouvrez un cycle pour une session ultérieure, ou que le Groupe décide d’y déroger une fois.
refusal-objected-before = La délégation fait déjà objection à cette demande.
refusal-objected-before-instead = Rien de plus n’est nécessaire.
refusal-application-objected-to = Une objection à la demande est maintenue.
refusal-application-objected-to-instead = Seul l’État Membre la lève ; l’organisation peut présenter une demande au cycle suivant.
refusal-decision-needed = Les modalités laissent la décision définitive à l’organe, et aucune décision de celui-ci sur cette liste n’est citée.
refusal-decision-needed-instead = Soumettez la liste au Groupe et citez sa décision.
refusal-only-states-ask = Seuls les États le demandent : { $by }.
refusal-only-states-ask-instead = La liste publique montre ce que les modalités rendent public.
refusal-answered-before = Tout ce que les modalités permettent a été communiqué en réponse.
refusal-answered-before-instead = Un État peut demander de nouveau.
refusal-modalities-withhold = Les modalités de ce cycle permettent d’en dire moins.
refusal-modalities-withhold-instead = Communiquez ce qu’elles permettent ; le Groupe peut adopter d’autres modalités pour les cycles suivants.
