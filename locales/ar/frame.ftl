### The frame of every page, dates and times.

## The frame of every page

site-name = Nemcon
site-motto = التفاوض بتوافق الآراء، مع سجل يمكن لأي أحد التحقق منه
page-title = { $page } – { $group }
skip-to-content = الانتقال إلى المحتوى
language-name = العربية
languages-label = اللغات
nav-label = أقسام عمل الفريق
nav-start = جميع الأفرقة
nav-overview = نظرة عامة
nav-calendar = الجدول الزمني
nav-documents = الوثائق
nav-letters = الرسائل
nav-texts = النصوص
nav-meeting = الجلسة
nav-decisions = المقررات
nav-silences = إجراءات الموافقة الصامتة
nav-participants = المشاركون
nav-rulebook = النظام الداخلي
nav-record = السجل
nav-seats = اختيار المقعد
nav-sign-out = مغادرة المقعد
rests-on = الأسس
seat-label = المقعد
seat-public = الجمهور
seat-chair = الرئيس
seat-secretariat = الأمانة
clock-label = الوقت الآن
banner-label = طبيعة هذا الفريق
banner-exercise = تمرين. الدول هنا من نسج الخيال وليس في هذه الصفحات ما هو رسمي.
banner-reconstruction = إعادة بناء من مصادر منشورة وليست سجلا رسميا؛ ولم تتخذ أي دولة إجراء هنا.
strip-new = الجديد في السجل:
strip-show = إظهار
strip-lost = انقطع الاتصال. تعرض هذه الصفحة الحالة في الساعة { $time }.
footer-record =
    { $count ->
        [zero] لا قيود في السجل.
        [one] في السجل قيد واحد.
        [two] في السجل قيدان.
        [few] في السجل { $count } قيود.
        [many] في السجل { $count } قيدا.
        *[other] في السجل { $count } قيد.
    }
footer-check = كيف تتحقق منه بنفسك
footer-drawn = أُعدت هذه الصفحة في { $instant }
footer-api = واجهة للبرامج
under-discussion = قيد المناقشة:

## Dates and times

month =
    { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
        *[other] كانون الأول/ديسمبر
    }
weekday =
    { $day ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
        *[other] الأحد
    }
date =
    { $day } { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
        *[other] كانون الأول/ديسمبر
    } { $year }
day-and-month =
    { $day } { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
        *[other] كانون الأول/ديسمبر
    }
month-and-year =
    { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
        *[other] كانون الأول/ديسمبر
    } { $year }
date-with-weekday = { $weekday }، { $date }
date-range = من { $from } إلى { $to }
instant = { $date }، الساعة { $time }، { $place }
time-in-place = { $time }، { $place }
place-new-york = نيويورك
place-geneva = جنيف
place-vienna = فيينا
place-nairobi = نيروبي
place-the-hague = لاهاي
place-utc = UTC
place-online = عبر الإنترنت
place-not-confirmed = المكان غير مؤكد
remaining-days-hours =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
        *[other] { $days } يوم
    } و{ $hours ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
        *[other] { $hours } ساعة
    }
remaining-hours-minutes =
    { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
        *[other] { $hours } ساعة
    } و{ $minutes ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
        *[other] { $minutes } دقيقة
    }
remaining-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
        *[other] { $minutes } دقيقة
    }
remaining-less-than-a-minute = أقل من دقيقة
deadline-left = المتبقي: { $remaining }
deadline-passed = انقضى
hours =
    { $count ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
        *[other] { $count } ساعة
    }
