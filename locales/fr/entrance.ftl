### L’entrée, les badges, les lettres d’invitation.

entrance-title = Entrée
entrance-code = Code du badge
entrance-check = Enregistrer l’arrivée
entrance-camera = Lire avec la caméra
entrance-holds = Le badge est valable.
entrance-unknown = Ce badge n’est pas sur la liste. Le secrétariat peut dire pourquoi.
entrance-waiting = En attente d’envoi :
entrance-offline = Pas de connexion pour l’instant. Les badges sont vérifiés sur cet appareil et transmis plus tard.
entrance-stale = La liste sur cet appareil manque ou date de plus d’une heure. Elle reviendra avec la connexion.
entrance-kept-title = Ce que garde cet appareil
entrance-kept = Les empreintes des badges valables, pendant une heure au plus, et les arrivées non encore transmises. Ni noms, ni fonctions, ni délégations.
entrance-begin = Commencer sur cet appareil
entrance-begin-what = Cet appareil n’a accès qu’à l’entrée. Le lien ne sert qu’une fois.
entrance-devices = Appareils à l’entrée
entrance-devices-what = Quiconque ouvre un tel lien peut vérifier les badges et ne voit rien d’autre. Chaque appareil peut être révoqué ici sur-le-champ.
entrance-link = Ouvrez ce lien sur l’appareil placé à l’entrée, dans la journée. Il ne sera plus affiché.
entrance-make = Créer un lien pour un appareil
entrance-none = Aucun appareil n’a accès.
entrance-device = Appareil { $place }
entrance-end = Révoquer l’appareil { $place }
entrance-link-waits = Le lien n’a pas encore été ouvert.
entrance-came = Arrivées
entrance-came-count =
    { $count ->
        [one] { $count } badge enregistré au cours des dernières 24 heures.
       *[other] { $count } badges enregistrés au cours des dernières 24 heures.
    }
entrance-came-kept =
    { $days ->
        [one] Conservé { $days } jour sous l’empreinte du badge ; ce n’est pas une inscription au registre et rien n’en est publié.
       *[other] Conservé { $days } jours sous l’empreinte du badge ; ce n’est pas une inscription au registre et rien n’en est publié.
    }
badges-title = Badges
badges-what = À imprimer. Y figurent les membres dont l’inscription a été approuvée par le secrétariat. Le code d’un badge ne peut être déduit du registre.
badges-none = Aucune inscription n’est encore approuvée.
badge-code = Code du badge, sous forme de carré
invitation-title = Lettre d’invitation
invitation-opening = À qui de droit
invitation-registered = Le secrétariat de { $group } atteste que { $name } est inscrit(e) comme membre de la délégation de { $delegation } ({ $kind }).
invitation-function = Fonction notifiée par la délégation : { $function }.
invitation-session = Session : { $title }. Dates : { $days }. Lieu : { $place }.
invitation-asks = Les autorités compétentes sont invitées à accorder à la personne susmentionnée toutes les facilités nécessaires pour y assister en temps voulu.
