### Statements that delegations hand in: the form, the page, the lists.

statements-title = البيانات
statements-count =
    { $count ->
        [zero] لا بيانات
        [one] بيان واحد
        [two] بيانان
        [few] { $count } بيانات
        [many] { $count } بيانا
        *[other] { $count } بيان
    }
statements-empty = سترد هنا البيانات التي تقدمها الوفود متى أُتيحت.
statements-empty-who = يقدم الوفد نص بيانه لدوره في قائمة المتكلمين أو بيانا مكتوبا.
statements-beforehand = مسبقا، للمترجمين الشفويين
statements-of-meeting = بيانات هذه الجلسة
statements-show = عرض
statements-beside = مساهمات مكتوبة
statements-written = بيان مكتوب
statements-hand-in-written = تقديم بيان مكتوب
statement-one = بيان
statement-of = بيان: { $who }
statement-form-what = قدِّم ملفا أو ألصق النص. يظهر لك ما قُرئ قبل أن يُعتد بأي شيء. لا يُحفظ إلا الكلام، ولا يُحفظ الملف أبدا.
statement-file = ملف (نص أو PDF أو وورد، { $most } ميغابايت على الأكثر)
statement-paste = أو ألصق النص
statement-language = لغة النص
statement-standing =
    { $word ->
        [original] النص الأصلي
        *[unofficial] ترجمة غير رسمية
    }
statement-standing-label = صفة النص
statement-read = قراءة
statement-read-more = إضافة لغة أخرى
statement-preview = ما سيُقدَّم
statement-text-in = النص بلغة: { $language }
statement-words = عدد الكلمات: { $count }
statement-found = ما وُجد فيه
statement-part =
    { $part ->
        [title] العنوان
        [speaker] المتكلم
        [capacity] الصفة
        [occasion] المناسبة
        [place] المكان
        [date] التاريخ
        [letterhead] الترويسة
        *[notes] ملاحظات
    }
statement-note =
    { $word ->
        [check] يُراجع النص عند الإلقاء
        *[unofficial] ترجمة غير رسمية
    }
statement-taken-out = ما كان في الملف سوى ذلك وتُرك
statement-taken-out-none = لم يكن في الملف شيء آخر.
statement-left-names = أسماء في خصائص الملف: { $names }
statement-left-hidden = فقرات فيها كلام مخفي، تُرك: { $count }
statement-left-changes = تغييرات متتبَّعة قُرئت كأنها مقبولة، وتُركت أسماء أصحابها: { $names }
statement-left-pdf = خصائص ملف PDF وتعليقاته وصوره وروابطه.
statement-title = العنوان، إن وُجد
statement-check = يُراجع عند الإلقاء: القول هو البيان، لا النص الموزع
statement-interpreters = يتسلمه المترجمون الشفويون فورا
statement-release-label = متى يقرؤه الجميع
statement-release =
    { $word ->
        [now] فورا
        [delivered] بعد إلقائه
        [end_of_segment] عند نهاية الجزء من الجلسة
        [end_of_meeting] عند نهاية الجلسة
        *[never] لا يُتاح أبدا
    }
statement-send = تقديم
statement-nothing-yet = لم يُقدَّم شيء بعد.
statement-audience = إلى أن يُتاح البيان، لا يعلم بوجوده إلا الوفد والرئاسة والأمانة، والمترجمون الشفويون إن اختير ذلك.
statement-fault =
    { $fault ->
        [empty] لا كلمات في النص. الصورة الممسوحة ضوئيا تُطبع أو تُلصق كلماتها.
        [nothing] قدِّم ملفا أو ألصق نصا.
        [long] النص أطول مما يُقرأ هنا. قسِّمه.
        [encoding] ليس الملف نصا بترميز UTF-8 ولا PDF ولا وورد (.docx). ألصق النص.
        [no_program] لا برنامج على هذا الخادم لقراءة ملفات PDF. ألصق النص أو قدِّمه نصا أو وورد.
        [pdf] تعذرت قراءة ملف PDF، أو هو محمي. ألصق النص.
        [whose] تنقص معرفة لمن البيان ومتى وصل.
        *[no_text] لا نص بعد. اقرأ ملفا أو ألصق نصا أولا.
    }
statement-since = متاح للجميع منذ { $time }
statement-until = يتاح للجميع: { $release }
statement-released = متاح للجميع
statement-told = لمن حضر ذلك الجزء
statement-in-segment = أُلقي البيان في جزء غير رسمي: يقرؤه من حضره، ويقرؤه الجميع متى قال الوفد ذلك من جديد.
statement-release-informal = ما يُلقى في جزء غير رسمي يتاح بعدئذ لمن حضره، ويتاح للجميع متى قال الوفد ذلك من جديد بعد إلقائه.
statement-held = غير متاح بعد
statement-with-interpreters = لدى المترجمين الشفويين.
statement-gone = سُحب
statement-taken-back = سحب الوفد هذا البيان ({ $time }). مُحيت كلماته.
statement-corrected = صُحح: { $time }
statement-erased = مُحيت كلمات هذا البيان.
statement-prepared = كما أُعد
statement-delivered = كما أُلقي
statement-changes = الفروق
statement-versions = النصوص
statement-plain = نص بسيط
statement-handed-in = قُدِّم
statement-enter = تقديم بيان نيابة عن وفد
statement-entered-for = الأمانة العامة، نيابة عن { $of }
statement-entered-what = تقيد الأمانة العامة بيانا وصلها برسالة أو على ورق. يرد في السجل كيف وصل، ويؤكده الوفد أو يطعن فيه.
statement-entered = قيدته الأمانة العامة
statement-received = وقت الوصول
