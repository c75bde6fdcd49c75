### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = Ninguna signatura de documento tiene esta forma: { $symbol }.
refusal-symbol-malformed-instead = Escríbala tal como figura impresa en el documento, o deje que la regla asigne el número siguiente de la serie.
refusal-symbol-taken = Esta signatura ya lleva a otro texto: { $symbol }.
refusal-symbol-taken-instead = Deje que la regla asigne el número siguiente, o registre una revisión, una adición o una corrección.
refusal-symbol-of-another-body = Esta signatura es de otro órgano y no se indica la fuente: { $symbol }.
refusal-symbol-of-another-body-instead = Indique la fuente que da esa signatura al documento.
refusal-corrigendum-names-no-language = La corrección no indica a qué idiomas oficiales del grupo se refiere.
refusal-corrigendum-names-no-language-instead = Indique los idiomas oficiales en los que se corrige el texto.
refusal-not-a-language-of-the-group = No es un idioma oficial del grupo: { $language }.
refusal-not-a-language-of-the-group-instead = Utilice los idiomas oficiales indicados al abrirse el grupo.
refusal-language-there = Ya hay una versión en este idioma: { $language }.
refusal-language-there-instead = Corrija un documento mediante una corrección para este idioma; modifique un proyecto mediante una revisión.
refusal-paragraphs-differ = La versión en este idioma no tiene los mismos párrafos en el mismo orden: { $language }.
refusal-paragraphs-differ-instead = Presente los mismos párrafos en el mismo orden en todos los idiomas.
refusal-one-original = Un texto tiene un idioma original y solo uno.
refusal-one-original-instead = Señale como original el único idioma en que se redactó el texto.
refusal-version-there = Ya existe esa misma versión.
refusal-version-there-instead = Remítase a esa versión o modifique el texto.
refusal-version-superseded = Una versión posterior ha ocupado su lugar.
refusal-version-superseded-instead = Consulte la versión más reciente y añada a esa.
refusal-not-addressed = La carta no está dirigida a esta delegación: { $to }.
refusal-not-addressed-instead = Deje constancia de la entrega a las delegaciones a las que va dirigida la carta.
