### Titres des actes : délégations, pouvoirs, clés.

act-register-member = Inscrire un membre de la délégation
act-change-member = Modifier l’inscription d’un membre
act-review-member = Examiner l’inscription d’un membre
act-submit-credentials = Présenter des pouvoirs
act-review-credentials = Examiner des pouvoirs
act-challenge-credentials = Contester des pouvoirs
act-settle-challenge = Clore une contestation de pouvoirs
act-register-key = Enregistrer une clé de la délégation
act-replace-key = Remplacer une clé de la délégation
act-revoke-key = Révoquer une clé de la délégation
act-confirm-act = Confirmer un acte par clé
act-disavow-act = Désavouer un acte
