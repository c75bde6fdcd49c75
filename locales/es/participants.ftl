### La lista de participantes que pasa a ser documento.

list-word = Como archivo de Word
list-document = Como documento
list-document-what = La lista se confecciona tal como está ahora, en cada idioma del grupo, en archivos que se leen antes de registrar nada. Quienes una delegación mantiene fuera de la lista no figuran en ninguno.
list-document-names = Los archivos contienen nombres. Están en estas páginas y en ninguna copia del registro: cuando se borra uno de esos nombres, desaparecen, y quedan el número, la signatura y el título. Entonces se confecciona otra lista.
list-format = Archivos
list-draw-whole = Confeccionar la lista como { $symbol }
list-draw-addendum = Confeccionar una adición a { $symbol }: inscritos desde entonces
list-draw-corrigendum = Confeccionar una corrección de { $symbol }: entradas que han cambiado
list-drawn =
    { $members ->
        [0] No figura ningún nombre.
        [one] Figura { $members } persona.
       *[other] Figuran { $members } personas.
    }
list-drawn-read = Para leer antes
list-drawn-waits = Los archivos esperan 30 días a que se registren y después se borran.
list-empty = Todavía no hay en la lista nadie cuyo nombre pueda imprimirse.
list-unchanged = Nada de ello ha cambiado desde que se publicó esa lista.
list-title-addendum = Lista de participantes: adición
list-title-corrigendum = Lista de participantes: corrección
list-as-registered = Según las inscripciones al { $at }
list-adds-to = Se añaden a { $symbol } quienes se han inscrito desde entonces.
list-corrects = En { $symbol }, las entradas siguientes quedan como sigue.
list-member = { $name }, { $function }
document-file-erased = Borrado, porque se borró un nombre que figuraba en él. Lo publicado después es otro documento.
