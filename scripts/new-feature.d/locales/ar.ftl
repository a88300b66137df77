# __What__.

__feature__-title = القيود
__feature__-empty = لا توجد قيود بعد.
__feature__-add = إضافة قيد
__feature__-name = الاسم
__feature__-added-at = تاريخ الإضافة
__feature__-fault-empty = يُرجى ذكر الاسم.
__feature__-fault-long = الاسم طويل جداً. يُرجى اختصاره إلى 300 حرف.
__feature__-kind-__thing__ = قيد
__feature__-verb-added = أُضيف قيد
__feature__-right-see = الاطلاع على القيود
__feature__-right-add = إضافة قيود
