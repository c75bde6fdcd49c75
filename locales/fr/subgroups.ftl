### Thematic subgroups.

subject-report = Prendre note : rapport du sous-groupe { $title } ({ $entry })
subgroups-title = Sous-groupes thématiques
subgroups-what = Ils se réunissent séparément sur des sections du texte et rendent compte. Ils ne décident de rien.
subgroup-open = En cours
subgroup-ended = Terminé le { $at }
subgroup-on = Sur : { $sections }
subgroup-led = Dirigé par : { $names }
subgroup-led-nobody = Aucun facilitateur n’est désigné pour ses sections.
subgroup-no-meeting = Aucune séance n’est fixée.
subgroup-named = Sous-groupe : { $title }
subgroup-word = Sous-groupe thématique
reports-title = Comptes rendus
report-open = Pas encore pris note
report-noted = La plénière a pris note
