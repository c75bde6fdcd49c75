### The pages and the pieces they are made of.

## Pieces used by many pages

standing-stands = الوضع الراهن
standing-open = المتاح لك الآن
standing-until = حتى
paragraph-number = الفقرة { $number }
inserted-words = أُضيف:
deleted-words = حُذف:
steps-label = خطوات المقرر
step-done = تمت
step-current = قيد الانتظار
step-ahead = لم يحن بعد
step-stopped = توقف هنا
speaker-has-floor = له الكلمة
dial-title = مدة إجراء الموافقة الصامتة
dial-description = فُتح في { $opened }؛ وينتهي الصمت في { $ends }.
dial-over = انقضت المدة
rule-number = المادة { $number }
rule-source = المصدر: { $source }
seal-entry = القيد { $number } في السجل
seal-checkpoint = ضمن نقطة التحقق ذات الحجم { $size }
seal-proof = تنزيل الإثبات
refusal-no-trace = لا يجيز النظام الداخلي هذا الإجراء. ولم يُقيَّد شيء.
refusal-instead = المتاح بدلا من ذلك
timeline-title = الجدول الزمني للفريق
timeline-description = صف لكل سنة. الأشرطة المملوءة دورات موضوعية، والمفرغة اجتماعات أخرى، والخطوط تصل الاجتماع بالدورة التي يُعدّ لها. الإطار المتقطع: لا اجتماع يُعدّ لهذه الدورة. والقائمة أدناه تقول الشيء نفسه بالكلمات.
matrix-yes = نعم
matrix-no = لا
lineage-label = صيغ هذا النص

## The page of samples

samples-title = عينات من جميع العناصر
samples-lede = كل عنصر تتكون منه الصفحات، مرسوما مرة واحدة بقيم مختلقة.
samples-states = كلمات الحالة
samples-paragraphs = الفقرات
samples-redline = التعديلات منذ الصيغة السابقة
samples-silence = إجراء الموافقة الصامتة
samples-decision = خطوات مقرر
samples-speakers = طلبات الكلمة
samples-buttons = الأزرار المتاحة وغير المتاحة
samples-refusal = رفض
samples-empty = موضع خال
samples-tables = جدول ومصفوفة
samples-timeline = خط زمني
state-open = مفتوح
state-provisional = متفق عليه مؤقتا
state-adopted = معتمد
state-waiting = قيد الانتظار
state-objection = يوجد اعتراض
state-closed = مغلق

## Invented values, shown on the page of samples and drawn in tests

sample-group = الفريق العامل المعني باستخدامات المضيق
sample-place = الدورة الثالثة، الجلسة 5، رسمية
sample-text-title = مشروع التقرير عن المرور وسبر الأعماق
sample-heading = باء - المرور
sample-paragraph-old = سلّمت الدول بأن للسفن أن تعبر المضيق نهارا، وأوصت بتبادل إشعارات سبر الأعماق كل سنتين.
sample-paragraph-new = سلّمت الدول بأن للسفن أن تعبر المضيق نهارا وليلا، وأوصت بتبادل إشعارات سبر الأعماق كل ثلاث سنوات [، عند توافرها].
sample-paragraph-next = لاحظت الدول عرض أحد الوفود استضافة تمرين محاكاة نظري قبل الدورة المقبلة.
sample-state-a = أفاريا
sample-state-b = بوردونا
sample-state-c = كاساريا
sample-why = طلبت بوردونا الكلمة. وما دام هناك طلب قائم فلا تُطرق المطرقة.
sample-refusal = ينتهي الصمت في 14 أيار/مايو 2031، الساعة 18:00. ولا يجوز إغلاقه قبل ذلك.
sample-rule-title = اختتام إجراء الموافقة الصامتة
sample-rule-text = يُختتم إجراء الموافقة الصامتة بعد انقضاء موعده النهائي، متى قُيّد كل ما ورد قبله.
sample-source = المقرر 74/544، الفقرة 2
sample-session = الدورة الثالثة
sample-consultation = مشاورات غير رسمية

## Words of the field

position-kind =
    { $kind ->
        [explanation] تعليل الموقف
        [interpretation] تفسير
        [reservation] تحفظ
        [right_to_revert] حق العودة إلى المسألة
        [general_reservation] تحفظ عام
        [dissociation] نأي بالنفس
        [non_participation] عدم المشاركة في الاعتماد
        *[other] موقف
    }
entity-kind =
    { $kind ->
        [member] دولة عضو
        [observer_state] دولة لها مركز المراقب
        [palestine] دولة فلسطين (دإط-10/23)
        [holy_see] الكرسي الرسولي (58/314)
        [european_union] الاتحاد الأوروبي (65/276)
        [organization] منظمة
        [stakeholder] جهة صاحبة مصلحة
        *[other] مشارك
    }
right-name =
    { $right ->
        [speak] طلب الكلمة
        [propose] تقديم المقترحات
        [amend] اقتراح التعديلات
        [cosponsor] المشاركة في تقديم المقترحات
        [reply] حق الرد
        [motion] الاقتراحات الإجرائية
        [prevent] الاعتراض وكسر الصمت
        [position] تعليل الموقف وإبداء التحفظ
        [write] مكاتبة الرئيس
        [correct] طلب التصويب
        *[other] حقوق أخرى
    }
rights-caption = الحقوق بحسب فئة المشارك
revision-name =
    { $revision ->
        [0] المسودة الأولية
        *[other] Rev.{ $revision }
    }
rests-rule = القاعدة
rests-versions = الصيغ
rests-proof = الإثبات
rests-mandate = الولاية
step-tabled = تقديم النص
step-put = طرح المسألة
step-floor = طلبات الكلمة
step-gavel = طرقة المطرقة
step-silence-opened = فتح الصمت
step-silence-running = الصمت جار
step-silence-ended = انتهاء الصمت
step-silence-broken = كُسر الصمت
step-outcome = إبلاغ النتيجة برسالة
step-adopted = الاعتماد
act-break-silence-short = كسر الصمت
empty-decisions = ستُدرج المقررات هنا.
empty-decisions-who = يبدأ الرئيس بطرح مسألة في جلسة أو بفتح إجراء الموافقة الصامتة.
