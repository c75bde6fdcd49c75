### تقاويم يُشترك فيها، وأوقات بمناطقها الزمنية.

time-span = { $date }، من الساعة { $from } إلى الساعة { $to }، { $place }
time-with-offset = { $time } ({ $offset })
time-yours = على هذا الجهاز: { $time }
subscribe-title = الاشتراك في التقويم
subscribe-lede = برنامج التقويم المشترك في أحد هذه العناوين يعرض دورات الفريق وجلساته ومواعيده النهائية، كلا منها بمنطقته الزمنية، وما أُجّل منها أو أُلغي.
subscribe-public = تقويم الفريق
subscribe-public-what = متاح للجميع: الدورات والجلسات والمعالم الرئيسية والمواعيد النهائية التي يجوز للجميع معرفتها.
subscribe-open = فتحه في برنامج تقويم
subscribe-circle = تقويم { $name }
subscribe-circle-what = عنوان سري واحد للمقعد كله: تقويم الفريق ونقاط المتابعة التي تقع على عاتقه.
subscribe-own = تقويمكم الخاص
subscribe-own-what = عنوان سري لكم وحدكم، بالمحتوى نفسه. ويتوقف متى سحبكم وفدكم أو انتهى حسابكم.
subscribe-secret = كل من يعرف عنوانا سريا يرى ما فيه. ولا يرد فيه اسم أي شخص.
subscribe-made = يوجد عنوان أُنشئ في { $date }. وقد عُرض مرة واحدة ولا يُحتفظ به؛ فإذا ضاع أو عُرف فأنشئوا غيره: ويتوقف القديم فورا.
subscribe-none = لا يوجد عنوان بعد.
subscribe-shown = هذا هو العنوان. ولا يُعرض إلا هذه المرة: انسخوه الآن إلى برنامج التقويم.
subscribe-make = إنشاء عنوان
subscribe-make-again = إنشاء عنوان آخر؛ ويتوقف القديم
subscribe-end = سحب العنوان
subscribe-how = كيفية الاشتراك
subscribe-how-copy = انسخوا عنوانا.
subscribe-how-add = في برنامج التقويم، اختاروا الاشتراك في تقويم بعنوانه وضعوه هناك. ولا تستوردوه: فالتقويم المستورد لا يتابع التغييرات.
subscribe-how-late = تعيد البرامج النظر من حين إلى آخر، وبعضها مرة في اليوم فقط. وحيثما اختلفت عن هذا الموقع فالصحيح هو ما في هذا الموقع.
feed-due = في موعد أقصاه هذا اليوم: { $what }
feed-silence = نهاية إجراء الموافقة الصامتة: { $text }
feed-proposals = الموعد النهائي لتقديم المقترحات: { $text }
feed-moved = { $times ->
        [zero] لم يُنقل ولم يُغيَّر
        [one] نُقل أو غُيّر مرة واحدة
        [two] نُقل أو غُيّر مرتين
        [few] نُقل أو غُيّر { $times } مرات
        [many] نُقل أو غُيّر { $times } مرة
        *[other] نُقل أو غُيّر { $times } مرة
    } منذ تحديد موعده.
feed-cancelled = أُلغي: { $reason }
feed-milestone = معلم رئيسي: { $title }
feed-kind-session = دورة
feed-kind-meeting = جلسة
feed-kind-deadline = موعد نهائي
feed-kind-milestone = معلم رئيسي
feed-kind-follow-up = متابعة
