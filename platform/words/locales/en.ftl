# The city by which the house names the zone Europe/Zurich: the forum's seat, not CLDR's city.
words-geneva = Geneva
# A zone at an instant: the city, and the offset from UTC.
words-zone = { $city } ({ $offset })
# An instant: date with weekday, time of day, zone.
words-instant = { $date }, { $time } { $city } ({ $offset })
# The same where the zone has no city.
words-instant-offset = { $date }, { $time } { $offset }
# Days of one month: the first is a figure, the last a whole day (in Chinese the other way round).
words-days = { $first }–{ $last }
# Days of two months: both are whole.
words-days-apart = { $first } – { $last }
