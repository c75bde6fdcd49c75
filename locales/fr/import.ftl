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

### Tables that the secretariat hands over.

handed-title = Membres d’après un tableau de la mission
handed-what = Pour un tableau que la mission vous a adressé : CSV ou feuille de calcul (xlsx) de 200 lignes au plus. On voit ce que ferait chaque ligne si la délégation l’envoyait ; rien n’est consigné. Si aucune ligne n’est fautive, le tableau est transmis et la délégation l’envoie.
handed-waiting = Transmis, à envoyer
handed-waiting-office = Ils restent sur le bureau de la délégation jusqu’à ce qu’elle les envoie ou les écarte, 30 jours au plus.
handed-waiting-own = Le secrétariat a examiné ces tableaux et les transmet. Examiner chaque ligne, puis les envoyer toutes ou écarter le tableau. Après 30 jours, il disparaît de lui-même.
handed-table =
    { $rows ->
        [one] Tableau de { $rows } ligne
       *[other] Tableau de { $rows } lignes
    }, { $at }
handed-look = Examiner
handed-clear = Écarter
handed-hand = Transmettre à { $of }, pour envoi
handed-done =
    { $rows ->
        [one] Le tableau de { $rows } ligne est sur le bureau de la délégation.
       *[other] Le tableau de { $rows } lignes est sur le bureau de la délégation.
    }
handed-none = Une ligne ne peut être consignée ; le tableau n’a donc pas été transmis.
handed-full = Vingt tableaux attendent déjà sur ce bureau. Rien n’a été transmis.
