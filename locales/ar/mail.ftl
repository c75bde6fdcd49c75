### Mails: what they say, how one wants them, and what became of each.

mail-happened =
    { $act ->
        [circulate_letter] عُمِّمت رسالة
        [receive_letter] وردت رسالة موجهة إلى الرئيس
        [open_silence] فُتح إجراء الموافقة الصامتة
        [extend_silence] مُدِّد أجل إجراء الموافقة الصامتة
        [ask_more_time] وفد يطلب من الرئيس مزيدا من الوقت
        [ask_clarification] وفد يطلب من الرئيس توضيحا
        [break_silence] كُسر الصمت
        [withdraw_silence] سُحب إجراء الموافقة الصامتة
        [confirm_silence] أكد الرئيس انتهاء إجراء الموافقة الصامتة
        [close_silence] انتهى إجراء الموافقة الصامتة
        [announce_outcome] أُعلنت نتيجة إجراء الموافقة الصامتة
        [table_draft] صدر مشروع
        [issue_revision] صدر تنقيح
        [join_proposal] انضم وفد إلى مقترح من مقترحاتكم
        [dispose] سُجِّل ما آل إليه مقترح من مقترحاتكم
        [review_credentials] استعرضت الأمانة وثائق تفويضكم
        [challenge_credentials] طُعن في وثائق تفويضكم
        [review_member] استعرضت الأمانة بيانات عضو في وفدكم
        [comment_on_visa] علّق البلد المضيف على حالة تأشيرة تخصكم
        [raise_matter] أُثيرت مسألة مشاركة
        [consider_matter] أجابت الأمانة عن مسألة مشاركة
        [comment_on_matter] علّق البلد المضيف على مسألة مشاركة
        [circulate_matter] عُمِّمت مسألة مشاركة
        [say_incomplete] أبلغ وفد الرئيس بأنه غير مكتمل
        [enter_for_delegation] سُجِّل إجراء نيابة عن وفدكم
        [move_meeting] نُقل موعد جلسة
        [cancel_meeting] أُلغيت جلسة
        [move_session] نُقل موعد دورة
        [cancel_session] أُلغيت دورة
        [confirm_address] هل هذا عنوانكم؟ ذكرته إحدى المنظمات
        [apply] ورد طلب
        [withdraw_application] سُحب طلب
        [application_approve] طلبكم مستوف
        [application_return] أُعيد طلبكم لاستكماله
        [application_reject] لم يُقبل طلبكم
        [application_reopen] أُعيد فتح استعراض طلبكم
        [applicant_accredited] منظمتكم معتمدة
        [applicant_not_accredited] منظمتكم غير معتمدة
        [circulate_list] عُمِّمت قائمة منظمات في إطار إجراء الموافقة الصامتة
        [ask_about_objections] دولة تستفسر عن الاعتراضات
        [answer_about_objections] أُعطي رد بشأن الاعتراضات
       *[other] سُجِّل قيد في السجل
    }
mail-title = بريدكم
mail-lede = تُعلم الرسالة بأن أمرا يعنيكم قد حدث وأين يوجد. كل شيء موجود أيضا في الصفحات؛ ولا تقول أي رسالة إن أحدا لم يتفاعل، ولا يعلم أحد هل فتحتم رسالة أم لا.
mail-none-here = لا تُرسل رسائل من هذا الموقع. كل شيء موجود في الصفحات.
mail-where = إلى أين وكم مرة
mail-address = العنوان
mail-language = اللغة
mail-pace = كم مرة
mail-pace-of =
    { $pace ->
        [at_once] فورا، كل رسالة على حدة
        [daily] مرة في اليوم، مجتمعة
       *[other] بلا رسائل
    }
mail-keep = حفظ
mail-from = ترد الرسائل من { $address }.
mail-confirm = تأكيد العنوان
mail-confirm-what = أُرسل رمز إلى { $address }. اكتبوه هنا؛ ولا تُرسل إليه قبل ذلك أي رسالة أخرى.
mail-code = الرمز الوارد في الرسالة
mail-confirmed = أُكِّد في { $at }
mail-of-late = الرسائل الأخيرة
mail-none-yet = لا شيء بعد.
mail-erase = محو العنوان
mail-erase-what = يُحذف العنوان واللغة وقائمة الرسائل. ويبقى مقعدكم وما هو مدوَّن في السجل.
mail-fault =
    { $fault ->
        [address] لا يمكن إرسال بريد إلى هذا العنوان: اكتبوا عنوانا مثل desk@mission.example.
       *[other] هذا ليس الرمز، أو انقضى وقته. احفظوا العنوان مرة أخرى لتلقي رمز جديد.
    }
mail-state =
    { $state ->
        [sent] أُرسلت
        [failed] أخفقت
        [bounced] ارتدَّت
       *[other] في الانتظار
    }
mail-log-title = سجل الرسائل
mail-log-lede = ما آلت إليه كل رسالة. لا تظهر العناوين؛ ولا يعلم أحد هل فُتحت رسالة.
mail-log-own = الرسائل إلى أشخاص وفدكم وما آلت إليه. لا يرى العنوان إلا صاحبه.
mail-log-all = إظهار الكل
mail-log-troubled = ما أخفق أو ارتد فقط
mail-log-none = لا رسائل.
mail-log-closed = قيد غير علني
mail-log-made = أُنشئت في { $at }
mail-log-done = انتهى أمرها في { $at }
mail-log-attempts =
    { $count ->
        [zero] لا محاولات
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
mail-log-reply = جواب الخادوم: { $number }
mail-log-again = إعادة الإرسال
mail-log-again-done = الرسالة تنتظر إعادة الإرسال.
mail-subject = { $what } · { $group }
mail-digest-subject =
    { $count ->
        [zero] لا أمور تعنيكم
        [one] أمر واحد يعنيكم
        [two] أمران يعنيانكم
        [few] { $count } أمور تعنيكم
        [many] { $count } أمرا يعنيكم
       *[other] { $count } أمر يعنيكم
    }
mail-code-subject = رمز لعنوانكم
mail-account-what = إن لم يكن لكم علم بذلك فانظروا صفحة حسابكم، وأنهوا عمليات الدخول التي ليست لكم، واسحبوا مفاتيح المرور التي ليست لكم، وأبلغوا وفدكم أو الأمانة.
mail-confirm-address-what = ذكرت منظمة تطلب المشاركة في أعمال هذا الفريق هذا العنوانَ لتلقي الرسائل. بيّنوا في الصفحة أدناه ما إذا كان صحيحا. وإن لم يكن لكم علم بذلك فلا تفعلوا شيئا: لن يُكتب إليكم شيء آخر.
mail-code-what = شخص سجّل دخوله يريد تلقي الرسائل على هذا العنوان. اكتبوا هذا الرمز في صفحة بريدكم خلال نصف ساعة. وإن لم تكونوا أنتم، فلا تفعلوا شيئا: لن تُرسل إلى هنا أي رسالة أخرى.
mail-not-alone = كل هذا موجود في الصفحات وفي السجل. لا تحتاجون إلى رسالة للمشاركة، ولا يعلم أحد هل فتحتم هذه الرسالة.
mail-change = لتغيير عدد المرات أو التوقف:
mail-by = من: { $who }
mail-at = متى: { $at }
mail-until = حتى: { $at }
mail-instant = { $at } ({ $offset })
