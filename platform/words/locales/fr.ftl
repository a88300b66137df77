# La ville par laquelle la maison désigne le fuseau Europe/Zurich : le siège du forum.
words-geneva = Genève
words-zone = { $city } ({ $offset })
words-instant = { $date }, { $time } { $city } ({ $offset })
words-instant-offset = { $date }, { $time } { $offset }
words-days = { $first }-{ $last }
words-days-apart = { $first } – { $last }
