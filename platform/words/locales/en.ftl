# The city by which the house names the zone Europe/Zurich: the forum's seat, not CLDR's city.
words-geneva = Geneva
# A zone at an instant: the city, and the offset from UTC.
words-zone = { $city } ({ $offset })
# An instant: date with weekday, time of day, zone.
words-instant = { $date }, { $time } { $city } ({ $offset })
# The same where the zone has no city.
words-instant-offset = { $date }, { $time } { $offset }
