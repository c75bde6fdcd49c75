### Titres des actes : visas et accès.

act-name-host-country = Indiquer le pays hôte d’un lieu
act-report-visa = Signaler une demande de visa
act-update-visa = Actualiser une demande de visa
act-comment-on-visa = Formuler des observations sur un dossier de visa
act-say-incomplete = Demander que la présidence soit informée que la délégation est incomplète
act-say-complete = Indiquer que la délégation est au complet
act-raise-matter = Soulever une question de participation
act-consider-matter = Répondre par des considérations à une question de participation
act-comment-on-matter = Formuler des observations sur une question de participation
act-circulate-matter = Distribuer une question de participation à tous les États
act-comment-on-access = Formuler des observations sur les chiffres d’accès à une session
act-give-access-report = Remettre le rapport sur l’accès
