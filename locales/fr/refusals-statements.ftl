### Refusals: statements that delegations hand in. The fact, then what is open instead.

refusal-statement-there = Une déclaration est déjà remise pour ce tour de parole.
refusal-statement-there-instead = Corrigez celle qui y est, ou reprenez-la d’abord.
refusal-not-delivered = L’intervention pour laquelle la déclaration a été remise n’est pas terminée.
refusal-not-delivered-instead = Remettez le texte tel que prononcé après l’intervention.
refusal-statement-released = Chacun peut déjà lire la déclaration.
refusal-statement-released-instead = Elle peut être corrigée ou reprise.
refusal-statement-taken-back = La déclaration a déjà été reprise.
refusal-statement-taken-back-instead = Une nouvelle peut être remise.
refusal-nothing-to-wait-for = Une déclaration écrite n’attend aucune intervention, ni, sans séance, la fin d’aucune.
refusal-nothing-to-wait-for-instead = Laissez chacun la lire aussitôt, ou nommez une séance et attendez sa fin.
