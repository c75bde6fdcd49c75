### Looking for words.

search-title = بحث
search-what = يجري البحث في ما يجوز لهذا المقعد أن يراه: البيانات والنصوص والوثائق والرسائل والمقررات والمواقف، بالعربية والصينية والإنكليزية والفرنسية والروسية والإسبانية. تُعرض الأشياء التي ترد فيها كل الكلمات، الأحدث أولا.
search-words = الكلمات
search-within = البحث في
search-everything = كل شيء
search-kinds =
    { $kind ->
        [statement] البيانات
        [text] النصوص
        [document] الوثائق
        [letter] الرسائل
        [decision] المقررات
        [ruling] قرارات الرئيس الإجرائية
        [sounding] الاستطلاعات
        [meeting] الجلسات
        [item] بنود جدول الأعمال
        *[position] المواقف
    }
search-kind =
    { $kind ->
        [statement] بيان
        [text] نص
        [document] وثيقة
        [letter] رسالة
        [decision] مقرر
        [ruling] قرار الرئيس الإجرائي
        [sounding] استطلاع
        [meeting] جلسة
        [item] بند
        *[position] موقف
    }
search-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
        *[other] { $count } نتيجة
    }
search-nothing = لم يُعثر على شيء مما يجوز لهذا المقعد أن يراه.
search-nothing-hint = ابحث بكلمات أقل، أو بلغة أخرى.
