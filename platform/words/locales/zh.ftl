# 以论坛所在地命名 Europe/Zurich 时区。
words-geneva = 日内瓦
words-zone = { $city }时间（{ $offset }）
words-instant = { $date } { $time } { $city }时间（{ $offset }）
words-instant-offset = { $date } { $time } { $offset }
words-days = { $first }至{ $last }
words-days-apart = { $first }至{ $last }
