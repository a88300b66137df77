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
correspondence-field-document-number = Номер на документе
correspondence-field-class = Дело
correspondence-field-links = Связи
correspondence-field-lang = Язык
correspondence-field-channel = Канал
correspondence-field-note = Примечание
correspondence-field-disposed-at = Уничтожено или передано
correspondence-field-count = Количество
correspondence-job-index = Включение прежних документов в поиск
correspondence-right-enter = Вносить документы в журнал, исправлять и связывать их

## Entering and correcting
correspondence-scan = Скан документа
correspondence-scan-hint = PDF, PNG, JPEG или TIFF, не более 12 МБ каждый.
correspondence-answers = Отвечает на документ или письмо
correspondence-answers-hint = Номер по журналу или номер письма, например { $example }.
correspondence-subject-hint = Для ответа можно не заполнять: тогда берётся тема того, на что он отвечает.
correspondence-party-hint = Если не заполнено, указывается название государства.
correspondence-at-hand = Получено или отправлено
correspondence-no-state = Без государства
correspondence-no-class = Пока не подшито
correspondence-known-title = Уже есть в журнале
correspondence-known = В журнале есть документ с тем же сканом или того же отправителя с тем же номером и датой. Пока ничего не внесено.
correspondence-join = Присоединить к { $number }
correspondence-though-known = Внести как отдельный документ
correspondence-save = Сохранить
correspondence-correct = Исправить
correspondence-enter-answer = Внести ответ на него
correspondence-enter-next = Внести следующий документ
correspondence-done-entered = Внесено под номером { $number }. Этот номер следует надписать на бумаге.
correspondence-done-joined = Присоединено к { $number }.
correspondence-done-corrected = { $number } исправлен.
correspondence-done-linked = Связи { $number } изменены.
correspondence-done-held = { $number } под запретом на уничтожение.
correspondence-done-lifted = Запрет для { $number } снят.
correspondence-link-kind = Отношение к другому документу
correspondence-link-add = Связать с другим документом
correspondence-link-act = Связать
correspondence-unlink = Убрать связь с { $number }

## Refusals
correspondence-fault-not-there = В этом выпуске нет такой записи.
correspondence-fault-nobody = Выберите государство или укажите отправителя либо получателя.
correspondence-fault-no-subject = Укажите тему одной строкой.
correspondence-fault-future = Это время ещё не наступило. Внесите документ после получения или отправки.
correspondence-fault-long-line = Здесь может быть не более { $limit } знаков.
correspondence-fault-long-text = Здесь может быть не более { $limit } знаков.
correspondence-fault-many-files = К одному документу прилагается не более { $limit } файлов.
correspondence-fault-no-number = Нет ни документа, ни письма с номером { $number }.
correspondence-fault-itself = Документ нельзя связать с самим собой.
correspondence-fault-no-class = В этот раздел ничего нельзя подшить: он закрыт или относится к другому выпуску.
correspondence-fault-known = Документ, по-видимому, уже есть в журнале.
correspondence-fault-stale = За это время запись изменил кто-то другой. Откройте её снова и повторите изменение.
correspondence-fault-disposed = Документ уничтожен или передан, изменить его нельзя.
correspondence-fault-code = Код состоит из 1–{ $limit } букв, цифр, точек, дефисов или дробных черт.
correspondence-fault-code-taken = Этот код уже есть у другого раздела.
correspondence-fault-no-title = Укажите содержание раздела хотя бы на одном языке.
correspondence-fault-years = Целое число лет от 0 до { $limit }; пусто — постоянно.
correspondence-fault-no-reason = Укажите причину.
correspondence-fault-not-now = Список за это время перешёл в другое состояние; это действие больше невозможно.
correspondence-fault-same-person = Список утверждает второе лицо, а не тот, кто его предложил.
correspondence-fault-nothing-due = По номенклатуре дел сегодня срок ни у чего не истёк.
correspondence-fault-held = Документ из списка под запретом на уничтожение. Ничего не уничтожено.
correspondence-fault-unset = Акт не удалось составить: в названии есть знак, которого нет в шрифтах. Ничего не уничтожено.
correspondence-fault-channel = Выберите канал.
correspondence-fault-direction = Укажите, получен документ или отправлен.
correspondence-fault-lang = Выберите язык.
correspondence-fault-at = Укажите день и время.
correspondence-fault-dated = Укажите день или оставьте пустым.

## Trail of entering
correspondence-verb-joined = Объединено с поступившим повторно
correspondence-verb-corrected = Исправлено в журнале
correspondence-verb-linked = Связано с другим документом
correspondence-verb-unlinked = Связь убрана
correspondence-verb-scan-read = Скан распознан
correspondence-field-reading = Распознавание
correspondence-job-read-scans = Распознавание сканов документа

## File plan
correspondence-plan = Номенклатура дел
correspondence-code = Код
correspondence-class-title = Содержание
correspondence-kept = Хранение
correspondence-then = Затем
correspondence-items = Документы
correspondence-closed = Закрыт { $day }
correspondence-add-class = Добавить раздел
correspondence-edit-class = Изменить раздел
correspondence-no-classes = В номенклатуре пока нет разделов. Сроки хранения устанавливает организация; здесь они не заданы.
correspondence-done-plan = Номенклатура дел сохранена.
correspondence-kept-for-good = постоянно
correspondence-kept-years = { $years ->
    [one] { $years } год, { $from }
    [few] { $years } года, { $from }
    [many] { $years } лет, { $from }
   *[other] { $years } года, { $from }
}
correspondence-counts-from = Годы считаются
correspondence-counts-item = со дня документа
correspondence-counts-year = с конца года документа
correspondence-counts-closing = с закрытия раздела
correspondence-action-destroy = уничтожение
correspondence-action-transfer = передача в архив
correspondence-action-keep = хранение
correspondence-years = Лет
correspondence-years-hint = Можно не заполнять только при постоянном хранении.
correspondence-closed-on = Закрыт
correspondence-closed-on-hint = В закрытый раздел больше ничего не подшивается.
correspondence-holds = Запреты на уничтожение
correspondence-held = Под запретом на уничтожение
correspondence-covers = Охватывает
correspondence-reason = Причина
correspondence-placed = Введён
correspondence-lifted = Снят
correspondence-lift = Снять запрет
correspondence-stands = Действует.
correspondence-hold-item = Запретить уничтожение документа
correspondence-hold-class = Запретить уничтожение всего раздела
correspondence-hold-act = Запретить
correspondence-done-hold = Запрет введён.
correspondence-done-lift = Запрет снят.
correspondence-no-holds = Запретов нет.
correspondence-disposals = Уничтожение и передача
correspondence-disposal = Список на уничтожение или передачу № { $number }
correspondence-no-disposals = Списков пока не предложено.
correspondence-due = Хранить до
correspondence-due-now = Срок истёк, { $action }: { $number }
correspondence-propose = Предложить список
correspondence-proposed = Предложен
correspondence-approved = Утверждён
correspondence-done = Исполнен
correspondence-state = Состояние
correspondence-state-proposed = предложен
correspondence-state-approved = утверждён
correspondence-state-done = исполнен
correspondence-state-withdrawn = отозван
correspondence-approve = Утвердить список
correspondence-approve-hint = До исполнения список утверждает второе уполномоченное лицо.
correspondence-withdraw = Отозвать список
correspondence-carry-out = Исполнить
correspondence-carry-out-heading = Будет исполнено по документам: { $number }.
correspondence-carry-out-effect = Слова, тексты и файлы удаляются. Остаются номер, даты, раздел и контрольная сумма; акт сохраняется.
correspondence-carry-out-final = Отменить это нельзя. Резервные копии и журнал хранят своё до истечения их срока.
correspondence-carry-out-sure = Список проверен; документы по нему можно уничтожить.
correspondence-carry-out-received = Архив подтвердил, что пакет получен полностью.
correspondence-certificate = Акт об уничтожении или передаче
correspondence-certificate-title = Акт об уничтожении или передаче № { $number } · { $edition }
correspondence-certificate-what = { $edition }. Что сделано с документами: { $action }. Количество документов: { $number }.
correspondence-certificate-proposed = Предложено: { $name }, { $at }.
correspondence-certificate-approved = Утверждено: { $name }, { $at }.
correspondence-certificate-done = Исполнено: { $name }, { $at }.
correspondence-certificate-checksum = Контрольная сумма вычислена с ключом этой установки (HMAC-SHA-256) по документу, его тексту и файлам в том виде, в каком они были.
correspondence-checksum = Контрольная сумма
correspondence-operator = оператор
correspondence-package = Пакет для архива (ZIP)
correspondence-fault-not-sure = Поставьте отметку в подтверждение. Ничего не уничтожено.
correspondence-fault-large-package = Файлы этого списка не помещаются в один пакет. Отзовите список и разделите раздел.

## File plan in the trail
correspondence-kind-hold = Запрет на уничтожение
correspondence-kind-disposal = Список на уничтожение или передачу
correspondence-verb-held = Уничтожение запрещено
correspondence-verb-lifted = Запрет снят
correspondence-verb-proposed = Уничтожение или передача предложены
correspondence-verb-approved = Уничтожение или передача утверждены
correspondence-verb-withdrawn = Список отозван
correspondence-verb-carried-out = Список исполнен
correspondence-verb-disposed = Уничтожено или передано
correspondence-field-code = Код
correspondence-field-titles = Содержание
correspondence-field-years = Лет
correspondence-field-counts-from = Годы считаются
correspondence-field-action = Затем
correspondence-field-closed-on = Закрыт
correspondence-field-item = Документ
correspondence-field-reason = Причина
correspondence-field-placed-at = Введён
correspondence-field-placed-by = Кем введён
correspondence-field-lifted-at = Снят
correspondence-field-lifted-reason = Причина снятия
correspondence-field-proposed-at = Предложен
correspondence-field-proposed-by = Кем предложен
correspondence-field-approved-at = Утверждён
correspondence-field-approved-by = Кем утверждён
correspondence-field-done-at = Исполнен
correspondence-field-done-by = Кем исполнен
correspondence-field-certificate = Акт
correspondence-field-checksum = Контрольная сумма
correspondence-job-remove-files = Удаление файлов уничтоженных документов
correspondence-right-plan = Вести номенклатуру дел
correspondence-right-hold = Вводить и снимать запреты на уничтожение
correspondence-right-propose = Предлагать списки на уничтожение или передачу и исполнять утверждённые
correspondence-right-approve = Утверждать списки на уничтожение или передачу

## Pages of the list
correspondence-first-page = Первая страница
