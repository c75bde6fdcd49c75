### Texts and proposals as files, and what stands on them.

draft-files = Como archivo:
draft-akn = Akoma Ntoso
akn-compilation = Compilación de las propuestas relativas a { $title }
print-changes = Cambios desde { $version }
print-distribution =
    { $kind ->
        [general] Distr. general
       *[limited] Distr. limitada
    }
print-original =
    { $original ->
        [ar] Original: árabe
        [zh] Original: chino
        [fr] Original: francés
        [ru] Original: ruso
        [es] Original: español
       *[en] Original: inglés
    }
print-adopted = Aprobado por consenso el { $at }
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }, { $words }
print-paragraphs = Los párrafos con la propuesta incorporada
pdf-none = No hay PDF
pdf-not-made = Este sitio no genera archivos PDF.
pdf-failed = No se pudo generar el PDF. El operador encuentra el motivo en el registro del servidor.
pdf-print = El texto puede imprimirse desde el navegador, también como PDF: sale el texto con sus números y notas, sin lo que lo rodea.
pdf-to-text = Ir al texto

## Terms

terms-heading = Terminología
terms-what = Términos convenidos que figuran en este párrafo, en los idiomas del grupo.
terms-question = Pregunta: la versión en { $language } no parece usar aquí «{ $term }». ¿Se quiere decir otra cosa?
