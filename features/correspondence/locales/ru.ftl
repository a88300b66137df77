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
correspondence-page = Страница { $page } из { $last }
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
