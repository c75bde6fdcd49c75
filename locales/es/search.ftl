### Looking for words.

search-title = Búsqueda
search-what = Se busca en lo que este puesto puede ver: declaraciones, textos, propuestas, documentos, cartas, decisiones, posiciones, sesiones y su seguimiento, en árabe, chino, español, francés, inglés y ruso. Se muestra lo que contiene todas las palabras, primero lo más reciente.
search-words = Palabras
search-within = Buscar en
search-everything = todo
search-kinds =
    { $kind ->
        [statement] declaraciones
        [text] textos
        [document] documentos
        [letter] cartas
        [decision] decisiones
        [ruling] decisiones de procedimiento
        [sounding] sondeos
        [meeting] sesiones
        [item] temas del programa
        [proposal] propuestas
        [silence] procedimientos de acuerdo tácito
        [follow_up] seguimiento
        [milestone] hitos
        *[position] posiciones
    }
search-kind =
    { $kind ->
        [statement] Declaración
        [text] Texto
        [document] Documento
        [letter] Carta
        [decision] Decisión
        [ruling] Decisión de procedimiento
        [sounding] Sondeo
        [meeting] Sesión
        [item] Tema del programa
        [proposal] Propuesta
        [silence] Procedimiento de acuerdo tácito
        [follow_up] Seguimiento
        [milestone] Hito
        *[position] Posición
    }
search-count =
    { $count ->
        [one] { $count } resultado
        *[other] { $count } resultados
    }
search-unread =
    { $count ->
        [one] Todavía se está leyendo { $count } archivo, en el que no se ha buscado. Repita la búsqueda dentro de un momento.
        *[other] Todavía se están leyendo { $count } archivos, en los que no se ha buscado. Repita la búsqueda dentro de un momento.
    }
search-nothing = Nada de lo que este puesto puede ver contiene todas estas palabras.
search-nothing-hint = Busque menos palabras o en otro idioma.
