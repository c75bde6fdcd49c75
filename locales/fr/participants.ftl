### La liste des participants qui devient un document.

list-word = En fichier Word
list-document = En document
list-document-what = La liste est établie telle qu’elle est à présent, dans chaque langue du groupe, en fichiers qui se lisent avant tout enregistrement. Les personnes qu’une délégation garde hors de la liste ne figurent dans aucun.
list-document-names = Les fichiers contiennent des noms. Ils se trouvent sur ces pages et dans aucune copie du registre : quand un de ces noms est effacé, ils disparaissent, et le numéro, la cote et le titre restent. Une nouvelle liste est alors établie.
list-format = Fichiers
list-draw-whole = Établir la liste sous la cote { $symbol }
list-draw-addendum = Établir un additif à { $symbol } : personnes inscrites depuis
list-draw-corrigendum = Établir un rectificatif à { $symbol } : mentions qui ont changé
list-drawn =
    { $members ->
        [0] Aucun nom n’y figure.
        [one] { $members } personne y figure.
       *[other] { $members } personnes y figurent.
    }
list-drawn-read = À lire d’abord
list-drawn-waits = Les fichiers attendent 30 jours d’être enregistrés, puis sont effacés.
list-empty = Il n’y a encore sur la liste personne dont le nom puisse être imprimé.
list-unchanged = Rien n’a changé à cet égard depuis la publication de cette liste.
list-title-addendum = Liste des participants : additif
list-title-corrigendum = Liste des participants : rectificatif
list-as-registered = État des inscriptions au { $at }
list-adds-to = S’ajoutent à { $symbol } les personnes inscrites depuis.
list-corrects = Dans { $symbol }, les mentions suivantes se lisent comme suit.
list-member = { $name }, { $function }
document-file-erased = Effacé, parce qu’un nom qui y figurait a été effacé. Ce qui a été publié depuis est un document distinct.
