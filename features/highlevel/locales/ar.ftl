# The high-level track: the provisional list.
highlevel-title = القائمة المؤقتة للموافقات
highlevel-place = الترتيب
highlevel-state = الدولة
highlevel-speaker = المتكلم
highlevel-rank = الرتبة
highlevel-asked = الرد الأول
highlevel-lang = اللغة
highlevel-mode = الشكل
highlevel-empty = لا توجد موافقات بعد. تظهر هنا الموافقات والتفويضات عند ورودها.
highlevel-show = عرض
highlevel-all = الكل
highlevel-post = المنصب
highlevel-total = { $shown } من { $all } في القائمة
highlevel-lead = { $number ->
    [zero] لن تتكلم أي دولة بعد.
    [one] ستتكلم دولة واحدة، حسب الرتبة ووقت الرد الأول. وهذه ليست قائمة المتكلمين بعد.
    [two] ستتكلم دولتان، حسب الرتبة ووقت الرد الأول. وهذه ليست قائمة المتكلمين بعد.
    [few] ستتكلم { $number } دول، حسب الرتبة ووقت الرد الأول. وهذه ليست قائمة المتكلمين بعد.
    [many] ستتكلم { $number } دولة، حسب الرتبة ووقت الرد الأول. وهذه ليست قائمة المتكلمين بعد.
   *[other] ستتكلم { $number } دولة، حسب الرتبة ووقت الرد الأول. وهذه ليست قائمة المتكلمين بعد.
}

highlevel-right-see = الاطلاع على القائمة المؤقتة للموافقين
