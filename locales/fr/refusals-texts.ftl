### Refusals: documents, drafts, letters. The fact, then what is open instead.

refusal-symbol-malformed = Aucune cote de document n’a cette forme : { $symbol }.
refusal-symbol-malformed-instead = Indiquez-la telle qu’elle est imprimée sur le document, ou laissez la règle attribuer le numéro suivant de la série.
refusal-symbol-taken = Cette cote mène déjà à un autre texte : { $symbol }.
refusal-symbol-taken-instead = Laissez la règle attribuer le numéro suivant, ou enregistrez une révision, un additif ou un rectificatif.
refusal-symbol-of-another-body = Cette cote est celle d’un autre organe et aucune source n’est indiquée : { $symbol }.
refusal-symbol-of-another-body-instead = Indiquez la source qui donne cette cote au document.
refusal-corrigendum-names-no-language = Le rectificatif n’indique pas à quelles langues officielles du groupe il s’applique.
refusal-corrigendum-names-no-language-instead = Indiquez les langues officielles dans lesquelles le texte est rectifié.
refusal-not-a-language-of-the-group = Ce n’est pas une langue officielle du groupe : { $language }.
refusal-not-a-language-of-the-group-instead = Utilisez les langues officielles indiquées à l’ouverture du groupe.
refusal-language-there = Il existe déjà une version dans cette langue : { $language }.
refusal-language-there-instead = Corrigez un document par un rectificatif pour cette langue ; modifiez un projet par une révision.
refusal-paragraphs-differ = La version dans cette langue n’a pas les mêmes paragraphes dans le même ordre : { $language }.
refusal-paragraphs-differ-instead = Présentez les mêmes paragraphes dans le même ordre dans toutes les langues.
refusal-one-original = Un texte a une langue originale et une seule.
refusal-one-original-instead = Indiquez comme original la seule langue dans laquelle le texte a été rédigé.
refusal-version-there = La même version existe déjà.
refusal-version-there-instead = Renvoyez à cette version, ou modifiez le texte.
refusal-version-superseded = Une version ultérieure a pris sa place.
refusal-version-superseded-instead = Consultez la version la plus récente et complétez celle-ci.
refusal-not-addressed = La lettre n’est pas adressée à cette délégation : { $to }.
refusal-not-addressed-instead = Constatez la remise aux délégations auxquelles la lettre est adressée.
