# The register of correspondence.
correspondence-title = Реестр корреспонденции
correspondence-number = Номер
correspondence-at = Дата
correspondence-direction = Направление
correspondence-both = Входящие и исходящие
correspondence-in = Входящее
correspondence-out = Исходящее
correspondence-channel = Канал
correspondence-correspondent = От кого или кому
correspondence-subject = Предмет
correspondence-about = Относится к
correspondence-note = Примечание
correspondence-files = Файлы
correspondence-show = Показать
correspondence-empty = Пока ничего не зарегистрировано. Здесь регистрируются отправленные письма и полученные ответы.
correspondence-channel-web = персональная ссылка
correspondence-channel-email = электронная почта
correspondence-channel-fax = факс
correspondence-channel-post = почта
correspondence-channel-note-verbale = вербальная нота
correspondence-channel-hand = вручено лично
correspondence-verb-registered = Внесено в реестр
correspondence-total = { $number ->
    [one] { $number } документ
    [few] { $number } документа
    [many] { $number } документов
   *[other] { $number } документа
}

correspondence-kind-register-item = Запись в реестре

## Поля журнала
correspondence-field-state = Государство
correspondence-field-number = Номер
correspondence-field-reference = Регистрационный номер
correspondence-field-at = Дата
correspondence-field-direction = Направление
correspondence-field-correspondent = От кого или кому
correspondence-field-subject = Предмет
correspondence-field-about = Относится к
correspondence-field-files = Файлы
correspondence-right-see = Просматривать реестр и его файлы

## List and item
correspondence-page = { $shown } из { $total }
correspondence-enter = Зарегистрировать документ
correspondence-search = Слова
correspondence-any = Все
correspondence-class = Дело
correspondence-since = С даты
correspondence-until = По дату
correspondence-applied = { $what }: { $value }
correspondence-none-found = По этому запросу ничего не найдено.
correspondence-disposed = Уничтожено или передано.
correspondence-disposed-at = Уничтожено или передано
correspondence-dated = Дата документа
correspondence-from = От кого
correspondence-to = Кому
correspondence-document-number = Номер на документе
correspondence-lang = Язык
correspondence-links = Связи с другими документами
correspondence-text = Текст
correspondence-link-answers = Отвечает на
correspondence-link-answered-by = Ответ:
correspondence-link-concerns = Касается
correspondence-link-concerned-by = Упоминается в
correspondence-link-duplicate-of = Дубликат
correspondence-link-duplicated-by = Поступил повторно как
correspondence-reading-waiting = Текст распознаётся.
correspondence-reading-read = Текст распознан.
correspondence-reading-no-text = Текста скана нет.
correspondence-reading-failed = Текст скана распознать не удалось.
correspondence-printed = Документов: { $number }; напечатано { $day }
correspondence-fault-print-long = Печатный журнал содержит не более { $limit } документов. Сузьте список или выгрузите его в виде книги.
correspondence-fault-print = Список не удалось напечатать: в имени или теме есть знак, которого нет в шрифтах. Выгрузите его в виде книги.

## Trail and rights
correspondence-kind-file-class = Раздел номенклатуры дел
correspondence-verb-indexed = Включено в поиск
correspondence-field-dated = Дата документа
correspondence-field-from = От кого
correspondence-field-to = Кому
correspondence-field-document_number = Номер на документе
correspondence-field-class = Дело
correspondence-field-links = Связи
correspondence-field-lang = Язык
correspondence-field-channel = Канал
correspondence-field-note = Примечание
correspondence-field-disposed_at = Уничтожено или передано
correspondence-field-count = Количество
correspondence-job-index = Включение прежних документов в поиск
correspondence-right-enter = Вносить документы в журнал, исправлять и связывать их
