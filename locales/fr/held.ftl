### What is held on a person, and its erasure.

held-lede = Deux choses sont tenues séparées : ce que vous êtes pour votre délégation, et ce qui n’est qu’à vous.
held-official = À titre officiel
held-official-what = Ce que votre délégation a inscrit sur vous. Le registre n’en contient qu’un engagement qui n’apprend rien à personne ; les mots sont conservés à part, pour votre délégation, la présidence et le secrétariat.
held-official-none = Rien n’est conservé sur vous nommément. Une place qui n’appartient à aucune personne n’a pas d’inscriptions ici.
held-private = À titre privé
held-private-what = Vos clés d’accès, connexions et liens, et l’endroit où vous voulez recevoir des courriels. Votre délégation n’en voit rien.
held-ask = Demander l’effacement
held-ask-what = Le secrétariat efface les mots une fois que votre délégation vous a retiré comme membre ; le registre reste entier, et chaque preuve valable. D’ici là, votre délégation peut modifier ce qu’elle a inscrit.
held-asked = Demandé le { $at }. Le secrétariat en est saisi.
held-erase = Effacer le compte
held-erase-what = Supprime aussitôt les clés d’accès, connexions, liens, adresse et liste des courriels, et vous déconnecte. Ce qui figure au registre demeure. Un nouveau lien de votre délégation vous rouvre l’accès.
held-no-address = Aucune adresse n’est conservée.
held-mails =
    { $count ->
        [one] { $count } courriel au journal
       *[other] { $count } courriels au journal
    }
erasures-title = Demandes d’effacement
erasures-lede = Personnes qui demandent l’effacement de ce qui est conservé sur elles. Une fois qu’une délégation a retiré une personne, les mots peuvent disparaître ; les engagements inscrits au registre demeurent.
erasures-none = Aucune demande.
erasures-of = { $delegation } : personne { $person }
erasures-asked = Demandé le { $at }
erasures-entries =
    { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }
erasures-still = Encore membre : la délégation retire d’abord.
erasures-do = Effacer
erasures-done = C’est effacé.
