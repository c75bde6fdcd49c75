### صفحات الوفد: الأعضاء ووثائق التفويض والمفاتيح.

delegation-members = أعضاء الوفد
delegation-pages = صفحات أخرى
delegation-own = صفحة وفدكم
members-empty = سيظهر الأعضاء هنا.
members-empty-who = يسجلهم الوفد بنفسه، بدءا بمنسق الوفد.
members-seen-own = يرى وفدكم والرئيس والأمانة كل ما هنا. ويرى الجميع اسم ووظيفة من هم في القائمة المنشورة دون بيانات الاتصال. ولا يحتوي السجل إلا على التزامات مشفرة، بلا أسماء.
members-seen-office = ترون كل ما سجله الوفد. ويرى الآخرون اسم ووظيفة من هم في القائمة المنشورة دون بيانات الاتصال.
members-seen-public = يظهر هنا من هم في القائمة المنشورة. ويجوز للوفد ألا يدرج فيها أحد أعضائه.
members-named = أشخاص يتصرفون باسم الوفد
member-function = الوظيفة كما ستظهر في القائمة
member-contact = بيانات الاتصال (يراها وفدكم والرئيس والأمانة)
member-focal-point = منسق الوفد: يسجل الآخرين ويتولى أمر المفاتيح
member-unlisted = عدم الإدراج في القائمة المنشورة
member-is-focal-point = منسق الوفد
member-is-unlisted = غير مدرج في القائمة المنشورة
member-may = له: { $rights }
member-change = تغيير
member-withdraw = سحب
member-rename = تصحيح الاسم
rename-what = لا يرد الاسم في السجل إلا التزاما مشفّرا لا يمكن تغييره. ولذلك يُسحب العضو ويُسجَّل من جديد بالاسم المكتوب هنا في خطوة واحدة. وتبقى الوظيفة وبيانات الاتصال والحقوق والصورة ووثيقة السفر. ويبدأ استعراض الأمانة من جديد، وتُطبع الشارة من جديد.
rename-signs-in = يدخل هذا العضو باسم وفدكم: ينتهي دخوله بهذه الخطوة، ويلزم رابط جديد.
rename-send = التسجيل بهذا الاسم
rename-same = هذا هو الاسم المسجَّل.
audience-member = يرى الجميع أن عضوا سُجل وبأي صفة وبأي حقوق. أما الاسم والوظيفة وبيانات الاتصال فلا ترد في السجل إلا التزامات مشفرة.
audience-credentials = يرى الجميع أن وثائق التفويض قُدمت ومن وقعها وكيف وردت. ويمكن لوفدكم وللرئيس وللأمانة قراءة الرسالة.
member-kind =
    { $word ->
        [head] رئيس الوفد
        [representative] ممثل
        [alternate] ممثل مناوب
        [adviser] مستشار
        [expert] خبير
       *[other] زميل
    }
review =
    { $word ->
        [open] قيد المراجعة
        [approved] معتمد
       *[other] معاد
    }
review-step =
    { $word ->
        [open] إعادة فتح المراجعة
        [approved] اعتماد
       *[other] إعادة
    }
credentials-title = وثائق التفويض
credentials-provisional = من لم يقدمها يشارك بصفة مؤقتة، بجميع حقوق فئته.
credentials-due = وثائق التفويض لـ{ $session }
credentials-signed-by = الموقِّع
signatory =
    { $word ->
        [head_of_state] رئيس الدولة
        [head_of_government] رئيس الحكومة
        [foreign_minister] وزير الخارجية
        [permanent_representative] الممثل الدائم
        [charge_daffaires] القائم بالأعمال بالنيابة
       *[other] بلا توقيع، مؤشر عليها ومختومة
    }
credentials-means =
    { $word ->
        [original] أصل
        [copy] نسخة
        [letter] رسالة من البعثة
       *[other] مذكرة شفوية
    }
credentials-status =
    { $word ->
        [none] لا وثائق تفويض بعد
        [notified] أُخطر بها
        [formal] رسمية
        [accepted] مقبولة
       *[other] مطعون فيها
    }
credentials-line = { $means } · { $signatory }
credentials-whole-term = لكامل المدة
credentials-received = وردت في { $at }
credentials-late = بعد انقضاء الأجل؛ وهي سارية
credentials-letter = الرسالة
credentials-report = تقرير عن وثائق التفويض
credentials-report-what = الدول الأعضاء والدول المراقبة بحسب حالة وثائق تفويضها. وأيا كانت الحالة فالجميع يشارك.
credentials-nobody = لا أحد.
challenges-title = الطعون في وثائق التفويض
challenge-by = طعن مقدم من { $name }
challenge-end =
    { $word ->
        [open] يبت فيه الجهاز
        [withdrawn] مسحوب
        [accepted] قُبلت وثائق التفويض
       *[other] لم تُقبل وثائق التفويض
    }
challenge-settle =
    { $word ->
        [withdrawn] سحب الطعن
        [accepted] إثبات: مقبولة
       *[other] إثبات: غير مقبولة
    }
keys-title = المفاتيح
keys-what = بالمفتاح يؤكد الوفد إجراءاته فلا يقال إنها مختلقة. ولا يصير المفتاح صالحا إلا بإجراء من الوفد نفسه. ولا يُستخدم المفتاح لتسجيل الدخول.
key-line = سطر لـ nemcon verify --keys
key-form =
    { $word ->
        [ssh] مفتاح SSH
        [ed25519] مفتاح Ed25519
       *[other] مفتاح مرور يؤكد الإجراءات
    }
key-stands =
    { $word ->
        [in_force] ساري المفعول
       *[other] انتهى
    }
key-since = منذ { $at }
key-until = حتى { $at }
key-ssh = مفتاح SSH العام، في سطر واحد
key-ssh-hint = كما في ملف ‎.pub‎: ssh-ed25519 AAAA…
key-ed25519 = مفتاح Ed25519 العام
key-ed25519-hint = 64 رقما ست عشريا أو base64 أو مفتاح تحقق.
key-cose = المفتاح العام للاعتماد (COSE)
key-cose-hint = base64url كما أعطته صفحة الدولة.
key-rp-id = النطاق المرتبط به (RP ID)
key-origin = أصل الويب الذي يُستخدم منه
key-lost-since = فُقد منذ، إن كان قد فُقد
own-acts-title = إجراءات الوفد
own-acts-what = كل إجراء سرى منذ استلامه. ومتى تأكد بالمفتاح فلا يقال إن المشغل اختلقه. وللوفد أن ينفي ما ليس منه؛ ولا يُلغى بذلك أي قرار.
own-acts-empty = لا شيء بعد.
act-key-wanted = يُنتظر تأكيده بمفتاح
act-key-wanted-another = يُنتظر تأكيده بمفتاح آخر
act-key-wanted-another-what = مفتاح واحد لا يكفي هنا: فمفاتيح المرور الخاصة بصفحة واحدة لا تثبت الكثير إزاء من يملك الصفحة. ويؤكده كذلك مفتاح مرور لصفحة أخرى أو مفتاح SSH.
act-confirmed = مؤكد بالمفتاح
act-disavowed = منفي
confirm-with = التأكيد بهذا المفتاح
confirm-no-key = ليس للوفد مفتاح ساري المفعول.
confirm-line = ما يوقعه المفتاح بالضبط
confirm-code = رمز التحقق، للمقارنة على جهاز ثان:
confirm-button = تأكيد بالمفتاح
confirm-prompt = عند الطلب اختاروا مفتاح المرور الذي يبدأ اسمه بعبارة «تأكيد الإجراءات»، لا الذي تسجلون به الدخول.
confirm-elsewhere = يوقَّع السطر حيث يُحفظ المفتاح، ثم يوضع التوقيع هنا.
confirm-signature = التوقيع
confirm-wrong = ليس هذا توقيعا لهذا المفتاح على هذا السطر. ولم يُرسل شيء.
confirming-key-title = مفتاح مرور يؤكد الإجراءات
confirming-key-what = يؤكد مفتاح المرور هذا إجراءات الوفد ولا يسجل دخول أحد. وهو غير الذي تسجلون به الدخول، حتى لا يُنتزع تأكيد إجراء تحت ستار تسجيل الدخول.
confirming-key-called = سيسميه جهازكم: { $name }
confirming-key-name = تأكيد الإجراءات · { $delegation } · { $group }
confirming-key-button = إنشاء مفتاح المرور
confirming-key-elsewhere = أنشأت الدولة واحدا باسمها: إدخاله بأجزائه
list-title = قائمة المشاركين
list-what = بالترتيب البروتوكولي: الدول الأعضاء بحسب أبجدية اللغة، ثم المراقبون والمنظمات وأصحاب المصلحة. والاسم والوظيفة كما أُبلغ بهما، ويأتي رئيس الوفد أولا.
list-whole = القائمة كاملة في صفحة واحدة
list-plain = نص عادي
list-nobody = لم يُبلغ عن أعضاء للنشر.
list-rank =
    { $rank ->
        [states] الدول
        [observer_states] الدول المراقبة
        [organizations] المنظمات
        [invited] المدعوون
       *[other] أصحاب المصلحة
    }
prepared-title = معدة للإرسال
prepared-keep = وضعه على المكتب ليرسله غيري
prepared-what = أُعد على مكتب الوفد. ومن يرسله يتصرف باسمه هو.
prepared-change = تغيير
prepared-clear = رفعه عن المكتب
