### توازن المناقشة
balance-title = توازن المناقشة
balance-see = عرض توازن المناقشة
balance-lede = ما قيل واقتُرح واتُّفق عليه بحسب عناصر الولاية وبحسب الأفرقة الفرعية المواضيعية، بترتيبها. لا تُذكر فيه أي دولة ولا تُحسب على حدة.
balance-of-the-chair = تشمل أرقام الرئيس ما أُبلغ به وحده. أما ما يُعرض على غيره فلا يشمل إلا ما يعرفه كل من يُعرض عليهم.
balance-by-element = بحسب عنصر الولاية
balance-by-subgroup = بحسب الفريق الفرعي المواضيعي
balance-subgroup-note = الوقت والبيانات من جلسات الفريق الفرعي؛ والمقترحات والنص من عناصر الولاية التي تخدمها فروعه.
balance-elsewhere = خارج عنصر بعينه
balance-part = الجزء
balance-statements = البيانات
balance-proposals = المقترحات
balance-agreed = الفقرات المتفق عليها
balance-agreed-of = { $agreed } من { $all }
balance-shown =
    { $to ->
        [public] معروض على الجميع
        [states] معروض على جميع الدول
        *[chair] للرئيس والأمانة العامة وحدهما
    }
balance-to =
    { $word ->
        [public] العرض على الجميع
        [states] العرض على جميع الدول
        *[chair] للرئيس والأمانة العامة وحدهما
    }
