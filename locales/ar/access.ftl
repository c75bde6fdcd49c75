### الصفحات: التأشيرات والوصول.

nav-access = التأشيرات والوصول
nav-stakeholders = الجهات صاحبة المصلحة
access-lede = ما تبلغ عنه الوفود بشأن التأشيرات، وما يقوله البلد المضيف إلى جانبه، وما ينتج عنه من أرقام. ولا يحمّل شيء هنا أحدا المسؤولية.
access-before = قبل الدورة
access-warning = الأعضاء الذين لم يصدر قرار بشأنهم: { $members }. الوفود: { $delegations }. الأيام المتبقية: { $days }.
access-warning-begun = الأعضاء الذين لم يصدر قرار بشأنهم: { $members }. الوفود: { $delegations }. وقد بدأت الدورة.
access-undecided = لم يصدر قرار بعد
access-incomplete = وفود طلبت إبلاغ الرئيس بأنها غير مكتملة
access-cases = الحالات التي تبلغ عنها الوفود
access-own = حالات وفدكم
access-no-cases = لم يُبلَّغ عن أي طلب تأشيرة.
access-no-cases-who = يبلغ الوفد عنه لكل عضو ولكل دورة.
access-shown = معروضة عليكم بوصفكم البلد المضيف
access-as-reported = حسب ما أبلغ عنه الوفد
access-comment = تعليق البلد المضيف
access-no-comment = لا تعليق.
access-not-shown = الحالة غير معروضة على بلد مضيف.
access-show-to = عرض الحالة على البلد المضيف
access-member = العضو { $mark }
access-matters = مسائل المشاركة
access-no-matters = لا شيء منها لدى هذا المقعد.
access-numbers = بالأرقام، حسب الدورة
access-no-numbers = لا أرقام هنا بعد.
access-no-numbers-who = تُستخلص مما تبلغ عنه الوفود؛ ويقرر الفريق لمن تُعطى.
access-applications = الطلبات
access-median = الوسيط لعدد الأيام حتى القرار
access-by-outcome = حسب النتيجة
access-withheld = محجوب
access-withheld-why = تُحجب الخلية التي فيها أقل من { $n } وفود، ويُحجب ما يمكن استنتاجها منه.
access-audience =
    { $to ->
        [states] بقرار من الفريق، تُعطى هذه الأرقام لجميع الدول.
        [public] بقرار من الفريق، هذه الأرقام علنية.
        *[chair] لا يطلع على هذه الأرقام سوى الرئيس والأمانة.
    }
access-given = أُعطيت آخر مرة في { $at }.
access-report-title = الوصول: { $session }
access-report-early = لم تنته الدورة بعد. يُقدَّم التقرير مرة واحدة: وما يُقدَّم الآن يبقى على حاله أيا كان ما يُبلَّغ عنه لاحقا.
access-plot-title = الطلبات حسب الدورة والنتيجة
access-plot-description = شريط لكل دورة، بترتيب التواريخ، مقسم حسب النتيجة. وما هو محجوب يُرسم بخط متقطع وبعرض واحد دائما. ويتضمن الجدول أدناه الأرقام نفسها.
access-plot-table = الأرقام حسب الدورة والنتيجة
access-report-again = الإبلاغ من جديد
access-hosts = أماكن الاجتماع والبلدان المضيفة لها
visa-outcome =
    { $outcome ->
        [issued] صدرت
        [refused] رُفضت
        [not_decided_in_time] لم يُبتّ فيها في الوقت المناسب
        [withdrawn] سحبها الوفد
        *[other] لم يصدر قرار بعد
    }
visa-instead =
    { $done ->
        [substitute] شارك بديل
        [remote] شارك عن بعد
        [statement_read] قرأ البيان شخص آخر
        *[nothing] لم يتسنَّ شيء
    }
visa-cause =
    { $cause ->
        [in_time] صدرت قبل اليوم الأول
        [late] صدرت في اليوم الأول أو بعده
        [refused] رُفضت
        [not_decided_in_time] لم يُبتّ فيها عند بدء الدورة
        [withdrawn] سحبها الوفد
        *[undecided] لم يُبلَّغ عن شيء بعد
    }
matter-kicker = مسألة تتعلق بالمشاركة
matter-told =
    { $to ->
        [states] لدى جميع الدول
        *[chair] غير معممة
    }
matter-to-all = هي لدى جميع الدول منذ { $at }.
matter-to-few = هي لدى الدولة التي أثارتها والرئيس والأمانة والبلد المضيف الذي تسميه.
matter-words-of = بعبارات { $by }
matter-considerations = اعتبارات الأمانة
matter-comments = تعليقات { $country } بوصفه البلد المضيف
matter-nothing-yet = لا شيء بعد.
