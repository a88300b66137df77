# La ciudad que da nombre a la zona Europe/Zurich: la sede del foro.
words-geneva = Ginebra
words-zone = { $city } ({ $offset })
words-instant = { $date }, { $time }, hora de { $city } ({ $offset })
words-instant-offset = { $date }, { $time } { $offset }
words-days = { $first }-{ $last }
words-days-apart = { $first } – { $last }
