# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = قبول الدعوة
replies-kind-accept-more = يدلي الوزير أو الوزيرة ببيان.
replies-kind-delegate = تفويض شخص آخر
replies-kind-delegate-more = يدلي شخص آخر بالبيان باسم الدولة.
replies-kind-decline = الاعتذار عن قبول الدعوة
replies-kind-decline-more = لن يُدلى ببيان. ويمكن إضافة رسالة.
replies-mode-live = إلقاء مباشر
replies-mode-video = تسجيل فيديو
replies-state-provisional = مؤقت
replies-state-conflict = ردود متعارضة
replies-state-withdrawn = مسحوب

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = الرد
replies-step-speaker = المتكلم
replies-step-availability = الساعات المتاحة
replies-step-check = التحقق
replies-title-code = إدخال الرمز
replies-title-answer = ردكم على الدعوة
replies-title-speaker = المتكلم
replies-title-availability = الساعات المتاحة
replies-title-check = التحقق من ردكم
replies-intro = يُرجى الرد على الرسالة المعممة { $reference } في موعد أقصاه { $deadline }. ولا يُرسل شيء قبل أن تتحققوا من ردكم. ويُحفظ ما تدخلونه، ويمكن فتح هذه الصفحة مرة أخرى.
replies-read-letter = قراءة الرسالة المعممة { $reference } (PDF)
replies-deadline-over = انقضت مهلة الرد. ومع ذلك سيُقبل ردكم مع الإشارة إلى أنه ورد بعد الموعد النهائي.
replies-standing = ردكم الساري: «{ $kind }»، رقم القيد { $register }، ورد في { $at }. ويمكنكم تعديله أدناه.
replies-standing-provisional = ورد ردكم وهو مؤقت: { $kind }، الرقم { $register }، وورد في { $at }. ويُعتد به متى سجّلت الأمانة مذكرة شفوية أو رسالة موقَّعة تؤكده. ويمكنكم تعديله أدناه.
replies-standing-conflict = ورد رد آخر من دولتكم عبر قناة أخرى بمضمون مختلف. وستتصل بكم الأمانة. ردكم: «{ $kind }»، رقم القيد { $register }، ورد في { $at }.
replies-standing-withdrawn = سُحب ردكم («{ $kind }»، رقم القيد { $register }، ورد في { $at }). ويمكنكم تقديم رد جديد أدناه.
replies-see-answer = الاطلاع على الرد
replies-continue = حفظ ومتابعة
replies-choose = اختيار
replies-speaker-accept = من سيدلي بالبيان؟
replies-speaker-delegate = من سيدلي بالبيان باسم الدولة؟
replies-availability-intro = يُرجى تحديد الساعات التي يمكن الإدلاء بالبيان خلالها. وإذا لم تُحدَّد أي ساعة، فتُعد أي من الساعات المعروضة مناسبة.
replies-sample-hours = مثال: الساعات المعروضة مختلَقة لأغراض هذا العرض التوضيحي.
replies-show-zone = عرض الساعات حسب هذه المنطقة الزمنية
replies-next-day = { $time } (اليوم التالي)
replies-day-before = { $time } (اليوم السابق)
replies-hours-beside = { $own }، أي { $record }
replies-any-hour = أي من الساعات المعروضة
replies-check-intro = يُرجى التحقق من ردكم. ويُرسل الرد عند الضغط على الزر أدناه.
replies-proof-intro = تتطلب هذه الرسالة رمزاً. وسيُرسَل إلى { $address }، وهو العنوان الذي أُرسلت إليه الرسالة.
replies-proof-send = إرسال الرمز إليَّ
replies-proof-sent = أُرسل رمز إلى { $address }. وهو صالح لمدة { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. ويُرسَل ردكم مع الرمز؛ وإلى ذلك الحين يُحفظ ما أدخلتموه.
replies-proof-code = الرمز
replies-proof-code-hint = ستة أرقام
replies-proof-again = إرسال رمز جديد
replies-proof-wrong = هذا ليس آخر رمز أُرسل، أو لم يعد صالحاً. يُرجى التحقق من الأرقام أو طلب رمز جديد.
replies-proof-code-typed = مع الرمز المرسَل إلى العنوان المسجَّل
replies-proof-mail-subject = رمز ردكم على الرسالة { $reference }
replies-proof-mail = يوشك أن يُرسَل عبر رابطكم الشخصي رد على الرسالة { $reference } باسم الدولة التالية: { $state }. ويتطلب الرد هذا الرمز:
replies-proof-mail-lasts = الرمز صالح لمدة { $lasts }، ولرد واحد فقط.
# How long, as it stands in the sentence before.
replies-proof-mail-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
replies-proof-mail-not-you = إذا لم يكن أحد في مكتبكم يرد على الرسالة الآن، يُرجى عدم نقل الرمز وإبلاغ الأمانة بذلك.
replies-give = إرسال الرد
replies-title-received = تم استلام ردكم
replies-title-withdrawn = سُحب ردكم
replies-received-number = رقم القيد { $register }
replies-received-late = ورد الرد بعد الموعد النهائي وأُشير فيه إلى ذلك.
replies-received-conflict = ورد رد آخر من دولتكم بمضمون مختلف. وستتصل بكم الأمانة.
replies-received-provisional = هذا الرد مؤقت. ويُعتد به متى سجّلت الأمانة مذكرة شفوية أو رسالة موقَّعة تؤكده؛ ويُرجى إرسالها إلى العنوان الوارد في رأس الرسالة.
replies-received-mail = يُرسل إشعار بالاستلام إلى العنوان الذي أُرسلت إليه الرسالة المعممة.
replies-received-change = يمكنكم تعديل الرد بواسطة الرابط نفسه. والموعد النهائي هو { $deadline }؛ وتُقبل التعديلات اللاحقة مع الإشارة إلى تأخرها.
replies-amend = تعديل الرد
replies-title-withdraw = سحب الرد
replies-withdraw-link = سحب الرد
replies-withdraw-heading = سيُسحب رد دولتكم
replies-withdraw-effect = لا يُعتد بالرد بعد ذلك؛ ويبقى في السجل الزمني.
replies-withdraw-again = يمكنكم تقديم رد جديد بواسطة الرابط نفسه.
replies-withdraw-act = سحب الرد
replies-withdraw-leave = الإبقاء على الرد
replies-weekday-mon = الاثنين
replies-weekday-tue = الثلاثاء
replies-weekday-wed = الأربعاء
replies-weekday-thu = الخميس
replies-weekday-fri = الجمعة
replies-weekday-sat = السبت
replies-weekday-sun = الأحد

## Fields
replies-field-kind = الرد
replies-field-message = رسالة إلى الأمانة
replies-field-named = الإذن بذكر الدولة
replies-named-yes = يجوز ذكر الدولة
replies-named-no = لا تُذكر الدولة
replies-may-name = يجوز للأمانة أن تذكر دولتنا ضمن الدول التي ردت
replies-may-name-hint = في الصفحات العامة. ولا يُعرض فيها مضمون الرد أبداً. وإذا لم توضع علامة، تُحتسب الدولة دون ذكرها. ويمكن تغيير هذا الاختيار لاحقاً.
replies-field-title = اللقب السابق للاسم
replies-field-title-hint = مثلاً: معالي السيدة، معالي السيد، الدكتورة، الدكتور
replies-field-name = اسم المتكلم
replies-field-post = منصب المتكلم
replies-field-post-hint = كما ينبغي أن يرد في البرنامج
replies-field-rank = الرتبة
replies-field-rank-hint = تحدد الرتبة، مع وقت الرد، الترتيب في قائمة المتكلمين.
replies-field-lang = لغة البيان
replies-field-mode = طريقة الإدلاء بالبيان
replies-field-zone = المنطقة الزمنية للمتكلم
replies-field-zone-hint = الساعات أدناه معروضة حسب هذه المنطقة الزمنية.
replies-field-hours = الساعات المتاحة للمتكلم
replies-field-hours-hint = تمثل كل خانة ساعة واحدة.
replies-register = رقم القيد
replies-at = تاريخ الورود

## What is wrong with a form
replies-fault-kind = يُرجى اختيار القبول أو التفويض أو الاعتذار.
replies-fault-name = يُرجى إدخال اسم المتكلم.
replies-fault-post = يُرجى إدخال منصب المتكلم.
replies-fault-rank = يُرجى اختيار رتبة المتكلم من القائمة.
replies-fault-lang = يُرجى اختيار لغة البيان.
replies-fault-mode = يُرجى تحديد ما إذا كان الإدلاء بالبيان مباشراً أو بتسجيل فيديو.
replies-fault-zone = يُرجى اختيار منطقة زمنية من القائمة.
replies-fault-hour = يُرجى الاقتصار على اختيار الساعات المعروضة.
replies-fault-long = { $limit ->
    [zero] يُرجى اختصار هذا النص إلى { $limit } حرف على الأكثر.
    [one] يُرجى اختصار هذا النص إلى حرف واحد على الأكثر.
    [two] يُرجى اختصار هذا النص إلى حرفين على الأكثر.
    [few] يُرجى اختصار هذا النص إلى { $limit } أحرف على الأكثر.
    [many] يُرجى اختصار هذا النص إلى { $limit } حرفاً على الأكثر.
   *[other] يُرجى اختصار هذا النص إلى { $limit } حرف على الأكثر.
}
replies-fault-message = { $limit ->
    [zero] يُرجى اختصار الرسالة إلى { $limit } حرف على الأكثر.
    [one] يُرجى اختصار الرسالة إلى حرف واحد على الأكثر.
    [two] يُرجى اختصار الرسالة إلى حرفين على الأكثر.
    [few] يُرجى اختصار الرسالة إلى { $limit } أحرف على الأكثر.
    [many] يُرجى اختصار الرسالة إلى { $limit } حرفاً على الأكثر.
   *[other] يُرجى اختصار الرسالة إلى { $limit } حرف على الأكثر.
}
replies-fault-channel = يُرجى اختيار القناة التي ورد الرد عبرها.
replies-fault-received = يُرجى إدخال تاريخ الورود ووقته.
replies-not-asked = لا تطلب هذه الرسالة المعممة رداً.
replies-stands = تغيّر الرد في غضون ذلك ولم يعد هذا الإجراء ممكناً. يُرجى فتحه مرة أخرى للاطلاع على حالته الراهنة.
replies-stale = جرى تعديل الرد في نافذة أخرى أو من جانب أحد الزملاء بعد فتح هذه الصفحة. يُرجى فتح الاستمارة مرة أخرى للاطلاع على الرد الحالي.
replies-one-statement = لهذه الدولة بيانها بالفعل. يُرجى ذكر سبب السماح ببيان آخر.
replies-no-reason = يُرجى ذكر السبب؛ ويُحفظ مع القرار.
replies-future = تاريخ الورود المذكور لم يحن بعد. يُرجى إدخال التاريخ الذي ورد فيه الرد.

## The short code
replies-code-title = الرد بواسطة رمز رسالتكم
replies-code-intro = يرد الرمز في نهاية الرسالة المعممة ويمكن إملاؤه هاتفياً.
replies-code-state = رمز الدولة
replies-code-state-hint = ثلاثة أحرف، مثلاً CHE، كما ترد في نهاية الرسالة المعممة
replies-code-letter = رقم الرسالة المعممة
replies-code-letter-hint = مثلاً CL-21/4
replies-code-code = الرمز القصير
replies-code-code-hint = عشرة أحرف وأرقام؛ ولا أهمية للواصلات ولا للأحرف الكبيرة
replies-code-open = فتح استمارة الرد
replies-code-no-state = يُرجى إدخال رمز الدولة.
replies-code-no-letter = يُرجى إدخال رقم الرسالة المعممة.
replies-code-no-code = يُرجى إدخال الرمز القصير.
replies-code-wrong = لا تتطابق الدولة والرسالة المعممة والرمز القصير. يُرجى التحقق من العناصر الثلاثة أو الاستفسار من الأمانة.

## The acknowledgement
replies-register-subject = الرد على { $reference }: { $kind }
replies-register-withdrawn = سحب الرد على { $reference }
replies-ack-subject = إشعار بالاستلام { $register }: ردكم على { $reference }
replies-ack-received = تسلّمت الأمانة رد { $state } على الرسالة المعممة { $reference }. ورقم قيد الرد هو { $register }.
replies-ack-withdrawn = سُحب رد { $state } على الرسالة المعممة { $reference }. ورقم قيد السحب هو { $register }.
replies-ack-fact = { $key }: { $value }
replies-ack-late = ورد الرد بعد الموعد النهائي وأُشير فيه إلى ذلك.
replies-ack-conflict = ورد رد آخر من دولتكم بمضمون مختلف. وستتصل بكم الأمانة.
replies-ack-provisional = هذا الرد مؤقت. ويُعتد به متى سجّلت الأمانة مذكرة شفوية أو رسالة موقَّعة تؤكده؛ ويُرجى إرسالها إلى العنوان الوارد في رأس الرسالة.
replies-ack-change = يمكنكم الاطلاع على الرد أو تعديله بواسطة رابطكم الشخصي: { $link }
replies-ack-not-you = إذا لم يكن هذا الرد قد قُدِّم باسم دولتكم، يُرجى إبلاغ الأمانة.

## The office
replies-menu = الردود
replies-title-list = الردود
replies-table = الردود حسب الدولة
replies-column-state = الدولة
replies-column-letter = الرسالة المعممة
replies-column-consignment = إرسال الرسالة
replies-column-answer = الرد
replies-column-channel = القناة
replies-column-at = تاريخ الورود
replies-show = عرض
replies-total = { $shown } من { $total ->
    [zero] { $total } دولة
    [one] دولة واحدة
    [two] دولتين
    [few] { $total } دول
    [many] { $total } دولة
   *[other] { $total } دولة
}: { $what }
replies-filter-all = الكل
replies-filter-unanswered = بلا رد
replies-filter-accept = بالقبول
replies-filter-delegate = بالتفويض
replies-filter-decline = بالاعتذار
replies-filter-provisional = مؤقتة
replies-filter-conflict = بردود متعارضة
replies-filter-late = بعد الموعد النهائي
replies-filter-unreached = لم تُرسل إليها الرسالة
replies-none-shown = لا توجد دولة مطابقة لهذا العرض.
replies-no-letter = لم تُعدّ أي رسالة معممة تطلب رداً.
replies-statement-number = البيان { $number }
replies-sent-in = باللغة { $lang }، إلى { $to }
replies-no-consignment = لم تُرسل الرسالة المعممة إلى هذه الدولة.
replies-nothing-yet = لم يرد أي رد.
replies-exception = سُمح ببيان آخر. السبب: { $reason }
replies-conflict-explained = يختلف مضمون الردين الواردين عبر قناتين. يُرجى البت في الرد الذي يُعتد به؛ ويُحفظ القرار وسببه.
replies-provisional-explained = لا يُعتد بعد بهذا الرد باعتباره رد الدولة: فالرسالة تشترط مذكرة شفوية أو رسالة موقَّعة، أو تعذر إرسال رمز. يُرجى تسجيل الوثيقة عند ورودها؛ فإذا تضمنت المضمون نفسه اعتُدَّ بالرد.
replies-confirm = اعتباره رد الدولة
replies-confirm-register = رقم تسجيل الوثيقة المؤكِّدة
replies-confirm-register-hint = كما ورد في السجل، مثل 2021/IN/0012
replies-confirm-reason = أو السبب إن لم توجد وثيقة
replies-confirm-act = تأكيد الرد
replies-confirm-nothing = يُرجى إدخال رقم تسجيل الوثيقة أو السبب.
replies-confirm-no-item = لا يتضمن السجل وثيقة واردة من هذه الدولة بهذا الرقم.
replies-settle = الرد الذي يُعتد به
replies-settle-choice = { $kind }، القناة: { $channel }، { $register }، { $at }
replies-settle-act = حسم التعارض
replies-reason = السبب
replies-withdraw-for = سحب الرد بناءً على طلب الدولة
replies-history = السجل الزمني
replies-history-line = { $kind } ({ $channel })، { $register }
replies-see-register = سجل المراسلات
replies-print-acknowledgement = طباعة الإشعار بالاستلام
replies-mark-printed = وضع علامة «مطبوع»
replies-title-acknowledgement = إشعار بالاستلام
replies-record = قيد رد
replies-title-record = قيد رد من { $state }
replies-record-item = كيفية وروده
replies-record-received = تاريخ الورود
replies-record-from = الجهة المرسِلة
replies-record-scan = نسخة ممسوحة ضوئياً
replies-record-scan-hint = PDF أو JPEG أو PNG أو TIFF، على ألا يتجاوز الحجم 12 ميغابايت. وإذا ظهرت الاستمارة مرة أخرى، يلزم اختيار الملفات من جديد.
replies-record-note = ملاحظة
replies-record-answer = مضمونه
replies-record-which = البيان المعني
replies-record-same = البيان { $number }
replies-record-another = بيان آخر لهذه الدولة
replies-record-another-single = تطلب الرسالة المعممة بياناً واحداً من كل دولة. ويلزم ذكر سبب لأي استثناء.
replies-record-another-more = تسمح الرسالة المعممة بعدة بيانات.
replies-record-reason = سبب الاستثناء
replies-record-act = قيد الرد
replies-remind-title = رسائل التذكير
replies-remind-lead = تُرسَل رسائل التذكير تلقائياً إلى من لم يردوا دون غيرهم، بلغتهم ومع الرابط الذي لديهم. ويمكن قبل ذلك الاطلاع على كل منها أو تأجيلها أو إرسالها قبل موعدها.
replies-remind-rounds = رسائل التذكير بالرسالة { $reference }
replies-remind-round = رسالة التذكير
replies-remind-days = { $days ->
    [zero] في يوم الموعد النهائي
    [one] قبل الموعد النهائي بيوم واحد
    [two] قبل الموعد النهائي بيومين
    [few] قبل الموعد النهائي بـ { $days } أيام
    [many] قبل الموعد النهائي بـ { $days } يوماً
   *[other] قبل الموعد النهائي بـ { $days } يوم
}
replies-remind-due = موعد الإرسال
replies-remind-stands-as = الحالة
replies-remind-would-get = عدد المتلقين
replies-remind-none = ليس لهذه الرسالة رسائل تذكير. وتحدد إعداداتها موعد إرسالها.
replies-remind-switch-off = إيقاف رسائل التذكير بهذه الرسالة
replies-remind-switch-on = تفعيل رسائل التذكير بهذه الرسالة
replies-remind-round-title = { $days ->
    [zero] { $reference }: تذكير في يوم الموعد النهائي
    [one] { $reference }: تذكير قبل الموعد النهائي بيوم واحد
    [two] { $reference }: تذكير قبل الموعد النهائي بيومين
    [few] { $reference }: تذكير قبل الموعد النهائي بـ { $days } أيام
    [many] { $reference }: تذكير قبل الموعد النهائي بـ { $days } يوماً
   *[other] { $reference }: تذكير قبل الموعد النهائي بـ { $days } يوم
}
replies-round-planned = مقرر
replies-round-due = مستحق
replies-round-held = مؤجل
replies-round-off = موقوف
replies-round-left = أُرسل
replies-round-over = لم يُرسَل
replies-remind-by-mail = بالبريد الإلكتروني
replies-remind-on-paper = ورقياً
replies-spared-answered = ورد رده
replies-spared-withdrawn = سحب رده
replies-spared-left-out = مستبعد
replies-spared-not-sent = لم تُرسَل الرسالة
replies-spared-too-recent = الرسالة حديثة الإرسال
replies-spared-over = لم يعد لازماً
replies-remind-hold = تأجيل
replies-remind-resume = إعادته إلى الإرسال التلقائي
replies-remind-send = إرسال الآن
replies-remind-send-heading = { $number ->
    [zero] لن يُذكَّر أحد
    [one] سيُذكَّر مرسَل إليه واحد
    [two] سيُذكَّر مرسَل إليهما اثنان
    [few] سيُذكَّر { $number } من المرسَل إليهم
    [many] سيُذكَّر { $number } من المرسَل إليهم
   *[other] سيُذكَّر { $number } من المرسَل إليهم
}
replies-remind-send-effect = تُرسَل فوراً كلٌّ بلغته. ومن يرد في هذه الأثناء لا يتلقى شيئاً.
replies-remind-send-final = التذكير الذي أُرسل لا يمكن استرجاعه ولا يُرسَل مرة أخرى.
replies-remind-send-sure = اطلعت على النص والقائمة
replies-remind-send-act = إرسال رسائل التذكير
replies-remind-text = النص
replies-remind-link-here = [الرابط الشخصي]
replies-remind-who = من يتلقاه ومن لا يتلقاه
replies-remind-lang = اللغة
replies-remind-fate = التذكير
replies-remind-nobody = لا أحد يُذكَّر.
replies-remind-leave-out = استبعاد دولة
replies-remind-take-in = إعادة إدراج: { $state }
replies-remind-left = ما آل إليه
replies-reminder-waiting = في الانتظار
replies-reminder-handing-over = قيد التسليم
replies-reminder-sent = أُرسل
replies-reminder-failed = أخفق
replies-reminder-in-doubt = مشكوك فيه
replies-reminder-stopped = أُوقف
replies-reminder-to-print = للطباعة
replies-reminder-posted = أُرسل بالبريد
replies-remind-print = طباعة رسائل التذكير الورقية
replies-remind-nothing-to-print = لا شيء للطباعة.
replies-remind-posted = وضع علامة أُرسل
replies-remind-stands = تغيرت حالة التذكير في هذه الأثناء ولم يُتخذ أي إجراء. يُرجى الاطلاع على حالته الراهنة.
replies-remind-not-left = لم تُرسَل الرسالة بعد، ولا يمكن التذكير بها.
replies-remind-in-rehearsal = الدورة في حالة تجربة: كل بريدها يذهب إلى عنوان اختبار. وتنتظر رسائل التذكير انتهاء التجربة.
replies-remind-not-sure = يُرجى التأشير بأنكم اطلعتم على النص والقائمة.
replies-remind-subject = تذكير: الرد على الرسالة { $reference }
replies-remind-refers = أتشرف بالإشارة إلى الرسالة { $reference } المؤرخة { $dated } بشأن الموضوع التالي: { $subject }.
replies-remind-asks = لم تتلقَّ الأمانة ردكم بعد. وستكون ممتنة لو تفضلتم بموافاتها به في موعد أقصاه { $deadline }.
replies-remind-way =
    يمكنكم الرد بالمراسلة أو عبر رابطكم الشخصي: { $link }
    الرمز القصير، ويُدخل مع { $alpha3 } و{ $reference }: { $code }
replies-remind-way-paper = يمكنكم الرد بالمراسلة أو في { $address } بإدخال الرمز { $code } والأحرف { $alpha3 } والرقم { $reference }.
replies-remind-crossed = إذا كان ردكم قد أُرسل بالفعل، يُرجى تجاهل هذا التذكير.
replies-remind-closing = وتفضلوا بقبول فائق تقدير الأمانة.
replies-thing-reminders = رسائل التذكير بالرسالة { $reference }
replies-thing-reminder = { $days ->
    [zero] تذكير بالرسالة { $reference } ({ $state })، في يوم الموعد النهائي
    [one] تذكير بالرسالة { $reference } ({ $state })، قبل الموعد النهائي بيوم واحد
    [two] تذكير بالرسالة { $reference } ({ $state })، قبل الموعد النهائي بيومين
    [few] تذكير بالرسالة { $reference } ({ $state })، قبل الموعد النهائي بـ { $days } أيام
    [many] تذكير بالرسالة { $reference } ({ $state })، قبل الموعد النهائي بـ { $days } يوماً
   *[other] تذكير بالرسالة { $reference } ({ $state })، قبل الموعد النهائي بـ { $days } يوم
}
replies-thing = رد { $state } على { $reference }
replies-desk-conflicts = { $number ->
    [zero] { $number } حالة من الردود المتعارضة تنتظر الحسم
    [one] حالة واحدة من الردود المتعارضة تنتظر الحسم
    [two] حالتان من الردود المتعارضة تنتظران الحسم
    [few] { $number } حالات من الردود المتعارضة تنتظر الحسم
    [many] { $number } حالة من الردود المتعارضة تنتظر الحسم
   *[other] { $number } حالة من الردود المتعارضة تنتظر الحسم
}
replies-desk-provisional = { $number ->
    [zero] لا ردود مؤقتة في انتظار مذكرة شفوية أو رسالة موقَّعة
    [one] رد مؤقت واحد في انتظار مذكرة شفوية أو رسالة موقَّعة
    [two] ردان مؤقتان في انتظار مذكرة شفوية أو رسالة موقَّعة
    [few] { $number } ردود مؤقتة في انتظار مذكرة شفوية أو رسالة موقَّعة
    [many] { $number } رداً مؤقتاً في انتظار مذكرة شفوية أو رسالة موقَّعة
   *[other] { $number } رد مؤقت في انتظار مذكرة شفوية أو رسالة موقَّعة
}
replies-desk-late = { $number ->
    [zero] { $number } رد وارد بعد الموعد النهائي
    [one] رد واحد وارد بعد الموعد النهائي
    [two] ردّان واردان بعد الموعد النهائي
    [few] { $number } ردود واردة بعد الموعد النهائي
    [many] { $number } رداً وارداً بعد الموعد النهائي
   *[other] { $number } رد وارد بعد الموعد النهائي
}
replies-desk-unanswered = { $number ->
    [zero] لا توجد دول لم تردّ بعد على { $reference }
    [one] دولة واحدة لم تردّ بعد على { $reference }
    [two] دولتان لم تردّا بعد على { $reference }
    [few] { $number } دول لم تردّ بعد على { $reference }
    [many] { $number } دولة لم تردّ بعد على { $reference }
   *[other] { $number } دولة لم تردّ بعد على { $reference }
}
replies-desk-print = { $number ->
    [zero] { $number } إشعار بالاستلام تلزم طباعته وإرساله بالبريد
    [one] إشعار واحد بالاستلام تلزم طباعته وإرساله بالبريد
    [two] إشعاران بالاستلام تلزم طباعتهما وإرسالهما بالبريد
    [few] { $number } إشعارات بالاستلام تلزم طباعتها وإرسالها بالبريد
    [many] { $number } إشعاراً بالاستلام تلزم طباعته وإرساله بالبريد
   *[other] { $number } إشعار بالاستلام تلزم طباعته وإرساله بالبريد
}
replies-desk-remind = { $number ->
    [zero] لن يُذكَّر أحد بالرسالة { $reference } ({ $when })
    [one] سيُذكَّر مرسَل إليه واحد بالرسالة { $reference } ({ $when })
    [two] سيُذكَّر مرسَل إليهما اثنان بالرسالة { $reference } ({ $when })
    [few] سيُذكَّر { $number } من المرسَل إليهم بالرسالة { $reference } ({ $when })
    [many] سيُذكَّر { $number } من المرسَل إليهم بالرسالة { $reference } ({ $when })
   *[other] سيُذكَّر { $number } من المرسَل إليهم بالرسالة { $reference } ({ $when })
}
replies-desk-remind-held = { $number ->
    [zero] تذكير مؤجل بالرسالة { $reference } ({ $when })
    [one] تذكير مؤجل بالرسالة { $reference } إلى مرسَل إليه واحد ({ $when })
    [two] تذكير مؤجل بالرسالة { $reference } إلى مرسَل إليهما اثنين ({ $when })
    [few] تذكير مؤجل بالرسالة { $reference } إلى { $number } من المرسَل إليهم ({ $when })
    [many] تذكير مؤجل بالرسالة { $reference } إلى { $number } من المرسَل إليهم ({ $when })
   *[other] تذكير مؤجل بالرسالة { $reference } إلى { $number } من المرسَل إليهم ({ $when })
}
replies-desk-remind-print = { $number ->
    [zero] لا تذكير للطباعة بالرسالة { $reference }
    [one] تذكير واحد بالرسالة { $reference } للطباعة والإرسال
    [two] تذكيران بالرسالة { $reference } للطباعة والإرسال
    [few] { $number } رسائل تذكير بالرسالة { $reference } للطباعة والإرسال
    [many] { $number } رسالة تذكير بالرسالة { $reference } للطباعة والإرسال
   *[other] { $number } رسالة تذكير بالرسالة { $reference } للطباعة والإرسال
}

## Verbs of the trail
replies-verb-given = تقديم الرد
replies-verb-amended = تعديل الرد
replies-verb-confirmed = تأكيد الرد عبر قناة أخرى
replies-verb-upheld = تأكيد الرد باعتباره رد الدولة
replies-verb-contradicted = مخالفة الرد عبر قناة أخرى
replies-verb-settled = حسم التعارض
replies-verb-withdrawn = سحب الرد
replies-verb-acknowledged = إعداد الإشعار بالاستلام
replies-verb-acknowledgement-printed = طباعة الإشعار بالاستلام
replies-verb-reminded = ذُكِّر
replies-verb-spared = لم يُذكَّر
replies-verb-posted = أُرسل بالبريد
replies-verb-left-out = استُبعدت دولة
replies-verb-taken-in = أُعيد إدراج دولة
replies-verb-reminders-held = أُجِّل التذكير
replies-verb-reminders-resumed = أُلغي تأجيل التذكير
replies-verb-reminders-left = أُرسلت رسائل التذكير
replies-verb-reminders-off = أُوقفت رسائل التذكير
replies-verb-reminders-on = فُعِّلت رسائل التذكير

replies-kind-reply = الرد
replies-kind-reminders = رسائل التذكير برسالة
replies-kind-reminder = تذكير
replies-job-acknowledge = إشعار باستلام رد

## Who has answered so far, for everybody
replies-public-title = من الذي رد حتى الآن
replies-public-home = عدد الدول التي ردت، بحسب المنطقة ونوع الرد، والدول التي يجوز ذكرها منها.
replies-public-to = الردود على الرسالة { $reference }
replies-public-total = الدول التي ردت: { $answered } من أصل { $addressed }.
replies-public-total-least = الدول التي ردت: { $answered } على الأقل من أصل { $addressed }.
replies-public-counted = جرى العد قبل دقيقة واحدة على الأكثر. ولا تُحتسب الردود المسحوبة.
replies-public-regions = بحسب المنطقة
replies-public-region = المنطقة
replies-public-answered = ردت
replies-public-addressed = المرسل إليها
replies-public-together = تُحتسب معاً المناطق التي يمكن فيها التعرف على دولة بعينها.
replies-public-kinds = بحسب نوع الرد
replies-public-number = الردود
replies-public-kinds-counted = الردود المحتسبة هنا: { $counted }. وتُحدَّث الأعداد بعد كل خمسة ردود كي لا يتمكن أحد من معرفة ما ردت به دولة بعينها. ولا تشمل الردود المتناقضة.
replies-public-kinds-few = تُعرض أنواع الردود عندما يتوافر من كل منها عدد كافٍ كي لا يتمكن أحد من معرفة ما ردت به دولة بعينها.
replies-public-named = الدول التي يجوز ذكرها
replies-public-named-none = لم تأذن أي دولة حتى الآن بذكرها.
replies-public-leave = لا تُذكر دولة إلا إذا تضمن ردها الإذن بذلك، ويجوز لها سحب هذا الإذن في أي وقت. ولا يُعرض مضمون ردها هنا أبداً.

## الحقول في سجل المراجعة
replies-field-ordinal = رقم البيان
replies-field-standing = الرد المعتمد
replies-field-contender = الرد المخالف
replies-field-exception = سبب السماح ببيان آخر
replies-field-first-at = وقت الرد الأول
replies-field-way = طريقة الإشعار
replies-field-why = السبب
replies-field-off = رسائل التذكير متوقفة
replies-field-held = رسائل تذكير مُرجأة (بالأيام قبل الموعد النهائي)
replies-field-left = رسائل تذكير أُرسلت (بالأيام قبل الموعد النهائي)
replies-right-see = الاطلاع على الردود
replies-right-record = تسجيل الردود وتسوية التعارضات وسحب الردود
replies-right-remind = إرجاء رسائل التذكير وإرسالها وإيقافها
replies-job-remind = التذكير برد
replies-job-watch-reminders = متابعة رسائل التذكير

## الأرقام والدول التي لم تردّ
replies-figures-title = الردود بالأرقام
replies-figures-total = الدول التي ردّت: { $answered } من { $all }
replies-figures-open = قيد البتّ
replies-figures-by-region = الردود بحسب المنطقة
replies-figures-by-region-note = يبيّن كل شريط، بترتيب مفتاح الرسم، ما ردّت به دول المنطقة.
replies-figures-by-channel = الردود بحسب القناة
replies-figures-by-day = الردود بحسب اليوم حتى الموعد النهائي
replies-figures-by-day-note = الدول التي ردّت: { $answered } من { $all }؛ والخط المتقطع هو الموعد النهائي، { $deadline }.
replies-figures-numbers = الأرقام
replies-figures-region = المنطقة
replies-figures-all = جميع الدول
replies-figures-answers = الردود
replies-figures-day = اليوم
replies-figures-on-the-day = ردود اليوم
replies-figures-so-far = مجموع الردود
replies-figures-of = { $answered } من { $all }
replies-figures-standing = حالة الرد
replies-figures-stands = قائم
replies-silent-title = الدول التي لم تردّ
replies-silent-total = { $shown } من { $total } من الدول التي لم تردّ: { $what }
replies-silent-none = ليس في هذا العرض دولة لم تردّ.
replies-silent-code = الرمز
replies-silent-not-reminded = لا شيء بعد
replies-silent-reminded-days = { $state } (الأيام قبل الموعد النهائي: { $days })
replies-page = الصفحة { $page } من { $last }

# الرسائل الآلية: أسماؤها ومتى تُرسل وحقول نصوصها.
replies-message-received = إشعار باستلام رد
replies-message-received-when = إلى العنوان المسجَّل، عند تلقي رد أو تعديله.
replies-message-withdrawn = إشعار بسحب رد
replies-message-withdrawn-when = إلى العنوان المسجَّل، عند سحب رد.
replies-message-code = رمز للرد
replies-message-code-when = إلى العنوان المسجَّل، عند الرد على رسالة تشترط الإثبات برمز.
replies-message-reminder = تذكير بالبريد الإلكتروني
replies-message-reminder-when = إلى المرسَل إليهم الذين لم يردوا، في الأيام المحددة في إعدادات الرسالة.
replies-message-reminder-paper = تذكير ورقي
replies-message-reminder-paper-when = يُطبع للمرسَل إليهم الذين ليس لهم عنوان بريد إلكتروني ولم يردوا، في الأيام نفسها.
replies-slot-state = الاسم المختصر للدولة
replies-slot-register = رقم القيد
replies-slot-facts = مضمون الرد، سطر لكل عنصر؛ ويُستحسن أن يكون في فقرة مستقلة
replies-slot-late = جملة إذا ورد الرد بعد الموعد النهائي، وإلا فلا شيء
replies-slot-conflict = جملة إذا ورد من الدولة رد آخر بمضمون مختلف، وإلا فلا شيء
replies-slot-provisional = جملة إذا كان الرد مؤقتاً، وإلا فلا شيء
replies-slot-lasts = مدة صلاحية الرمز
replies-slot-salutation = عبارة المخاطبة في الرسالة
replies-slot-dated = تاريخ الرسالة
replies-slot-deadline = الموعد النهائي للرد
replies-slot-address = العنوان الذي يُدخل فيه الرمز
replies-slot-code-paper = الرمز القصير المطبوع على التذكير
replies-sample-state = فيجي
replies-sample-facts = الرد: قبول
    اسم المتكلم: سعادة السيدة أ. مثال
replies-sample-salutation = صاحب السعادة،
replies-sample-dated = 3 فبراير 2021
replies-sample-deadline = 26 فبراير 2021، الساعة 18:00 (جنيف)
