### Refusals: any act, meetings, rules, the group, the service. The fact, then what is open instead.

## Words used in them

capacity-name =
    { $capacity ->
        [chair] الرئيس
        [secretariat] الأمانة
        [facilitator] ميسِّر
        [delegate] وفد
        [platform] المنصة
        *[other] صفة أخرى
    }

sitting-name =
    { $sitting ->
        [formal] في الجلسات الرسمية
        [informal] في المشاورات غير الرسمية
        [intersessional] في الجلسات المعقودة بين الدورات
        *[stakeholders] في الجزء المخصص لأصحاب المصلحة
    }

thing-name =
    { $what ->
        [delegation] وفد
        [session] دورة
        [meeting] جلسة
        [document] وثيقة
        [draft] مشروع
        [version] صيغة
        [text] نص
        [paragraph] فقرة
        [section] فرع
        [invitation] دعوة
        [mandate_element] عنصر من عناصر الولاية
        [letter] رسالة
        [question] مسألة
        [request] طلب كلمة
        [objection] اعتراض
        [correction] تصويب
        [decision] مقرر
        [silence] إجراء موافقة صامتة
        [position] موقف
        [ruling] قرار للرئيس
        [entry] قيد
        [rulebook] نظام قواعد
        [person] شخص
        [resolution] قرار
        [officer] عضو مكتب
        [part] جزء
        [blob] ملف
        [proposal] مقترح
        [statement] رأي
        [link] ربط بين فقرات
        [discrepancy] بلاغ عن تباين
        [credentials] وثائق تفويض
        [challenge] طعن في وثائق التفويض
        [key] مفتاح
        [visa] حالة تأشيرة
        [matter] مسألة تتعلق بالمشاركة
        [round] جولة لاعتماد المنظمات
        [application] طلب
        [inquiry] سؤال عن الاعتراضات
        [agenda] جدول أعمال
        [agenda_item] بند من بنود جدول الأعمال
        [programme] برنامج عمل
        [subgroup] فريق فرعي مواضيعي
        [report] تقرير فريق فرعي
        [follow_up] نقطة متابعة
        [milestone] معلم رئيسي
        [speakers_list] قائمة متكلمين
        [inscription] موضع في قائمة المتكلمين
        [motion] طلب إجرائي
        [sounding] استطلاع
        *[other] شيء
    }

## Any act

refusal-other-group = الإجراء يخص فريقا آخر.
refusal-other-group-instead = أرسله إلى سجل الفريق الذي يخصه.
refusal-id-taken = في السجل إجراء آخر يحمل هذا الاسم: { $id }.
refusal-id-taken-instead = املأ الاستمارة من جديد ليُعطى الإجراء اسما خاصا به.
refusal-already-recorded = هذا الإجراء مقيّد في السجل بالفعل: { $id }.
refusal-already-recorded-instead = لا حاجة إلى شيء آخر؛ ويمكن الاطلاع على قيده في السجل.
refusal-group-closed = أُغلق الفريق.
refusal-group-closed-instead = يبقى سجله متاحا للاطلاع. وللفريق الذي يخلفه سجل خاص به.
refusal-no-group = لم يُفتتح أي فريق في هذا السجل.
refusal-no-group-instead = تفتتح الأمانة الفريق أولا.
refusal-group-open = الفريق مفتوح بالفعل.
refusal-group-open-instead = يبدأ أي فريق آخر سجلا خاصا به.
refusal-wrong-capacity = لا يُتخذ إجراء من هذا النوع بهذه الصفة: { capacity-name }.
refusal-wrong-capacity-instead = لمن يشغل المقعد المعني أن يتخذه؛ ويبيّن نظام القواعد من هو.
refusal-not-the-office = لا يشغل { $by } هذا المنصب: { capacity-name }.
refusal-not-the-office-instead = تصرف باسم الوفد، أو دع شاغل المنصب يتصرف.
refusal-not-a-participant = لا يشارك { $by } في الفريق.
refusal-not-a-participant-instead = اطّلع على قائمة المشاركين أو اكتب إلى الأمانة.
refusal-lacks-right = لا تمنح القواعد { $by } هذا الحق: { right-name }.
refusal-lacks-right-instead = يبيّن جدول الحقوق في نظام القواعد ما هو متاح.
refusal-lacks-right-here = لـ{ $by } هذا الحق: { right-name }، ولكن ليس { sitting-name }.
refusal-lacks-right-here-instead = تقبل الأمانة المساهمات الخطية، ويبيّن جدول الحقوق الجلسات المتاحة.
refusal-takes-part = يشارك { $of } بالفعل.
refusal-takes-part-instead = لا حاجة إلى دعوة من يشارك.
refusal-of-another-delegation = هذا يخص وفدا آخر: { $by }.
refusal-of-another-delegation-instead = يتولاه ذلك الوفد بنفسه.
refusal-person-not-authorised = لم يسمِّ { $by } هذا الشخص لهذا الغرض.
refusal-person-not-authorised-instead = يتصرف شخص سماه الوفد، أو يخوّل الوفد هذا الشخص. ويبقى كل شيء متاحا من القاعة وعلى الورق وبالرسائل.
refusal-unknown = لا وجود لهذا في الفريق: { thing-name } { $id }.
refusal-unknown-instead = ابحث عنه في القوائم وتأكد من أنه يخص هذا الفريق.
refusal-bad-field = هذه الخانة فارغة أو أطول مما ينبغي أو على غير صيغتها: { $field }.
refusal-bad-field-instead = صحّحها وأرسل من جديد؛ فما كتبته لا يزال محفوظا.
refusal-bad-text =
    هذه البايتات ليست نصا: { $fault ->
        [form] ليست على صيغته
        [empty] لا فقرة فيها
        [repeated_paragraph] تتكرر فيها فقرة
        [words] فيها فقرة بلا كلمات أو فيها فاصل أسطر
        [level] مستوى لا يناسب نوع الفقرة
        [table] في صف من جدول خانة ناقصة
        [footnote] حاشية مشار إليها غير موجودة
        [marks] علامة تقع خارج كلماتها
        *[other] فيها خلل
    }.
refusal-bad-text-instead = قدّم النص من جديد فقرة بعد فقرة.
refusal-blob-missing = لم تُقدَّم البايتات التي يسميها الإجراء: { $blob }.
refusal-blob-missing-instead = حمّل النص أولا ثم أرسل الإجراء.
refusal-bad-time = الوقت المحلي والمنطقة الزمنية واللحظة غير متطابقة.
refusal-bad-time-instead = أدخل الوقت المحلي ومنطقته من جديد.
refusal-ends-before-it-begins = النهاية لا تلي البداية.
refusal-ends-before-it-begins-instead = أدخل نهاية لاحقة.

## Meetings and their calendar

refusal-meeting-not-open = الجلسة غير مفتوحة.
refusal-meeting-not-open-instead = انتظر حتى يفتتحها الرئيس أو يستأنفها.
refusal-off-the-record = الجلسة خارج المحضر: لا يُقيَّد شيء حتى ينتهي ذلك.
refusal-off-the-record-instead = تكلم في القاعة، أو انتظر حتى يواصل الرئيس الجلسة في المحضر.
refusal-mode-cannot-decide = لا يمكن لجلسة بهذه الصيغة أن تقرر.
refusal-mode-cannot-decide-instead = للرئيس أن يواصل بالصيغة الرسمية ثم يطرح المسألة.
refusal-modality-cannot-decide = لا يمكن لجلسة تُعقد بهذه الطريقة، كالجلسة الافتراضية، أن تقرر.
refusal-modality-cannot-decide-instead = اطرح المسألة في جلسة حضورية؛ أو يخرج الفريق عن المادة مرة واحدة.
refusal-meeting-not-scheduled = افتُتحت الجلسة أو أُلغيت من قبل.
refusal-meeting-not-scheduled-instead = حدّد موعد جلسة أخرى.
refusal-session-cancelled = أُلغيت الدورة.
refusal-session-cancelled-instead = حدّد موعد دورة أخرى.
refusal-outside-the-session = تبدأ الجلسة في يوم يقع خارج دورتها.
refusal-outside-the-session-instead = اختر يوما من أيام الدورة أو انقل الدورة أولا.
refusal-meeting-left-out = تقع خارج الدورة جلسةٌ من جلساتها قد بدأت.
refusal-meeting-left-out-instead = أبقِ يوم تلك الجلسة ضمن الدورة.
refusal-meeting-running = إحدى جلسات الدورة مفتوحة أو معلّقة.
refusal-meeting-running-instead = يرفعها الرئيس أولا.
refusal-same-mode = الجلسة منعقدة بهذه الصيغة بالفعل.
refusal-same-mode-instead = لا حاجة إلى شيء آخر، أو اختر صيغة أخرى.
refusal-meeting-not-suspended = الجلسة غير معلّقة.
refusal-meeting-not-suspended-instead = تستمر الجلسة المفتوحة كما هي؛ والجلسة المنتهية تليها جلسة أخرى.
refusal-question-before-room = ثمة مسألة معروضة على الجلسة.
refusal-question-before-room-instead = يعمل الرئيس أولا على البت فيه أو يعلّقه أو يرجئه أو يسحبه.

## The rules, and what is put or decided under them

refusal-rules-not-adopted = لم يُعتمد بعد نظام القواعد واستخدام هذه المنصة.
refusal-rules-not-adopted-instead = يطرح الرئيس نظام القواعد أولا؛ وذلك أول مقررات الفريق.
refusal-not-open-to-departure = لا يخرج عن هذه المادة أحد، ولا الفريق نفسه.
refusal-not-open-to-departure-instead = ابحث عن سبيل في حدود المادة.
refusal-closed-to-departure = هذا النوع من الأعمال لا يعلمه إلا صاحبه والرئيس، فلا يمكن لأحد أن يرى أن الخروج عن المادة قد استُعمل.
refusal-closed-to-departure-instead = وما تقرره القاعة مع ذلك يُقيد بوصفه مقررا للقاعة.
refusal-chair-cannot-waive =
    ليس للرئيس أن يسمح بالخروج عن هذه المادة: { $waiver ->
        [body] فذلك للفريق وحده
        *[none] ولا لأحد غيره
    }.
refusal-chair-cannot-waive-instead = حيثما جاز للفريق ذلك، يطرحه الرئيس مسألة عليه.
refusal-draft-adopted = المشروع معتمد.
refusal-draft-adopted-instead = لا يعيد فتحه إلا مقرر لا يعترض عليه أحد. ويجوز مع ذلك إضافة صيغ بلغات أخرى.
refusal-decision-set-aside = أُبطل المقرر أو أُعيد فتحه من قبل.
refusal-decision-set-aside-instead = اطرح الأمر نفسه مسألة جديدة.
refusal-question-settled = بُتّ في المسألة أو سُحبت من قبل.
refusal-question-settled-instead = للرئيس أن يطرح مسألة جديدة. ولا يزال إبداء المواقف ممكنا.
refusal-appealed-before = سبق الطعن في هذا القرار.
refusal-appealed-before-instead = تكلم في المشاورات؛ ويقيّد الرئيس كيف ينتهي الطعن.
refusal-ruling-of-another-meeting = لم يصدر هذا القرار في هذه الجلسة.
refusal-ruling-of-another-meeting-instead = اطلب الكلمة أو اكتب إلى الرئيس.
refusal-not-under-appeal = لا طعن قائم في هذا القرار ينتظر التسوية.
refusal-not-under-appeal-instead = لا حاجة إلى شيء آخر.
refusal-already-certified = سبق أن صدّق الرئيس على ما قررته القاعة هذا.
refusal-already-certified-instead = لا حاجة إلى شيء آخر؛ فهو نافذ.

## The group, its mandate, officers and delegations

refusal-mandate-from-parent = الولاية من الهيئة الأم؛ و{ $symbol } رمز من رموز الفريق نفسه.
refusal-mandate-from-parent-instead = أدخل رمز قرار الهيئة الأم.
refusal-resolution-recorded = قُيّد هذا عن { $symbol } بالفعل.
refusal-resolution-recorded-instead = لا حاجة إلى شيء آخر.
refusal-facilitator-named = للوفد ميسِّر لهذا الفرع.
refusal-facilitator-named-instead = أنهِ تلك المهمة أولا أو سمِّ ميسِّرا من وفد آخر.
refusal-facilitation-ended = انتهت مهمة هذا الميسِّر.
refusal-facilitation-ended-instead = للرئيس أن يسمي ميسِّرا من جديد.
refusal-invitation-ended = انتهت هذه الدعوة.
refusal-invitation-ended-instead = للرئيس وللأمانة توجيه دعوة جديدة.
refusal-acting-chair-named = ثمة رئيس بالنيابة: { $office }.
refusal-acting-chair-named-instead = يستأنف الرئيس مهامه أولا.
refusal-no-acting-chair = لم يُسمَّ رئيس بالنيابة.
refusal-no-acting-chair-instead = لا حاجة إلى شيء آخر: الرئيس يرأس.
refusal-delegation-registered = { $by } مسجّل بالفعل.
refusal-delegation-registered-instead = يخوّل الوفد الأشخاص ويسحب تخويلهم واحدا واحدا.
refusal-still-open = ثمة ما لا يزال مفتوحا: { thing-name } { $id }.
refusal-still-open-instead = أنهه أولا: ارفع الجلسة، أو دع الصمت ينقضي، أو بتّ في المسألة أو اسحبها.
refusal-term-not-over = تمتد فترة الفريق حتى { $until }.
refusal-term-not-over-instead = انتظر حتى ذلك التاريخ؛ أو يقرر الفريق، دون اعتراض، الإغلاق قبله.

## The service

refusal-key-not-current = للسجل الآن مفتاح غير { $key }.
refusal-key-not-current-instead = سمِّ المفتاح الذي يوقّع الآن.
refusal-key-used-before = سبق للسجل أن استخدم هذا المفتاح: { $key }.
refusal-key-used-before-instead = أنشئ مفتاحا جديدا.
