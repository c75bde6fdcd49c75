### الصفحات: الجهات صاحبة المصلحة.

stakeholders-lede = تشارك المنظمات حسب ما قرره الفريق. الطرائق السارية: { $modalities }.
modalities-none = لم يعتمد الفريق طرائق لمشاركة الجهات صاحبة المصلحة.
modalities-none-who = يعرضها الرئيس على الفريق في جلسة؛ ولا تُفتح أي جولة قبل ذلك.
modalities-put = عرض طرائق على الفريق
rounds-head = جولات الاعتماد
rounds-empty = لم تُفتح أي جولة.
rounds-empty-who = يفتحها الرئيس أو الأمانة.
round-title = الجولة { $number }
round-for = من أجل: { $session }
round-state =
    { $state ->
        [applications] يمكن للمنظمات تقديم الطلبات
        [review] القائمة قيد الإعداد
        [silence] القائمة خاضعة لإجراء الموافقة الصامتة
        [outcome] انتهت مدة الصمت
        *[concluded] مختتمة
    }
round-accredited = المنظمات المشاركة
round-proposed = الأسماء المقترحة
round-nobody = لا أحد بعد.
round-outcome = النتيجة
round-so-far = حتى الآن
round-count =
    { $what ->
        [applied] في القائمة
        [accredited] معتمدة
        [not_accredited] غير معتمدة
        *[in_status] ذات مركز استشاري
    }
round-apply = تقديم طلب باسم منظمة
round-apply-what = تقدم المنظمة طلبها هنا بنفسها. ولا حاجة إلى حساب.
round-desk = الطلبات
round-list = المنظمات المدرجة في القائمة
round-list-what = الصمت يعني عدم الاعتراض. ولا يلزم تعليل الاعتراض، ولا يعلم به سوى الرئيس ووفدكم ما لم تسمح الطرائق بأكثر من ذلك.
round-facts = ما تسير عليه الجولة
round-applications-until = تُقبل الطلبات حتى
round-silence-until = الصمت على القائمة حتى
round-inquiries = ما سُئل عن الاعتراضات وما أُجيب به
round-no-inquiries = لم يُسأل عن شيء.
round-disclosures = سجل ما كُشف عنه
round-no-disclosures = لم يُكشف عن شيء.
application-accredited = تشارك
application-objections = الاعتراضات القائمة: { $count }
application-own-objection = وفدكم يعترض
application-seat-stated = (حسب ما ذكره مقدم الطلب)
application-contact = جهة الاتصال
application-words = ما كتبته الأمانة
application-document = الوثيقة { $number }
application-objections-head = الاعتراضات
application-no-objection = لا اعتراض.
application-says = ما تقوله المنظمة عن نفسها
objection-no-basis = لم يُذكر أساس
objection-told = { $name }: { $basis }
objection-told-by = { $name } – { $by }: { $basis }
objection-state =
    { $state ->
        [lifted] مرفوع
        [late] وصل متأخرا، ولا أثر له
        [after_close] في الموعد، وقُيّد بعد الإقفال
        *[stands] قائم
    }
inquiry-by-a-state = دولة
inquiry-on-all = عن جميع مقدمي الطلبات في الجولة
inquiry-open = لم يُجب عنه بعد
inquiry-more = أُجيب عن جزء منه
inquiry-answered = أُجيب عنه
inquiry-nothing = لا شيء يُبلَّغ بموجب الطرائق.
disclosed-to-states = جميع الدول
application-step =
    { $step ->
        [approve] مستوفى
        [return] إعادته لاستكماله
        [reject] عدم قبوله شكلا: لا يذكر ما تطلبه الطرائق
        *[reopen] فتحه من جديد
    }
apply-lede = تقرأ الأمانة ما تكتبونه هنا. وإذا أُدرجت منظمتكم في القائمة قرأته جميع الدول كما كتبتموه، ما عدا جهة الاتصال.
apply-track =
    { $track ->
        [a] ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي
        *[b] بلا مركز استشاري، على أساس عدم الاعتراض
    }
apply-needed-without-status = مطلوب إن لم يكن للمنظمة مركز استشاري. 1500 حرف على الأكثر.
apply-seat = كما تذكرونه، بعباراتكم. اختياري.
apply-contact = من يُكتب إليه. يُحفظ على حدة ولا يُعرض على الدول.
apply-documents = حتى 8 ملفات، 8 ميغابايت في المجموع: PDF ووثائق برامج المكاتب وصور ونص عادي. تُختار من جديد إذا عاد النموذج.
apply-leave-empty = اتركوا هذا الحقل فارغا
apply-who-sees = بعد ذلك تحصلون على عنوان صفحة تبين وضع الطلب. احتفظوا به: فمن كان لديه تصرف باسم المنظمة.
apply-send = إرسال الطلب
apply-too-many = الملفات أكثر من اللازم: 8 على الأكثر.
apply-file-kind = أحد الملفات ليس من الأنواع المقبولة.
apply-completed = إرسال الطلب بعد استكماله
apply-again = تقديم طلب في الجولة المفتوحة
applicant-kicker = طلبكم
applicant-next-head = الخطوة التالية
applicant-next =
    { $what ->
        [silence] القائمة خاضعة لإجراء الموافقة الصامتة حتى
        *[applications] يمكن للمنظمات تقديم الطلبات حتى
    }
applicant-takes-part = تشارك المنظمة طوال ولاية الفريق.
applicant-waits = يُذكر الموعد التالي هنا حالما يُحدَّد.
applicant-next-round = اختُتمت هذه الجولة. وللمنظمة أن تقدم طلبا في الجولة القادمة.
applicant-told = ما آل إليه الطلب
applicant-seat = مقعدكم
applicant-seat-what = من مقعدها تسجل المنظمة نفسها في قائمة المتكلمين في الجزء المخصص لأصحاب المصلحة، وتقدم مساهمات مكتوبة، وتصححها أو تسحبها.
applicant-seat-link = إنشاء رابط للدخول
applicant-seat-shown = الرابط الذي تدخل به منظمتكم
applicant-seat-once = يُستعمل مرة واحدة خلال ثلاثة أيام، ويسجل مفتاح مرور على الجهاز الذي يفتحه. ولن يُعرض مرة أخرى؛ ويمكن إنشاء غيره من صفحتكم.
applicant-keep = احتفظوا بعنوان هذه الصفحة. فهو يقود إليها، وكذلك الرسائل المتعلقة بطلبكم، ومن كان لديه تصرف باسم المنظمة.
applicant-mail-confirmed = تُرسل الرسائل المتعلقة بالطلب إلى العنوان المذكور، وهو مؤكد.
applicant-mail-waits = لم يُؤكَّد عنوان الرسائل بعد. أُرسلت إليه رسالة تسأل عما إذا كان صحيحا، ولا يُكتب إليه شيء آخر قبل ذلك. وكل شيء مبيّن في هذه الصفحة.
applicant-mail-again = إرسال تلك الرسالة مرة أخرى
applicant-mail-later = أُرسلت الرسالة قبل قليل. فإن لم تصل فابحثوا عنها بين الرسائل غير المرغوب فيها؛ ويمكن إرسالها مرة أخرى ابتداء من
applicant-address = هل هذا عنوانكم؟
applicant-address-what = ذكرت منظمة تطلب المشاركة في أعمال هذا الفريق العنوانَ الذي تقرؤون عليه الرسالة. فإن كان صحيحا وردت إليه الرسائل المتعلقة بالطلب.
applicant-address-right = العنوان صحيح
applicant-address-else = إن لم يكن لكم علم بذلك فأغلقوا هذه الصفحة. لن يُكتب إليكم شيء آخر.
applicant-address-done = أُكِّد العنوان. وتُرسل إليه رسالة فيها الطريق إلى صفحة الطلب.
application-mail =
    { $standing ->
        [confirmed] { $contact } (مؤكد)
       *[waits] { $contact } (غير مؤكد بعد)
    }
applicant-documents = الوثائق المرسلة: { $count }
applicant-withdraw-what = يُسحب من هذه الجولة؛ وإذا كان في القائمة علمت به جميع الدول.

# One step for many organizations at once.
many-link =
    { $step ->
        [review_application] الموافقة على عدة طلبات
        [admit_in_status] قبول عدة منظمات ذات مركز استشاري
        [list_application] إدراج عدة منظمات في القائمة
        *[tell_applicant] إبلاغ عدة منظمات بالنتيجة
    }
many-what = اختر المنظمات. يُعرض ما تختاره مرة أخرى؛ ثم يُدرج كله في السجل أو لا يُدرج منه شيء.
many-chosen = المتابعة مع المنظمات المختارة
many-all = المتابعة مع الكل ({ $count })
many-stands =
    { $count ->
        [zero] لن يُدرج في السجل أي إجراء
        [one] سيُدرج في السجل إجراء واحد، بشأن
        [two] سيُدرج في السجل إجراءان معا، بشأن
        [few] ستُدرج في السجل { $count } إجراءات معا، بشأن
        [many] سيُدرج في السجل { $count } إجراء معا، بشأن
        *[other] سيُدرج في السجل { $count } إجراء معا، بشأن
    }
many-send =
    { $count ->
        [zero] الإدراج في السجل
        [one] إدراجه في السجل
        [two] إدراجهما في السجل
        [few] إدراجها كلها في السجل ({ $count })
        [many] إدراجها كلها في السجل ({ $count })
        *[other] إدراجها كلها في السجل ({ $count })
    }
many-nothing = اختر منظمة واحدة على الأقل.
many-refused = لم يُدرج شيء. { $name }: { $why }
many-changed = لم تعد هذه الخطوة متاحة لبعض المنظمات المختارة. تُعرض هنا المنظمات التي لا تزال متاحة لها؛ ولم يُدرج شيء.
many-empty = لا توجد منظمة تنتظر هذه الخطوة.
