### Looking for words.

search-title = Búsqueda
search-what = Se busca en lo que este puesto puede ver: declaraciones, textos, documentos, cartas, decisiones y posiciones, en árabe, chino, español, francés, inglés y ruso. Se muestra lo que contiene todas las palabras, primero lo más reciente.
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
        *[position] Posición
    }
search-count =
    { $count ->
        [one] { $count } resultado
        *[other] { $count } resultados
    }
search-nothing = Nada de lo que este puesto puede ver contiene todas estas palabras.
search-nothing-hint = Busque menos palabras o en otro idioma.
