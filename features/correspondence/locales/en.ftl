# The register of correspondence.
correspondence-title = Register of correspondence
correspondence-number = Number
correspondence-at = Date
correspondence-direction = Direction
correspondence-both = Received and sent
correspondence-in = Received
correspondence-out = Sent
correspondence-channel = Channel
correspondence-correspondent = From or to
correspondence-subject = Subject
correspondence-about = Concerns
correspondence-note = Remark
correspondence-files = Files
correspondence-show = Show
correspondence-empty = Nothing has been registered yet. Letters sent and replies received are entered here.
correspondence-channel-web = personal link
correspondence-channel-email = e-mail
correspondence-channel-fax = fax
correspondence-channel-post = post
correspondence-channel-note-verbale = note verbale
correspondence-channel-hand = by hand
correspondence-verb-registered = Entered in the register
correspondence-total = { $number ->
    [one] { $number } item
   *[other] { $number } items
}

# As the trail names it: kinds of things.
correspondence-kind-register-item = Entry in the register

## Fields of the trail
correspondence-field-state = State
correspondence-field-number = Number
correspondence-field-reference = Register number
correspondence-field-at = Date
correspondence-field-direction = Direction
correspondence-field-correspondent = From or to
correspondence-field-subject = Subject
correspondence-field-about = Concerns
correspondence-field-files = Files
# What a token for a program may be made for.
correspondence-right-see = See the register and its files

## List and item
correspondence-page = { $shown } of { $total }
correspondence-enter = Enter an item
correspondence-search = Words
correspondence-any = All
correspondence-class = File
correspondence-since = From the day
correspondence-until = Up to the day
correspondence-applied = { $what }: { $value }
correspondence-none-found = No item answers this search.
correspondence-disposed = Disposed of.
correspondence-disposed-at = Disposed of
correspondence-dated = Date of the document
correspondence-from = From
correspondence-to = To
correspondence-document-number = Number on the document
correspondence-lang = Language
correspondence-links = Links to other items
correspondence-text = Text
correspondence-link-answers = Answers
correspondence-link-answered-by = Answered by
correspondence-link-concerns = Concerns
correspondence-link-concerned-by = Mentioned by
correspondence-link-duplicate-of = The same as
correspondence-link-duplicated-by = Came again as
correspondence-reading-waiting = Its text is being read.
correspondence-reading-read = Its text was read.
correspondence-reading-no-text = No text of the scan.
correspondence-reading-failed = The text of the scan could not be read.
correspondence-printed = { $number } items, printed on { $day }
correspondence-fault-print-long = A printed register has at most { $limit } items. Narrow the list, or take it as a workbook.
correspondence-fault-print = The list could not be printed: a name or subject holds a sign that no font has. Take it as a workbook.

## Trail and rights
correspondence-kind-file-class = Class of the file plan
correspondence-verb-indexed = Taken into the search
correspondence-field-dated = Date of the document
correspondence-field-from = From
correspondence-field-to = To
correspondence-field-document_number = Number on the document
correspondence-field-class = File
correspondence-field-links = Links
correspondence-field-lang = Language
correspondence-field-channel = Channel
correspondence-field-note = Remark
correspondence-field-disposed_at = Disposed of
correspondence-field-count = Number
correspondence-job-index = Take earlier items into the search
correspondence-right-enter = Enter items in the register by hand, correct and link them
