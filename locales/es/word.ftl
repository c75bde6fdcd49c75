## Archivos de Word, de entrada y de salida

word-title =
    { $purpose ->
        [draft] Proyecto a partir de un archivo de Word
       *[proposals] Propuestas a partir de un archivo de Word
    }
word-what =
    { $purpose ->
        [draft] El texto se toma del archivo, con sus cambios aceptados, y se pone en el formulario, donde puede corregirse. El archivo no se conserva.
       *[proposals] Lleve consigo el texto como archivo de Word, modifíquelo con el control de cambios bajo el nombre de su delegación y devuélvalo aquí. Lo que cada delegación cambió se muestra como operaciones antes de que cuente. El archivo no se conserva.
    }
word-clean = Word
word-since = Word: cambios desde { $version }
word-compilation = Word: con las propuestas
word-draft-button = De un archivo de Word
word-way = Devolver un archivo de Word
word-how = Estos son los cambios leídos en un archivo de Word. Añada un título, un motivo y copatrocinadores, y vea la vista previa.
word-file = Archivo de Word (.docx, { $most } MB como máximo)
word-read = Leer el archivo
word-no-changes = El archivo no tiene cambios controlados de los que pueda hacerse una propuesta.
word-findings = Lo que no se entendió
word-findings-none = Se entendió todo el archivo.
word-nameless = Alguien sin nombre
word-ask-who = La opción de privacidad de Word quitó el nombre. Pregunte quién hizo estos cambios.
word-unknown = Ninguna delegación de este grupo tiene este nombre.
word-others = Corresponde a { $name } presentarlos.
word-go-on = Continuar con ellos como propuesta
word-go-on-ours = Son nuestros: continuar
word-lost = Cambios que no pudieron situarse, porque las palabras a su alrededor difieren de este texto: { $count }
word-another = Dar otro archivo
word-finding =
    { $matter ->
        [pictures] Imágenes omitidas: { $count }
        [objects] Objetos incrustados omitidos: { $count }
        [equations] Ecuaciones leídas como simples signos: { $count }
        [symbols] Signos de fuentes especiales omitidos: { $count }
        [boxes] Párrafos en cuadros de texto, leídos después del párrafo del que cuelga el cuadro: { $count }
        [documents] Otros documentos insertados en el archivo, omitidos: { $count }
        [heads] Los encabezados y pies de página se omiten.
        [hidden] Párrafos con palabras ocultas, leídas como palabras: { $count }
        [endnotes] Notas finales leídas como notas de pie de página: { $count }
        [comments] Comentarios omitidos: { $count }
        [changes] Cambios controlados, leídos como aceptados: { $count }
        [merged] Celdas sobre varias columnas o filas, leídas como una con celdas vacías al lado: { $count }
        [wide] Filas de tabla con más de 255 celdas, continuadas en una fila inferior: { $count }
        [nested] Tablas dentro de celdas, leídas como palabras de la celda: { $count }
        [unnumbered] Ningún párrafo tiene número: todos se leen como numerados.
        [level] Un título no tiene número, por lo que su nivel no se conserva: “{ $who }”
        [number] El archivo imprime el número { $who }; el texto imprimirá { $other }.
        [untracked] Hay palabras que difieren de este texto sin cambio controlado: “{ $who }”
        [on_another] { $who } cambia palabras que propone { $other }. Es una enmienda a una propuesta, que se hace en su página.
        [everything] { $who } suprime todas las palabras del texto.
        [note] { $who } añade o suprime una nota de pie de página, lo que debe describirse con palabras: “{ $other }”
        [look] { $who } cambia solo el aspecto: “{ $other }”
       *[comment] Comentario de { $who } que no está junto a un cambio suyo: “{ $other }”
    }
word-fault =
    { $fault ->
        [long] El archivo es demasiado largo. Quite las imágenes o pegue el texto.
        [not_word] No es un archivo de Word. Guarde el texto como .docx o péguelo.
        [old] Es un archivo antiguo de Word (.doc) o uno con contraseña. Guárdelo en Word como .docx, sin contraseña.
        [other] Es otra clase de documento. Guarde el texto como .docx.
        [macros] El archivo contiene macros ({ $at }). Guárdelo como .docx, sin macros.
        [external] El archivo remite a algo fuera de él ({ $at }). Rompa ese vínculo en Word y guárdelo de nuevo.
        [big] El archivo se despliega en más de lo que puede leerse aquí { $at }. Envíelo por partes o pegue el texto.
        [name] Un nombre figura dos veces en el archivo o lleva fuera de él ({ $at }). Ábralo en Word y guárdelo de nuevo.
        [empty] El archivo no tiene palabras. Un documento escaneado debe teclearse o pegarse.
       *[broken] Una parte del archivo no puede leerse ({ $at }). Ábralo en Word y guárdelo de nuevo.
    }
word-take = Llevarse el texto como archivo de Word
word-italics = Fragmentos en cursiva, conservados donde las palabras de su párrafo no cambian: { $count }
word-or-opendocument-file = Archivo de Word o texto OpenDocument (.docx, .odt, { $most } MB como máximo)
word-lay = Dejar en los mesas de las delegaciones
word-lay-what = La secretaría no propone nada. Cada delegación encuentra sus cambios en su mesa, como copia de trabajo, y los presenta o no.
word-lay-of = Cambios de { $name }: ¿de quién son?
word-lay-nowhere = Omitir
word-laid = Hay copias de trabajo en los mesas de:
word-laid-title = De un archivo de Word recibido por la secretaría
