### Membres à partir d’un tableau.

fact-name = Nom
import-title = Membres à partir d’un tableau
import-file = Le tableau
import-what = CSV ou feuille de calcul (xlsx) de 200 lignes au plus. On voit d’abord ce que ferait chaque ligne ; rien n’est consigné. Ensuite, toutes les lignes sont consignées ensemble, ou aucune.
import-columns = Colonnes par nom : key, name, kind, function, contact, may, focal_point, unlisted. La clé (key) est la vôtre et ne change pas : grâce à elle, un second tableau modifie ce que le premier a inscrit.
import-template = Tableau vide
import-table = Fichier
import-check = Voir ce que ferait chaque ligne
import-report = Ligne par ligne
import-counts =
    { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }, { $changes } à consigner, { $wrong } impossibles à consigner
import-row = Ligne
import-key = Clé
import-outcome = Ce qu’il en advient
import-row-new = est inscrit
import-row-changed = est modifié
import-row-same = inchangé
import-all = Consigner toutes les lignes
import-wrong = Télécharger les lignes à corriger (CSV)
import-right = Consigner les autres lignes
import-done =
    { $rows ->
        [one] { $rows } ligne a été consignée.
       *[other] { $rows } lignes ont été consignées.
    }
import-unread = Ce fichier ne peut être lu comme un tableau comportant les colonnes key, name et kind. Rien n’a été consigné.
import-too-large = Le tableau compte plus de 200 lignes ou de 40 colonnes, ou se déploie au-delà de ce qui est lu. Rien n’a été consigné.
import-none-sent = Une ligne ne peut être consignée ; aucune ne l’a été.
import-no-key = key : manque
import-no-name = name : manque
import-no-kind = kind : head, representative, alternate, adviser, expert ou fellow
import-no-right = may : des mots tels que speak, propose, prevent, sign, séparés par des points-virgules
import-no-yes = focal_point et unlisted : yes, no ou vide
import-long = plus de 300 caractères
import-foreign = delegation : ce n’est pas la vôtre
import-twice = key : figure deux fois dans le tableau
