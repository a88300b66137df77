# Letters and their versions. What concerns dispatch stands in a section of its own.

# The letter itself: its labels, its notice, the way to answer. These stand in PDFs and mails.
letters-label-reference = Ref.:
letters-label-contact = Contact:
letters-label-fax = Fax:
letters-label-email = E-mail:
letters-label-subject = Subject:
letters-label-code = Short code:
letters-foot = Please reply through this personal link, which opens without an account; or, if you have this letter on paper, enter the short code on the Forum’s site together with the name of your State and the number of this letter.
letters-notice-unofficial = Unofficial sample translation
letters-addressee = { $title } { $of }
letters-title = { $reference }: { $subject }

# How a letter stands.
letters-state-draft = draft
letters-state-cleared = cleared
letters-state-released = released
letters-state-dispatched = dispatched
letters-state-closed = closed
letters-kind-letter = Circular letter
letters-kind-corrigendum = Corrigendum
letters-kind-addendum = Addendum
letters-kind-translation = Translation brought back
letters-kind-term = Fixed term
letters-standing-draft = The letter is being written. Each version is written, reviewed and, if the public may read it, published; then the letter is cleared.
letters-standing-cleared = The text stands, and the letter is ready to send. To change anything it must be taken back to draft.
letters-standing-released = A second officer has released the dispatch. It is held for a short time, in which it can be stopped.
letters-standing-dispatched = The letter has left, and nothing of it changes any more. A mistake is mended by a corrigendum, something missing by an addendum.
letters-standing-closed = The letter is closed: its answers are settled.
letters-against = { $n ->
    [one] One thing stands against clearing it.
   *[other] { $n } things stand against clearing it.
}

# How a version stands.
letters-version-missing = missing
letters-version-machine-draft = machine draft
letters-version-draft = draft
letters-version-reviewed = reviewed
letters-version-published = published
letters-out-of-date = out of date
letters-official = official
letters-unofficial = unofficial
letters-is-source = (source)
letters-mark-review = Mark as reviewed
letters-mark-publish = Publish
letters-mark-withdraw = Withdraw from the public
letters-mark-return = Return to draft
letters-mark-follow = It follows the source
letters-not-by-person = A machine draft is reviewed by a person, in the office; no program does so.

# The parts of a letter, and the other fields that the trail names.
letters-field-letterhead = Letterhead
letters-field-service = Service
letters-field-place-date = Place and date
letters-field-contact = Contact
letters-field-fax = Fax
letters-field-email = E-mail
letters-field-addressees = Addressees
letters-field-subject = Subject
letters-field-salutation = Salutation
letters-field-body = Text
letters-field-closing = Complimentary close
letters-field-signed-mark = In place of the signature
letters-field-signatory = Signatory
letters-field-signatory-post = Post of the signatory
letters-field-number = Number
letters-field-reference = Reference
letters-field-slug = Name in addresses
letters-field-parent = Letter that it mends or completes
letters-field-dated = Date
letters-field-state = State
letters-field-class = Addressee class
letters-field-source-lang = Source language
letters-field-reply-form = What the reply asks
letters-field-version = Edit
letters-field-lang = Language
letters-field-language = Language
letters-field-official = Official
letters-field-revision = Revision
letters-field-source-revision = Revision of the source that it follows
letters-field-reviewer = Reviewer
letters-field-of = Of the letter
letters-field-part = Corrigendum or addendum
letters-field-file = File
letters-field-sort = What it names
letters-field-code = Code
letters-field-source-of-term = Where it is from
letters-field-preferred = Forms to write
letters-field-allowed = Forms that may stand too
letters-field-forbidden = Forms that should not stand

# What was done, as the trail says it.
letters-verb-drafted = Letter drafted
letters-verb-amended = Settings of the letter changed
letters-verb-version-written = Version written
letters-verb-version-compared = Version compared with the source
letters-verb-version-reviewed = Version reviewed
letters-verb-version-published = Version published
letters-verb-version-withdrawn = Version withdrawn from the public
letters-verb-version-returned = Version returned to draft
letters-verb-cleared = Letter cleared
letters-verb-reopened = Letter taken back to draft
letters-verb-closed = Letter closed
letters-verb-part-begun = Corrigendum or addendum begun
letters-verb-brought-back = Translation brought back
letters-verb-applied = Translation applied
letters-verb-given-up = Translation given up
letters-verb-term-added = Term added
letters-verb-term-changed = Term changed
letters-verb-term-removed = Term struck

# The list and a letter’s page.
letters-title-list = Letters
letters-new = New letter
letters-list-empty = Circular letters of this edition stand here. There is none yet.
letters-list-total = { $n ->
    [one] One letter of { $all }
   *[other] { $n } letters of { $all }
}
letters-filter = Show
letters-any-state = Any state
letters-none-ready = none reviewed
letters-column-number = Number
letters-column-subject = Subject
letters-column-date = Date
letters-column-class = Addressees
letters-column-stage = State
letters-column-versions = Versions that may leave
letters-column-language = Language
letters-column-standing = Standing
letters-column-revision = Revision
letters-column-reviewer = Reviewer
letters-column-acts = Change
letters-heading-versions = Language versions
letters-heading-parts = Corrigenda and addenda
letters-parts-empty = What mends or completes this letter stands here. There is nothing yet.
letters-part-of = Mends or completes:
letters-source = Source language
letters-asks = Reply
letters-no-reply = No reply is asked for.
letters-deadline-until = In time until { $when }
letters-day-hours = { $date }: { $from } to { $to }
letters-authenticity-a = The personal link suffices
letters-authenticity-a-more = Whoever has the link answers. The acknowledgement goes to the registered address.
letters-authenticity-b = The personal link and a code sent to the registered address
letters-authenticity-b-more = Where no e-mail address is registered, the answer is provisional.
letters-authenticity-c = Provisional until a note verbale or signed letter is registered
letters-authenticity-c-more = A fax of a signed letter counts as one; an e-mail does not.
letters-one-statement = One statement by each State
letters-preview = Preview
letters-to-dispatch = Dispatch

# What is done with a letter as a whole.
letters-clear = Clear the letter
letters-clear-title = Clear { $reference }
letters-clear-heading = { $n ->
    [one] The letter will stand in one version
   *[other] The letter will stand in { $n } versions
}
letters-clear-languages = Versions that may leave: { $languages }
letters-clear-effect = No text can be changed any more; who has no version in its language gets the source.
letters-clear-undo = Until its dispatch is released, the letter can be taken back to draft.
letters-clear-do = Clear it
letters-clear-blocked = The letter cannot be cleared yet. Each line leads to the place where it is mended.
letters-back-to-letter = Back to the letter
letters-back-to-list = Back to the letters
letters-reopen = Take back to draft
letters-close = Close the letter
letters-close-title = Close { $reference }
letters-close-heading = The letter will be closed
letters-close-effect = It stands in the list as settled. The text and the answers stay as they are.
letters-close-final = A closed letter is not opened again.
letters-close-yes = Yes, its answers are settled
letters-close-do = Close it
letters-issue-part = Corrigendum or addendum
letters-part-title = Corrigendum or addendum to { $reference }
letters-part-lead = A letter of its own begins as a draft, to the same addressees, with the head and the signature of this one. Its text is written, cleared and dispatched like any other.
letters-part-kind = What it is
letters-corrigendum-is = Mends a mistake.
letters-addendum-is = Completes what was said.
letters-part-do = Begin it
letters-leave = Leave it as it is
letters-save = Save

# Settings of a letter.
letters-settings-title = Settings of { $reference }
letters-number-hint = Series, year and running number, such as CL-21/4.
letters-choose = Please choose
letters-source-hint = The language in which the letter is written first. It cannot be changed later.
letters-tick-asks = The letter asks for a reply
letters-deadline = Deadline
letters-deadline-hint = Date and time in { $zone }. The minute given still counts as in time.
letters-reminders = Reminders: days before the deadline
letters-reminders-hint = For example 14, 7, 2. Only those who have not answered are reminded. Empty: no reminders.
letters-authenticity = When an answer counts
letters-one-statement-hint = An officer can allow another, with a reason.
letters-days = Speaking days and hours
letters-days-hint = Whole hours in the Forum’s time zone. More rows appear when these are filled and saved.
letters-day-date = Day { $n }
letters-day-from = Day { $n }: from hour
letters-day-to = Day { $n }: to hour
letters-tick-sample = The hours are invented, for the demonstration

# The editor.
letters-edit-title = { $reference }, version: { $language }
letters-look-title = { $reference }, preview: { $language }
letters-saved = Saved as revision { $revision }.
letters-revision = revision { $revision }
letters-edit-returns = This version has been reviewed. If its text is changed, it is a draft again and must be reviewed anew.
letters-edit-out-of-date = The source has been changed since this version last followed it.
letters-fields = Fields that can stand in the text
letters-fields-how = A field is filled from the directory for each addressee. After the bar stand the words that are read when the letter goes to the whole class. A brace itself is typed twice.
letters-slot-addressee = the name of the person, if known, and the post
letters-slot-form-of-address = the form of address of the post
letters-slot-title = the title of the post
letters-slot-state = the short name of the State
letters-slot-state-of = the name of the State as it stands after a title
letters-slot-state-formal = the official name of the State
letters-marks-hint = **bold**, *italic*, [words](https://…); a backslash at the end of a line breaks it.
letters-tick-official = This version is the letter itself
letters-tick-official-hint = Any other says of itself that it is an unofficial translation.
letters-tick-machine = The text comes from a machine, and nobody has read it yet
letters-tick-follows = This version follows the source as it is shown here
letters-tick-follows-hint = Until it does, it counts as out of date.
letters-translators = Translators
letters-translators-of = Translators: { $language }
letters-translators-title = { $reference }, translation: { $language }
letters-take-out = Take the text to a translator
letters-take-out-how = The file holds the source text, paragraph by paragraph, with what this version says already. XLIFF 2.1 is for translators’ tools; the Word file is a table in whose last column the translator writes.
letters-as-xliff = XLIFF
letters-as-word = Word
letters-bring-back = Bring the translation back
letters-translated-file = Translated file
letters-translated-file-hint = XLIFF 2 or Word, at most { $megabytes } MB. It is checked and shown; nothing is written before you apply it.
letters-bring-back-do = Check the file
letters-bring-back-not-now = The text of the letter stands. To change a version, the letter must first be taken back to draft.
letters-came-back = Files that came back
letters-came-back-none = Files that translators bring back stand here.
letters-came-at = Received
letters-translation-waiting = to be applied
letters-translation-applied = applied
letters-translation-left = given up
letters-translation-no-source = There is no source text to translate yet.
letters-translation-no-file = Please choose a file.
letters-translation-refused = { $n ->
    [one] The file was not taken: one thing is wrong with it. Nothing was changed.
   *[other] The file was not taken: { $n } things are wrong with it. Nothing was changed.
}
letters-translation-nothing = There is no translation in this file.
letters-translation-too-long = A part of the text would be longer than it may be ({ $most } characters). Please shorten the translation.
letters-translation-ended = This file has been applied or given up already.
letters-translation-changed = The version or its source has been changed meanwhile, so nothing was written. What the file would change now is shown below; apply it again if that is right.
letters-returned-title = { $reference }, translation brought back: { $language }
letters-made-from = Made from
letters-made-from-revision = revision { $revision } of the source; it is now at { $now }
letters-translated = Paragraphs translated
letters-notes = { $n ->
    [one] One thing to know about the file
   *[other] { $n } things to know about the file
}
letters-returned-changes = { $n ->
    [one] What it changes, in one part
   *[other] What it changes, in { $n } parts
}
letters-returned-same = The text is the same as that of the version.
letters-paragraphs-same = { $n ->
    [one] (one paragraph unchanged)
   *[other] ({ $n } paragraphs unchanged)
}
letters-tick-machine-hint = It then is a machine draft, which does not leave before a person has reviewed it. Not confirmed by a translator, according to the file: { $n } of { $all } paragraphs.
letters-apply = Apply
letters-give-up = Give it up
letters-source-title = { $reference }: what was changed in the source ({ $language })
letters-source-followed = This version follows the source as it is now.
letters-source-unknown = It is not known which text of the source this version followed. Please compare it with the whole of the source.
letters-source-same = The source reads again as it did when this version followed it.
letters-source-since = The source has been changed from revision { $from }, which this version followed, to revision { $to }.
letters-source-still-right-how = If the version says all this already, or none of it concerns the translation, mark it as still right.
letters-source-still-right = It is still right
letters-source-edit = Edit the version
letters-source-see = What was changed
letters-word-title = { $reference }, for translation: { $from } – { $into }
letters-word-hint-column = Please write the translation in the last column. What stands there already is the present translation.
letters-word-hint-marks = The marks in brackets, ⟦1⟧, stand for fields, links, bold and italic. Each is kept once, at its place in the sentence; copy it from the source where it is missing.
letters-word-hint-rows = Please add no rows and take none away, and leave the first two columns as they are.
letters-word-number = No.
letters-file-too-large = The file is larger than { $megabytes } MB or has more than { $paragraphs } paragraphs. No letter is so long.
letters-file-not-text = The characters of the file are neither UTF-8 nor UTF-16.
letters-file-not-xml = The file is neither XLIFF nor Word, or it is damaged: { $found }
letters-file-declares = The file declares a document type or entities. No translator’s tool does so, and such a file is not read.
letters-file-not-xliff = The file is XML, but no XLIFF.
letters-file-old-xliff = The file is XLIFF { $found }. Please save it as XLIFF 2, as it was taken out.
letters-file-not-word = The file is a package, but no Word file.
letters-file-old-or-locked = The file is an old Word file (.doc) or has a password. Please save it as DOCX, without a password.
letters-file-macros = The file holds macros. Please save it as DOCX without macros.
letters-file-damaged = The file cannot be unpacked: { $found }
letters-file-no-identity = The file does not say of which letter and revision it is. Please use the file that was taken out here.
letters-file-other-letter = The file is of another letter: { $found }.
letters-file-other-languages = The file is between other languages: { $found }.
letters-file-later-revision = The file is of revision { $found }, which this letter does not have yet.
letters-file-unknown-unit = The paragraph { $unit } is not in the letter.
letters-file-missing-unit = The paragraph { $unit } is missing in the file.
letters-file-unit-twice = The paragraph { $unit } is in the file twice.
letters-file-code-lost = { $unit }: the mark { $mark } is missing in the translation.
letters-file-code-twice = { $unit }: the mark { $mark } stands there twice.
letters-file-unknown-code = { $unit }: the source has no mark { $found }.
letters-file-codes-cross = { $unit }: the mark { $mark } ends where another has not ended yet. Marks stand one within another, or one after another.
letters-file-code-empty = { $unit }: nothing is left between the two ends of the mark { $mark }.
letters-file-brace = { $unit }: a brace stands within the words of a field, where it would end the field.
letters-file-sign = { $unit }: the sign { $found } cannot stand in a text.
letters-file-stray-tag = { $unit }: something other than text and marks stands there ({ $found }).
letters-file-misread = { $unit }: this translation cannot be written so that it is read as it stands, for example a line that begins as a list does.
letters-note-earlier-revision = The file was made from revision { $revision } of the source. What is the same there still is taken.
letters-note-outdated = { $unit }: the source has been changed since, so this translation is not taken.
letters-note-untranslated = { $unit }: the file has no translation. What stands there stays; where there is nothing yet, the source stands.
letters-note-partly-translated = { $unit }: only a part is translated, so it counts as not translated.
letters-note-source-edited = { $unit }: the source was changed in the file. The letter’s own source stays as it is.
letters-note-lines-joined = { $unit }: the translation had several lines, which are one now.
letters-note-tracked-changes = { $n ->
    [one] One tracked change was read as accepted.
   *[other] { $n } tracked changes were read as accepted.
}
letters-note-remark = The translator remarks: { $text }
letters-note-remark-at = { $unit }: the translator remarks: { $text }
letters-note-objects = { $n ->
    [one] One picture or embedded object was passed over.
   *[other] { $n } pictures or embedded objects were passed over.
}
letters-note-outside = { $n ->
    [one] One part that lies outside of the file was passed over; nothing was fetched.
   *[other] { $n } parts that lie outside of the file were passed over; nothing was fetched.
}
letters-terms = Fixed terms
letters-terms-lead = What has one name in each language: a version that writes it otherwise is told of, in the editor and when a translation comes back.
letters-to-terms = See the fixed terms
letters-terms-take-over = Take over names
letters-terms-added = { $n ->
    [0] No term is new: all names are there already.
    [one] One term was added.
   *[other] { $n } terms were added.
}
letters-terms-total = { $n } of { $all }
letters-terms-search = Search
letters-terms-none = There is no such term. Names of the forum, its organisers, its action lines and the states can be taken over.
letters-term-sort = What it names
letters-any-sort = Everything
letters-term-sort-action-line = Action line
letters-term-sort-organiser = Organiser
letters-term-sort-state = State
letters-term-sort-form-of-address = Form of address
letters-term-sort-other = Other
letters-term-missing = missing
letters-term-new = New term
letters-term-remove = Strike the term
letters-term-code = Code
letters-term-how = One form a line. A star at the end of a word leaves its ending open: “minister*”. A language without a form is not checked.
letters-term-preferred = Forms to write
letters-term-allowed = Forms that may stand too
letters-term-forbidden = Forms that should not stand
letters-term-source = Where it is from
letters-term-source-hint = The document in which the term stands so.
letters-term-from-facts = Taken over from the facts of the edition or from the directory, code { $code }.
letters-term-no-form = A term has a form in at least one language.
letters-term-too-many = At most { $most } forms of each kind in a language, of { $characters } characters each.
letters-term-no-letter = A form without a letter stands nowhere in a text.
letters-term-long-source = At most { $most } characters.
letters-terms-full = An edition has at most { $most } fixed terms.
letters-departs = { $n ->
    [one] The version departs from a fixed term
   *[other] The version departs from fixed terms in { $n } places
}
letters-departs-nowhere = The version departs from no fixed term.
letters-departs-absent = { $part }: the source says “{ $source }”; here “{ $expected }” should stand.
letters-departs-forbidden = { $part }: “{ $found }” stands for “{ $source }”; “{ $expected }” should stand.
letters-memory = Translation memory (TMX)
letters-go-on = Go on editing
letters-not-saved-yet = What is shown here has not been saved yet.
letters-both-todo = Nothing that you typed is lost: it stands in the form below. Take over what you need of the other text, then save again; your text then takes its place.
letters-both-yours = Your text
letters-both-theirs = The text that stands there now

# Previews.
letters-read-as = As it reads
letters-as-class = The whole class
letters-show = Show
letters-as-pdf = PDF
letters-sample-post = This post is invented for the demonstration.
letters-lacking = The directory lacks in this language ({ $language }): { $fields }. The words of the class stand there.

# The public’s pages.
letters-public-title = Circular letters
letters-public-empty = No letter of this edition has been published yet.
letters-public-letter = Circular letter { $reference }
letters-public-fallback = There is no published version in the language of this page.
letters-public-parts = This letter has been mended or completed:

# What stands against clearing.
letters-blocked = { $n ->
    [one] One thing stands against clearing
   *[other] { $n } things stand against clearing
}
letters-blocker-source = The source version is not reviewed. Have it reviewed first.
letters-blocker-empty = “{ $part }” is empty. A letter does not leave without it.
letters-blocker-too-long = { $most ->
    [one] “{ $part }” is too long. Shorten it to { $most } character.
   *[other] “{ $part }” is too long. Shorten it to { $most } characters.
}
letters-blocker-field = “{ $part }” names a field that does not exist, or has a brace that is not closed: { $field }
letters-blocker-glyphs = “{ $part }” has characters that no font of the letter can show: { $chars }
letters-blocker-out-of-date = This version does not follow the source as it is now. Compare the two, or return it to draft.
letters-unset-glyphs = The letter could not be set as PDF: no font has these characters: { $chars }
letters-unset-too-much = The letter is too long to be set as PDF. Please shorten it.
letters-unset-blank = The letter has no subject, and without one there is no PDF. Please write it.

# Refusals.
letters-text-stands = The text of this letter stands and cannot be changed. A cleared letter can be taken back to draft until its dispatch is released.
letters-moved-on = The letter stands otherwise than this page showed, so nothing was done. Please look at it again.
letters-version-moved-on = The version stands otherwise than this page showed, so nothing was done. Please look at it again.
letters-stale = Somebody has changed this text since you opened it
letters-changed-meanwhile = Something was changed while you looked at it, so nothing was done. Please look again, then decide.
letters-too-long = { $most ->
    [one] This is too long. Shorten it to { $most } character.
   *[other] This is too long. Shorten it to { $most } characters.
}
letters-number-taken = A letter with this number is there already. Please give another number.
letters-number-of-part = A corrigendum or addendum is begun from its letter. Please give the number of a letter.
letters-no-such-class = Please choose the addressees from the list.
letters-days-do-not-fit = Each speaking day stands once and ends after it begins. Please look at the days again.
letters-not-left = Only a letter that has left is mended by a corrigendum or addendum; one that has not can still be changed.
letters-part-of-part = A corrigendum or addendum belongs to the letter itself. Please begin it there.
letters-not-confirmed = Please tick the box to confirm.
letters-bad-number = Please give the number as letters bear it, such as CL-21/4.
letters-bad-date = Please give a date.
letters-bad-source = Please choose the language in which the letter is written first.
letters-bad-deadline = Please give date and time of the deadline, or untick that a reply is asked for.
letters-bad-reminders = Please give whole numbers of days from 1 to { $days }, { $most } at most, or leave this empty.
letters-bad-authenticity = Please choose when an answer counts.
letters-bad-day = Please give a date and two whole hours, the second after the first (0 to 24), or empty the row.
letters-bad-kind = Please choose a corrigendum or an addendum.

# The command line.
letters-render-bad-number = Not a letter’s number: { $value } (write CL-21/4).
letters-render-bad-lang = Not an official language: { $value } (one of ar, zh, en, fr, ru, es).
letters-render-no-letter = There is no letter { $value } in the current edition.
letters-render-no-version = The letter has no version in this language: { $value }.
letters-render-no-addressee = The letter has no addressee in the state { $value } (write its code, such as CHE).
letters-render-not-written = The file { $file } could not be written: { $error }
letters-render-all-written = Letters written to { $folder }: { $count }, in { $seconds } s, { $rate } a second.

# Dispatch: dry run, rehearsal, order, release, hold, consignments, paper.
letters-title-dispatch = Dispatch of { $reference }
letters-consignment-thing = { $reference } to { $state }
letters-dispatch-ordered = waits for release
letters-dispatch-held = held
letters-dispatch-running = leaving
letters-dispatch-paused = paused
letters-dispatch-done = done
letters-dispatch-stopped = stopped
letters-consignment-waiting = waiting
letters-consignment-handing-over = being handed over
letters-consignment-sent = sent
letters-consignment-failed = failed
letters-consignment-in-doubt = in doubt
letters-consignment-to-print = to be printed
letters-consignment-posted = posted
letters-consignment-stopped = stopped
letters-channel-email = e-mail
letters-channel-print = paper
letters-dry-run = Dry run: what would leave
letters-plan-addressees = Addressees
letters-plan-languages = Languages
letters-plan-email = By e-mail
letters-plan-print = On paper
letters-plan-fallback = Not in the addressee’s own language
letters-plan-not-own = (not its own language)
letters-plan-nothing = Who gets nothing, and why
letters-plan-table = Who gets what
letters-plan-empty = Nobody would get this letter.
letters-nothing-no-post = The directory has no such post in this State.
letters-nothing-no-contact = The post has no e-mail address, fax number or postal address.
letters-nothing-has-it = The letter was sent to it already.
letters-nothing-no-version = No version that may leave exists in its language or in the language of the letter.
letters-lang-number = { $lang }: { $number }
letters-rehearse = Rehearsal
letters-rehearse-address = Test address
letters-rehearse-hint = The letter goes to this address as the addressees would get it, and to nobody else. Links and codes in it open nothing.
letters-rehearse-all = One mail for each addressee, not only one for each language
letters-act-rehearse = Send the rehearsal
letters-rehearsal-on = The edition is in rehearsal: all mail goes to { $address }. No dispatch can be released.
letters-rehearsal-title = Progress of the rehearsal
letters-rehearsal-progress = { $done } of { $total } messages written, { $left } left.
letters-rehearsal-failed = Messages that could not be written: { $number }; see the jobs.
letters-rehearsal-outbox = Open them in the outbox
letters-look-again = Look again
letters-rehearsal-link = (the personal link of the addressee)
letters-rehearsal-note = Rehearsal. This would go to { $to } ({ $address }).
letters-rehearsal-subject = [Rehearsal] { $subject }
letters-order = Dispatch
letters-order-heading = { $number ->
    [one] The letter will be sent to { $number } addressee
   *[other] The letter will be sent to { $number } addressees
}
letters-order-second = Another officer must release it. Then it is held for a short time in which it can be stopped.
letters-order-alone = It must be released. Then it is held for a short time in which it can be stopped.
letters-order-word = To order the dispatch, type the number of the letter: { $reference }
letters-order-wrong-word = Type the number of the letter as it stands above: { $reference }.
letters-order-not-ready = The letter can be dispatched once it is cleared and has addressees.
letters-act-order = Order the dispatch
letters-release-heading = { $number ->
    [one] { $number } letter will leave
   *[other] { $number } letters will leave
}
letters-release-languages = Languages: { $list }
letters-release-hold = { $minutes ->
    [0] They leave at once.
    [one] They are held for { $minutes } minute, in which they can be stopped.
   *[other] They are held for { $minutes } minutes, in which they can be stopped.
}
letters-release-final = Once a letter has left it cannot be called back, and its text cannot be changed.
letters-release-sure = I have checked the addressees and the text
letters-release-not-sure = Confirm that you have checked the addressees and the text.
letters-act-release = Release the dispatch
letters-act-stop = Stop the dispatch
letters-act-stop-rest = Stop what has not left
letters-act-pause = Pause
letters-act-resume = Go on
letters-waits-for-other = You have ordered this dispatch. Another officer must release it.
letters-waits-for-release = This dispatch has been ordered and waits for release.
letters-is-held = Held until { $until }. Until then it can be stopped and nothing has left.
letters-is-running = The letters are leaving. This goes on when the page is closed.
letters-is-paused = Paused. What waits stays here until the dispatch goes on.
letters-progress-title = Progress of the dispatch
letters-progress = { $done } of { $total } done, { $left } left
letters-progress-goes-on = The work goes on when this page is closed. Open it again to see how far it is.
letters-consignments = Consignments
letters-past-dispatches = Earlier dispatches
letters-column-state = State
letters-column-lang = Language
letters-column-channel = Channel
letters-column-address = Address
letters-column-why = Why
letters-column-stands = How it stands
letters-column-register = Register number
letters-column-words = Words of the mail server
letters-column-when = When
letters-column-when-machine = When, by the server’s clock
letters-column-outcome = Outcome
letters-attempts = Attempts
letters-see-mail = See the mail
letters-resend = Send again
letters-resend-hint = It goes, with the same personal link, to the address that the directory has now. The reason is kept.
letters-reason = Reason
letters-act-resend = Send again
letters-act-to-print = Put on paper
letters-print-batch = { $number ->
    [one] { $number } letter to be printed, with a cover list (PDF)
   *[other] { $number } letters to be printed, with a cover list (PDF)
}
letters-posted = Mark as posted
letters-posted-which = Letters that were posted or faxed
letters-posted-how = How (number of the consignment, time of the fax)
letters-act-posted = Mark as posted
letters-cover-title = { $reference }: letters to be posted
letters-cover-intro = { $number ->
    [one] { $number } letter { $reference }, in the order of this list.
   *[other] { $number } letters { $reference }, in the order of this list.
}
letters-cover-page = Page
letters-mail-reply = You may reply without an account by your personal link: { $link }
    On paper or by telephone, use the code { $code } with the State { $alpha3 } and the letter { $reference }.
letters-letter-stands = The letter has been changed meanwhile and this is no longer possible. Open it again to see how it stands.
letters-dispatch-stands = The dispatch has moved on meanwhile and this is no longer possible. Open it again to see how it stands.
letters-consignment-stands = This consignment cannot do that as it stands. One in doubt is settled in the outbox first.
letters-under-way = A dispatch of this letter is under way already.
letters-no-addressee = Nobody would get this letter. Look at the dry run for the reasons.
letters-second-officer = You have ordered this dispatch; another officer must release it.
letters-in-rehearsal = The edition is in rehearsal. End the rehearsal before you release a dispatch.
letters-no-address = There is no address for this channel. Add one in the directory.
letters-no-reason = Give the reason; it is kept.
letters-bad-address = Enter an e-mail address, such as name@forum.example.
letters-bad-hold = Enter whole minutes, from 0 to 1,440.
letters-no-link = This consignment has no personal link that is still valid.
letters-link = Personal link
letters-link-open = Opens the reply form
letters-link-ended = Ended
letters-act-renew-link = Make the link anew
letters-renew-link-hint = The former link and its code open nothing any more. Send the letter again, so that the addressee has the new one.
letters-act-revoke-link = End the link
letters-revoke-link-hint = Link and code open nothing any more. What was answered stays.
letters-dispatch-settings = How letters are dispatched
letters-hold-minutes = Hold after release, in minutes
letters-hold-hint = In this time a dispatch can still be stopped. Ten minutes are usual; 0 sends at once.
letters-tick-second = A second officer releases
letters-second-hint = Whoever ordered a dispatch cannot release it.
letters-not-set = The letter could not be set as PDF.
letters-desk-release = The dispatch of { $reference } waits for release by a second officer
letters-desk-in-doubt = { $number ->
    [one] { $number } consignment of { $reference } in doubt: decide
   *[other] { $number } consignments of { $reference } in doubt: decide
}
letters-desk-failed = { $number ->
    [one] { $number } consignment of { $reference } failed
   *[other] { $number } consignments of { $reference } failed
}
letters-desk-to-print = { $number ->
    [one] { $number } letter { $reference } to be printed and posted
   *[other] { $number } letters { $reference } to be printed and posted
}
letters-verb-ordered = Dispatch ordered
letters-verb-released = Dispatch released
letters-verb-recalled = Letter recalled
letters-verb-stopped = Dispatch stopped
letters-verb-paused = Dispatch paused
letters-verb-resumed = Dispatch resumed
letters-verb-started = Dispatch started
letters-verb-finished = Dispatch finished
letters-verb-dispatched = Letter dispatched
letters-verb-consigned = Consignment made
letters-verb-made-ready = Consignment made ready
letters-verb-put-on-paper = Consignment put on paper
letters-verb-posted = Consignment posted
letters-verb-sent-again = Letter sent again
letters-verb-rehearsal-ordered = Rehearsal ordered
letters-verb-rehearsed = Rehearsal carried out
letters-verb-draft-saved = Draft of an answer saved
letters-verb-code-sent = Code sent
letters-verb-code-typed = Code typed
letters-verb-code-wrong = Wrong code typed
letters-verb-link-revoked = Personal link ended
letters-verb-link-renewed = Personal link made anew
letters-verb-dispatch-set = Dispatch settings changed

# As the trail names it: kinds of things, and jobs.
letters-kind-consignment = Consignment
letters-kind-dispatch = Dispatch
letters-job-start = Start a dispatch
letters-job-send = Make a consignment ready
letters-job-finish = Finish a dispatch
letters-job-rehearse = Rehearse a dispatch

## Fields of the trail
letters-field-addressee = Addressee
letters-field-dispatch = Dispatch
letters-field-ordered-by = Ordered by
letters-field-ordered-at = Time of the order
letters-field-released-by = Released by
letters-field-released-at = Time of the release
letters-field-hold-until = Held until
letters-field-hold-seconds = Time of the hold, in seconds
letters-field-second-officer = A second officer releases
letters-field-mails = Number of messages
letters-field-consignments = Number of consignments
letters-field-mail = Message
letters-field-pdf = File of the letter
# What a token for a program may be made for.
letters-right-see = See letters, versions and dispatches
letters-right-write = Write and translate letters
letters-right-translate = Take texts to translators and bring them back
letters-right-set-terms = Set the fixed terms
letters-right-review = Review versions and clear letters
letters-right-dispatch = Order, release, stop and watch a dispatch
letters-right-set-dispatch = Set how the edition dispatches: the hold, the second officer

# Automatic messages: how they are called, when they leave, and the fields of their texts.
letters-message-way = Way to reply, at the end of a letter by e-mail
letters-message-way-when = Below the text of every letter that asks for a reply and leaves by e-mail. The text of the letter itself is written and cleared with the letter.
letters-message-rehearsal = Rehearsal of a letter
letters-message-rehearsal-when = Above the text of a letter, when an officer has it sent to a test address.
letters-slot-alpha3 = The three letters of the State, as they are typed with the code
letters-slot-reference = The number of the letter
letters-slot-subject = The subject of the letter
letters-slot-to = The addressee to whom it would go
letters-slot-address = The e-mail address to which it would go
letters-sample-to = Minister of Communications, Fiji
letters-sample-subject = Invitation to the high-level track of the Forum
