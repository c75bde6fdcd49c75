# شاشة القاعة وما هو قيد المناقشة.

topic = { $text }، { $place }
button-of = { $what }: { $of }
take-up-nothing = الانتهاء مما هو قيد المناقشة
room-title = شاشة القاعة
room-no-meeting = لا توجد جلسة مفتوحة.
room-no-meeting-who = عندما يفتتح الرئيس جلسة تظهر هنا تلقائيا.
room-nothing = لا يوجد شيء قيد المناقشة حاليا.
room-choose = هناك عدة جلسات منعقدة، ولكل منها شاشتها الخاصة:
room-speaking = الكلمة الآن:
room-next = التالي:
interpreters-title = شاشة المترجمين الشفويين
interpreters-others = جلسات منعقدة أيضا:
interpreters-topic = قيد المناقشة
interpreters-not-arranged = لم تُرتَّب ترجمة شفوية لهذا.
interpreters-text-in = النص مسبقا: { $languages }
interpreters-no-text = لا نص مسبقا.
interpreters-again = تحديث هذه الصفحة
