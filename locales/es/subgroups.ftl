### Thematic subgroups.

subject-report = Tomar nota: informe del subgrupo { $title } ({ $entry })
subgroups-title = Subgrupos temáticos
subgroups-what = Se reúnen por su cuenta sobre secciones del texto e informan. No deciden nada.
subgroup-open = En marcha
subgroup-ended = Terminado el { $at }
subgroup-on = Sobre: { $sections }
subgroup-led = Dirigido por: { $names }
subgroup-led-nobody = No hay facilitador designado para sus secciones.
subgroup-no-meeting = No hay ninguna sesión fijada.
subgroup-named = Subgrupo: { $title }
subgroup-word = Subgrupo temático
reports-title = Informes presentados
report-open = Aún no se ha tomado nota
report-noted = El plenario tomó nota
