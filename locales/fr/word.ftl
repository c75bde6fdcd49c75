## Fichiers Word, à l’entrée et à la sortie

word-title =
    { $purpose ->
        [draft] Projet à partir d’un fichier Word
       *[proposals] Propositions à partir d’un fichier Word
    }
word-what =
    { $purpose ->
        [draft] Le texte est tiré du fichier, ses modifications suivies étant acceptées, et placé dans le formulaire, où il peut être corrigé. Le fichier n’est pas conservé.
       *[proposals] Emportez le texte en fichier Word, modifiez-le avec le suivi des modifications sous le nom de votre délégation, et rendez-le ici. Ce que chaque délégation a modifié est montré sous forme d’opérations avant de compter. Le fichier n’est pas conservé.
    }
word-clean = Word
word-since = Word : modifications depuis { $version }
word-compilation = Word : avec les propositions
word-draft-button = À partir d’un fichier Word
word-way = Rendre un fichier Word
word-how = Voici les modifications lues dans un fichier Word. Ajoutez un titre, une raison et des coauteurs, puis regardez l’aperçu.
word-file = Fichier Word (.docx, { $most } Mo au plus)
word-read = Lire le fichier
word-no-changes = Le fichier n’a pas de modification suivie dont une proposition puisse être faite.
word-findings = Ce qui n’a pas été compris
word-findings-none = Tout le fichier a été compris.
word-nameless = Quelqu’un sans nom
word-ask-who = L’option de confidentialité de Word a ôté le nom. Demandez qui a fait ces modifications.
word-unknown = Aucune délégation de ce groupe ne porte ce nom.
word-others = Il appartient à { $name } de les présenter.
word-go-on = En faire une proposition
word-go-on-ours = Ce sont les nôtres : continuer
word-lost = Modifications qui n’ont pu être placées, les mots voisins différant de ce texte : { $count }
word-another = Donner un autre fichier
word-finding =
    { $matter ->
        [pictures] Images omises : { $count }
        [objects] Objets incorporés omis : { $count }
        [equations] Équations lues comme de simples signes : { $count }
        [symbols] Signes de polices spéciales omis : { $count }
        [boxes] Paragraphes de zones de texte, lus après le paragraphe auquel la zone est attachée : { $count }
        [documents] Autres documents insérés dans le fichier, omis : { $count }
        [heads] Les en-têtes et pieds de page sont omis.
        [hidden] Paragraphes contenant des mots masqués, lus comme des mots : { $count }
        [endnotes] Notes de fin lues comme notes de bas de page : { $count }
        [comments] Commentaires omis : { $count }
        [changes] Modifications suivies, lues comme acceptées : { $count }
        [merged] Cellules sur plusieurs colonnes ou lignes, lues comme une seule avec des cellules vides à côté : { $count }
        [wide] Lignes de tableau de plus de 255 cellules, poursuivies sur une ligne suivante : { $count }
        [nested] Tableaux dans des cellules, lus comme mots de la cellule : { $count }
        [unnumbered] Aucun paragraphe n’est numéroté : tous sont lus comme numérotés.
        [level] Un titre n’a pas de numéro, son niveau n’est donc pas conservé : « { $who } »
        [number] Le fichier imprime le numéro { $who }, le texte imprimera { $other }.
        [untracked] Des mots diffèrent de ce texte sans modification suivie : « { $who } »
        [on_another] { $who } modifie des mots que { $other } propose. C’est un amendement à une proposition, à faire sur sa page.
        [everything] { $who } supprime tous les mots du texte.
        [note] { $who } ajoute ou supprime une note de bas de page, ce qu’il faut décrire en mots : « { $other } »
        [look] { $who } ne modifie que la présentation : « { $other } »
       *[comment] Commentaire de { $who } à côté d’aucune modification de sa part : « { $other } »
    }
word-fault =
    { $fault ->
        [long] Le fichier est trop long. Ôtez les images, ou collez le texte.
        [not_word] Ce n’est pas un fichier Word. Enregistrez le texte en .docx, ou collez-le.
        [old] C’est un ancien fichier Word (.doc) ou un fichier avec mot de passe. Enregistrez-le dans Word en .docx, sans mot de passe.
        [other] C’est un document d’une autre sorte. Enregistrez le texte en .docx.
        [macros] Le fichier contient des macros ({ $at }). Enregistrez-le en .docx, sans macros.
        [external] Le fichier renvoie à quelque chose hors de lui ({ $at }). Rompez ce lien dans Word et enregistrez de nouveau.
        [big] Le fichier se déplie en plus que ce qui peut être lu ici { $at }. Envoyez-le par parties, ou collez le texte.
        [name] Un nom figure deux fois dans le fichier ou mène hors de lui ({ $at }). Ouvrez-le dans Word et enregistrez de nouveau.
        [empty] Le fichier n’a pas de mots. Un document numérisé doit être tapé ou collé.
       *[broken] Une partie du fichier ne peut être lue ({ $at }). Ouvrez-le dans Word et enregistrez de nouveau.
    }
word-take = Emporter le texte en fichier Word
word-italics = Passages en italique, conservés là où les mots de leur paragraphe restent tels quels : { $count }
word-or-opendocument-file = Fichier Word ou texte OpenDocument (.docx, .odt, { $most } Mo au plus)
word-lay = Déposer sur les bureaux des délégations
word-lay-what = Le secrétariat ne propose rien. Chaque délégation trouve ses modifications sur son bureau, sous forme de copie de travail, et les dépose ou non.
word-lay-of = Modifications de { $name } : à qui sont-elles ?
word-lay-nowhere = Laisser de côté
word-laid = Des copies de travail se trouvent sur les bureaux de :
word-laid-title = D’un fichier Word reçu par le secrétariat
