### قوائم المتكلمين في صفحة الجلسة وشاشة القاعة.

speakers-title = قائمة المتكلمين
speakers-title-stakeholders = قائمة أصحاب المصلحة
speakers-open = باب التسجيل مفتوح
speakers-closes = يُقفل باب التسجيل { $time }
speakers-closed = أُقفل باب التسجيل
speakers-limits = { $minutes } دقائق لكل بيان، و{ $group } لبيان باسم مجموعة
speakers-limit-alone = { $minutes } دقائق لكل بيان
speakers-nobody = لا أحد في الانتظار.
speakers-for-group = باسم { $name }
speakers-for-both = باسم { $name } وبصفته الوطنية
speakers-claim = دول المجموعة كما يقول المتكلم: { $states }
speakers-placed = وضعه الرئيس هنا: { $reason }
speakers-read-by = يتلو البيان عضو آخر: { $rank }
from-afar = عن بعد
said-from-afar = { $what } (عن بعد)
from-afar-not-here = لا يُستمع إلى أحد عن بعد في الإطار الحالي للجلسة
from-afar-say =
    { $place ->
        [afar] الاستماع عن بعد
        *[room] الاستماع في القاعة
    }
speakers-inscribe-from-afar = تسجيل وفدي للتكلم عن بعد
floor-ask-from-afar = طلب الكلمة عن بعد
statement-from-afar = أُدلي به عن بعد
quorum-from-afar = أعضاء آخرون يشاركون عن بعد
quorum-from-afar-hint =
    { $count ->
        [yes] يُحسبون على حدة. وبموجب القواعد السارية يُحسبون في النصاب القانوني.
        *[no] يُحسبون على حدة. وبموجب القواعد السارية لا يُحسبون في النصاب القانوني.
    }
quorum-afar-also =
    { $number ->
        [zero] لا أحد آخر عن بعد
        [one] عضو آخر عن بعد
        [two] عضوان آخران عن بعد
        [few] { $number } أعضاء آخرين عن بعد
        [many] { $number } عضوا آخر عن بعد
        *[other] { $number } عضو آخر عن بعد
    }
speakers-inscribe = سجّل اسمي في القائمة
speakers-inscribe-more = باسم مجموعة، أو بصفة معينة
speakers-next = الكلمة لـ { $who }
speakers-followed = الكلمة لـ { $who }، ثم لـ { $then }
speakers-carried = رُحّلت من جلسة سابقة
speakers-aligned-no = وفدي ليس منهم
speakers-aligned-yes = وفدي يؤيد البيان
speakers-spoken = من تكلّموا
waits-named-in-claim = { $who } يتكلم باسم { $name } ويذكر وفدكم بين دولها
speaker-rank =
    { $rank ->
        [head_of_state] رئيس دولة
        [head_of_government] رئيس حكومة
        [minister] وزير
        [vice_minister] نائب وزير
        *[representative] ممثل
    }
speech-clock = الوقت المستغرق
clock-stands = الوقت موقوف
clock-own = وقت كلام وفدك حتى الآن: { $time }
clock-limit-passed = انقضى الوقت المحدد.
speakers-limit-both = { $minutes } دقائق لبيان باسم مجموعة وبالصفة الوطنية
speakers-limit-others = { $minutes } دقائق للمنظمات وسائر المشاركين
replies-title = حق الرد
replies-when = بعد قائمة المتكلمين، في نهاية اليوم
replies-limits = { $first } دقائق للرد الأول، و{ $second } للرد التالي
motions-title = نقاط النظام وسائر الطلبات الإجرائية
motion-by = { $kind }: { $who }
motion-other = طلب إجرائي آخر
motion-uphold = البت وفق الطلب
motion-not-uphold = البت خلافا للطلب
motion-ruling = القرار: { $words }
motion-kind =
    { $word ->
        [point_of_order] نقطة نظام
        [suspend_meeting] تعليق الجلسة
        [adjourn_meeting] رفع الجلسة
        [adjourn_debate] تأجيل المناقشة
        [close_debate] إقفال المناقشة
        *[competence] البت أولا في الاختصاص
    }
motion-state =
    { $state ->
        [raised] في انتظار الكلمة
        [has_floor] له الكلمة
        [heard] في انتظار القرار
        [upheld] بُتّ فيه كما طُلب
        [not_upheld] بُتّ فيه خلافا لما طُلب
        *[withdrawn] سُحب
    }
sounding-title = استطلاع الرأي
sounding-note = ليس هذا تصويتا. لا يتقرر به شيء، ولا يُعد أحد.
sounding-asks = هل من اعتراض على النظر فيما يلي: { $words }؟
sounding-named = ذُكر بناء على طلبه: { $who }
time-spoken-title = وقت الكلام
time-spoken-lede = للرئيس والأمانة العامة ولكل وفد فيما يخصه. ولا يُبلَّغ به غيرهم.
time-spoken-who = الوفد
time-spoken-count = عدد المرات
time-spoken-time = الدقائق والثواني
time-spoken-all = جميع الدورات
time-spoken-nobody = لم يتكلم أحد بعد.
sounding-state =
    { $state ->
        [asks] يسأل الرئيس
        [heard] سُمع اعتراض
        *[none] لم يُسمع أي اعتراض
    }
interpretation-into = الترجمة الشفوية: { $languages }
interpretation-none = بلا ترجمة شفوية
meeting-link = المشاركة عن بعد
quorum-challenged = طعن في النصاب القانوني: { $who }. يُحسب عدد الأعضاء الحاضرين
quorum-here = الأعضاء الحاضرون
quorum-here-hint = ما يُؤشَّر هنا يُحسب ولا يُحفظ في أي مكان. ويعرف العدد الرئيس والأمانة العامة والدول كافة دون غيرهم.
quorum-there =
    { $number ->
        [zero] لا عضو حاضرا: النصاب مكتمل
        [one] عضو واحد حاضر: النصاب مكتمل
        [two] عضوان حاضران: النصاب مكتمل
        [few] { $number } أعضاء حاضرون: النصاب مكتمل
        [many] { $number } عضوا حاضرا: النصاب مكتمل
        *[other] { $number } عضو حاضر: النصاب مكتمل
    }
quorum-not-there =
    { $number ->
        [zero] لا عضو حاضرا: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
        [one] عضو واحد حاضر: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
        [two] عضوان حاضران: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
        [few] { $number } أعضاء حاضرون: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
        [many] { $number } عضوا حاضرا: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
        *[other] { $number } عضو حاضر: النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
    }
quorum-there-told = النصاب مكتمل
quorum-not-there-told = النصاب غير مكتمل، ولا يُتخذ مقرر قبل حساب جديد
quorum-declare =
    { $what ->
        [there] إعلان اكتمال النصاب القانوني
        *[not-there] إعلان عدم اكتمال النصاب القانوني
    }
quorum-counted =
    { $number ->
        [zero] لا عضو حاضرا: يعلن الرئيس ما إذا كان النصاب مكتملا
        [one] عضو واحد حاضر: يعلن الرئيس ما إذا كان النصاب مكتملا
        [two] عضوان حاضران: يعلن الرئيس ما إذا كان النصاب مكتملا
        [few] { $number } أعضاء حاضرون: يعلن الرئيس ما إذا كان النصاب مكتملا
        [many] { $number } عضوا حاضرا: يعلن الرئيس ما إذا كان النصاب مكتملا
        *[other] { $number } عضو حاضر: يعلن الرئيس ما إذا كان النصاب مكتملا
    }
replies-next = الرد لـ { $who }
chair-title = مكتب الرئيس
chair-keys = المفاتيح مبينة على الأزرار؛ تُضغط مع Alt أو بحسب هذا المتصفح. وكل ضغطة تُرسل فورا، ويمكن التراجع عن إعطاء الكلمة.
chair-floor = الكلمة
chair-nobody-speaks = لا أحد يتكلم الآن.
chair-interrupted = قُطع كلامه: { $who }
chair-meeting = الجلسة
chair-due = ما حان أوانه
chair-take-up = ما يمكن تناوله في الجلسة
chair-to-meeting = صفحة الجلسة
chair-in-mode = { $act }: { $mode }
notes-title = ملاحظات ونصوص خاصة
notes-where = تبقى على هذا الجهاز مشفرة ولا تُرسل إلى أي مكان: لا توجد في صفحة أحد ولا في تصدير ولا في السجل. وإذا فُقد هذا الجهاز أو ما يحفظه هذا المتصفح فُقدت معه.
notes-without-script = من دون برمجة نصية لا تحفظ هذه الصفحة أي ملاحظات.
notes-of-meeting = بشأن هذه الجلسة
notes-of-item = بشأن { $item }
notes-kept = حُفظ على هذا الجهاز.
