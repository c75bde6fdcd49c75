### عناوين الإجراءات: جدول الأعمال والمتابعة والمعالم الرئيسية.

act-propose-agenda = اقتراح جدول الأعمال
act-propose-programme = اقتراح برنامج العمل
act-enter-follow-up = قيد نقطة من نقاط المتابعة
act-settle-follow-up = تسوية نقطة من نقاط المتابعة
act-set-milestone = تحديد معلم رئيسي
act-move-milestone = تغيير موعد معلم رئيسي
act-reach-milestone = الإشارة إلى بلوغ معلم رئيسي
act-set-up-subgroup = إنشاء فريق فرعي مواضيعي
act-end-subgroup = إنهاء عمل فريق فرعي مواضيعي
act-report-back = تقديم تقرير عن أعمال فريق فرعي
act-show-balance = عرض توازن المناقشة
