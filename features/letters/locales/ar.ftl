# الرسائل ونسخها. ويرد ما يخص الإرسال في قسم مستقل.

# الرسالة نفسها: عناوين بنودها والتنبيه الوارد فيها وطريقة الرد. ترد في ملفات PDF والرسائل الإلكترونية.
letters-label-reference = المرجع:
letters-label-contact = للاتصال:
letters-label-fax = الفاكس:
letters-label-email = البريد الإلكتروني:
letters-label-subject = الموضوع:
letters-label-code = الرمز القصير:
letters-foot = يُرجى الرد عن طريق هذا الرابط الشخصي الذي لا يتطلب حساباً، أو، إذا وردتكم هذه الرسالة على الورق، إدخال الرمز القصير في موقع المنتدى مع اسم دولتكم ورقم الرسالة.
letters-notice-unofficial = ترجمة غير رسمية، على سبيل المثال
letters-addressee = { $title } في { $of }
letters-title = { $reference }: { $subject }

# حالة الرسالة.
letters-state-draft = مسودة
letters-state-cleared = معتمدة
letters-state-released = مأذون بإرسالها
letters-state-dispatched = مرسَلة
letters-state-closed = مقفلة
letters-kind-letter = رسالة معممة
letters-kind-corrigendum = تصويب
letters-kind-addendum = إضافة
letters-kind-translation = ترجمة مُعادة
letters-kind-term = مصطلح ثابت
letters-standing-draft = الرسالة قيد الصياغة. وتُكتب كل نسخة ثم تُراجَع، وتُنشر إن جاز للجمهور الاطلاع عليها، ثم تُعتمد الرسالة.
letters-standing-cleared = النص نهائي والرسالة جاهزة للإرسال. ولتغيير أي شيء فيها يجب إعادتها إلى حالة المسودة.
letters-standing-released = أذن موظف ثانٍ بالإرسال. وتُحتجز الرسالة لفترة تريث قصيرة يمكن خلالها إيقاف الإرسال.
letters-standing-dispatched = خرجت الرسالة ولم يعد يتغير فيها شيء. ويُصلَح الخطأ بتصويب ويُستكمل النقص بإضافة.
letters-standing-closed = أُقفلت الرسالة: بُتّ في الردود عليها.
letters-against = { $n ->
    [zero] لا شيء يحول دون اعتمادها.
    [one] أمر واحد يحول دون اعتمادها.
    [two] أمران يحولان دون اعتمادها.
    [few] { $n } أمور تحول دون اعتمادها.
    [many] { $n } أمراً تحول دون اعتمادها.
   *[other] { $n } أمر تحول دون اعتمادها.
}

# حالة النسخة.
letters-version-missing = غير موجودة
letters-version-machine-draft = مسودة آلية
letters-version-draft = مسودة
letters-version-reviewed = مُراجَعة
letters-version-published = منشورة
letters-out-of-date = متجاوَزة
letters-official = رسمية
letters-unofficial = غير رسمية
letters-is-source = (الأصل)
letters-mark-review = وضع علامة «مُراجَعة»
letters-mark-publish = نشر
letters-mark-withdraw = سحب من النشر
letters-mark-return = إعادة إلى المسودة
letters-mark-follow = مطابقة للأصل
letters-not-by-person = تُراجع المسودةَ الآلية يدُ إنسان في الأمانة، ولا يقوم بذلك أي برنامج.

# أجزاء الرسالة وسائر الحقول التي يذكرها سجل التغييرات.
letters-field-letterhead = ترويسة
letters-field-service = الجهة
letters-field-place-date = المكان والتاريخ
letters-field-contact = جهة الاتصال
letters-field-fax = الفاكس
letters-field-email = البريد الإلكتروني
letters-field-addressees = المرسَل إليهم
letters-field-subject = الموضوع
letters-field-salutation = صيغة المخاطبة الافتتاحية
letters-field-body = النص
letters-field-closing = عبارة الختام
letters-field-signed-mark = بدل التوقيع
letters-field-signatory = الموقِّع
letters-field-signatory-post = منصب الموقِّع
letters-field-number = الرقم
letters-field-reference = المرجع
letters-field-slug = الاسم في العناوين
letters-field-parent = الرسالة المصوَّبة أو المستكمَلة
letters-field-dated = التاريخ
letters-field-state = الحالة
letters-field-class = فئة المرسَل إليهم
letters-field-source-lang = لغة الأصل
letters-field-reply-form = مضمون الرد المطلوب
letters-field-version = التعديل
letters-field-lang = اللغة
letters-field-language = اللغة
letters-field-official = رسمية
letters-field-revision = المراجعة رقم
letters-field-source-revision = مراجعة الأصل المتبعة
letters-field-reviewer = المراجِع
letters-field-of = تابعة للرسالة
letters-field-part = تصويب أو إضافة
letters-field-file = الملف
letters-field-sort = ما يدل عليه
letters-field-code = الرمز
letters-field-source-of-term = المصدر
letters-field-preferred = الصيغ المعتمدة
letters-field-allowed = صيغ مقبولة أيضاً
letters-field-forbidden = صيغ ينبغي تجنبها

# ما جرى، كما يذكره سجل التغييرات.
letters-verb-drafted = بدء صياغة الرسالة
letters-verb-amended = تغيير إعدادات الرسالة
letters-verb-version-written = كتابة نسخة
letters-verb-version-compared = مقارنة النسخة بالأصل
letters-verb-version-reviewed = مراجعة النسخة
letters-verb-version-published = نشر النسخة
letters-verb-version-withdrawn = سحب النسخة من النشر
letters-verb-version-returned = إعادة النسخة إلى المسودة
letters-verb-cleared = اعتماد الرسالة
letters-verb-reopened = إعادة الرسالة إلى المسودة
letters-verb-closed = إقفال الرسالة
letters-verb-part-begun = بدء تصويب أو إضافة
letters-verb-brought-back = أُعيدت الترجمة
letters-verb-applied = اعتُمدت الترجمة
letters-verb-given-up = تُركت الترجمة
letters-verb-term-added = أُضيف مصطلح
letters-verb-term-changed = عُدّل مصطلح
letters-verb-term-removed = حُذف مصطلح

# القائمة وصفحة الرسالة.
letters-title-list = الرسائل
letters-new = رسالة جديدة
letters-list-empty = تظهر هنا الرسائل المعممة لهذه الدورة. ولا توجد أي رسالة بعد.
letters-list-total = { $n ->
    [zero] لا رسائل من أصل { $all }
    [one] رسالة واحدة من أصل { $all }
    [two] رسالتان من أصل { $all }
    [few] { $n } رسائل من أصل { $all }
    [many] { $n } رسالة من أصل { $all }
   *[other] { $n } رسالة من أصل { $all }
}
letters-filter = عرض
letters-any-state = أي حالة
letters-none-ready = لا توجد نسخة مُراجَعة
letters-column-number = الرقم
letters-column-subject = الموضوع
letters-column-date = التاريخ
letters-column-class = المرسَل إليهم
letters-column-stage = الحالة
letters-column-versions = النسخ الجاهزة للإرسال
letters-column-language = اللغة
letters-column-standing = الصفة
letters-column-revision = رقم المراجعة
letters-column-reviewer = المراجِع
letters-column-acts = تغيير
letters-heading-versions = النسخ اللغوية
letters-heading-parts = التصويبات والإضافات
letters-parts-empty = يظهر هنا ما يصوّب هذه الرسالة أو يستكملها. ولا يوجد شيء بعد.
letters-part-of = تصوّب أو تستكمل:
letters-source = لغة الأصل
letters-asks = الرد
letters-no-reply = لا يُطلب رد.
letters-deadline-until = في الموعد حتى: { $when }
letters-day-hours = { $date }: من { $from } إلى { $to }
letters-authenticity-a = الرابط الشخصي كافٍ
letters-authenticity-a-more = يرد كل من لديه الرابط. ويُرسَل إشعار الاستلام إلى العنوان المسجَّل.
letters-authenticity-b = الرابط الشخصي ورمز يُرسَل إلى العنوان المسجَّل
letters-authenticity-b-more = إذا لم يُسجَّل عنوان بريد إلكتروني كان الرد مؤقتاً.
letters-authenticity-c = مؤقت إلى حين تسجيل مذكرة شفوية أو رسالة موقَّعة
letters-authenticity-c-more = يُعتد بفاكس الرسالة الموقَّعة كأنه هي؛ أما البريد الإلكتروني فلا.
letters-one-statement = بيان واحد لكل دولة
letters-preview = معاينة
letters-to-dispatch = الإرسال

# ما يُفعل بالرسالة ككل.
letters-clear = اعتماد الرسالة
letters-clear-title = اعتماد { $reference }
letters-clear-heading = { $n ->
    [zero] لن تُعتمد الرسالة بأي نسخة
    [one] ستُعتمد الرسالة بنسخة واحدة
    [two] ستُعتمد الرسالة بنسختين
    [few] ستُعتمد الرسالة بعدد { $n } نسخ
    [many] ستُعتمد الرسالة بعدد { $n } نسخة
   *[other] ستُعتمد الرسالة بعدد { $n } نسخة
}
letters-clear-languages = النسخ الجاهزة للإرسال: { $languages }
letters-clear-effect = لن يمكن تغيير أي نص بعد ذلك؛ ومن لا توجد نسخة بلغته يتلقى الأصل.
letters-clear-undo = ما لم يُؤذن بالإرسال، يمكن إعادة الرسالة إلى المسودة.
letters-clear-do = اعتماد
letters-clear-blocked = لا يمكن اعتماد الرسالة بعد. ويؤدي كل سطر إلى الموضع الذي يُصلَح فيه الأمر.
letters-back-to-letter = العودة إلى الرسالة
letters-back-to-list = العودة إلى الرسائل
letters-reopen = إعادة إلى المسودة
letters-close = إقفال الرسالة
letters-close-title = إقفال { $reference }
letters-close-heading = ستُقفل الرسالة
letters-close-effect = ستظهر في القائمة على أنها منتهية. ويبقى النص والردود كما هي.
letters-close-final = الرسالة المقفلة لا تُفتح من جديد.
letters-close-yes = نعم، بُتّ في الردود
letters-close-do = إقفال
letters-issue-part = تصويب أو إضافة
letters-part-title = تصويب أو إضافة إلى { $reference }
letters-part-lead = تبدأ رسالة قائمة بذاتها في صورة مسودة، إلى المرسَل إليهم أنفسهم، بترويسة هذه الرسالة وتوقيعها. ويُكتب نصها ويُعتمد ويُرسَل كأي نص آخر.
letters-part-kind = النوع
letters-corrigendum-is = يصوّب خطأً.
letters-addendum-is = تستكمل ما ورد.
letters-part-do = بدء
letters-leave = ترك الأمر على حاله
letters-save = حفظ

# إعدادات الرسالة.
letters-settings-title = إعدادات { $reference }
letters-number-hint = السلسلة والسنة والرقم التسلسلي، مثل CL-21/4.
letters-choose = يُرجى الاختيار
letters-source-hint = اللغة التي تُكتب بها الرسالة أولاً. ولا يمكن تغييرها لاحقاً.
letters-tick-asks = تطلب الرسالة رداً
letters-deadline = الموعد النهائي
letters-deadline-hint = التاريخ والوقت حسب { $zone }. وتُحتسب الدقيقة المذكورة ضمن الموعد.
letters-reminders = رسائل التذكير: عدد الأيام قبل الموعد النهائي
letters-reminders-hint = مثال: 14, 7, 2. لا يُذكَّر إلا من لم يردّ. وإذا تُرك الحقل فارغاً فلا تُرسل رسائل تذكير.
letters-authenticity = متى يُعتد بالرد
letters-one-statement-hint = يجوز لموظف الأمانة السماح ببيان آخر مع ذكر السبب.
letters-days = أيام وساعات الإدلاء بالبيانات
letters-days-hint = ساعات كاملة بحسب المنطقة الزمنية للمنتدى. وتظهر صفوف أخرى عند ملء هذه الصفوف وحفظها.
letters-day-date = اليوم { $n }
letters-day-from = اليوم { $n }: من الساعة
letters-day-to = اليوم { $n }: إلى الساعة
letters-tick-sample = الساعات مختلقة لأغراض العرض

# المحرر.
letters-edit-title = { $reference }، النسخة: { $language }
letters-look-title = { $reference }، معاينة: { $language }
letters-saved = حُفظ النص، المراجعة رقم { $revision }.
letters-revision = المراجعة رقم { $revision }
letters-edit-returns = رُوجعت هذه النسخة. وإذا تغيّر نصها عادت مسودة ووجبت مراجعتها من جديد.
letters-edit-out-of-date = تغيّر الأصل منذ آخر مطابقة لهذه النسخة معه.
letters-fields = الحقول التي يمكن أن ترد في النص
letters-fields-how = يُملأ الحقل من الدليل لكل مرسَل إليه. وترد بعد الخط العمودي الكلمات التي تُقرأ عندما توجَّه الرسالة إلى الفئة كلها. ويُكتب القوس المعقوف نفسه مرتين.
letters-slot-addressee = اسم الشخص إن كان معروفاً، والمنصب
letters-slot-form-of-address = صيغة المخاطبة الخاصة بالمنصب
letters-slot-title = لقب المنصب
letters-slot-state = الاسم المختصر للدولة
letters-slot-state-of = اسم الدولة كما يرد بعد اللقب
letters-slot-state-formal = الاسم الرسمي للدولة
letters-marks-hint = **عريض**، *مائل*، [كلمات](https://…)؛ والشرطة المائلة العكسية في آخر السطر تقطعه.
letters-tick-official = هذه النسخة هي الرسالة نفسها
letters-tick-official-hint = وكل نسخة أخرى يُذكر فيها أنها ترجمة غير رسمية.
letters-tick-machine = النص من إنتاج آلة ولم يقرأه أحد بعد
letters-tick-follows = تتبع هذه النسخة الأصل كما هو معروض هنا
letters-tick-follows-hint = وإلى أن يتحقق ذلك تُعدّ متجاوَزة.
letters-translators = المترجمون
letters-translators-of = المترجمون: { $language }
letters-translators-title = { $reference }، الترجمة: { $language }
letters-take-out = تسليم النص إلى مترجم
letters-take-out-how = يضم الملف النص الأصلي فقرةً فقرة مع ما ورد في هذه النسخة حتى الآن. صيغة XLIFF 2.1 لأدوات المترجمين؛ وملف Word جدول يكتب المترجم في عموده الأخير.
letters-as-xliff = XLIFF
letters-as-word = Word
letters-bring-back = إعادة الترجمة
letters-translated-file = الملف المترجَم
letters-translated-file-hint = صيغة XLIFF 2 أو Word، بحد أقصى { $megabytes } ميغابايت. يُدقَّق الملف ويُعرض، ولا يُكتب منه شيء قبل أن تعتمده.
letters-bring-back-do = تدقيق الملف
letters-bring-back-not-now = نص الرسالة نهائي. ولتغيير أي نسخة يجب أولاً إعادة الرسالة إلى المسودة.
letters-came-back = الملفات المُعادة
letters-came-back-none = تُدرج هنا الملفات التي يعيدها المترجمون.
letters-came-at = تاريخ الورود
letters-translation-waiting = بانتظار الاعتماد
letters-translation-applied = معتمد
letters-translation-left = متروك
letters-translation-no-source = لا يوجد بعد نص أصلي للترجمة.
letters-translation-no-file = يُرجى اختيار ملف.
letters-translation-refused = { $n ->
    [zero] لم يُقبل الملف. ولم يتغير شيء.
    [one] لم يُقبل الملف لخطأ واحد فيه. ولم يتغير شيء.
    [two] لم يُقبل الملف لخطأين فيه. ولم يتغير شيء.
    [few] لم يُقبل الملف: فيه { $n } أخطاء. ولم يتغير شيء.
    [many] لم يُقبل الملف: فيه { $n } خطأً. ولم يتغير شيء.
   *[other] لم يُقبل الملف: فيه { $n } خطأ. ولم يتغير شيء.
}
letters-translation-nothing = لا توجد أي ترجمة في هذا الملف.
letters-translation-too-long = سيتجاوز أحد أجزاء النص الطول المسموح به ({ $most } حرف). يُرجى اختصار الترجمة.
letters-translation-ended = سبق اعتماد هذا الملف أو تركه.
letters-translation-changed = تغيّرت النسخة أو أصلها في هذه الأثناء، فلم يُكتب شيء. يُعرض أدناه ما سيغيّره الملف الآن؛ فاعتمده من جديد إن كان صحيحاً.
letters-returned-title = { $reference }، الترجمة المُعادة: { $language }
letters-made-from = أُعدّت انطلاقاً من
letters-made-from-revision = المراجعة { $revision } للأصل، وهو الآن في المراجعة { $now }
letters-translated = الفقرات المترجَمة
letters-notes = { $n ->
    [zero] لا ملاحظات على الملف
    [one] ملاحظة واحدة على الملف
    [two] ملاحظتان على الملف
    [few] { $n } ملاحظات على الملف
    [many] { $n } ملاحظةً على الملف
   *[other] { $n } ملاحظة على الملف
}
letters-returned-changes = { $n ->
    [zero] ما يغيّره
    [one] ما يغيّره، في جزء واحد
    [two] ما يغيّره، في جزأين
    [few] ما يغيّره، في { $n } أجزاء
    [many] ما يغيّره، في { $n } جزءاً
   *[other] ما يغيّره، في { $n } جزء
}
letters-returned-same = النص مطابق لنص النسخة.
letters-paragraphs-same = { $n ->
    [zero] (لا فقرات دون تغيير)
    [one] (فقرة واحدة دون تغيير)
    [two] (فقرتان دون تغيير)
    [few] ({ $n } فقرات دون تغيير)
    [many] ({ $n } فقرةً دون تغيير)
   *[other] ({ $n } فقرة دون تغيير)
}
letters-tick-machine-hint = تكون عندئذ مسودة آلية لا تُرسل قبل أن يراجعها إنسان. الفقرات التي لم يؤكدها مترجم وفقاً للملف: { $n } من { $all }.
letters-apply = اعتماد
letters-give-up = ترك
letters-source-title = { $reference }: ما تغيّر في الأصل ({ $language })
letters-source-followed = تتبع هذه النسخة الأصل كما هو الآن.
letters-source-unknown = لا يُعرف أي نص من الأصل كانت تتبعه هذه النسخة. يُرجى مقارنتها بالأصل كاملاً.
letters-source-same = عاد الأصل إلى ما كان عليه حين كانت هذه النسخة تتبعه.
letters-source-since = تغيّر الأصل من المراجعة { $from } التي كانت هذه النسخة تتبعها إلى المراجعة { $to }.
letters-source-still-right-how = إذا كانت النسخة تتضمن كل ذلك، أو كان لا يمس الترجمة، فضع عليها علامة «لا تزال صحيحة».
letters-source-still-right = لا تزال صحيحة
letters-source-edit = تحرير النسخة
letters-source-see = ما الذي تغيّر
letters-word-title = { $reference }، للترجمة: { $from } – { $into }
letters-word-hint-column = يُرجى كتابة الترجمة في العمود الأخير. وما ورد فيه هو الترجمة الحالية.
letters-word-hint-marks = العلامات بين قوسين، ⟦1⟧، تمثل الحقول والروابط والخط الغليظ والمائل. تُحفظ كل منها مرة واحدة في موضعها من الجملة؛ وتُنسخ من الأصل إذا غابت.
letters-word-hint-rows = يُرجى عدم إضافة صفوف أو حذفها، وترك العمودين الأولين كما هما.
letters-word-number = الرقم
letters-file-too-large = يتجاوز الملف { $megabytes } ميغابايت أو { $paragraphs } فقرة. ولا توجد رسالة بهذا الطول.
letters-file-not-text = أحرف الملف ليست بترميز UTF-8 ولا UTF-16.
letters-file-not-xml = الملف ليس بصيغة XLIFF ولا Word، أو هو تالف: { $found }
letters-file-declares = يعلن الملف نوع وثيقة أو كيانات. ولا تفعل ذلك أي أداة ترجمة، فلا يُقرأ مثل هذا الملف.
letters-file-not-xliff = الملف بصيغة XML، لكنه ليس XLIFF.
letters-file-old-xliff = الملف بصيغة XLIFF { $found }. يُرجى حفظه بصيغة XLIFF 2 كما سُلّم.
letters-file-not-word = الملف حزمة مضغوطة، لكنه ليس ملف Word.
letters-file-old-or-locked = الملف بصيغة Word القديمة (.doc) أو محمي بكلمة سر. يُرجى حفظه بصيغة DOCX دون كلمة سر.
letters-file-macros = يحتوي الملف على وحدات ماكرو. يُرجى حفظه بصيغة DOCX دونها.
letters-file-damaged = يتعذر فك ضغط الملف: { $found }
letters-file-no-identity = لا يبيّن الملف الرسالة والمراجعة اللتين يعود إليهما. يُرجى استخدام الملف المأخوذ من هنا.
letters-file-other-letter = الملف لرسالة أخرى: { $found }.
letters-file-other-languages = الملف بين لغتين أخريين: { $found }.
letters-file-later-revision = الملف للمراجعة { $found } التي لم تبلغها هذه الرسالة بعد.
letters-file-unknown-unit = الفقرة { $unit } غير موجودة في الرسالة.
letters-file-missing-unit = الفقرة { $unit } غير موجودة في الملف.
letters-file-unit-twice = وردت الفقرة { $unit } في الملف مرتين.
letters-file-code-lost = { $unit }: العلامة { $mark } غير موجودة في الترجمة.
letters-file-code-twice = { $unit }: وردت العلامة { $mark } مرتين.
letters-file-unknown-code = { $unit }: لا توجد في الأصل علامة { $found }.
letters-file-codes-cross = { $unit }: تنتهي العلامة { $mark } قبل انتهاء علامة أخرى. ترد العلامات إحداها داخل الأخرى أو بعدها.
letters-file-code-empty = { $unit }: لم يبق شيء بين طرفي العلامة { $mark }.
letters-file-brace = { $unit }: ورد قوس معقوف داخل كلمات حقل، فينهي الحقل.
letters-file-sign = { $unit }: لا يجوز أن يرد الرمز { $found } في النص.
letters-file-stray-tag = { $unit }: ورد فيها غير النص والعلامات ({ $found }).
letters-file-misread = { $unit }: لا يمكن كتابة هذه الترجمة بحيث تُقرأ كما هي، كأن يبدأ سطر بما تبدأ به القوائم.
letters-note-earlier-revision = أُعدّ الملف انطلاقاً من المراجعة { $revision } للأصل. ويُعتمد ما بقي منها على حاله.
letters-note-outdated = { $unit }: تغيّر الأصل منذ ذلك الحين، فلا تُعتمد هذه الترجمة.
letters-note-untranslated = { $unit }: لا ترجمة لها في الملف. يبقى ما هو قائم؛ وإن لم يوجد شيء بعد فالأصل.
letters-note-partly-translated = { $unit }: تُرجم جزء منها فقط، فتُعدّ غير مترجمة.
letters-note-source-edited = { $unit }: عُدّل الأصل في الملف. ويبقى أصل الرسالة على حاله.
letters-note-lines-joined = { $unit }: كانت الترجمة في عدة أسطر، وصارت سطراً واحداً.
letters-note-tracked-changes = { $n ->
    [zero] لا تغييرات متعقَّبة.
    [one] قُرئ تغيير متعقَّب واحد على أنه مقبول.
    [two] قُرئ تغييران متعقَّبان على أنهما مقبولان.
    [few] قُرئت { $n } تغييرات متعقَّبة على أنها مقبولة.
    [many] قُرئ { $n } تغييراً متعقَّباً على أنها مقبولة.
   *[other] قُرئ { $n } تغيير متعقَّب على أنها مقبولة.
}
letters-note-remark = ملاحظة المترجم: { $text }
letters-note-remark-at = { $unit }، ملاحظة المترجم: { $text }
letters-note-objects = { $n ->
    [zero] لا صور ولا كائنات مضمّنة.
    [one] أُغفلت صورة واحدة أو كائن مضمّن.
    [two] أُغفلت صورتان أو كائنان مضمّنان.
    [few] أُغفلت { $n } صور أو كائنات مضمّنة.
    [many] أُغفل { $n } صورةً أو كائناً مضمّناً.
   *[other] أُغفل { $n } صورة أو كائن مضمّن.
}
letters-note-outside = { $n ->
    [zero] لا أجزاء خارج الملف.
    [one] أُغفل جزء واحد خارج الملف، ولم يُجلب شيء.
    [two] أُغفل جزآن خارج الملف، ولم يُجلب شيء.
    [few] أُغفلت { $n } أجزاء خارج الملف، ولم يُجلب شيء.
    [many] أُغفل { $n } جزءاً خارج الملف، ولم يُجلب شيء.
   *[other] أُغفل { $n } جزء خارج الملف، ولم يُجلب شيء.
}
letters-terms = المصطلحات الثابتة
letters-terms-lead = ما له اسم واحد في كل لغة: إذا كتبته نسخة على نحو آخر نُبّه إلى ذلك في المحرر وعند إعادة الترجمة.
letters-to-terms = الاطلاع على المصطلحات الثابتة
letters-terms-take-over = نقل الأسماء
letters-terms-added = { $n ->
    [0] لا مصطلحات جديدة: جميع الأسماء مدرجة.
    [zero] لا مصطلحات جديدة.
    [one] أُضيف مصطلح واحد.
    [two] أُضيف مصطلحان.
    [few] أُضيفت { $n } مصطلحات.
    [many] أُضيف { $n } مصطلحاً.
   *[other] أُضيف { $n } مصطلح.
}
letters-terms-total = { $n } من { $all }
letters-terms-search = بحث
letters-terms-none = لا يوجد مصطلح كهذا. ويمكن نقل أسماء المنتدى ومنظميه وخطوط عمله والدول.
letters-term-sort = ما يدل عليه
letters-any-sort = الكل
letters-term-sort-action-line = خط عمل
letters-term-sort-organiser = جهة منظِّمة
letters-term-sort-state = دولة
letters-term-sort-form-of-address = صيغة مخاطبة
letters-term-sort-other = غير ذلك
letters-term-missing = غير موجود
letters-term-new = مصطلح جديد
letters-term-remove = حذف المصطلح
letters-term-code = الرمز
letters-term-how = صيغة واحدة في كل سطر. النجمة في آخر الكلمة تترك نهايتها مفتوحة: «وزير*». واللغة التي لا صيغة لها لا تُدقَّق.
letters-term-preferred = الصيغ المعتمدة
letters-term-allowed = صيغ مقبولة أيضاً
letters-term-forbidden = صيغ ينبغي تجنبها
letters-term-source = المصدر
letters-term-source-hint = الوثيقة التي ورد فيها المصطلح هكذا.
letters-term-from-facts = منقول من بيانات الدورة أو من الدليل، الرمز { $code }.
letters-term-no-form = للمصطلح صيغة في لغة واحدة على الأقل.
letters-term-too-many = { $most } صيغة من كل نوع في اللغة الواحدة على الأكثر، و{ $characters } حرف لكل صيغة.
letters-term-no-letter = لا ترد في أي نص صيغةٌ بلا حروف.
letters-term-long-source = { $most } حرف على الأكثر.
letters-terms-full = للدورة { $most } مصطلح ثابت على الأكثر.
letters-departs = { $n ->
    [zero] لا تحيد النسخة عن المصطلحات الثابتة
    [one] تحيد النسخة عن مصطلح ثابت في موضع واحد
    [two] تحيد النسخة عن مصطلحات ثابتة في موضعين
    [few] تحيد النسخة عن مصطلحات ثابتة في { $n } مواضع
    [many] تحيد النسخة عن مصطلحات ثابتة في { $n } موضعاً
   *[other] تحيد النسخة عن مصطلحات ثابتة في { $n } موضع
}
letters-departs-nowhere = لا تحيد النسخة عن أي مصطلح ثابت.
letters-departs-absent = { $part }: ورد في الأصل «{ $source }»، وينبغي أن يرد هنا «{ $expected }».
letters-departs-forbidden = { $part }: ورد «{ $found }» مقابل «{ $source }»، وينبغي أن يرد «{ $expected }».
letters-memory = ذاكرة الترجمة (TMX)
letters-go-on = متابعة التحرير
letters-not-saved-yet = لم يُحفظ بعد ما هو معروض هنا.
letters-both-todo = لم يضِع شيء مما كتبتموه: فهو في الاستمارة أدناه. خذوا من النص الآخر ما تحتاجون إليه ثم احفظوا مرة أخرى، فيحل نصكم محله.
letters-both-yours = نصكم
letters-both-theirs = النص القائم حالياً

# المعاينة.
letters-read-as = كما يقرؤها
letters-as-class = الفئة كلها
letters-show = عرض
letters-as-pdf = PDF
letters-sample-post = هذا المنصب مختلق لأغراض العرض.
letters-lacking = لا يتضمن الدليل بهذه اللغة ({ $language }) ما يلي: { $fields }. وترد مكانه كلمات الفئة.

# صفحات الجمهور.
letters-public-title = الرسائل المعممة
letters-public-empty = لم تُنشر بعد أي رسالة لهذه الدورة.
letters-public-letter = الرسالة المعممة { $reference }
letters-public-fallback = لا توجد نسخة منشورة بلغة هذه الصفحة.
letters-public-parts = صُوّبت هذه الرسالة أو استُكملت:

# ما يحول دون الاعتماد.
letters-blocked = { $n ->
    [zero] لا شيء يحول دون الاعتماد
    [one] أمر واحد يحول دون الاعتماد
    [two] أمران يحولان دون الاعتماد
    [few] { $n } أمور تحول دون الاعتماد
    [many] { $n } أمراً تحول دون الاعتماد
   *[other] { $n } أمر تحول دون الاعتماد
}
letters-blocker-source = نسخة الأصل لم تُراجَع. تجب مراجعتها أولاً.
letters-blocker-empty = الجزء «{ $part }» فارغ. ولا تُرسَل رسالة من دونه.
letters-blocker-too-long = { $most ->
    [zero] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى { $most } حرف.
    [one] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى حرف واحد.
    [two] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى حرفين.
    [few] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى { $most } أحرف.
    [many] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى { $most } حرفاً.
   *[other] الجزء «{ $part }» أطول مما يجوز. يُرجى اختصاره إلى { $most } حرف.
}
letters-blocker-field = في الجزء «{ $part }» حقل غير موجود أو قوس غير مغلق: { $field }
letters-blocker-glyphs = في الجزء «{ $part }» رموز لا يُظهرها أي خط من خطوط الرسالة: { $chars }
letters-blocker-out-of-date = هذه النسخة لا تتبع الأصل بصيغته الحالية. يُرجى مقارنتهما أو إعادة النسخة إلى المسودة.
letters-unset-glyphs = تعذر إخراج الرسالة بصيغة PDF: لا يتضمن أي خط هذه الرموز: { $chars }
letters-unset-too-much = الرسالة أطول من أن تُخرج بصيغة PDF. يُرجى اختصارها.
letters-unset-blank = ليس للرسالة موضوع، ولا يمكن إخراجها بصيغة PDF من دونه. يُرجى كتابته.

# حالات الرفض.
letters-text-stands = نص هذه الرسالة نهائي ولا يمكن تغييره. ويمكن إعادة الرسالة المعتمدة إلى المسودة ما لم يُؤذن بإرسالها.
letters-moved-on = لم تعد حالة الرسالة كما أظهرتها هذه الصفحة، فلم يُنفَّذ شيء. يُرجى الاطلاع عليها من جديد.
letters-version-moved-on = لم تعد حالة النسخة كما أظهرتها هذه الصفحة، فلم يُنفَّذ شيء. يُرجى الاطلاع عليها من جديد.
letters-stale = غيّر شخص ما هذا النص منذ أن فتحتموه
letters-changed-meanwhile = تغيّر شيء أثناء اطلاعكم، فلم يُنفَّذ شيء. يُرجى الاطلاع من جديد ثم اتخاذ القرار.
letters-too-long = { $most ->
    [zero] النص أطول مما يجوز. يُرجى اختصاره إلى { $most } حرف.
    [one] النص أطول مما يجوز. يُرجى اختصاره إلى حرف واحد.
    [two] النص أطول مما يجوز. يُرجى اختصاره إلى حرفين.
    [few] النص أطول مما يجوز. يُرجى اختصاره إلى { $most } أحرف.
    [many] النص أطول مما يجوز. يُرجى اختصاره إلى { $most } حرفاً.
   *[other] النص أطول مما يجوز. يُرجى اختصاره إلى { $most } حرف.
}
letters-number-taken = توجد رسالة بهذا الرقم بالفعل. يُرجى إعطاء رقم آخر.
letters-number-of-part = يبدأ التصويب أو الإضافة من صفحة الرسالة الأصلية. يُرجى إعطاء رقم رسالة.
letters-no-such-class = يُرجى اختيار المرسَل إليهم من القائمة.
letters-days-do-not-fit = يرد كل يوم مرة واحدة وينتهي بعد بدايته. يُرجى مراجعة الأيام.
letters-not-left = لا يصدر تصويب أو إضافة إلا لرسالة أُرسلت؛ أما التي لم تُرسَل فلا يزال تغييرها ممكناً.
letters-part-of-part = يتبع التصويب أو الإضافة الرسالة نفسها. يُرجى البدء منها.
letters-not-confirmed = يُرجى وضع علامة في المربع للتأكيد.
letters-bad-number = يُرجى إعطاء الرقم كما يرد في الرسائل، مثل CL-21/4.
letters-bad-date = يُرجى إعطاء تاريخ.
letters-bad-source = يُرجى اختيار اللغة التي تُكتب بها الرسالة أولاً.
letters-bad-deadline = يُرجى إعطاء تاريخ الموعد النهائي ووقته، أو إزالة علامة طلب الرد.
letters-bad-reminders = يُرجى ذكر أعداد صحيحة من الأيام بين 1 و{ $days }، على ألا تتجاوز { $most }، أو ترك الحقل فارغاً.
letters-bad-authenticity = يُرجى اختيار متى يُعتد بالرد.
letters-bad-day = يُرجى إعطاء تاريخ وساعتين كاملتين، الثانية بعد الأولى (من 0 إلى 24)، أو إفراغ الصف.
letters-bad-kind = يُرجى اختيار تصويب أو إضافة.

# سطر الأوامر.
letters-render-bad-number = ليس رقم رسالة: { $value } (اكتب CL-21/4).
letters-render-bad-lang = ليست لغة رسمية: { $value } (إحدى اللغات ar وzh وen وfr وru وes).
letters-render-no-letter = لا توجد رسالة { $value } في الدورة الحالية.
letters-render-no-version = ليس للرسالة نسخة بهذه اللغة: { $value }.
letters-render-no-addressee = ليس للرسالة مرسَل إليه في الدولة { $value } (اكتب رمزها، مثل CHE).
letters-render-not-written = تعذرت كتابة الملف { $file }: { $error }
letters-render-all-written = الرسائل المكتوبة في { $folder }: { $count }، خلال { $seconds } ثانية، بمعدل { $rate } في الثانية.

# Dispatch: dry run, rehearsal, order, release, hold, consignments, paper.
letters-title-dispatch = إرسال { $reference }
letters-consignment-thing = { $reference } إلى { $state }
letters-dispatch-ordered = بانتظار الإذن
letters-dispatch-held = في فترة التريث
letters-dispatch-running = جارٍ
letters-dispatch-paused = معلَّق
letters-dispatch-done = منجَز
letters-dispatch-stopped = موقوف
letters-consignment-waiting = في الانتظار
letters-consignment-handing-over = قيد التسليم
letters-consignment-sent = مُرسَلة
letters-consignment-failed = تعذّر إرسالها
letters-consignment-in-doubt = غير مؤكدة
letters-consignment-to-print = تلزم طباعتها
letters-consignment-posted = مُرسَلة بالبريد
letters-consignment-stopped = موقوفة
letters-channel-email = البريد الإلكتروني
letters-channel-print = الورق
letters-dry-run = محاكاة الإرسال: ما كان سيُرسَل
letters-plan-addressees = المرسَل إليهم
letters-plan-languages = اللغات
letters-plan-email = بالبريد الإلكتروني
letters-plan-print = على الورق
letters-plan-fallback = بغير لغة المرسَل إليه
letters-plan-not-own = (بغير لغته)
letters-plan-nothing = من لا يتلقى شيئاً، والسبب
letters-plan-table = من يتلقى ماذا
letters-plan-empty = لن يتلقى أحد هذه الرسالة.
letters-nothing-no-post = لا يتضمن الدليل هذا المنصب في هذه الدولة.
letters-nothing-no-contact = ليس للمنصب عنوان بريد إلكتروني ولا رقم فاكس ولا عنوان بريدي.
letters-nothing-has-it = سبق إرسال الرسالة إليه.
letters-nothing-no-version = لا توجد نسخة جاهزة للإرسال بلغته ولا بلغة أصل الرسالة.
letters-lang-number = { $lang }: { $number }
letters-rehearse = إرسال تجريبي
letters-rehearse-address = عنوان الإرسال التجريبي
letters-rehearse-hint = تُوجَّه الرسالة إلى هذا العنوان كما كان سيتلقاها المرسَل إليهم، ولا تُوجَّه إلى أحد غيره. ولا تفتح الروابط والرموز الواردة فيها شيئاً.
letters-rehearse-all = رسالة إلكترونية لكل مرسَل إليه، لا رسالة واحدة لكل لغة فحسب
letters-act-rehearse = تنفيذ الإرسال التجريبي
letters-rehearsal-on = الدورة في وضع الإرسال التجريبي: تُوجَّه جميع الرسائل الإلكترونية إلى { $address }. ولا يمكن الإذن بأي إرسال.
letters-rehearsal-title = تقدم الإرسال التجريبي
letters-rehearsal-progress = حُرّر { $done } من { $total } رسالة، وبقي { $left }.
letters-rehearsal-failed = رسائل تعذّر تحريرها: { $number }؛ انظر الأعمال الآلية.
letters-rehearsal-outbox = فتحها في صندوق الصادر
letters-look-again = تحديث
letters-rehearsal-link = (الرابط الشخصي للمرسَل إليه)
letters-rehearsal-note = إرسال تجريبي. كانت هذه الرسالة الإلكترونية ستُوجَّه إلى: { $to } ({ $address }).
letters-rehearsal-subject = [إرسال تجريبي] { $subject }
letters-order = الإرسال
letters-order-heading = { $number ->
    [zero] لن تُرسَل الرسالة إلى أي مرسَل إليه
    [one] ستُرسَل الرسالة إلى مرسَل إليه واحد
    [two] ستُرسَل الرسالة إلى اثنين من المرسَل إليهم
    [few] ستُرسَل الرسالة إلى { $number } من المرسَل إليهم
    [many] ستُرسَل الرسالة إلى { $number } من المرسَل إليهم
   *[other] ستُرسَل الرسالة إلى { $number } من المرسَل إليهم
}
letters-order-second = يجب أن يأذن موظف آخر بالإرسال. ثم تبدأ فترة تريث قصيرة يمكن خلالها إيقافه.
letters-order-alone = يجب الإذن بالإرسال. ثم تبدأ فترة تريث قصيرة يمكن خلالها إيقافه.
letters-order-word = للأمر بالإرسال، يُرجى إدخال رقم الرسالة: { $reference }
letters-order-wrong-word = يُرجى إدخال رقم الرسالة كما يرد أعلاه: { $reference }.
letters-order-not-ready = يمكن إرسال الرسالة متى اعتُمدت وكان لها مرسَل إليهم.
letters-act-order = الأمر بالإرسال
letters-release-heading = { $number ->
    [zero] لن تخرج أي رسالة
    [one] ستخرج رسالة واحدة
    [two] ستخرج رسالتان
    [few] ستخرج { $number } رسائل
    [many] ستخرج { $number } رسالة
   *[other] ستخرج { $number } رسالة
}
letters-release-languages = اللغات: { $list }
letters-release-hold = { $minutes ->
    [0] تخرج الرسائل فوراً.
    [one] مدة فترة التريث دقيقة واحدة، يمكن خلالها إيقاف الإرسال.
    [two] مدة فترة التريث دقيقتان، يمكن خلالهما إيقاف الإرسال.
    [few] مدة فترة التريث { $minutes } دقائق، يمكن خلالها إيقاف الإرسال.
    [many] مدة فترة التريث { $minutes } دقيقة، يمكن خلالها إيقاف الإرسال.
   *[other] مدة فترة التريث { $minutes } دقيقة، يمكن خلالها إيقاف الإرسال.
}
letters-release-final = متى خرجت الرسالة لا يمكن استرجاعها ولا تغيير نصها.
letters-release-sure = تحققتُ من المرسَل إليهم ومن النص
letters-release-not-sure = يُرجى تأكيد أنكم تحققتم من المرسَل إليهم ومن النص.
letters-act-release = الإذن بالإرسال
letters-act-stop = إيقاف الإرسال
letters-act-stop-rest = إيقاف ما لم يخرج بعد
letters-act-pause = تعليق
letters-act-resume = استئناف
letters-waits-for-other = أمرتم بهذا الإرسال. ويجب أن يأذن به موظف آخر.
letters-waits-for-release = صدر الأمر بهذا الإرسال وهو بانتظار الإذن.
letters-is-held = تستمر فترة التريث حتى { $until }. ويمكن إيقاف الإرسال إلى ذلك الحين، ولم يخرج شيء بعد.
letters-is-running = الرسائل قيد الخروج. ويستمر الإرسال بعد إغلاق هذه الصفحة.
letters-is-paused = الإرسال معلَّق. ويبقى ما هو في الانتظار هنا إلى حين استئناف الإرسال.
letters-progress-title = تقدم الإرسال
letters-progress = أُنجز { $done } من { $total }، وبقي { $left }
letters-progress-goes-on = يستمر العمل بعد إغلاق هذه الصفحة. يُرجى فتحها مرة أخرى للاطلاع على ما أُنجز.
letters-consignments = الإرساليات
letters-past-dispatches = عمليات الإرسال السابقة
letters-column-state = الدولة
letters-column-lang = اللغة
letters-column-channel = القناة
letters-column-address = العنوان
letters-column-why = السبب
letters-column-stands = الحالة
letters-column-register = رقم القيد
letters-column-words = إفادة مخدّم البريد
letters-column-when = التاريخ والوقت
letters-column-when-machine = الوقت بساعة الخادم
letters-column-outcome = النتيجة
letters-attempts = المحاولات
letters-see-mail = عرض الرسالة الإلكترونية
letters-resend = إعادة الإرسال
letters-resend-hint = تُوجَّه الرسالة، بالرابط الشخصي نفسه، إلى العنوان الوارد حالياً في الدليل. ويُحفظ السبب.
letters-reason = السبب
letters-act-resend = إعادة الإرسال
letters-act-to-print = تحويل إلى الورق
letters-print-batch = { $number ->
    [zero] { $number } رسالة تلزم طباعتها، مع كشف مرافق (PDF)
    [one] رسالة واحدة تلزم طباعتها، مع كشف مرافق (PDF)
    [two] رسالتان تلزم طباعتهما، مع كشف مرافق (PDF)
    [few] { $number } رسائل تلزم طباعتها، مع كشف مرافق (PDF)
    [many] { $number } رسالة تلزم طباعتها، مع كشف مرافق (PDF)
   *[other] { $number } رسالة تلزم طباعتها، مع كشف مرافق (PDF)
}
letters-posted = وضع علامة «مُرسَلة بالبريد»
letters-posted-which = الرسائل التي أُرسلت بالبريد أو بالفاكس
letters-posted-how = الوسيلة (رقم الإرسالية البريدية، وقت الفاكس)
letters-act-posted = وضع علامة «مُرسَلة بالبريد»
letters-cover-title = { $reference }: رسائل يلزم إرسالها بالبريد
letters-cover-intro = { $number ->
    [zero] { $number } رسالة { $reference }، بترتيب هذا الكشف.
    [one] رسالة واحدة { $reference }، بترتيب هذا الكشف.
    [two] رسالتان { $reference }، بترتيب هذا الكشف.
    [few] { $number } رسائل { $reference }، بترتيب هذا الكشف.
    [many] { $number } رسالة { $reference }، بترتيب هذا الكشف.
   *[other] { $number } رسالة { $reference }، بترتيب هذا الكشف.
}
letters-cover-page = الصفحة
letters-mail-reply = يمكنكم الرد من دون حساب عن طريق رابطكم الشخصي: { $link }
    وللرد على الورق أو بالهاتف، يُرجى استعمال الرمز القصير { $code } مع ذكر الدولة { $alpha3 } والرسالة { $reference }.
letters-letter-stands = تغيّرت الرسالة في غضون ذلك ولم يعد هذا الإجراء ممكناً. يُرجى فتحها مرة أخرى للاطلاع على حالتها الراهنة.
letters-dispatch-stands = تقدّم الإرسال في غضون ذلك ولم يعد هذا الإجراء ممكناً. يُرجى فتحه مرة أخرى للاطلاع على حالته الراهنة.
letters-consignment-stands = لا تسمح الحالة الراهنة لهذه الإرسالية بهذا الإجراء. ويُبتّ أولاً في الإرسالية غير المؤكدة في صندوق الصادر.
letters-under-way = إرسال هذه الرسالة جارٍ بالفعل.
letters-no-addressee = لن يتلقى أحد هذه الرسالة. يُرجى الاطلاع على الأسباب في محاكاة الإرسال.
letters-second-officer = أمرتم بهذا الإرسال؛ ويجب أن يأذن به موظف آخر.
letters-in-rehearsal = الدورة في وضع الإرسال التجريبي. يُرجى إنهاؤه قبل الإذن بأي إرسال.
letters-no-address = لا يوجد عنوان لهذه القناة. يُرجى إضافة عنوان في الدليل.
letters-no-reason = يُرجى ذكر السبب؛ ويُحفظ.
letters-bad-address = يُرجى إدخال عنوان بريد إلكتروني، مثل name@forum.example.
letters-bad-hold = يُرجى إدخال عدد صحيح من الدقائق من 0 إلى 1440.
letters-no-link = ليس لهذه الإرسالية رابط شخصي سارٍ.
letters-link = الرابط الشخصي
letters-link-open = يفتح نموذج الرد
letters-link-ended = ملغى
letters-act-renew-link = تجديد الرابط
letters-renew-link-hint = يبطل الرابط السابق ورمزه. يُرجى إعادة إرسال الرسالة ليتسلم المرسَل إليه الرابط الجديد.
letters-act-revoke-link = إلغاء الرابط
letters-revoke-link-hint = يبطل الرابط والرمز. وتبقى الردود التي وردت.
letters-dispatch-settings = طريقة إرسال الرسائل
letters-hold-minutes = مدة الانتظار بعد الإجازة، بالدقائق
letters-hold-hint = يمكن خلال هذه المدة إيقاف الإرسال. والمعتاد عشر دقائق؛ و0 يعني الإرسال فوراً.
letters-tick-second = يجيز الإرسالَ موظفٌ ثانٍ
letters-second-hint = لا يجوز لمن أمر بالإرسال أن يجيزه.
letters-not-set = تعذر إخراج الرسالة بصيغة PDF.
letters-desk-release = إرسال { $reference } بانتظار إذن موظف ثانٍ
letters-desk-in-doubt = { $number ->
    [zero] { $number } إرسالية من { $reference } غير مؤكدة: يلزم البتّ فيها
    [one] إرسالية واحدة من { $reference } غير مؤكدة: يلزم البتّ فيها
    [two] إرساليتان من { $reference } غير مؤكدتين: يلزم البتّ فيهما
    [few] { $number } إرساليات من { $reference } غير مؤكدة: يلزم البتّ فيها
    [many] { $number } إرسالية من { $reference } غير مؤكدة: يلزم البتّ فيها
   *[other] { $number } إرسالية من { $reference } غير مؤكدة: يلزم البتّ فيها
}
letters-desk-failed = { $number ->
    [zero] { $number } إرسالية من { $reference } تعذّر إرسالها
    [one] إرسالية واحدة من { $reference } تعذّر إرسالها
    [two] إرساليتان من { $reference } تعذّر إرسالهما
    [few] { $number } إرساليات من { $reference } تعذّر إرسالها
    [many] { $number } إرسالية من { $reference } تعذّر إرسالها
   *[other] { $number } إرسالية من { $reference } تعذّر إرسالها
}
letters-desk-to-print = { $number ->
    [zero] { $number } رسالة { $reference } تلزم طباعتها وإرسالها بالبريد
    [one] رسالة واحدة { $reference } تلزم طباعتها وإرسالها بالبريد
    [two] رسالتان { $reference } تلزم طباعتهما وإرسالهما بالبريد
    [few] { $number } رسائل { $reference } تلزم طباعتها وإرسالها بالبريد
    [many] { $number } رسالة { $reference } تلزم طباعتها وإرسالها بالبريد
   *[other] { $number } رسالة { $reference } تلزم طباعتها وإرسالها بالبريد
}
letters-verb-ordered = الأمر بالإرسال
letters-verb-released = الإذن بالإرسال
letters-verb-recalled = سحب الرسالة
letters-verb-stopped = إيقاف الإرسال
letters-verb-paused = تعليق الإرسال
letters-verb-resumed = استئناف الإرسال
letters-verb-started = بدء الإرسال
letters-verb-finished = إنجاز الإرسال
letters-verb-dispatched = إرسال الرسالة
letters-verb-consigned = إنشاء الإرسالية
letters-verb-made-ready = تجهيز الإرسالية
letters-verb-put-on-paper = تحويل الإرسالية إلى الورق
letters-verb-posted = إرسال الإرسالية بالبريد
letters-verb-sent-again = إعادة إرسال الرسالة
letters-verb-rehearsal-ordered = الأمر بالإرسال التجريبي
letters-verb-rehearsed = إجراء الإرسال التجريبي
letters-verb-draft-saved = حفظ مسودة الرد
letters-verb-code-sent = إرسال الرمز
letters-verb-code-typed = إدخال الرمز
letters-verb-code-wrong = إدخال رمز خاطئ
letters-verb-link-revoked = إلغاء الرابط الشخصي
letters-verb-link-renewed = تجديد الرابط الشخصي
letters-verb-dispatch-set = تغيير إعدادات الإرسال

letters-kind-consignment = إرسالية
letters-kind-dispatch = الإرسال
letters-job-start = بدء الإرسال
letters-job-send = إعداد إرسالية
letters-job-finish = إنهاء الإرسال
letters-job-rehearse = تنفيذ إرسال تجريبي

## الحقول في سجل المراجعة
letters-field-addressee = المرسَل إليه
letters-field-dispatch = الإرسال
letters-field-ordered-by = أمر بالإرسال
letters-field-ordered-at = وقت الأمر بالإرسال
letters-field-released-by = أذن بالإرسال
letters-field-released-at = وقت الإذن بالإرسال
letters-field-hold-until = محتجز حتى
letters-field-hold-seconds = مدة الاحتجاز (بالثواني)
letters-field-second-officer = موظف ثانٍ يأذن
letters-field-mails = عدد الرسائل الإلكترونية
letters-field-consignments = عدد الإرساليات
letters-field-mail = الرسالة الإلكترونية
letters-field-pdf = ملف الرسالة
letters-right-see = الاطلاع على الرسائل ونسخها وعمليات إرسالها
letters-right-write = كتابة الرسائل وترجمتها
letters-right-translate = تسليم النصوص إلى المترجمين واستعادتها
letters-right-set-terms = تحديد المصطلحات الثابتة
letters-right-review = مراجعة النسخ واعتماد الرسائل
letters-right-dispatch = طلب الإرسال والإذن به وإيقافه ومتابعته
letters-right-set-dispatch = ضبط طريقة الإرسال في الدورة: مهلة التعليق والموظف الثاني

# الرسائل الآلية: أسماؤها ومتى تُرسل وحقول نصوصها.
letters-message-way = طريقة الرد في نهاية رسالة مرسلة بالبريد الإلكتروني
letters-message-way-when = أسفل نص كل رسالة تطلب رداً وتُرسل بالبريد الإلكتروني. أما نص الرسالة نفسه فيُحرَّر ويُعتمد معها.
letters-message-rehearsal = الإرسال التجريبي لرسالة
letters-message-rehearsal-when = أعلى نص الرسالة، عندما يطلب موظف إرسالها إلى عنوان تجريبي.
letters-slot-alpha3 = الأحرف الثلاثة للدولة كما تُدخل مع الرمز
letters-slot-reference = رقم الرسالة
letters-slot-subject = موضوع الرسالة
letters-slot-to = المرسَل إليه الذي كانت ستُوجَّه إليه
letters-slot-address = عنوان البريد الإلكتروني الذي كانت ستُرسل إليه
letters-sample-to = وزير الاتصالات، فيجي
letters-sample-subject = دعوة إلى الجزء الرفيع المستوى من المنتدى
