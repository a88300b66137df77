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
correspondence-field-document-number = الرقم الوارد في الوثيقة
correspondence-field-class = الملف
correspondence-field-links = الروابط
correspondence-field-lang = اللغة
correspondence-field-channel = القناة
correspondence-field-note = ملاحظة
correspondence-field-disposed-at = تاريخ التصرف
correspondence-field-count = العدد
correspondence-job-index = إدراج الوثائق السابقة في البحث
correspondence-right-enter = قيد الوثائق يدوياً وتصحيحها وربطها

## Entering and correcting
correspondence-scan = صورة الوثيقة الممسوحة
correspondence-scan-hint = PDF أو PNG أو JPEG أو TIFF، بحد أقصى 12 ميغابايت لكل ملف.
correspondence-answers = ردّ على الوثيقة أو الرسالة
correspondence-answers-hint = رقمها في السجل أو رقم الرسالة، مثل { $example }.
correspondence-subject-hint = يمكن تركه فارغاً في حالة الرد، فيؤخذ موضوع ما تردّ عليه.
correspondence-party-hint = إذا تُرك فارغاً يُكتب هنا اسم الدولة.
correspondence-at-hand = تاريخ الورود أو الإرسال
correspondence-no-state = دون دولة
correspondence-no-class = لم تُحفظ في ملف بعد
correspondence-known-title = مقيدة في السجل بالفعل
correspondence-known = يتضمن السجل وثيقة بالصورة نفسها، أو من المرسل نفسه وبالرقم والتاريخ نفسيهما. ولم يُقيد شيء بعد.
correspondence-join = ضمها إلى { $number }
correspondence-though-known = قيدها كوثيقة مستقلة
correspondence-save = حفظ
correspondence-correct = تصحيح
correspondence-enter-answer = قيد الرد عليها
correspondence-enter-next = قيد الوثيقة التالية
correspondence-done-entered = قُيدت برقم { $number }. يُكتب هذا الرقم على الورقة.
correspondence-done-joined = ضُمت إلى { $number }.
correspondence-done-corrected = صُححت { $number }.
correspondence-done-linked = عُدّلت روابط { $number }.
correspondence-done-held = { $number } قيد الحجز.
correspondence-done-lifted = رُفع الحجز عن { $number }.
correspondence-link-kind = علاقتها بالوثيقة الأخرى
correspondence-link-add = ربطها بوثيقة أخرى
correspondence-link-act = ربط
correspondence-unlink = إزالة الرابط بـ { $number }

## Refusals
correspondence-fault-not-there = لا يوجد قيد كهذا في هذه الدورة.
correspondence-fault-nobody = يُرجى اختيار دولة أو كتابة المرسل أو المرسل إليه.
correspondence-fault-no-subject = يُرجى كتابة الموضوع في سطر واحد.
correspondence-fault-future = هذا الوقت لم يحن بعد. تُقيد الوثيقة بعد ورودها أو إرسالها.
correspondence-fault-long-line = لا يتجاوز النص هنا { $limit } حرفاً.
correspondence-fault-long-text = لا يتجاوز النص هنا { $limit } حرفاً.
correspondence-fault-many-files = لا يُرفق بالوثيقة أكثر من { $limit } ملفات.
correspondence-fault-no-number = لا توجد وثيقة أو رسالة بالرقم { $number }.
correspondence-fault-itself = لا يمكن ربط الوثيقة بنفسها.
correspondence-fault-no-class = لا يمكن الحفظ في هذه الفئة: فهي مغلقة أو تخص دورة أخرى.
correspondence-fault-known = يبدو أن الوثيقة مقيدة في السجل بالفعل.
correspondence-fault-stale = عدّلها شخص آخر في هذه الأثناء. يُرجى فتحها من جديد وإعادة التعديل.
correspondence-fault-disposed = تم التصرف في الوثيقة ولا يمكن تعديلها.
correspondence-fault-code = يتكون الرمز من 1 إلى { $limit } من الحروف أو الأرقام أو النقاط أو الشرطات.
correspondence-fault-code-taken = هذا الرمز مستخدم لفئة أخرى.
correspondence-fault-no-title = يُرجى كتابة محتوى الفئة بلغة واحدة على الأقل.
correspondence-fault-years = عدد صحيح من السنوات من 0 إلى { $limit }؛ ويُترك فارغاً للحفظ الدائم.
correspondence-fault-no-reason = يُرجى كتابة السبب.
correspondence-fault-not-now = تغيرت حالة القائمة في هذه الأثناء ولم يعد هذا الإجراء ممكناً.
correspondence-fault-same-person = يعتمد القائمة شخص ثانٍ غير الذي اقترحها.
correspondence-fault-nothing-due = لا شيء مستحق اليوم بموجب خطة الملفات.
correspondence-fault-held = إحدى وثائق القائمة قيد الحجز. ولم يُتصرف في شيء.
correspondence-fault-unset = تعذّر إعداد الشهادة: يتضمن اسم رمزاً لا يوجد في الخطوط. ولم يُتصرف في شيء.
correspondence-fault-channel = يُرجى اختيار قناة.
correspondence-fault-direction = يُرجى تحديد ما إذا كانت واردة أو صادرة.
correspondence-fault-lang = يُرجى اختيار لغة.
correspondence-fault-at = يُرجى كتابة اليوم والوقت.
correspondence-fault-dated = يُرجى كتابة يوم أو تركه فارغاً.

## Trail of entering
correspondence-verb-joined = ضُمت إلى ما ورد مجدداً
correspondence-verb-corrected = صُححت في السجل
correspondence-verb-linked = رُبطت بوثيقة أخرى
correspondence-verb-unlinked = أُزيل الرابط
correspondence-verb-scan-read = قُرئت الصورة الممسوحة
correspondence-field-reading = القراءة
correspondence-job-read-scans = قراءة الصور الممسوحة لوثيقة

## File plan
correspondence-plan = خطة الملفات
correspondence-code = الرمز
correspondence-class-title = المحتوى
correspondence-kept = مدة الحفظ
correspondence-then = بعد ذلك
correspondence-items = الوثائق
correspondence-closed = أُغلقت في { $day }
correspondence-add-class = إضافة فئة
correspondence-edit-class = تعديل الفئة
correspondence-no-classes = لا توجد فئات في خطة الملفات بعد. مدد الحفظ هي مدد المنظمة؛ ولا تُحدد هنا أي مدة.
correspondence-done-plan = حُفظت خطة الملفات.
correspondence-kept-for-good = حفظ دائم
correspondence-kept-years = { $years ->
    [zero] أقل من سنة، { $from }
    [one] سنة واحدة، { $from }
    [two] سنتان، { $from }
    [few] { $years } سنوات، { $from }
    [many] { $years } سنة، { $from }
   *[other] { $years } سنة، { $from }
}
correspondence-counts-from = تُحسب السنوات
correspondence-counts-item = من يوم الوثيقة
correspondence-counts-year = من نهاية سنتها
correspondence-counts-closing = من إغلاق الفئة
correspondence-action-destroy = الإتلاف
correspondence-action-transfer = التحويل إلى المحفوظات
correspondence-action-keep = الحفظ
correspondence-years = السنوات
correspondence-years-hint = لا يُترك فارغاً إلا في حالة الحفظ.
correspondence-closed-on = تاريخ الإغلاق
correspondence-closed-on-hint = لا يُحفظ شيء آخر في فئة مغلقة.
correspondence-holds = حالات الحجز
correspondence-held = قيد الحجز
correspondence-covers = يشمل
correspondence-reason = السبب
correspondence-placed = تاريخ الحجز
correspondence-lifted = تاريخ الرفع
correspondence-lift = رفع الحجز
correspondence-stands = سارٍ.
correspondence-hold-item = حجز هذه الوثيقة
correspondence-hold-class = حجز كل ما في هذه الفئة
correspondence-hold-act = حجز
correspondence-done-hold = وُضع الحجز.
correspondence-done-lift = رُفع الحجز.
correspondence-no-holds = لا شيء قيد الحجز.
correspondence-disposals = التصرف في الوثائق
correspondence-disposal = قائمة التصرف رقم { $number }
correspondence-no-disposals = لم تُقترح أي قائمة.
correspondence-due = يُحفظ حتى
correspondence-due-now = المستحق اليوم، { $action }: { $number }
correspondence-propose = اقتراح قائمة
correspondence-proposed = تاريخ الاقتراح
correspondence-approved = تاريخ الاعتماد
correspondence-done = تاريخ التنفيذ
correspondence-state = الحالة
correspondence-state-proposed = مقترحة
correspondence-state-approved = معتمدة
correspondence-state-done = منفذة
correspondence-state-withdrawn = مسحوبة
correspondence-approve = اعتماد القائمة
correspondence-approve-hint = يعتمدها شخص ثانٍ مخوّل قبل تنفيذ أي شيء.
correspondence-withdraw = سحب القائمة
correspondence-carry-out = تنفيذ التصرف
correspondence-carry-out-heading = سيتم التصرف في { $number } وثيقة.
correspondence-carry-out-effect = تُزال الكلمات والنصوص والملفات. ويبقى الرقم والتواريخ والفئة ومجموع التحقق، وتُحفظ شهادة.
correspondence-carry-out-final = لا يمكن التراجع عن ذلك. وتحتفظ النسخ الاحتياطية وسجل المراجعة بمحتواها إلى حين انتهاء مدتها.
correspondence-carry-out-sure = روجعت القائمة ويمكن إتلاف ما فيها.
correspondence-carry-out-received = أكدت المحفوظات استلام الحزمة كاملة.
correspondence-certificate = شهادة التصرف
correspondence-certificate-title = شهادة التصرف رقم { $number } · { $edition }
correspondence-certificate-what = { $edition }. مصير الوثائق: { $action }. عدد الوثائق: { $number }.
correspondence-certificate-proposed = اقترحه { $name }، { $at }.
correspondence-certificate-approved = اعتمده { $name }، { $at }.
correspondence-certificate-done = نفّذه { $name }، { $at }.
correspondence-certificate-checksum = حُسب مجموع التحقق بمفتاح هذه المنظومة (HMAC-SHA-256) من الوثيقة ونصها وملفاتها كما كانت.
correspondence-checksum = مجموع التحقق
correspondence-operator = المشغّل
correspondence-package = حزمة المحفوظات (ZIP)
correspondence-fault-not-sure = يُرجى وضع علامة للتأكيد. ولم يُتصرف في شيء.
correspondence-fault-large-package = ملفات هذه القائمة أكبر مما تسعه حزمة واحدة. يُرجى سحبها وتقسيم فئتها.

## File plan in the trail
correspondence-kind-hold = حجز
correspondence-kind-disposal = قائمة تصرف
correspondence-verb-held = وُضعت قيد الحجز
correspondence-verb-lifted = رُفع الحجز
correspondence-verb-proposed = اقتُرح التصرف
correspondence-verb-approved = اعتُمد التصرف
correspondence-verb-withdrawn = سُحب التصرف
correspondence-verb-carried-out = نُفّذ التصرف
correspondence-verb-disposed = تم التصرف فيها
correspondence-field-code = الرمز
correspondence-field-titles = المحتوى
correspondence-field-years = السنوات
correspondence-field-counts-from = بداية حساب السنوات
correspondence-field-action = بعد ذلك
correspondence-field-closed-on = تاريخ الإغلاق
correspondence-field-item = الوثيقة
correspondence-field-reason = السبب
correspondence-field-placed-at = تاريخ الحجز
correspondence-field-placed-by = واضع الحجز
correspondence-field-lifted-at = تاريخ الرفع
correspondence-field-lifted-reason = سبب الرفع
correspondence-field-proposed-at = تاريخ الاقتراح
correspondence-field-proposed-by = المقترح
correspondence-field-approved-at = تاريخ الاعتماد
correspondence-field-approved-by = المعتمِد
correspondence-field-done-at = تاريخ التنفيذ
correspondence-field-done-by = المنفّذ
correspondence-field-certificate = الشهادة
correspondence-field-checksum = مجموع التحقق
correspondence-job-remove-files = إزالة الملفات المتصرف فيها
correspondence-right-plan = تحديد فئات خطة الملفات
correspondence-right-hold = وضع الحجز ورفعه
correspondence-right-propose = اقتراح قوائم التصرف وتنفيذ المعتمد منها
correspondence-right-approve = اعتماد قوائم التصرف

## Pages of the list
correspondence-first-page = الصفحة الأولى
