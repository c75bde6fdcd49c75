### Le bureau sans connexion : ce qui est gardé sur la machine, et ce qui est inscrit depuis la salle.

desk-kept-title = Gardé sur cette machine
desk-kept-what = Pas encore au registre. L’envoi se fait dans cet ordre, chaque acte avec l’heure à laquelle il a été accompli, dès qu’il y a une connexion.
desk-kept-waits = pas encore au registre
desk-kept-refused = refusé, absent du registre
desk-refused-title = Gardé sur cette machine, et refusé
desk-put-away = Ranger
desk-no-line = Pas de connexion pour l’instant. Ce qui concerne la parole est gardé sur cette machine et envoyé au retour de la connexion.
desk-needs-line = Demande la connexion : ce qui clôt ou décide n’est pas gardé.
desk-joined = La connexion est rétablie, et ce qui était gardé a été envoyé.
desk-sign-in = La session n’est plus ouverte. Identifiez-vous sur cette machine : ce qui est gardé sera alors envoyé.
desk-unread = L’acte n’a pas pu être reçu.
desk-from-floor = Depuis la salle
desk-from-floor-what = Ce qu’une délégation dit dans la salle, inscrit pour elle ; elle le confirme ou le corrige.
desk-enter = Inscrire
desk-of-facilitator = Bureau du facilitateur
desk-of-secretariat = Bureau du secrétariat
unsent = Non envoyé : il n’y a pas de connexion. Ce qui est saisi reste ici ; renvoyez-le quand la connexion sera rétablie. Deux envois ne comptent qu’une fois.
