### قوائم المتكلمين في صفحة الجلسة وشاشة القاعة.

speakers-title = قائمة المتكلمين
speakers-title-stakeholders = قائمة أصحاب المصلحة
speakers-open = باب التسجيل مفتوح
speakers-closes = يُقفل باب التسجيل { $time }
speakers-closed = أُقفل باب التسجيل
speakers-limits = { $minutes } دقائق لكل بيان، و{ $group } لبيان باسم مجموعة
speakers-nobody = لا أحد في الانتظار.
speakers-for-group = باسم { $name }
speakers-for-both = باسم { $name } وبصفته الوطنية
speakers-claim = دول المجموعة كما يقول المتكلم: { $states }
speakers-placed = وضعه الرئيس هنا: { $reason }
speakers-read-by = يتلو البيان عضو آخر: { $rank }
speakers-inscribe = سجّل اسمي في القائمة
speakers-inscribe-more = باسم مجموعة، أو بصفة معينة
speakers-next = الكلمة لـ { $who }
speakers-followed = الكلمة لـ { $who }، ثم لـ { $then }
speakers-carried = رُحّلت من جلسة سابقة
speakers-aligned-no = وفدي ليس منهم
speakers-aligned-yes = وفدي يؤيد البيان
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
