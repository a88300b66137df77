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
correspondence-field-document-number = Number on the document
correspondence-field-class = File
correspondence-field-links = Links
correspondence-field-lang = Language
correspondence-field-channel = Channel
correspondence-field-note = Remark
correspondence-field-disposed-at = Disposed of
correspondence-field-count = Number
correspondence-job-index = Take earlier items into the search
correspondence-right-enter = Enter items in the register by hand, correct and link them

## Entering and correcting
correspondence-scan = Scan of the paper
correspondence-scan-hint = PDF, PNG, JPEG or TIFF, 12 MB at most each.
correspondence-answers = Answers the item or letter
correspondence-answers-hint = Its number in the register or on the letter, such as { $example }.
correspondence-subject-hint = May be left empty for an answer: it then has the subject of what it answers.
correspondence-party-hint = If it is left empty, the name of the state stands here.
correspondence-at-hand = Received or sent on
correspondence-no-state = No state
correspondence-no-class = Not filed yet
correspondence-known-title = In the register already
correspondence-known = The register holds an item with the same scan, or of the same sender, number and date. Nothing has been entered yet.
correspondence-join = Join it to { $number }
correspondence-though-known = Enter it as an item of its own
correspondence-save = Save
correspondence-correct = Correct
correspondence-enter-answer = Enter the answer to it
correspondence-enter-next = Enter the next item
correspondence-done-entered = Entered as { $number }. This number is to be written on the paper.
correspondence-done-joined = Joined to { $number }.
correspondence-done-corrected = { $number } was corrected.
correspondence-done-linked = The links of { $number } were changed.
correspondence-done-held = { $number } is under hold.
correspondence-done-lifted = The hold on { $number } was lifted.
correspondence-link-kind = How it stands to the other
correspondence-link-add = Link it to another item
correspondence-link-act = Link
correspondence-unlink = Remove the link to { $number }

## Refusals
correspondence-fault-not-there = There is no such entry in this edition.
correspondence-fault-nobody = Choose a state, or write from whom it came or to whom it went.
correspondence-fault-no-subject = Write what it is about in a line.
correspondence-fault-future = This time lies ahead. Enter the item once it has come or gone.
correspondence-fault-long-line = At most { $limit } characters stand here.
correspondence-fault-long-text = At most { $limit } characters stand here.
correspondence-fault-many-files = At most { $limit } files come with one item.
correspondence-fault-no-number = No item and no letter has the number { $number }.
correspondence-fault-itself = An item cannot be linked to itself.
correspondence-fault-no-class = Nothing can be filed under this class: it is closed, or of another edition.
correspondence-fault-known = The item seems to be in the register already.
correspondence-fault-stale = Somebody changed it meanwhile. Open it again and repeat the change.
correspondence-fault-disposed = The item was disposed of and cannot be changed.
correspondence-fault-code = A code has 1 to { $limit } letters, figures, points, hyphens or strokes.
correspondence-fault-code-taken = Another class has this code.
correspondence-fault-no-title = Write what lies under the class, in one language at least.
correspondence-fault-years = Whole years from 0 to { $limit }; left empty for good.
correspondence-fault-no-reason = Write the reason.
correspondence-fault-not-now = The list has gone on meanwhile; this can no longer be done to it.
correspondence-fault-same-person = A second person approves the list: not the one who proposed it.
correspondence-fault-nothing-due = Nothing is due under the file plan today.
correspondence-fault-held = An item of the list is under hold. Nothing was disposed of.
correspondence-fault-unset = The certificate could not be set: a name holds a sign that no font has. Nothing was disposed of.
correspondence-fault-channel = Choose a channel.
correspondence-fault-direction = Say whether it came or went.
correspondence-fault-lang = Choose a language.
correspondence-fault-at = Write day and time.
correspondence-fault-dated = Write a day, or leave it empty.

## Trail of entering
correspondence-verb-joined = Joined with what came again
correspondence-verb-corrected = Corrected in the register
correspondence-verb-linked = Linked to another item
correspondence-verb-unlinked = Link removed
correspondence-verb-scan-read = Scan read
correspondence-field-reading = Reading
correspondence-job-read-scans = Read the scans of an item

## File plan
correspondence-plan = File plan
correspondence-code = Code
correspondence-class-title = What lies under it
correspondence-kept = Kept
correspondence-then = Then
correspondence-items = Items
correspondence-closed = Closed on { $day }
correspondence-add-class = Add a class
correspondence-edit-class = Change the class
correspondence-no-classes = The file plan has no class yet. Retention periods are those of the organisation; none is given here.
correspondence-done-plan = The file plan was saved.
correspondence-kept-for-good = for good
correspondence-kept-years = { $years ->
    [one] { $years } year, { $from }
   *[other] { $years } years, { $from }
}
correspondence-counts-from = The years are counted
correspondence-counts-item = from the day of the item
correspondence-counts-year = from the end of its year
correspondence-counts-closing = from the closing of the class
correspondence-action-destroy = destruction
correspondence-action-transfer = transfer to the archives
correspondence-action-keep = preservation
correspondence-years = Years
correspondence-years-hint = May be left empty only where it is kept.
correspondence-closed-on = Closed on
correspondence-closed-on-hint = Nothing more is filed under a closed class.
correspondence-holds = Holds
correspondence-held = Under hold
correspondence-covers = Covers
correspondence-reason = Reason
correspondence-placed = Placed
correspondence-lifted = Lifted
correspondence-lift = Lift the hold
correspondence-stands = It stands.
correspondence-hold-item = Place a hold on this item
correspondence-hold-class = Place a hold on everything under this class
correspondence-hold-act = Place the hold
correspondence-done-hold = The hold was placed.
correspondence-done-lift = The hold was lifted.
correspondence-no-holds = Nothing is under hold.
correspondence-disposals = Disposal
correspondence-disposal = Disposal list { $number }
correspondence-no-disposals = No list has been proposed.
correspondence-due = Kept until
correspondence-due-now = Due today, { $action }: { $number }
correspondence-propose = Propose a list
correspondence-proposed = Proposed
correspondence-approved = Approved
correspondence-done = Done
correspondence-state = State
correspondence-state-proposed = proposed
correspondence-state-approved = approved
correspondence-state-done = done
correspondence-state-withdrawn = withdrawn
correspondence-approve = Approve the list
correspondence-approve-hint = A second person, who may approve, approves it before anything is done.
correspondence-withdraw = Withdraw the list
correspondence-carry-out = Dispose of them
correspondence-carry-out-heading = { $number } items will be disposed of.
correspondence-carry-out-effect = Words, texts and files are taken away. Number, dates, class and checksum remain, and a certificate is kept.
correspondence-carry-out-final = This cannot be undone. Backups and the trail keep what they hold until they run out.
correspondence-carry-out-sure = The list was looked over; what is on it may be destroyed.
correspondence-carry-out-received = The archives have confirmed that they received the package whole.
correspondence-certificate = Certificate of disposal
correspondence-certificate-title = Certificate of disposal { $number } · { $edition }
correspondence-certificate-what = { $edition }. What became of the items: { $action }. Number of items: { $number }.
correspondence-certificate-proposed = Proposed by { $name }, { $at }.
correspondence-certificate-approved = Approved by { $name }, { $at }.
correspondence-certificate-done = Done by { $name }, { $at }.
correspondence-certificate-checksum = The checksum is made with the key of this installation (HMAC-SHA-256) from the item, its text and its files as they stood.
correspondence-checksum = Checksum
correspondence-operator = the operator
correspondence-package = Package for the archives (ZIP)
correspondence-fault-not-sure = Tick that it is meant. Nothing was disposed of.
correspondence-fault-large-package = The files of this list are more than one package holds. Withdraw it, and divide its class.

## File plan in the trail
correspondence-kind-hold = Hold
correspondence-kind-disposal = Disposal list
correspondence-verb-held = Put under hold
correspondence-verb-lifted = Hold lifted
correspondence-verb-proposed = Disposal proposed
correspondence-verb-approved = Disposal approved
correspondence-verb-withdrawn = Disposal withdrawn
correspondence-verb-carried-out = Disposal carried out
correspondence-verb-disposed = Disposed of
correspondence-field-code = Code
correspondence-field-titles = What lies under it
correspondence-field-years = Years
correspondence-field-counts-from = Years counted from
correspondence-field-action = Then
correspondence-field-closed-on = Closed on
correspondence-field-item = Item
correspondence-field-reason = Reason
correspondence-field-placed-at = Placed
correspondence-field-placed-by = Placed by
correspondence-field-lifted-at = Lifted
correspondence-field-lifted-reason = Reason for lifting
correspondence-field-proposed-at = Proposed
correspondence-field-proposed-by = Proposed by
correspondence-field-approved-at = Approved
correspondence-field-approved-by = Approved by
correspondence-field-done-at = Done
correspondence-field-done-by = Done by
correspondence-field-certificate = Certificate
correspondence-field-checksum = Checksum
correspondence-job-remove-files = Take away files that were disposed of
correspondence-right-plan = Set the classes of the file plan
correspondence-right-hold = Place and lift holds
correspondence-right-propose = Propose disposal lists and carry out those that were approved
correspondence-right-approve = Approve disposal lists

## Pages of the list
correspondence-first-page = First page
