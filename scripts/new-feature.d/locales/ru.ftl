# __What__.

__feature__-title = Записи
__feature__-empty = Записей пока нет.
__feature__-add = Добавить запись
__feature__-name = Наименование
__feature__-added-at = Добавлено
__feature__-fault-empty = Пожалуйста, укажите наименование.
__feature__-fault-long = Наименование слишком длинное. Пожалуйста, сократите его до 300 знаков.
__feature__-kind-__thing__ = Запись
__feature__-verb-added = Запись добавлена
__feature__-right-see = Просматривать записи
__feature__-right-add = Добавлять записи
