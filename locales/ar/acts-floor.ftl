### عناوين الإجراءات: قوائم المتكلمين.

act-open-list = فتح قائمة متكلمين
act-close-list = إقفال باب التسجيل في القائمة
act-reopen-list = إعادة فتح باب التسجيل
act-carry-list = ترحيل القائمة إلى جلسة أخرى
act-inscribe = تسجيل اسم الوفد في القائمة
act-leave-list = رفع اسم الوفد من القائمة
act-say-alignment = بيان تأييد البيان الجماعي أو عدمه
act-place-speaker = تغيير موضع متكلم
act-substitute-speaker = القول إن عضوا آخر يتلو البيان
act-say-from-afar = بيان ما إذا كان المتكلم يُستمع إليه عن بعد
act-end-speech = إنهاء البيان
act-pause-speech = إيقاف الوقت
act-resume-speech = استئناف حساب الوقت
act-undo-floor = التراجع عن إعطاء الكلمة
act-ask-to-reply = طلب ممارسة حق الرد
act-raise-motion = إثارة نقطة نظام أو تقديم طلب إجرائي آخر
act-withdraw-motion = سحب طلب إجرائي
act-rule-on-motion = البت في طلب إجرائي
act-arrange-interpretation = ترتيب الترجمة الشفوية
act-give-link = إعطاء رابط الجلسة
act-challenge-quorum = الطعن في اكتمال النصاب القانوني
act-count-quorum = قيد عدد الحاضرين
act-declare-quorum = إعلان اكتمال النصاب القانوني أو عدمه
