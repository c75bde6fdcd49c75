### Texts and proposals as files, and what stands on them.

draft-files = En fichier :
draft-akn = Akoma Ntoso
akn-compilation = Compilation des propositions relatives à { $title }
print-changes = Modifications depuis { $version }
print-distribution =
    { $kind ->
        [general] Distr. générale
       *[limited] Distr. limitée
    }
print-original =
    { $original ->
        [ar] Original : arabe
        [zh] Original : chinois
        [fr] Original : français
        [ru] Original : russe
        [es] Original : espagnol
       *[en] Original : anglais
    }
print-adopted = Adopté par consensus le { $at }
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }, { $words }
print-paragraphs = Les paragraphes tels que proposés
pdf-none = Pas de PDF
pdf-not-made = Ce site ne produit pas de fichiers PDF.
pdf-failed = Le PDF n’a pas pu être produit. L’opérateur en trouve la raison dans le journal.
pdf-print = Le texte peut être imprimé depuis le navigateur, y compris en PDF : on obtient le texte avec ses numéros et ses notes, sans ce qui l’entoure.
pdf-to-text = Vers le texte

## Terms

terms-heading = Terminologie
terms-what = Termes convenus employés dans ce paragraphe, dans les langues du groupe.
terms-question = Question : la version en { $language } ne semble pas employer ici « { $term } ». Un autre mot est-il voulu ?
