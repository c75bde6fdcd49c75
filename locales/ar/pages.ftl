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
        [briefer] مقدم إحاطة
        [interpreter] مترجمون شفويون
        *[other] مشارك
    }
rights-here = { sitting-name }، { $kind }: { $rights }
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
        [sign] التوقيع بمفتاح الوفد
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

## Start

start-title = الأفرقة على هذا الخادوم
start-lede = هنا تتفاوض أفرقة من الدول بتوافق الآراء. وكل خطوة مقيَّدة في سجل يمكن لأي أحد نسخه والتحقق منه.
start-empty = ستُدرج الأفرقة هنا.
start-empty-who = تبدأ الأمانة بفتح فريق.
start-decided = ما تقرر مؤخرا
start-how = كيف يعمل
start-how-acts = تتخذ الدول إجراءات. ويجيز النظام الداخلي كل إجراء أو يرفضه مع ذكر المادة.
start-how-record = وما يُجاز يصبح قيدا في السجل. ولا يستطيع مشغّل الخادوم أن يُضيع قيدا دون أن يُلحظ ذلك ولا أن يحيد عن قاعدة.
start-how-no-vote = لا يُطرح شيء للتصويت. ويُتخذ المقرر متى لم يُسمع أي اعتراض.
members-count =
    { $count ->
        [zero] لا دول أعضاء
        [one] دولة عضو واحدة
        [two] دولتان عضوان
        [few] { $count } دول أعضاء
        [many] { $count } دولة عضوا
        *[other] { $count } دولة عضو
    }

## Overview

overview-nothing-waits = لا شيء ينتظر هذا المقعد الآن.
overview-waits = المتاح لكم، الأقرب موعدا أولا
overview-due-chair = ما يستحق بموجب النظام
overview-due-secretariat = للإصدار والترجمة والتقييد
overview-waiting =
    { $count ->
        [zero] لا شيء
        [one] مسألة واحدة
        [two] مسألتان
        [few] { $count } مسائل
        [many] { $count } مسألة
        *[other] { $count } مسألة
    }
overview-room = الآن في القاعة
overview-next-meeting = الجلسة المقبلة
overview-next = التالي: { $title }
overview-no-meeting = لا جلسة مقررة
overview-documents = أحدث الوثائق والنصوص
overview-no-documents = لم تصدر أي وثائق.
overview-decided = ما تقرر
overview-entries = ما تغير مؤخرا
entry-by = { $who }: { $act }
entry-closed = قيد غير معلن
empty-record = ستُدرج القيود هنا.
empty-record-who = تبدأ الأمانة بفتح الفريق.

## Calendar

calendar-nothing-ahead = لا شيء مقبل
calendar-empty = ستُدرج الدورات والجلسات هنا.
calendar-empty-who = تبدأ الأمانة ببرمجة دورة.
calendar-key-substantive = شريط مملوء: دورة موضوعية
calendar-key-other = شريط مفرغ: اجتماع آخر
calendar-key-alone = إطار متقطع: لا اجتماع يُعدّ لها
calendar-alone = دورات موضوعية لا يُعدّ لها أي اجتماع تشاوري
calendar-alone-none = لكل دورة موضوعية اجتماع يُعدّ لها.
calendar-prepares = يُعدّ لـ: { $session }
modality =
    { $modality ->
        [in_person] حضوري
        [hybrid] مختلط
        [virtual] افتراضي
        *[other] الشكل غير مؤكد
    }
firmness =
    { $firmness ->
        [scheduled] مقرر
        [under_way] قيد الانعقاد
        [held] عُقد
        [announced] معلن وغير مؤكد
        *[other] غير معروف
    }
session-kind =
    { $kind ->
        [organizational] دورة تنظيمية
        [substantive] دورة موضوعية
        [intersessional] اجتماع فيما بين الدورات
        [stakeholder_dialogue] حوار مع الجهات صاحبة المصلحة
        [informal_consultation] مشاورات غير رسمية
        [briefing] إحاطة
        [roundtable] مائدة مستديرة
        [milestone] تاريخ للعلم
        *[other] اجتماع
    }
meeting-kind =
    { $kind ->
        [plenary] جلسة عامة
        [informal_consultation] مشاورات غير رسمية
        [intersessional] اجتماع فيما بين الدورات
        [stakeholder_dialogue] حوار مع الجهات صاحبة المصلحة
        [thematic] اجتماع مواضيعي
        *[other] جلسة
    }

## Meeting

mode =
    { $mode ->
        [formal] رسمية
        [informal] في الإطار غير الرسمي
        [off_the_record] خارج المحضر
        *[other] إطار غير معروف
    }
meeting-state =
    { $state ->
        [scheduled] مقررة
        [open] منعقدة
        [suspended] معلّقة
        [adjourned] رُفعت
        [cancelled] ملغاة
        *[other] غير معروف
    }
meeting-open-in = منعقدة، { $mode }
meeting-empty = ستظهر الجلسة هنا.
meeting-empty-who = تبرمج الأمانة الجلسات ويفتتحها الرئيس.
meeting-no-question = لا مسألة مطروحة على الجلسة.
meeting-no-question-who = يبدأ الرئيس بطرح مسألة.
meeting-question = المسألة
meeting-before = ما بُتّ فيه في هذه الجلسة
meeting-facts = هذه الجلسة
meeting-segments = أجزاء الجلسة
meeting-others = جلسات أخرى
segment-since = { $mode }، منذ { $time }
floor-ask = طلب الكلمة
floor-take-back = التنازل عن الكلمة
floor-hint = ضغطة واحدة في أي وقت من الجلسة. المفتاح:
floor-own-place = ترتيبكم في القائمة: { $place }
floor-requests =
    { $count ->
        [zero] لا طلبات للكلمة
        [one] طلب واحد للكلمة
        [two] طلبان للكلمة
        [few] { $count } طلبات للكلمة
        [many] { $count } طلبا للكلمة
        *[other] { $count } طلب للكلمة
    }
floor-nobody = لم يطلب أحد الكلمة.
floor-not-told = في هذا الإطار لا يُبلَّغ بمن يتكلم وبما هو قيد المناقشة إلا المشاركون.
floor-only-open = يمكن طلب الكلمة ما دامت الجلسة منعقدة.
acts-open =
    { $count ->
        [zero] لا شيء
        [one] إجراء واحد
        [two] إجراءان
        [few] { $count } إجراءات
        [many] { $count } إجراء
        *[other] { $count } إجراء
    }
formula-may-i-take-it = هل لي أن أعتبر أن الفريق يود اعتماد { $title }؟
formula-no-objection = لم يُسمع أي اعتراض.
formula-so-decided = تقرر ذلك.
version-hash = الصيغة المحددة:
fact-place = المكان
fact-modality = الشكل
fact-from = من
fact-to = إلى
fact-kind = النوع
fact-presiding = يترأس
fact-mode = الإطار
fact-objection = الاعتراضات
fact-meeting = الجلسة
fact-languages = اللغات المتاحة حينها
fact-version = بصمة الصيغة
fact-decided-by = كيفية الاتخاذ
fact-at = متى
fact-recorded = قُيّد في
fact-received = ورد في
fact-happened = وقع في
fact-done = وقت القيام به، وقد حفظه مكتب لا اتصال له
fact-signed = موقّع بالمفتاح
fact-confirmed = أُكّد لاحقا بالمفتاح
signed-unknown = مفتاح لا يعرفه السجل
entry-done = تم في { $time }
fact-by = الجهة
fact-capacity = بصفة
fact-act = الإجراء
fact-rule = أُجيز بموجب
fact-effect = إن لم يُكسر الصمت
fact-opened = فُتح في
fact-letter = الرسالة
fact-extensions = المواعيد السابقة
fact-flags = جدير بالملاحظة

## Documents and letters

search = بحث
document-symbol = الرمز
document-title = العنوان
document-issued = تاريخ الإصدار
document-languages = اللغات
document-closed-title = غير معلن بعد
document-no-files = لا تُحفظ ملفات هنا؛ ويقود الرمز إلى نظام الوثائق الرسمي.
document-family = التنقيحات والإضافات والتصويبات
document-issued-word = صدرت
document-adopted-on = اعتُمدت في { $date }
document-source = المصدر
document-aliases = صدرت أيضا بالرمز
documents-count =
    { $count ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
        *[other] { $count } وثيقة
    }
documents-search = الرمز أو كلمات من العنوان
documents-empty = ستُدرج الوثائق هنا بحسب رموزها.
documents-empty-who = تبدأ الأمانة بتسجيل وثيقة.
language-status =
    { $status ->
        [original] الأصل
        [official] رسمية
        [unofficial] ترجمة غير رسمية
        *[other] غير معروف
    }
letters-count =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
        *[other] { $count } رسالة
    }
letters-empty = ستُدرج رسائل الرئيس هنا.
letters-empty-who = يبدأ الرئيس بتعميم رسالة.
letters-of-chair = رسائل الرئيس
letters-to-chair = رسائل إلى الرئيس
letter-number = الرسالة { $number }
letter-from = من
letter-to = إلى
letter-to-all = جميع البعثات الدائمة وبعثات المراقبة
letter-date = التاريخ
letter-attachments = المرفقات
letter-deliveries = سُلّمت إلى
letter-reading-not-recorded = لا يُسجَّل أبدا ما إذا كانت الرسالة قد فُتحت.
letter-closed-subject = رسالة إلى المرسل إليهم
delivery-means =
    { $means ->
        [mail] بالبريد
        [platform] عبر المنصة
        [paper] ورقيا
        *[other] بوسيلة أخرى
    }

## Texts

texts-count =
    { $count ->
        [zero] لا نصوص قيد التفاوض
        [one] نص واحد قيد التفاوض
        [two] نصان قيد التفاوض
        [few] { $count } نصوص قيد التفاوض
        [many] { $count } نصا قيد التفاوض
        *[other] { $count } نص قيد التفاوض
    }
texts-empty = ستُدرج هنا النصوص قيد التفاوض.
texts-empty-who = يبدأ الرئيس، أو دولة بمقترح منها، بتقديم مشروع.
texts-open = قيد التفاوض
texts-adopted = المعتمدة
draft-state =
    { $state ->
        [open] قيد التفاوض
        [put] طُرحت المسألة
        [silence] في إجراء الموافقة الصامتة
        [parts] معتمد جزئيا ومؤقتا
        [adopted] معتمد
        *[other] غير معروف
    }
draft-matters = بشأن هذا النص
draft-clean = النص كما هو
draft-positions = المواقف من النص ككل
draft-not-in-language = لا توجد بعد صيغة بلغة هذه الصفحة. اللغة المعروضة: { $language }.
draft-changed =
    { $count ->
        [zero] لم تتغير أي فقرة
        [one] تغيرت فقرة واحدة
        [two] تغيرت فقرتان
        [few] تغيرت { $count } فقرات
        [many] تغيرت { $count } فقرة
        *[other] تغيرت { $count } فقرة
    }
redline-inserted = مُضاف
redline-deleted = محذوف
draft-plain = النص المجرد لهذه الصيغة
draft-verify = للتحقق من نسخة استعمل
draft-text-follows = النص فيما يلي.
version-exact = الصيغة المحددة
revision-read-out = { $revision }، بصيغته المعدلة شفويا

## Decisions and silence procedures

questions-open =
    { $count ->
        [zero] لا مسائل مطروحة
        [one] مسألة مطروحة
        [two] مسألتان مطروحتان
        [few] { $count } مسائل مطروحة
        [many] { $count } مسألة مطروحة
        *[other] { $count } مسألة مطروحة
    }
silences-running =
    { $count ->
        [zero] لا إجراء موافقة صامتة جار
        [one] إجراء موافقة صامتة واحد جار
        [two] إجراءان جاريان للموافقة الصامتة
        [few] { $count } إجراءات موافقة صامتة جارية
        [many] { $count } إجراء موافقة صامتة جاريا
        *[other] { $count } إجراء موافقة صامتة جار
    }
silences-empty = ستُدرج هنا إجراءات الموافقة الصامتة.
silences-empty-who = لا يفتحها إلا الرئيس، برسالة.
matters-open = الجارية
matters-settled = المنتهية
question-state =
    { $state ->
        [put] مطروحة على القاعة
        [suspended] معلقة للتشاور
        [deferred] مؤجلة
        [withdrawn] سحبها الرئيس
        [decided] تقررت
        [set_aside] أُلغيت
        [provisional] معتمدة مؤقتا إلى حين اعتماد الكل
        *[other] غير معروف
    }
silence-state =
    { $state ->
        [running] الصمت جار
        [held] أُبقي مفتوحا بعد انقطاع
        [kept] لم يُكسر الصمت
        [broken] كُسر الصمت
        [withdrawn] سحبه الرئيس
        *[other] غير معروف
    }
silence-effect =
    { $effect ->
        [adopts] يُعتمد النص
        [agrees] يُتفق على النص وتعتمده جلسة
        *[other] غير معروف
    }
decided-by =
    { $by ->
        [gavel] بطرقة المطرقة في جلسة
        [silence] بصمت لم يُكسر
        [room] في القاعة وقُيّد لاحقا
        *[other] غير معروف
    }
subject-rules = النظام الداخلي واستخدام المنصة
subject-overlay = قواعد تضاف إلى النظام الداخلي
subject-departure = الخروج مرة واحدة عن المادة { $rule }
subject-officers = انتخاب أعضاء المكتب بالتزكية
subject-reopening = إعادة فتح مقرر
subject-part = { $title }، جزئيا
decision-text = النص المحدد
decision-facts = كما ورد في السجل
decision-objections = الاعتراضات
decision-positions = المواقف
positions-none = لم يُتخذ أي موقف.
positions-stop-nothing = لا يمنع الموقف الاعتماد.
objection-heard = اعتراض
why-put = المسألة مطروحة على القاعة. ويجوز طرق المطرقة متى لم يبق طلب كلمة ولا اعتراض.
why-requests =
    { $count ->
        [zero] لا طلبات للكلمة.
        [one] هناك طلب واحد للكلمة. والمطرقة تنتظر.
        [two] هناك طلبان للكلمة. والمطرقة تنتظر.
        [few] هناك { $count } طلبات للكلمة. والمطرقة تنتظر.
        [many] هناك { $count } طلبا للكلمة. والمطرقة تنتظر.
        *[other] هناك { $count } طلب للكلمة. والمطرقة تنتظر.
    }
why-objection = هناك اعتراض قائم. ولا توافق آراء على هذا النص أيا كان التأييد له.
why-decided = لم يُسمع أي اعتراض قبل طرقة المطرقة.
why-crossed = تزامن طلب كلمة مع طرقة المطرقة. ويبتّ الرئيس في بقاء المقرر.
why-suspended = علّقها الرئيس لإجراء مشاورات.
why-deferred = أُجلت إلى جلسة أخرى.
why-withdrawn = سحبها الرئيس. ولم يتقرر شيء.
why-set-aside = أُلغي؛ ويبقى هذا المقرر وما ألغاه في السجل.
why-silence-running = الصمت جار. وكسره مرة واحدة من أي عضو يوقف النص.
why-silence-held = تعطلت الخدمة في الساعات الأخيرة. ويؤكد الرئيس الانتهاء أو يمدد.
why-silence-broken = كُسر الصمت في الموعد. والنص غير متفق عليه؛ ويتشاور الرئيس.
why-silence-kept = لم يكسر أي عضو الصمت حتى الموعد النهائي.
silence-who-may-break = لأي عضو أن يكسر الصمت حتى الموعد النهائي شاملا تلك اللحظة. ولا يلزم بيان سبب. ولا يعلم الجمهور إلا النتيجة.
silence-heard = ما يجوز لكم الاطلاع عليه من كسر وطلبات
silence-break-on-whole = بشأن النص ككل
silence-break-late = متأخر وبلا أثر
silence-more-time = طلب مزيد من الوقت
silence-clarification = طلب توضيح

## Participants and rules

participants-officers = أعضاء المكتب
participants-invited = المدعوون
officers-empty = سيُدرج أعضاء المكتب هنا.
officers-empty-who = ينتخبهم الفريق بالتزكية.
office =
    { $office ->
        [chair] الرئيس
        [rapporteur] المقرِّر
        [vice-chair] نائب الرئيس
        [acting-chair] الرئيس بالنيابة
        [facilitator] الميسِّر
        *[other] عضو المكتب
    }
rule-default = قيمة افتراضية للمنصة
rule-waiver =
    { $by ->
        [chair] للرئيس، أو للهيئة بمقرر لا يعترض عليه أحد، الإذن بالخروج عنها مرة واحدة.
        [body] للهيئة أن تأذن بالخروج عنها مرة واحدة بمقرر لا يعترض عليه أحد.
        *[other] لا يجوز الخروج عنها.
    }
rule-value-name =
    { $name ->
        [silence_hours_min] أقل مدة لإجراء الموافقة الصامتة، بالساعات
        [silence_effect_adopts] يجوز أن يُعتمد النص بالصمت
        [silence_languages_first] تبدأ المدة عند صدور جميع الصيغ اللغوية
        [silence_outage_last_hours] يُحتسب انقطاع الخدمة في آخر المدة، بالساعات
        [silence_outage_extension_hours] ويُمدَّد الموعد النهائي عندئذ، بالساعات
        [gavel_pause_seconds] التوقف قبل المطرقة، بالثواني
        [formal_decides] يجوز للجلسة الرسمية أن تقرر
        [informal_decides] يجوز للجلسة في الإطار غير الرسمي أن تقرر
        [off_the_record_decides] يجوز للجزء خارج المحضر أن يقرر
        [in_person_decides] يجوز للجلسة الحضورية أن تقرر
        [hybrid_decides] يجوز للجلسة المختلطة أن تقرر
        [virtual_decides] يجوز للجلسة الافتراضية أن تقرر
        [working_hours_from] بداية يوم العمل (الساعة)
        [working_hours_to] نهاية يوم العمل (الساعة)
        [working_days] أيام العمل
        [holidays] أيام العطل
        [objection_audience] يعلم بالاعتراض
        [silence_break_audience] يعلم بكسر الصمت
        [quorum] النصاب
        [credentials_deadline_hours] آخر موعد لوثائق التفويض، بالساعات بعد الافتتاح
        [disavowal_days] أجل نفي إجراء، بالأيام
        [key_origins] عدد مصادر مفاتيح المرور حيثما يُطلب مفتاح
        [key_wanted_for] إجراءات يُطلب تأكيدها بالمفتاح
        [access_report_audience] تقرير الوصول يُعطى إلى
        [access_report_min_cell] أقل عدد من الوفود في خلية ظاهرة
        [stakeholder_modalities] طرائق مشاركة الجهات صاحبة المصلحة
        [accreditation_states_learn] تعلم الدولة التي تسأل عن الاعتراضات على مقدمي الطلبات
        [accreditation_answer_to] يوجَّه الجواب إلى
        [accreditation_applicants_learn] يعلم مقدم الطلب
        [accreditation_public_list] تبيّن القائمة العلنية
        [accreditation_body_decides] تتخذ الهيئة القرار النهائي بشأن مقدمي الطلبات
        [accreditation_list_days_min] تصدر القائمة قبل الدورة، بالأيام
        [accreditation_silence_hours_min] أقصر مدة للصمت على القائمة، بالساعات
        [speech_seconds] حد البيان، بالثواني
        [stakeholder_speech_seconds] حد كلمة صاحب مصلحة في جزئه، بالثواني
        [group_speech_seconds] حد البيان باسم مجموعة، بالثواني
        [replies_max] ردود الوفد بشأن البند في اليوم
        [first_reply_seconds] حد الرد الأول، بالثواني
        [second_reply_seconds] حد الرد التالي، بالثواني
        [quorum_more_than_percent] النصاب القانوني: أكثر من هذه النسبة المئوية من الأعضاء
        [formal_hears_from_afar] يُستمع إلى المتكلمين عن بعد في جزء رسمي من جلسة مختلطة
        [informal_hears_from_afar] يُستمع إلى المتكلمين عن بعد في جزء غير رسمي من جلسة مختلطة
        [intersessional_hears_from_afar] يُستمع إلى المتكلمين عن بعد في جلسة مختلطة معقودة بين الدورات
        [stakeholders_hear_from_afar] يُستمع إلى المتكلمين عن بعد في الجزء المخصص لأصحاب المصلحة من جلسة مختلطة
        [quorum_counts_from_afar] يُحسب في النصاب القانوني الأعضاء المشاركون عن بعد
        [speakers_with_groups] يتكلمون مع المجموعات
        [speakers_with_members] يتكلمون مع الأعضاء
        *[other] { $name }
    }
rule-value-word =
    { $word ->
        [none] لا شيء
        [chair] صاحبه والرئيس
        [public] الجميع
        [more_than_half] أكثر من نصف الأعضاء
        [offices] الرئيس والأمانة العامة
        [states] جميع الدول
        [nothing] لا شيء
        [basis] الأساس العام للاعتراضات إذا طلبته دولة
        [objectors] من اعترض على من، والأساس إن ذُكر
        [asker] الدولة التي سألت
        [outcome] النتيجة
        [accredited] أسماء المعتمدين
        [proposed_and_accredited] الأسماء المقترحة وأسماء المعتمدين
        [first_group] كما في الفريق الأول
        [april_2022] كما اتُّفق عليه في نيسان/أبريل 2022
        [draft_2026] وفق مشروع نظام داخلي لعام 2026
        *[other] { $word }
    }
rulebook-hash = بصمة النظام النافذ
rulebook-adopted = اعتمده الفريق
rulebook-not-adopted = لم يعتمده الفريق بعد
rulebook-departures = حالات الخروج
rulebook-rulings = قرارات الرئيس الإجرائية
rulebook-articles = المواد

## Record

record-search = رقم أو إجراء أو مشارك
record-entries = القيود
record-newer = قيود أحدث
record-older = قيود أقدم
record-closed =
    { $count ->
        [zero] لا قيود محجوبة عن هذا المقعد.
        [one] قيد واحد محجوب عن هذا المقعد: رقم والتزام لا غير.
        [two] قيدان محجوبان عن هذا المقعد: رقم والتزام لكل منهما لا غير.
        [few] { $count } قيود محجوبة عن هذا المقعد: رقم والتزام لكل منها لا غير.
        [many] { $count } قيدا محجوبا عن هذا المقعد: رقم والتزام لكل منها لا غير.
        *[other] { $count } قيد محجوب عن هذا المقعد: رقم والتزام لكل منها لا غير.
    }
record-check-copy = بواسطة برنامج nemcon على حاسوبك، دون حساب:
record-check-what = ينسخ السجل ويعيد حساب كل بصمة ويتحقق من كل توقيع ويحكم من جديد على كل إجراء بموجب النظام.
record-check-trust = ما لا يستطيع الجزم به: الإجراءات في القيود المحجوبة دون مفاتيحها، والإجراءات التي لم يوقعها أي وفد، تستند إلى قول المشغّل.
record-checkpoint = نقطة التحقق
record-checkpoint-what = الحالة الموقعة للسجل كله: اسمه وحجمه وجذره.
record-key = المفتاح العام للسجل
record-download-checkpoint = تنزيل نقطة التحقق
entry-stands = مقيَّد في السجل
entry-closed-what = يرى هذا المقعد الرقم والتزاما ثابت الحجم. أما المضمون فيعلمه صاحبه ومن تسميهم القواعد.
entry-members = مضمون الإجراء
entry-bytes = البايتات كما هي
entry-bytes-what = السطر الأول: كيف أجازته القواعد. ثم الإجراء كما أُرسل، بايتا بايتا.
entry-before = القيد السابق
entry-after = القيد التالي

## Seats and links

seats-lede = في هذا التمرين لأي شخص أن يشغل أي مقعد وأن ينتقل منه إلى غيره في أي وقت.
link-title = رابط يُستخدم مرة واحدة
link-leads-to = يقود هذا الرابط إلى المقعد: { $seat }
link-once = يُستخدم مرة واحدة. وبعدها يبقى هذا المتصفح مسجَّلا إلى أن تغادر المقعد.
link-confirm = شغل المقعد
link-dead = لا يمكن استخدام هذا الرابط.
link-dead-what = استُخدم من قبل أو انقضت مدته. ويمكن للأمانة تقديم رابط جديد.

## Acts

form-as = بصفة: { $seat }
form-show-first = عرض ما سيُقيَّد في السجل
form-send = تأكيد
field-optional = يجوز تركه فارغا.
confirm-stands = هذا ما سيُقيَّد في السجل
confirm = تأكيد
confirm-back = رجوع
audience-public = سيراه الجميع.
audience-states = ستراه جميع الوفود والرئيس والأمانة.
audience-addressees = سيراه المرسل إليهم والمرسل والرئيس والأمانة.
audience-author = لن يراه إلا وفدكم والرئيس. وتعلم جميع الدول بحدوثه وبالفقرات المعنية.
refusal-title = لا يُجاز
refusal-unnamed = ترفض القواعد هذا الإجراء: { $kind }.

## Names of acts and of what they say

act-label =
    { $act ->
        [open_group] فتح الفريق
        [record_resolution] تقييد قرار
        [name_facilitator] تسمية ميسِّر
        [set_up_subgroup] إنشاء فريق فرعي مواضيعي
        [end_subgroup] إنهاء عمل فريق فرعي مواضيعي
        [report_back] تقديم تقرير عن أعمال فريق فرعي
        [end_facilitation] إنهاء التيسير
        [invite] دعوة مقدم إحاطة أو مترجمين شفويين
        [end_invitation] إنهاء دعوة
        [appoint_acting_chair] تعيين رئيس بالنيابة
        [resume_chair] استئناف الرئاسة
        [register_delegation] تسجيل وفد
        [authorise_person] تفويض شخص
        [withdraw_person] سحب تفويض
        [close_group] إغلاق الفريق
        [enter_ruling] تقييد قرار الرئيس
        [appeal_ruling] الطعن في قرار الرئيس
        [settle_appeal] تسوية طعن
        [enter_room_decision] تقييد مقرر القاعة
        [certify_room_decision] التصديق على مقرر القاعة
        [schedule_session] برمجة دورة
        [move_session] نقل دورة
        [cancel_session] إلغاء دورة
        [schedule_meeting] برمجة جلسة
        [move_meeting] نقل جلسة
        [cancel_meeting] إلغاء جلسة
        [open_meeting] افتتاح الجلسة
        [begin_segment] تغيير الإطار
        [suspend_meeting] تعليق الجلسة
        [resume_meeting] استئناف الجلسة
        [adjourn_meeting] رفع الجلسة
        [take_up] تناوله في الجلسة
        [register_document] تسجيل وثيقة
        [add_document_language] إضافة لغة لوثيقة
        [add_symbol] إضافة رمز
        [table_draft] تقديم مشروع
        [issue_revision] إصدار تنقيح
        [add_language_version] إضافة صيغة لغوية
        [circulate_letter] تعميم رسالة
        [receive_letter] مكاتبة الرئيس
        [note_delivery] تقييد تسليم
        [put_question] طرح مسألة
        [ask_for_the_floor] طلب الكلمة
        [give_the_floor] إعطاء الكلمة
        [let_it_pass] التنازل عن الكلمة
        [object] الاعتراض
        [withdraw_objection] سحب الاعتراض
        [ask_for_time] طلب مهلة
        [read_amendment] تلاوة تعديل
        [suspend_question] تعليق المسألة
        [resume_question] استئناف المسألة
        [defer_question] إرجاء المسألة
        [withdraw_question] سحب المسألة
        [gavel] طرق المطرقة
        [rule_on_request] البت في الطلب
        [open_silence] فتح إجراء موافقة صامتة
        [extend_silence] تمديد الصمت
        [ask_more_time] طلب مزيد من الوقت
        [ask_clarification] طلب توضيح
        [break_silence] كسر الصمت
        [withdraw_silence] سحب النص من الإجراء
        [confirm_silence] تأكيد انتهاء الصمت
        [close_silence] اختتام الصمت
        [announce_outcome] إعلان النتيجة
        [take_position] اتخاذ موقف
        [withdraw_position] سحب موقف
        [enter_for_delegation] التقييد عن وفد
        [confirm_entry] تأكيد قيد
        [dispute_entry] تصحيح قيد أُدرج عنا
        [ask_correction] طلب تصويب
        [answer_correction] الرد على طلب تصويب
        [note_outage] تقييد انقطاع
        [rotate_log_key] تغيير مفتاح السجل
        *[other] إجراء
    }
read-out-how =
    { $how ->
        [corrected] بصيغته المصوبة
        *[orally_amended] بصيغته المعدلة شفويا
    }
member-name =
    { $name ->
        [contact] بيانات الاتصال
        [function] الوظيفة
        [meeting] الجلسة
        [question] المسألة
        [silence] إجراء الموافقة الصامتة
        [how] كيفية التلاوة
        [reason] السبب
        [wording] صياغة ترفعه
        [words] النص
        [named] يُقيَّد باسم الدولة
        [paragraphs] الفقرات (بلا تحديد: النص كله)
        [mode] الإطار
        [title] العنوان
        [kind] النوع
        [from] من
        [to] إلى
        [place] المكان
        [modality] الشكل
        [session] الدورة
        [coupled_to] يُعدّ للدورة
        [version] الصيغة المحددة
        [letter] الرسالة
        [deadline] الموعد النهائي بتوقيت مكان الجلسة
        [effect] إن لم يُكسر الصمت
        [element] عنصر الولاية
        [text] النص
        [languages] النص
        [subject] الموضوع
        [date] التاريخ
        [symbol] الرمز
        [issued] تاريخ الإصدار
        [audience] الجهات المطلعة
        [stands] يبقى المقرر قائما
        [entered] تقييد التصويب
        [entry] القيد
        [draft] المشروع
        [decision] المقرر
        [document] الوثيقة
        [position] الموقف
        [objection] الاعتراض
        [request] الطلب
        [on] بشأن
        [seen] آخر قيد شوهد
        [for_states] باسم هذه الدول أيضا
        [attachments] المرفقات
        [part] الجزء
        [act] الإجراء
        [speech] الكلمة المقصودة
        [happened] وقع في
        [means] طريقة الورود
        [of] من
        [put] القيد الذي طرح المسألة
        [until] حتى
        [office] المنصب
        [section] الفرع من التقرير
        [article] المادة
        [lets] الإجراء الذي يُسمح به مرة واحدة
        [end] كيف انتهى الطعن
        [verb] الفعل الذي يستعمله القرار
        [quote] عبارة القرار بنصها
        [facilitator] الميسّر
        [invitation] الدعوة
        [code] اسم قصير بحروف لاتينية، بلا مسافات
        [person] اسم الشخص (لا يرد في السجل إلا التزاما مشفرا)
        [may] ما يجوز له
        [delegation] الوفد
        [language] اللغة
        [file] الملف
        [paper] الورقة أو الرسالة، كملف (تُقيَّد بصمتها وحدها)
        [delivered] سُلّمت في
        [ruling] القرار الإجرائي
        [correction] التصويب
        [purpose] الغرض
        [names] الاسم
        [resolution] القرار
        [source] المصدر
        [status] الصفة
        [rulebook] النظام الداخلي
        [parent] يرفع تقاريره إلى
        [term] المدة
        [officers] أعضاء المكتب
        [items] بنود جدول الأعمال
        [item] بند جدول الأعمال
        [slots] الجلسات وما تتناوله من بنود
        [agenda] جدول الأعمال
        [programme] برنامج العمل
        [sections] الفروع
        [subgroup] الفريق الفرعي المواضيعي
        [what] ما يتعين القيام به
        [who] من يقوم به
        [due] الموعد
        [follow_up] نقطة المتابعة
        [milestone] المعلم الرئيسي
        [level] المستوى
        [list] قائمة المتكلمين
        [inscription] الموضع في القائمة
        [closes] إقفال باب التسجيل
        [at] الوقت (يُترك فارغا: الآن)
        [minutes] دقائق للبيان الوطني
        [group_minutes] دقائق للبيان الجماعي
        [motion] الطلب الإجرائي
        [upheld] بُتّ فيه كما طلب الوفد
        [both_minutes] دقائق البيان باسم مجموعة وبالصفة الوطنية (فارغ: كما للمجموعة)
        [others_minutes] دقائق المنظمات وسائر المشاركين (فارغ: كما للبيان الوطني)
        [link] الرابط، ويبدأ بـ https://
        [stakeholders] يُعطى لأصحاب المصلحة المعتمدين أيضا
        [present] عدد الأعضاء الحاضرين (فارغ: كما هو مؤشر أدناه)
        [here] مؤشر عليهم بالحضور
        [sounding] الاستطلاع
        [heard] سُمع اعتراض
        [there] النصاب القانوني مكتمل
        [group] المجموعة التي يتكلم الوفد باسمها
        [states] دول المجموعة، كما يقول الوفد
        [from_afar] عن بعد لا في القاعة
        [nationally] وبصفته الوطنية أيضا
        [rank] الصفة
        [before] قبل (يُترك فارغا: في الآخر)
        [aligned] مؤيِّد
        [requested] قُدّم الطلب في
        [appointment] الموعد
        [decided] صدر القرار في
        [outcome] النتيجة
        [instead] ما جرى بدلا من ذلك
        [meetings] الجلسات المتأثرة
        [host_country] البلد المضيف
        [visa] الحالة
        [matter] المسألة
        [facts] ما أُبلغ عنه
        [report] التقرير
        [application] الطلب
        [round] الجولة
        [basis] الأساس العام (اختياري)
        [organizations] المنظمات
        [listed] عدد المدرجين في القائمة
        [proposed] الأسماء المقترحة
        [objections] الاعتراضات
        [inquiry] السؤال
        [complete] هذا كل ما يُبلَّغ
        [accredited] معتمدة
        [not_accredited] غير معتمدة
        [applied] في القائمة
        [in_status] ذات مركز استشاري
        [asker] الدولة التي سألت
        [counts] الأعداد
        [step] الخطوة
        [name] اسم المنظمة
        [track] المسار
        [programmes] البرامج
        [activities] الأنشطة المتصلة بعمل الفريق
        [past] التعامل السابق مع الأمم المتحدة
        [seat] المقر
        [documents] الوثائق
        [contact] جهة الاتصال
        [contact_name] اسم من يُكتب إليه
        [contact_mail] عنوان البريد الإلكتروني
        [overlay] ما يُعتمد فوق النظام الداخلي
        [whole] كاملة
        [remarks] ما قيل فيها
        [comments] تعليقات البلد المضيف
        [outcomes] حسب النتيجة
        [median_days] الوسيط لعدد الأيام
        [all_states] لدى جميع الدول
        *[other] { $name }
    }
member-closed = غير معلن
field-in-language = { $field } – { $language }
audience-author-only = لن يراه إلا وفدكم والرئيس.
waits-confirm-entry = إجراء قُيّد عن وفدكم: أكدوه أو صححوه
seat-platform = المنصة
capacity =
    { $capacity ->
        [chair] الرئيس
        [secretariat] الأمانة
        [facilitator] ميسِّر
        [delegate] وفد
        *[other] ما يستحق بموجب النظام
    }
flag =
    { $flag ->
        [no_mandate_element] لم يُذكر أي عنصر من عناصر الولاية.
        [deadline_on_day_off] يقع الموعد النهائي في يوم عطلة هناك.
        [deadline_outside_hours] يقع الموعد النهائي خارج ساعات العمل هناك.
        [too_late_for_effect] ورد متأخرا فلا أثر له.
        [crossed_the_gavel] تزامن مع طرقة المطرقة؛ ويبت الرئيس.
        [service_was_down] تعطلت الخدمة في الساعات الأخيرة.
        [no_coupled_meeting] لا اجتماع يُعدّ لهذه الدورة.
        [short_pause] كانت الوقفة قبل طرقة المطرقة أقصر مما تنص عليه القواعد.
        [languages_missing] تنقص صيغة لغوية.
        [too_late] بعد الموعد النهائي للمقترحات: أُحيط به علما، وللرئاسة أن تأخذ به.
        [agreement_lapsed] تغيرت كلمات متفق عليها بشرط الاستشارة: سقط ذلك الاتفاق.
        [credentials_late] وصلت وثائق التفويض بعد الموعد: وهي محسوبة.
        [key_wanted] يسري الإجراء؛ وتطلب القواعد تأكيده بمفتاح الوفد.
        [order_unseen] أُعطيت من مكتب لم يكن قد رأى بعدُ من صار متقدمًا في الترتيب.
        *[other] جدير بالملاحظة
    }

## Forms that choose, and what they lead to

form-choices = ما المقصود؟
room-uncertified = لم يصدّق عليه الرئيس بعد
person-link = رابط دخول هذا الشخص
person-link-what = يُستعمل مرة واحدة خلال ثلاثة أيام. ومن الآن لا يتصرف باسم الوفد على المنصة إلا من سمّاهم. ولن يُعرض الرابط مرة أخرى.
subject-kind =
    { $kind ->
        [text] نص
        [procedural] مسألة إجرائية بعبارة مكتوبة
        [document] وثيقة
        [officers] انتخاب أعضاء المكتب
        [departure] الخروج عن مادة مرة واحدة
        [overlay] ما يُعتمد فوق النظام الداخلي، كالطرائق
        [reopening] إعادة فتح مقرر
        [agenda] جدول الأعمال
        [programme] برنامج عمل دورة
        [report] تقرير فريق فرعي
        *[other] النظام الداخلي
    }
resolution-does =
    { $does ->
        [changes] يغيّر الولاية
        [takes_up_report] يتناول تقريرا للفريق
        *[other] يُبقي الولاية كما هي
    }
takes-up =
    { $verb ->
        [takes_note] يحيط علما
        [welcomes] يرحب
        *[other] يؤيد
    }
element-kind =
    { $kind ->
        [substantive] موضوعي
        [procedural] إجرائي
        *[other] جوازي
    }
appeal-end =
    { $end ->
        [withdrawn] سُحب الطعن؛ ويبقى القرار الإجرائي قائما
        [ruling_withdrawn] سحب الرئيس قراره الإجرائي
        *[other] وجدت القاعة سبيلا آخر
    }
entered-means =
    { $means ->
        [floor] من القاعة، كما سُمع
        [paper] على ورق
        *[other] برسالة
    }
audience-choice =
    { $audience ->
        [addressees] من توجَّه إليهم، والمرسل، والرئيس، والأمانة
        *[other] الجميع
    }

## Lists that grow

list-newer = الأحدث
list-older = الأقدم
letters-search = ابحث بالموضوع أو الرقم أو المرسل
matters-search = ابحث بالعنوان أو الرمز
record-searched = جرى البحث في القيود من { $first } إلى { $last }.
record-search-on = مواصلة البحث في القيود الأقدم
