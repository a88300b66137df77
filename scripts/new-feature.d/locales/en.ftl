# __What__.

__feature__-title = Entries
__feature__-empty = There are no entries yet.
__feature__-add = Add an entry
__feature__-name = Name
__feature__-added-at = Added
__feature__-fault-empty = Please give a name.
__feature__-fault-long = The name is too long. Please shorten it to 300 characters.
__feature__-kind-__thing__ = Entry
__feature__-verb-added = Entry added
__feature__-right-see = See the entries
__feature__-right-add = Add entries
