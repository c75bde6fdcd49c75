### Statements that delegations hand in: the form, the page, the lists.

statements-title = Déclarations
statements-count =
    { $count ->
        [one] { $count } déclaration
        *[other] { $count } déclarations
    }
statements-empty = Ce que remettent les délégations figurera ici une fois publié.
statements-empty-who = Une délégation remet sa déclaration pour son tour de parole, ou par écrit.
statements-beforehand = À l’avance, pour les interprètes
statements-of-meeting = Déclarations de cette séance
statements-show = Afficher
statements-beside = Contributions écrites
statements-written = Déclaration écrite
statements-hand-in-written = Remettre une déclaration écrite
statement-one = Déclaration
statement-of = Déclaration : { $who }
statement-form-what = Donnez un fichier, ou collez le texte. Vous voyez ce qui a été lu avant que rien ne compte. Seuls les mots sont gardés, jamais le fichier.
statement-file = Fichier (texte, PDF ou Word, { $most } Mo au plus)
statement-paste = Ou collez le texte
statement-language = Langue du texte
statement-standing =
    { $word ->
        [original] original
        *[unofficial] traduction non officielle
    }
statement-standing-label = Ce texte est
statement-read = Lire
statement-read-more = Ajouter une autre langue
statement-preview = Ce qui sera remis
statement-text-in = Texte : { $language }
statement-words = Mots : { $count }
statement-found = Ce qui y a été trouvé
statement-part =
    { $part ->
        [title] Titre
        [speaker] Orateur
        [capacity] Qualité
        [occasion] Occasion
        [place] Lieu
        [date] Date
        [letterhead] En-tête
        *[notes] Mentions
    }
statement-note =
    { $word ->
        [check] Seul le prononcé fait foi
        *[unofficial] Traduction non officielle
    }
statement-taken-out = Ce que le fichier contenait en outre, laissé de côté
statement-taken-out-none = Le fichier ne contenait rien d’autre.
statement-left-names = Noms dans les propriétés du fichier : { $names }
statement-left-hidden = Paragraphes contenant des mots masqués, laissés de côté : { $count }
statement-left-changes = Les modifications suivies sont lues comme acceptées ; les noms de leurs auteurs sont laissés de côté : { $names }
statement-left-pdf = Propriétés, commentaires, images et liens du PDF.
statement-title = Titre, s’il y en a un
statement-check = Seul le prononcé fait foi : la déclaration est ce qui est dit, non ce qui est distribué
statement-interpreters = Les interprètes l’ont aussitôt
statement-release-label = Quand chacun peut la lire
statement-release =
    { $word ->
        [now] aussitôt
        [delivered] une fois prononcée
        [end_of_segment] à la fin du segment
        [end_of_meeting] à la fin de la séance
        *[never] jamais
    }
statement-send = Remettre
statement-nothing-yet = Rien n’est encore remis.
statement-audience = Jusqu’à sa publication, seuls la délégation, la présidence et le secrétariat en connaissent l’existence ; les interprètes aussi, si cela est choisi.
statement-fault =
    { $fault ->
        [empty] Il n’y a pas de mots. Un document numérisé doit être saisi ou collé.
        [nothing] Donnez un fichier ou collez un texte.
        [long] Le texte est plus long que ce qui est lu ici. Envoyez-le en parties.
        [encoding] Le fichier n’est ni du texte en UTF-8, ni un PDF, ni un fichier Word (.docx). Collez le texte.
        [no_program] Ce serveur n’a pas de programme qui lise les PDF. Collez le texte, ou donnez-le en texte ou en Word.
        [pdf] Le PDF ne peut être lu, ou il est protégé. Collez le texte.
        [whose] Il n’est pas dit de qui est la déclaration, ni quand elle a été reçue : choisir la délégation et l’heure.
        *[no_text] Il n’y a pas encore de texte. Lisez d’abord un fichier ou collez-en un.
    }
statement-since = Chacun peut la lire depuis : { $time }
statement-until = Chacun peut la lire : { $release }
statement-released = Publiée
statement-told = Pour les participants au segment
statement-in-segment = Prononcée dans un segment officieux : ceux qui y participaient peuvent la lire, et chacun dès que la délégation le dit à nouveau.
statement-release-informal = Ce qui est prononcé dans un segment officieux est ensuite pour ceux qui y participaient, et pour chacun dès que la délégation le dit à nouveau.
statement-held = Non publiée
statement-with-interpreters = Les interprètes l’ont.
statement-gone = Reprise
statement-taken-back = La délégation a repris cette déclaration ({ $time }). Ses mots sont effacés.
statement-corrected = Corrigée : { $time }
statement-erased = Les mots de cette déclaration sont effacés.
statement-prepared = Telle que préparée
statement-delivered = Telle que prononcée
statement-changes = Ce qui diffère
statement-versions = Textes
statement-plain = Texte brut
statement-handed-in = Remise
statement-enter = Remettre une déclaration pour une délégation
statement-entered-for = Le secrétariat, pour { $of }
statement-entered-what = Le secrétariat inscrit une déclaration qui lui est parvenue par lettre ou sur papier. Le registre dit comment elle est parvenue ; la délégation la confirme ou la conteste.
statement-entered = Inscrite par le secrétariat
statement-received = Date et heure de réception
