### ما يُحتفظ به عن عضو خارج السجل: صورة الشارة ووثيقة السفر.

papers-title = الصورة ووثيقة السفر
papers-what = تُقدَّمان للشارات والتأشيرات. ولا يرد شيء منهما في السجل ولا في أي تصدير ولا في قائمة المشاركين.
papers-photo = الصورة
papers-photo-of = صورة { $name }
papers-no-photo = لا صورة بعد.
papers-photo-file = الملف
papers-photo-hint = JPEG أو PNG، لا يزيد على 8 ميغابايت ولا يقل عن 150 نقطة في كل جانب. تُصغَّر الصورة وتُكتب من جديد، فلا يُحتفظ بأي شيء آخر من الملف. وتظهر على الشارة التي يراها الوفد والأمانة.
papers-photo-send = استخدام هذه الصورة
papers-photo-remove = محو الصورة
papers-document = وثيقة السفر
papers-document-what = يراها صاحبها ومنسق الوفد، وكذلك الأمانة بعد أن يسلمها الوفد إليها. ويُدوَّن هنا كل اطلاع عليها.
papers-not-handed-over = لم يسلم الوفد شيئا.
papers-field =
    { $field ->
        [document] نوع الوثيقة
        [number] الرقم
        [issued_by] جهة الإصدار
        [valid_until] صالحة حتى
        [born] تاريخ الميلاد
        [born_in] مكان الميلاد
        [session] للدورة
        [handed_over] تسليمها إلى الأمانة
       *[in_letter] ذكرها في رسالة الدعوة
    }
papers-fault =
    { $field ->
        [document] نوع الوثيقة: يُختار واحد مما هو مدرج. لم يُحفظ شيء.
        [number] الرقم: من 3 إلى 40 حرفا ورقما. لم يُحفظ شيء.
        [issued_by] جهة الإصدار: الدولة أو المنظمة، من 2 إلى 120 حرفا. لم يُحفظ شيء.
        [valid_until] صالحة حتى: يوم لم يمض ولا يبعد أكثر من أربعين سنة. لم يُحفظ شيء.
        [born] تاريخ الميلاد: يوم مضى، أو يُترك فارغا. لم يُحفظ شيء.
        [born_in] مكان الميلاد: 120 حرفا على الأكثر، أو يُترك فارغا. لم يُحفظ شيء.
       *[session] للدورة: تُختار دورة لم تنته. لم يُحفظ شيء.
    }
papers-keep = حفظ
papers-erase = محو بيانات وثيقة السفر
papers-done = تم.
papers-goes = تُمحى تلقائيا في { $day }، وفور سحب الوفد لهذا الشخص.
papers-goes-with-member = تُمحى عندما يسحب الوفد هذا الشخص أو يُقفل الفريق.
papers-looks = من اطلع على وثيقة السفر
papers-looked = { $of }، { $at }
photo-fault =
    { $fault ->
        [nothing] لم يُرسل أي ملف.
        [too_large] الصورة أكبر من اللازم: 8 ميغابايت و8000 نقطة في كل جانب على الأكثر.
        [too_small] الصورة أصغر من اللازم: 150 نقطة في كل جانب على الأقل.
       *[unread] ليس هذا صورة بصيغة JPEG أو PNG، أو هو تالف. لم يُحفظ شيء.
    }
travel-document =
    { $word ->
        [passport] جواز سفر
        [diplomatic] جواز سفر دبلوماسي
        [service] جواز سفر لمهمة أو رسمي
        [laissez_passer] جواز مرور
       *[identity_card] بطاقة هوية
    }
invitation-document = وثيقة السفر: { $document }، رقمها { $number }، صادرة عن { $issued_by }، صالحة حتى { $until }.
badge-own = شارتي
badge-own-what = تُبرز عند المدخل على هذه الشاشة أو على ورق.
badge-own-none = لم تعتمد الأمانة التسجيل بعد. وستظهر الشارة هنا.
held-papers = الصورة ووثيقة السفر
held-papers-none = لا يُحتفظ بأي منهما.
held-papers-change = تغيير أو محو
