# The register of correspondence.
correspondence-title = سجل المراسلات
correspondence-number = الرقم
correspondence-at = التاريخ
correspondence-direction = الاتجاه
correspondence-both = الوارد والصادر
correspondence-in = وارد
correspondence-out = صادر
correspondence-channel = القناة
correspondence-correspondent = من أو إلى
correspondence-subject = الموضوع
correspondence-about = يتعلق بـ
correspondence-note = ملاحظة
correspondence-files = الملفات
correspondence-show = عرض
correspondence-empty = لم يُسجَّل شيء بعد. تُقيَّد هنا الرسائل المرسلة والردود الواردة.
correspondence-page = الصفحة { $page } من { $last }
correspondence-channel-web = الرابط الشخصي
correspondence-channel-email = البريد الإلكتروني
correspondence-channel-fax = الفاكس
correspondence-channel-post = البريد
correspondence-channel-note-verbale = مذكرة شفوية
correspondence-channel-hand = باليد
correspondence-verb-registered = قيد في السجل
correspondence-total = { $number ->
    [zero] لا توجد وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $number } وثائق
    [many] { $number } وثيقة
   *[other] { $number } وثيقة
}

correspondence-kind-register-item = قيد في سجل المراسلات

## الحقول في سجل المراجعة
correspondence-field-state = الدولة
correspondence-field-number = الرقم
correspondence-field-reference = رقم القيد
correspondence-field-at = التاريخ
correspondence-field-direction = الاتجاه
correspondence-field-correspondent = من أو إلى
correspondence-field-subject = الموضوع
correspondence-field-about = يتعلق بـ
correspondence-field-files = الملفات
correspondence-right-see = الاطلاع على السجل وملفاته
