# The high-level track: the provisional list.
highlevel-title = Предварительный список согласившихся выступить
highlevel-place = Место
highlevel-state = Государство
highlevel-speaker = Оратор
highlevel-rank = Ранг
highlevel-asked = Первый ответ
highlevel-lang = Язык
highlevel-mode = Форма
highlevel-empty = Согласий пока нет. Согласия и поручения появляются здесь по мере поступления.
highlevel-show = Показать
highlevel-all = все
highlevel-post = Должность
highlevel-total = { $shown } из { $all } в списке
highlevel-lead = { $number ->
    [one] Выступит { $number } государство; порядок по рангу и времени первого ответа. Это еще не список ораторов.
    [few] Выступят { $number } государства; порядок по рангу и времени первого ответа. Это еще не список ораторов.
    [many] Выступят { $number } государств; порядок по рангу и времени первого ответа. Это еще не список ораторов.
   *[other] Выступят { $number } государства; порядок по рангу и времени первого ответа. Это еще не список ораторов.
}

highlevel-right-see = Просматривать предварительный список давших согласие
