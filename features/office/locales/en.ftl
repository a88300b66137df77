# The office's menu.
office-menu-desk = Today
office-menu-outbox = Outbox
office-menu-jobs = Jobs
office-menu-trail = Audit trail

# The banner above every page of the office while an edition is in rehearsal. $address: the test address.
office-banner-title = Rehearsal
office-banner = All messages of this edition go to { $address }.
# For those who may not see the outbox.
office-banner-without-address = All messages of this edition go to a test address.
office-banner-link = Rehearsal settings

# A person's list for today.
office-desk-title = Today
office-desk-lead = What waits for the secretariat, the most urgent first.
office-desk-tone = Urgency
office-desk-what = What
office-desk-number = Number
office-desk-empty = Nothing waits for you. What has to be decided, has failed or falls due will stand here.
office-tone-decide = To decide
office-tone-failed = Failed
office-tone-waiting = Waiting
office-tone-told = For information
# Lines of the list; the number stands beside them.
office-desk-in-doubt = Messages in doubt: please decide whether they are to be sent again
office-desk-failed = Messages that could not be delivered
office-desk-jobs = Jobs that failed

# Columns and filters that several pages share.
office-state = State
office-attempts = Attempts
office-by-machine = { $title }, by the server’s clock
office-when = When
office-filter = Apply
office-clear = Show all
office-any-state = Any state
office-any-purpose = Any purpose
# A dangerous act was sent without the tick.
office-confirm-missing = Please tick the box to confirm.

# Jobs: work that the house does by itself, such as delivering a message.
office-jobs-title = Jobs
office-jobs-lead = Work that is waiting, under way or has failed. Finished jobs are not shown.
office-jobs-empty = No job is waiting, under way or failed.
# $shown: how many are listed; $all: how many there are. Both are large.
office-jobs-more = { $all ->
    [one] The first { $shown } of { $all } job are shown.
   *[other] The first { $shown } of { $all } jobs are shown.
}
office-jobs-name = Job
office-jobs-words = Last report
office-jobs-next = Next run
office-jobs-run = Run again
office-jobs-ordered = The job will run again.
office-jobs-ready = Waiting
office-jobs-leased = Under way
office-jobs-done = Done
office-jobs-failed = Failed
office-jobs-not-failed = This job has not failed, or has been ordered to run again already.

# The outbox.
office-outbox-title = Outbox
office-outbox-lead = All messages of this edition, the newest first.
office-outbox-empty = There is no message here. Letters, acknowledgements of receipt and sign-in links will stand here once they are to be sent.
office-outbox-total = { $number ->
    [one] { $number } message
   *[other] { $number } messages
}
# Under the list.
office-outbox-page = { $all ->
    [one] Message { $first } to { $last } of { $all }
   *[other] Messages { $first } to { $last } of { $all }
}
office-subject = Subject
office-addressee = Addressee
office-purpose = Purpose
office-queued = Written

# One message.
office-message = Message
office-redirected = Sent instead to
office-about = Concerns
office-mail-language = Language
office-mail-text = Text
office-mail-files = Attached files
office-mail-attempts = Attempts to deliver
office-attempts-caption = { $number ->
    [one] { $number } attempt
   *[other] { $number } attempts
}
office-attempts-none = No attempt to deliver this message has been made yet.
office-outcome = Outcome
office-server-words = What the mail server said
# The personal link in a message, and what stands in its place.
office-link-hidden = personal link (hidden)
office-code-hidden = short code (hidden)
office-link-sign-in = sign-in link (never shown)
office-link-gone = link no longer valid
office-link-show = Show the personal link
office-link-recorded = Whoever has the personal link can reply in the name of the addressee. The audit trail will record that you have seen it.

# Decisions about a message that is in doubt or has failed.
office-send-again = Send again
office-mark-sent = Mark as sent
office-mark-failed = Mark as failed
office-decide-about = The message to { $name }, { $address }
office-effect-send-again = The message will be sent again under the same identifier, so that mail programs can recognise a second copy.
office-effect-mark-sent = The message will stand as sent. Nothing will be sent.
office-effect-mark-failed = The message will stand as failed. Nothing will be sent; it can be sent again later.
office-twice = It is not known whether the first copy arrived. The addressee may receive the message twice.
office-decide-yes = Yes, I have checked this
office-decide-leave = Back to the message
office-done-send-again = The message will be sent again.
office-done-mark-sent = The message has been marked as sent.
office-done-mark-failed = The message has been marked as failed.

# The switch of rehearsal.
office-rehearsal-title = Rehearsal
office-rehearsal-lead = While rehearsal is on, every message of this edition goes to one test address and to nobody else.
office-rehearsal-is-off = Rehearsal is off. Messages go to their addressees.
office-rehearsal-address = Test address
office-rehearsal-hint = An e-mail address of the secretariat. The subject of each message will say for whom it was.
office-rehearsal-on = Turn rehearsal on
office-rehearsal-change = Change the test address
office-rehearsal-off-title = Messages will go to their addressees
office-rehearsal-off = Turn rehearsal off
office-rehearsal-off-waiting = { $number ->
    [0] No message is waiting at present.
    [one] { $number } message is waiting and will go to its addressee.
   *[other] { $number } messages are waiting and will go to their addressees.
}
office-rehearsal-off-later = Messages already sent to the test address will not be sent again by themselves.
office-rehearsal-off-final = A message that has left cannot be called back.
office-rehearsal-off-yes = Yes, messages may go to their addressees
office-rehearsal-done-on = Rehearsal is on.
office-rehearsal-done-off = Rehearsal is off.
office-rehearsal-bad-address = Please enter a complete e-mail address, such as tests@forum.example.

# The reader of the trail.
office-trail-title = Audit trail
office-trail-lead = Who did what to which thing, and when; the newest first. Nothing here can be changed.
office-trail-empty = No record fits this filter.
# How far the chain of records is sealed, for all editions together.
office-seal = The last sealed record has the number { $last }.
office-seal-waiting = { $number ->
    [0] No record is waiting to be sealed.
    [one] { $number } record is waiting to be sealed.
   *[other] { $number } records are waiting to be sealed.
}
office-check = Check the trail
office-kind = Kind
office-any-kind = Any kind
office-verb = What was done
office-any-verb = Anything
office-who = Who
office-anyone = Anyone
office-who-public = A visitor who was not signed in
office-who-command-line = The operator, by command line
office-who-account-gone = An account that no longer exists
office-who-any-link = Any personal link
office-who-any-job = Any job
# $thing: the title of the thing to which the link leads.
office-who-link = Personal link of { $thing }
office-who-job = Job: { $job }
office-thing = Thing
office-thing-id = Identifier of the thing
office-all-of-thing = All records of it
office-from = From
office-until = Until
office-bad-thing = Please enter the identifier of a thing, 32 digits and letters, as its record shows it.
office-bad-day = Please enter a day, such as 2021-02-15.
office-too-many-records = More than { $limit } records are left by this filter. Please narrow it by days, and export them in parts.
office-changes = Changes
office-fields = { $number ->
    [one] { $number } field
   *[other] { $number } fields
}
office-field = Field
office-before = Before
office-after = After
# Heard in the place of a dash.
office-nothing = nothing
office-erased = erased
office-no-fields = The record holds no values.
office-way = Way
office-way-page = By a page of the office or of the site
office-way-link = By a page under a personal link
office-way-api = By the programming interface
office-way-command-line = By command line
office-way-job = By a job
office-machine = For the record
office-machine-time = Time of the machine
office-number = Number in the chain
office-unsealed = not sealed yet
office-record-id = Identifier of the record
office-actor = Who, as recorded

# What the check of the trail found.
office-check-title = Check of the audit trail
office-check-whole = The audit trail is whole: no record was changed, is missing or was cut off.
office-check-faults = { $number ->
    [one] The audit trail is not whole: { $number } fault was found.
   *[other] The audit trail is not whole: { $number } faults were found.
}
office-check-more = { $number ->
    [one] And { $number } more.
   *[other] And { $number } more.
}
office-check-sealed = Records in the chain
office-check-unsealed = Records waiting to be sealed
office-check-erased = Values erased on request
office-check-heads = States noted outside the database and compared
# Faults. $number, $first, $last, $noted: numbers of records; $field: the machine's name of a field.
office-fault-value = Record { $number } was changed: the value of { $field } is not the one that was written.
office-fault-record = Record { $number } was changed.
office-fault-unsealed = A record that is not sealed yet was changed: { $id }.
office-fault-missing = Record { $number } is missing.
office-fault-missing-many = Records { $first } to { $last } are missing.
office-fault-broken = The chain is broken at record { $number }.
office-fault-cut-off = The trail is cut off: record { $noted } was noted outside the database, the last one is { $last }.
office-fault-other-history = Record { $number } is not the one that was noted outside the database.
# Stored files, on the command line. $feature: the part of the program that keeps the file.
office-file-missing = The stored file { $file } is missing ({ $feature }).
office-file-damaged = The stored file { $file } is damaged ({ $feature }).
office-file-unavailable = The stored file { $file } cannot be read now ({ $feature }).
office-verify-unreadable = The trail could not be read

# Verbs of the platform: what was done, as it stands in a record.
office-verb-added = Added
office-verb-made = Made
office-verb-revoked = Revoked
office-verb-changed = Changed
office-verb-removed = Removed
office-verb-begun = Signed in
office-verb-ended = Signed out
office-verb-other-sessions-ended = Other sessions ended
office-verb-opened = Account opened
office-verb-closed = Account closed
office-verb-roles-set = Roles set
office-verb-second-factor-enrolled = Second factor set up
office-verb-second-factor-given = Second factor given
office-verb-second-factor-reset = Second factor taken away
office-verb-sign-in-asked = Sign-in link asked for
office-verb-sign-in-asked-unknown = Sign-in link asked for, address unknown
office-verb-sign-in-printed = Sign-in link printed
office-verb-founded = Edition founded
office-verb-shown = Opened to the public
office-verb-hidden = Hidden from the public
office-verb-rehearsal-on = Rehearsal turned on
office-verb-rehearsal-off = Rehearsal turned off
office-verb-queued = Message written
office-verb-handing-over = Message being handed over
office-verb-returned = Message returned undelivered
office-verb-delayed = Delivery reported as delayed
office-verb-arrived = Delivery confirmed
office-verb-lifted = Address allowed again
office-verb-delivered = Attempt to deliver ended
office-verb-sent-again = Message sent again
office-verb-marked-sent = Message marked as sent
office-verb-marked-failed = Message marked as failed
office-verb-stopped = Message stopped
office-verb-link-shown = Personal link shown
office-verb-run-again = Job ordered to run again
office-verb-restored = Installation restored from a backup
office-verb-moved = Installation moved

# Kinds of things of the platform.
office-kind-account = Account
office-kind-session = Session
office-kind-edition = Edition
office-kind-mail = Message
office-kind-job = Job
office-kind-installation = Installation

# Fields of the platform's things.
office-field-id = Identifier
office-field-email = E-mail address
office-field-name = Name
office-field-lang = Language
office-field-active = Can be used
office-field-second-factor = Second factor set up
office-field-roles = Roles
office-field-before = Roles before
office-field-by = By
office-field-account = Account
office-field-strong = With second factor
office-field-number = Number
office-field-slug = Name in addresses
office-field-names = Names
office-field-zone = Time zone
office-field-current = Current edition
office-field-public = Open to the public
office-field-purpose = Purpose
office-field-state = State
office-field-to = Address
office-field-words = What the mail server said
office-field-address = Test address
office-field-job = Job
office-field-backup-of = Copy of
office-field-rows = Rows
office-field-files = Files

# Jobs of the platform.
office-job-outbox-deliver = Deliver a message

## Fields of the trail
office-verb-sign-in-not-sendable = Sign-in link asked for, could not be sent
office-field-in = { $field } ({ $language })
office-field-in-unofficial = { $field } ({ $language }), unofficial translation
office-field-version = Edit
office-field-reason = Reason
office-field-letter = Letter
office-field-register = Register number
office-field-channel = Channel
office-field-party = Member State
office-field-alpha3 = Three-letter code of the State
office-field-note = Remark
office-field-since = Since
office-field-until = Until
office-field-sample = Sample
office-field-kind = Kind
office-field-value = Value
# What a token for a program may be made for.
office-right-see = See the jobs of the house
office-right-trail = Read the audit trail
office-right-run-jobs = Run a failed job again

# The words of automatic messages: list, editor, preview, test, default.
office-template-title = Automatic messages
office-template-lead = What Convoke sends by itself. Each message has default words in six languages; this edition may have its own. What is in the outbox already stays as it is.
office-template-own-in = Own words in
office-template-none = Nothing is sent automatically.
office-template-own = own words
office-template-same = the same in every edition
office-template-unfit = no longer fits
office-template-some-unfit = Words of this edition no longer fit their message, which leaves with the default words. Open those that are marked.
office-template-unfit-now = The message has changed since these words were written, and they no longer fit it. It leaves with the default words until they are mended; what is wrong stands beside its field.
office-template-is-default = default words
office-template-changed = Changed on
office-template-subject = Subject
office-template-text = Text
office-template-text-hint = An empty line begins a new paragraph. A name in braces stands for its field.
office-template-example = Fill the preview with
office-template-save = Save
office-template-preview = Preview
office-template-test = Send me a test
office-template-fields = Fields
office-template-needed = required
office-template-with = Filled with: { $of }
office-template-with-samples = The edition has nothing to fill it with yet: samples are shown.
office-template-default = Default words
office-template-reset-title = Go back to the default words
office-template-reset = Use the default words
office-template-reset-effect = The message leaves with the default words from now on. The edition’s own words stay in the audit trail.
office-template-reset-yes = Yes, use the default words
office-template-done-saved = Saved. Messages that are queued from now on have these words.
office-template-done-reset = The default words stand again.
office-template-tested = A test is on its way to { $address }. Nothing has been saved.
office-template-tested-rehearsal = The edition is in rehearsal, so that the test goes to { $address }. Nothing has been saved.
office-template-both = Your words are in the form below, the words that stand now are shown first. Saving again puts yours in their place.
office-template-theirs = The words that stand now
office-kind-mail-template = Words of a message
office-verb-reworded = Words of a message changed
office-verb-default-restored = Default words of a message restored
office-verb-message-tested = Test of a message sent
office-field-message = Message
office-field-subject = Subject
office-field-body = Text
office-template-when = When it leaves
