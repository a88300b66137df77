# Вебхуки: внешние программы, которым сообщается о том, что происходит.

webhooks-title = Вебхуки
webhooks-lead = Внешние программы, которым сообщается о том, что происходит на этом форуме. В отправляемом указаны событие и адрес, по которому о нем можно прочитать, но не его содержание.
webhooks-empty = О событиях пока не сообщается ни одной программе.
webhooks-register = Зарегистрировать вебхук
webhooks-edit = Изменить вебхук
webhooks-save = Сохранить
webhooks-name-hint = Программа-получатель под названием, известным коллегам
webhooks-url = Адрес
webhooks-url-hint = Начинается с https:// и отвечает в течение десяти секунд
webhooks-events = События
webhooks-told = Ему сообщается о следующем:
webhooks-everything = Все, что происходит на этом форуме
webhooks-all-of-these = Все перечисленные
webhooks-general = Сообщения, задания и все, что добавлено, изменено или удалено
webhooks-state = Состояние
webhooks-active = Действует
webhooks-failing = Последняя попытка не удалась
webhooks-paused-by-hand = Приостановлен
webhooks-paused-failing = Приостановлен: получатель не отвечает несколько дней
webhooks-paused-gone = Приостановлен: получатель сообщил, что больше не существует
webhooks-paused-effect = Пока вебхук приостановлен, ничего не отправляется, и то, что происходит в это время, для него не сохраняется.
webhooks-pause = Приостановить
webhooks-resume = Возобновить
webhooks-test = Отправить пробное событие
webhooks-test-event = Пробное событие
webhooks-rotate = Заменить секрет
webhooks-rotate-effect = Новый секрет показывается один раз. В течение 24 часов события подписываются обоими секретами, чтобы программу можно было изменить без перерыва.
webhooks-remove = Удалить вебхук
webhooks-remove-effect = Вебхук удаляется вместе с его журналом. То, что находится в пути, не отправляется.
webhooks-remove-sure = Да, удалить
webhooks-remove-tick = Пожалуйста, поставьте отметку для подтверждения.
webhooks-secret-title = Секрет вебхука
webhooks-secret-once = Пожалуйста, скопируйте секрет сейчас и введите его в программу, получающую события. Больше он показан не будет.
webhooks-done-changed = Вебхук изменен.
webhooks-done-paused = Вебхук приостановлен.
webhooks-done-resumed = Вебхуку снова сообщается о событиях.
webhooks-done-tested = Пробное событие отправляется. Результат будет виден в журнале.
webhooks-done-sent-again = Событие отправляется снова.
webhooks-done-removed = Вебхук удален.

webhooks-log = Журнал
webhooks-log-empty = Пока ничего не отправлено.
webhooks-any-state = Все состояния
webhooks-filter = Применить
webhooks-total = { $number ->
    [one] { $number } событие
    [few] { $number } события
    [many] { $number } событий
   *[other] { $number } события
}
webhooks-page = { $last ->
    [one] Страница { $number } из { $last }
    [few] Страница { $number } из { $last }
    [many] Страница { $number } из { $last }
   *[other] Страница { $number } из { $last }
}
webhooks-when = Заказано
webhooks-attempts = Попытки
webhooks-tried = { $number ->
    [one] { $number } попытка
    [few] { $number } попытки
    [many] { $number } попыток
   *[other] { $number } попытки
}
webhooks-next = Следующая попытка:
webhooks-again = Отправить снова
webhooks-millis = { $number ->
    [one] { $number } мс
    [few] { $number } мс
    [many] { $number } мс
   *[other] { $number } мс
}
webhooks-delivery-waiting = Ожидает
webhooks-delivery-delivered = Доставлено
webhooks-delivery-given-up = Отправка прекращена
webhooks-trouble-slow = Ответ не получен вовремя
webhooks-trouble-unreachable = Нет соединения или действительного сертификата
webhooks-trouble-not-allowed = Обращаться по этому адресу не разрешено

webhooks-desk-paused = Вебхуки, приостановленные из-за того, что получатель не отвечает
webhooks-job-deliver = Доставка события вебхуку
webhooks-job-sweep = Очистка журнала вебхука

webhooks-fault-name = Пожалуйста, укажите название длиной не более { $limit } знаков.
webhooks-fault-url = Пожалуйста, укажите полный адрес, например https://program.example/events.
webhooks-fault-https = Адрес должен начинаться с https://.
webhooks-fault-user = Пожалуйста, уберите из адреса имя пользователя и пароль.
webhooks-fault-private = Этот адрес не относится к общедоступному интернету. Оператор может разрешить такие адреса в настройках.
webhooks-fault-no-event = Пожалуйста, выберите хотя бы одно событие.
webhooks-fault-event = События { $event } не существует.
webhooks-fault-many = Число вебхуков форума не может превышать { $limit }. Пожалуйста, удалите тот, который больше не нужен.
webhooks-fault-not-there = Вебхука или его события больше нет.
webhooks-fault-paused = Вебхук приостановлен. Пожалуйста, сначала возобновите его.
webhooks-fault-on-its-way = Событие уже отправляется. Время следующей попытки указано в журнале.

webhooks-kind-webhook = Вебхук
webhooks-verb-registered = Вебхук зарегистрирован
webhooks-verb-secret-replaced = Секрет вебхука заменен
webhooks-verb-paused = Вебхук приостановлен
webhooks-verb-resumed = Вебхук возобновлен
webhooks-verb-test-ordered = Заказано пробное событие
webhooks-verb-event-delivered = Событие доставлено
webhooks-verb-event-deferred = Событие не доставлено, попытка повторится
webhooks-verb-event-given-up = Отправка события прекращена
webhooks-verb-event-sent-again = Событие отправлено снова
webhooks-verb-log-swept = Журнал вебхука очищен
webhooks-field-name = Название
webhooks-field-host = Сервер
webhooks-field-events = События
webhooks-field-event = Событие
webhooks-field-paused = Приостановлен
webhooks-field-generation = Номер секрета
webhooks-field-status = Код ответа
webhooks-field-trouble = Затруднение
webhooks-field-number = Число
webhooks-right-see = Просматривать вебхуки и их журнал
webhooks-right-set = Настраивать вебхуки
