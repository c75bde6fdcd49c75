### Looking for words.

search-title = بحث
search-what = يجري البحث في ما يجوز لهذا المقعد أن يراه: البيانات والنصوص والمقترحات والوثائق والرسائل والمقررات والمواقف والجلسات ومتابعتها، بالعربية والصينية والإنكليزية والفرنسية والروسية والإسبانية. تُعرض الأشياء التي ترد فيها كل الكلمات، الأحدث أولا.
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
        [proposal] المقترحات
        [silence] إجراءات الموافقة الصامتة
        [follow_up] المتابعة
        [milestone] المعالم الرئيسية
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
        [proposal] مقترح
        [silence] إجراء الموافقة الصامتة
        [follow_up] متابعة
        [milestone] معلم رئيسي
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
search-unread =
    { $count ->
        [zero] قُرئت جميع الملفات.
        [one] لا يزال ملف واحد قيد القراءة ولم يجر البحث فيه. أعد البحث بعد قليل.
        [two] لا يزال ملفان قيد القراءة ولم يجر البحث فيهما. أعد البحث بعد قليل.
        [few] لا تزال { $count } ملفات قيد القراءة ولم يجر البحث فيها. أعد البحث بعد قليل.
        [many] لا يزال { $count } ملفا قيد القراءة ولم يجر البحث فيها. أعد البحث بعد قليل.
        *[other] لا يزال { $count } ملف قيد القراءة ولم يجر البحث فيها. أعد البحث بعد قليل.
    }
search-nothing = لم يُعثر على شيء مما يجوز لهذا المقعد أن يراه.
search-nothing-hint = ابحث بكلمات أقل، أو بلغة أخرى.
