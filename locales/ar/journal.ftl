### The journal of a day.

journal-title = اليومية
journal-programme = يومية { $day }: برنامج الجلسات
journal-summary = يومية { $day }: موجز الجلسات
journal-days = الأيام
journal-drawn = أُعدّت من السجل في { $at }.
journal-none = لا جلسات في هذا اليوم
journal-none-who = تحدد الأمانة مواعيد الجلسات.
journal-what = يرد البرنامج هنا من مساء اليوم السابق، والموجز مع سير الجلسات. ولا يُذكر من استُمع إليه إلا في الأجزاء الرسمية؛ وما جرى دون تدوين لا يُذكر منه شيء.
journal-heard = استُمع إلى
journal-today = اليوم، { $date }
journal-tomorrow = غدا، { $date }
journal-interpretation = الترجمة الشفوية: { $languages }، حتى { $until }
journal-interpretation-in = الترجمة الشفوية ({ $mode }): { $languages }، حتى { $until }
