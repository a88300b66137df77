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
# Hours of a day from a beginning to an end; several of them joined, with their zone; the same with the day before them.
words-range = { $from }–{ $to }
words-hours = { $ranges } { $city } ({ $offset })
words-hours-offset = { $ranges } { $offset }
words-hours-day = { $date }, { $hours }
# The title of a column of times, with the city in whose time they are.
words-zoned = { $title } ({ $city })
# A zone in a list of zones, by its city.
words-zone-listed = { $city } ({ $offset })
# The regions under which zones are listed.
words-zones-africa = Africa
words-zones-america = Americas
words-zones-antarctica = Antarctica
words-zones-asia = Asia
words-zones-atlantic = Atlantic Ocean
words-zones-europe = Europe
words-zones-indian = Indian Ocean
words-zones-pacific = Australia and the Pacific
