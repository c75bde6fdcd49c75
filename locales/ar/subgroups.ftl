### Thematic subgroups.

subject-report = الإحاطة علما: تقرير الفريق الفرعي { $title } ({ $entry })
subgroups-title = الأفرقة الفرعية المواضيعية
subgroups-what = تجتمع بمفردها بشأن فروع من النص وتقدم تقارير عن ذلك. ولا تتخذ أي قرار.
subgroup-open = قيد العمل
subgroup-ended = انتهى في { $at }
subgroup-on = بشأن: { $sections }
subgroup-led = يقوده: { $names }
subgroup-led-nobody = لم يعيَّن ميسّر لفروعه.
subgroup-no-meeting = لم يحدَّد موعد أي جلسة.
subgroup-named = الفريق الفرعي: { $title }
subgroup-word = الفريق الفرعي المواضيعي
reports-title = التقارير المقدمة
report-open = لم يحط به علما بعد
report-noted = أحاطت الجلسة العامة علما
