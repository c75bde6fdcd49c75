### Texts and proposals as files, and what stands on them.

draft-files = في ملف:
draft-akn = Akoma Ntoso
akn-compilation = تجميع المقترحات المتعلقة بالنص: { $title }
print-changes = التغييرات منذ { $version }
print-distribution =
    { $kind ->
        [general] التوزيع: عام
       *[limited] التوزيع: محدود
    }
print-original =
    { $original ->
        [ar] الأصل: بالعربية
        [zh] الأصل: بالصينية
        [fr] الأصل: بالفرنسية
        [ru] الأصل: بالروسية
        [es] الأصل: بالإسبانية
       *[en] الأصل: بالإنكليزية
    }
print-adopted = اعتُمد بتوافق الآراء في { $at }
# Said before inserted or deleted words, within brackets: who, and what they ask for.
print-by = { $by }، { $words }
print-paragraphs = الفقرات متضمنة الاقتراح
pdf-none = لا يوجد ملف PDF
pdf-not-made = لا يُصدر هذا الموقع ملفات PDF.
pdf-failed = تعذر إصدار ملف PDF. ويجد المشغّل السبب في سجل الخادوم.
pdf-print = يمكن طباعة النص من المتصفح، بما في ذلك في ملف PDF: يخرج النص بأرقامه وحواشيه دون ما يحيط به.
pdf-to-text = إلى النص

## Terms

terms-heading = المصطلحات
terms-what = المصطلحات المتفق عليها الواردة في هذه الفقرة بلغات الفريق.
terms-question = سؤال: يبدو أن النص ({ $language }) لا يستعمل هنا «{ $term }». هل المقصود لفظ آخر؟
