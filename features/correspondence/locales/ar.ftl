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

## List and item
correspondence-page = { $shown } من { $total }
correspondence-enter = قيد وثيقة
correspondence-search = كلمات
correspondence-any = الكل
correspondence-class = الملف
correspondence-since = اعتباراً من
correspondence-until = حتى
correspondence-applied = { $what }: { $value }
correspondence-none-found = لا توجد وثيقة مطابقة لهذا البحث.
correspondence-disposed = تم التصرف فيها.
correspondence-disposed-at = تاريخ التصرف
correspondence-dated = تاريخ الوثيقة
correspondence-from = من
correspondence-to = إلى
correspondence-document-number = الرقم الوارد في الوثيقة
correspondence-lang = اللغة
correspondence-links = الروابط بوثائق أخرى
correspondence-text = النص
correspondence-link-answers = ردّ على
correspondence-link-answered-by = الردّ عليها:
correspondence-link-concerns = تتعلق بـ
correspondence-link-concerned-by = مشار إليها في
correspondence-link-duplicate-of = نسخة من
correspondence-link-duplicated-by = وردت مرة أخرى برقم
correspondence-reading-waiting = جارٍ استخراج النص.
correspondence-reading-read = استُخرج النص.
correspondence-reading-no-text = لا يوجد نص للصورة الممسوحة.
correspondence-reading-failed = تعذّر استخراج نص الصورة الممسوحة.
correspondence-printed = عدد الوثائق: { $number }، طُبعت في { $day }
correspondence-fault-print-long = يتضمن السجل المطبوع { $limit } وثيقة على الأكثر. يُرجى تضييق القائمة أو تصديرها كمصنف.
correspondence-fault-print = تعذّرت طباعة القائمة: يتضمن اسم أو موضوع رمزاً لا يوجد في الخطوط. يُرجى تصديرها كمصنف.

## Trail and rights
correspondence-kind-file-class = فئة في خطة الملفات
correspondence-verb-indexed = أُدرجت في البحث
correspondence-field-dated = تاريخ الوثيقة
correspondence-field-from = من
correspondence-field-to = إلى
correspondence-field-document_number = الرقم الوارد في الوثيقة
correspondence-field-class = الملف
correspondence-field-links = الروابط
correspondence-field-lang = اللغة
correspondence-field-channel = القناة
correspondence-field-note = ملاحظة
correspondence-field-disposed_at = تاريخ التصرف
correspondence-field-count = العدد
correspondence-job-index = إدراج الوثائق السابقة في البحث
correspondence-right-enter = قيد الوثائق يدوياً وتصحيحها وربطها
