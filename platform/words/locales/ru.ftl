# Город, которым обозначается пояс Europe/Zurich: место проведения форума.
words-geneva = Женева
words-zone = { $city } ({ $offset })
words-instant = { $date }, { $time }, { $city } ({ $offset })
words-instant-offset = { $date }, { $time } { $offset }
words-days = { $first }–{ $last }
words-days-apart = { $first } – { $last }
