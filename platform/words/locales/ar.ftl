# المدينة التي تُسمّى بها المنطقة الزمنية Europe/Zurich: مقر المنتدى.
words-geneva = جنيف
words-zone = توقيت { $city } ({ $offset })
words-instant = { $date }، الساعة { $time } بتوقيت { $city } ({ $offset })
words-instant-offset = { $date }، الساعة { $time } { $offset }
words-days = من { $first } إلى { $last }
words-days-apart = من { $first } إلى { $last }
