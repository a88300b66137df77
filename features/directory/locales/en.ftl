# The office's menu, and the three lists.
directory-menu = Directory
directory-states = States
directory-organisations = Organizations
directory-persons = Persons
directory-search = Search
directory-show = Show
# $shown of $total states fit the filter.
directory-total = States shown: { $shown } of { $total }
directory-persons-shown = Persons shown: { $number }
directory-organisations-shown = Organizations shown: { $number }
# A filter that is applied: "Region: Africa".
directory-applied = { $what }: { $value }
directory-all-regions = All regions
directory-any-body = Any
directory-member-of = Member of
directory-member-on = Member on this day
directory-none-found = Nothing in the directory fits. Please use fewer or other words.
directory-no-states = The states stand here once they have been loaded.
directory-no-persons = Persons who hold or have held a post stand here.
directory-no-organisations = Organizations that take part or are written to stand here.

# A state.
directory-state = State
directory-code = Code
directory-codes = Codes (ISO 3166-1, M49)
directory-region = Region
directory-language = Language of correspondence
# The head of a column: the language in which a version is.
directory-version-in = Language
directory-assumed = assumed
directory-confirmed = This language has been confirmed and is no longer an assumption
directory-zone = Time zone of the capital
directory-names = Names
directory-short = Short name
directory-formal = Formal name
directory-of = After a title
directory-of-hint = “After a title” is the form that follows “Minister …” in a letter, such as “of Senegal”. A language is filled in with all three forms or left empty; English is needed.
directory-edit-state = Edit the state

# Memberships.
directory-memberships = Memberships
directory-no-membership = No membership is recorded.
directory-body = Organization
directory-body-hint = Its acronym, such as ITU
directory-note = Source or remark
directory-note-hint = Where the dates are from, or what is assumed
directory-add-membership = Add a membership
directory-end-membership = End a membership

# Days and times.
directory-since = From
directory-last-day = Last day
directory-last-hint = Only for a term that is over
directory-until = Until
directory-present = current
directory-unknown = not known
directory-on = As of the day
# $day: a date with its weekday.
directory-as-of = As recorded for { $day }

# Posts.
directory-posts = Posts
directory-post = Post
directory-no-post = no post recorded
# $title: "Minister of Digital Development"; $whose: the state or the organization.
directory-post-of = { $title } ({ $whose })
directory-titles = Titles and forms of address
directory-title = Title
directory-form-of-address = Form of address
directory-class = Class
directory-class-hint = The code by which addressees are found, such as minister, mission or focal-point
directory-rank = Rank
directory-rank-hint = The code of the forum’s list of ranks, such as minister
directory-as-state = as for the state
directory-add-post = Add a post
directory-edit-post = Edit the post
# A field in a language: "Title (French)".
directory-in-language = { $what } ({ $language })

# Holders.
directory-holder = Holder
directory-holders = Present and former holders
directory-nobody-known = No holder is recorded.
directory-add-holder = Record a holder
directory-end-tenure = Record the end of the term
directory-search-person = Look for a person in the directory
directory-new-person = A person who is not in the directory yet
directory-new-name = Name of the new person

# Contact points.
directory-contact = Contact point
directory-contacts = Contact points, present and former
directory-no-contact = no contact point in use
directory-kind = Kind
directory-contact-email = E-mail
directory-contact-fax = Fax
directory-contact-post = Post
directory-contact-telephone = Telephone
directory-value = Address or number
directory-contact-hint = It takes the place of the one of the same kind that is in use. That one is ended and stays in the history.
directory-add-contact = Add a contact point
directory-end-contact = End
# How a contact point is called in the trail. $kind: "E-mail"; $whose: the post or the person.
directory-contact-of = { $kind }: { $whose }
directory-history = History

# Persons and organizations.
directory-name = Name
directory-name-hint = As the person writes it
directory-holds-none = No post is recorded for this person.
directory-add-person = Add a person
directory-edit-person = Edit the person
directory-acronym = Acronym
directory-type = Type of stakeholder
directory-type-hint = The code of the forum’s list, such as civil_society
directory-no-state = Of no single state
directory-add-organisation = Add an organization
directory-edit-organisation = Edit the organization

# Forms.
directory-edit = Edit
directory-save = Save
directory-leave = Back, without a change
directory-stale-title = Somebody else has saved in the meantime
directory-stale = This entry was changed after you had opened it. Nothing that you entered has been lost. Please compare both and save what is to stand.
directory-yours = What you entered
directory-theirs = What is stored now
directory-keep-theirs = Keep what is stored

# What was done, in the trail.
directory-verb-ended = Contact point ended
directory-verb-holder-added = Holder recorded
directory-verb-holder-ended = End of the term recorded
directory-verb-membership-added = Membership added
directory-verb-membership-ended = Membership ended
directory-verb-region-added = Region added

# Refusals. $limit: a number of characters. $name: who holds the post.
directory-already-there = An entry with this code is in the directory already. Please look it up there.
directory-over = This is over already. Please open the page again to see how it stands now.
directory-missing = Fill in this field.
directory-too-long = Shorten the text to { $limit } characters at most.
directory-no-version = Enter the text in at least one language.
directory-bad-code = Enter a code of Latin letters, digits, hyphens and underscores.
directory-bad-day = Enter a day, such as 2021-03-22.
directory-bad-choice = Choose one of what is offered.
directory-turned = Enter a last day that is not before the first.
directory-bad-zone = Enter a time zone of the IANA database, such as Africa/Dakar.
directory-bad-email = Enter one e-mail address, such as name@ministry.example.
directory-bad-number = Enter a number of 5 to 15 digits, with the country code, such as +41 22 730 5111.
directory-same-contact = This very address or number is in use already. Enter another.
directory-held = { $name } holds the post on some of these days. Record the end of that term first, or enter other days.
directory-member-already = The state is a member of this organization on some of these days. End that membership first, or enter other days.

# As the trail names it: kinds of things.
directory-kind-state = State
directory-kind-organisation = Organisation
directory-kind-person = Person
directory-kind-contact = Contact point
directory-kind-addressee-class = Class of addressees

# Columns of exports and imports, beside the words above.
directory-organisation-number = Number of the organization in the directory
directory-organisation-name = Name of the organization
directory-post-number = Number of the post in the directory
directory-post-language = Language of correspondence of the post
directory-person-number = Number of the person in the directory
directory-postal-address = Postal address
directory-own-contacts = Contact points of the person

# Headings under which lists of other houses have these columns, separated by semicolons; only compared, never shown.
directory-also-state = Country; Member State; Country code; State code; ISO; ISO3
directory-also-organisation = Organization; Organisation; Entity; Institution; Company; Affiliation
directory-also-class = Class of the post
directory-also-title = Title; Job title; Position; Function; Post
directory-also-form = Form of address; Salutation
directory-also-name = Full name; Person; Name of person; Contact; Participant; Delegate
directory-also-language = Language; Preferred language
directory-also-since = Since; Start; Start date; First day
directory-also-last = Until; End; End date
directory-also-email = Email; E-mail; Mail; Email address; E-mail address
directory-also-fax = Fax number; Telefax
directory-also-post = Address; Mailing address
directory-also-telephone = Phone; Tel; Tel.; Telephone number; Phone number

# Import: the upload.
directory-import = Import a table
directory-import-lead = The lines of the table are compared with the directory and shown to you first. Nothing is written into the directory until you order it.
directory-import-file = File
directory-import-file-hint = CSV, or XLSX without macros, of at most { $megabytes } MB and { $lines } lines. The first line holds the headings.
directory-import-upload = Upload the file
directory-imports = Uploads
directory-no-imports = Tables that were uploaded stand here.
directory-import-came = Received
directory-import-lines = Lines
directory-import-stands = Status
directory-import-state-matching = columns to be matched
directory-import-state-reading = being compared with the directory
directory-import-state-ready = ready to be looked at, nothing written
directory-import-state-applying = being written
directory-import-state-done = applied
directory-import-state-left = given up
directory-import-of = Import of { $file }

# Import: what the columns are. $heading: as it stands in the file.
directory-import-columns = Columns of the table
directory-import-column = Heading in the file
directory-import-samples = First values
directory-import-is = Imported as
directory-import-column-is = The column “{ $heading }” is imported as
directory-import-nothing = not imported
directory-import-empty-cells = An empty cell changes nothing: what the directory holds stays.
directory-import-compare = Compare with the directory
directory-import-leave = Give up the import
directory-import-match-again = Change the columns
directory-import-comma = comma
directory-import-semicolon = semicolon
directory-import-tab = tab
directory-import-is-csv = CSV, encoding: { $encoding }, separator: { $separator }.
directory-import-is-xlsx = XLSX, sheet: { $sheet }.
directory-import-has-lines = Lines: { $lines }.
directory-import-guess = The file does not say its encoding; it was read as Windows-1252. Please check that names with accents are right; if they are not, save the file as UTF-8.
directory-import-other-sheets = The first visible sheet was read. Other sheets that were not read: { $number }.
directory-import-unmatched = Columns that are not imported: { $columns }.

# Import: on its way.
directory-import-reading = The lines are being compared with the directory
directory-import-applying = The lines are being written into the directory
directory-import-progress = Lines done: { $done } of { $total }
directory-import-goes-on = The work goes on even if you close this page.
directory-import-refresh = Show the present numbers

# Import: what each line does. $what: a column; $before, $after: its values.
directory-import-what = What the lines do
directory-import-line = Line
directory-import-does = Effect
directory-import-changes-of = Changes, or reason for rejection
directory-import-original = Text of the line
directory-import-reason = Reason for rejection
directory-import-rejected = Rejected lines
directory-import-no-lines = There are no lines of this kind.
directory-import-sort-all = All
directory-import-sort-new = New
directory-import-sort-changed = Changed
directory-import-sort-same = Unchanged
directory-import-sort-rejected = Rejected
directory-import-adds-organisation = New organization: { $name }
directory-import-adds-post = New post: { $name }
directory-import-adds-person = New person: { $name }
directory-import-sets = { $what }: { $after }
directory-import-changes = { $what }: { $before } → { $after }
directory-import-adds-term = Holder: { $name }, from: { $since }, last day: { $last }
directory-import-ends-term = End of the term of { $name }, last day: { $last }
directory-import-in-column = { $column }: { $sentence }
directory-import-rejected-file = Rejected lines: { $number }. They can be downloaded with their reasons, corrected and imported again:

# Import: the order, and the end.
directory-import-apply = Write into the directory
directory-import-apply-heading = Lines to be written into the directory: { $number }
directory-import-apply-new = Lines that add an entry: { $number }
directory-import-apply-changed = Lines that change an entry: { $number }
directory-import-apply-rejected = Rejected lines, which are not written: { $number }
directory-import-apply-noticed = Where somebody else changes an entry in the meantime, the line does not overwrite it; it is rejected with its reason.
directory-import-nothing-to-do = The directory already stands as the accepted lines say: there is nothing to write.
directory-import-done = The import has been applied. Lines written: { $written }. Lines rejected: { $rejected }.
directory-import-given-up = This import was given up. Nothing was written into the directory.

# Import: refusals of a form.
directory-import-no-file = Choose a file.
directory-import-not-now = This import has moved on in the meantime. Please open the page again to see how it stands now.
directory-import-nobody-matched = Match at least one column that says which person, post or organization a line is about, such as “Name”.
directory-import-matched-twice = The column “{ $heading }” is matched with the same as another. Choose something else for one of them.

# Import: why a line is rejected. $line: the number of an earlier line.
directory-no-such-number = No entry of the directory has this number.
directory-bad-language = Enter one of the six official languages, by its name or code (ar, zh, en, fr, ru, es).
directory-import-no-state = No State has this code or name.
directory-import-needed = A new entry needs this.
directory-import-several-organisations = Several organizations of the directory fit. Give the number of the one that is meant.
directory-import-several-posts = Several posts fit. Give the number or the title of the one that is meant.
directory-import-several-persons = Several persons of the directory have this name. Give the number or the e-mail address of the one who is meant.
directory-import-post-of-nobody = A post is given without the State or organization that it belongs to.
directory-import-needs-post = A person belongs to a State or organization by a post. Give the class and the title of the post.
directory-import-term-of-nobody = Days of a term are given without a post or without a holder.
directory-import-contact-of-nobody = A contact point is given without a post or a person.
directory-import-says-nothing = The line names no person, post or organization.
directory-import-repeats = A person of this name stands in line { $line } already, and this line adds nothing. If it is another person, give the e-mail address.
directory-import-contradicts = Line { $line } says something else about the same entry. Keep one of the two.
directory-import-other-owner = The post of this number belongs to another State or organization.
directory-import-changed-since = Somebody else changed this entry after the line had been shown. The line was not written; please import it again.

# Import, in the trail and in the list of jobs.
directory-kind-import = Import
directory-verb-uploaded = File uploaded
directory-verb-matched = Columns matched
directory-verb-reading-begun = Comparison begun
directory-verb-lines-read = Lines compared
directory-verb-read = Comparison finished
directory-verb-apply-ordered = Application ordered
directory-verb-lines-applied = Lines written
directory-verb-applied = Applied
directory-verb-left = Given up
directory-field-import = Import
directory-field-file = Stored file
directory-field-file-name = Name of the file
directory-field-matching = Columns
directory-field-lines = Lines
directory-field-last-line = Up to line
directory-field-new = Lines that add
directory-field-changed = Lines that change
directory-field-same = Lines without a change
directory-field-rejected = Lines rejected
directory-field-written = Lines written
directory-job-read-import = Compare the lines of a table with the directory
directory-job-apply-import = Write the lines of a table into the directory

## Fields of the trail
directory-kind-post = Post
directory-field-state = State
directory-field-alpha2 = Two-letter code of the State
directory-field-m49 = M49 code
directory-field-region = Region
directory-field-sub-region = Sub-region
directory-field-lang-assumed = Language assumed
directory-field-member-of = Member of
directory-field-body = Body
directory-field-organisation = Organisation
directory-field-acronym = Acronym
directory-field-stakeholder-type = Type of stakeholder
directory-field-person = Person
directory-field-post = Post
directory-field-titles = Titles of the post
directory-field-forms = Forms of address
directory-field-rank = Rank
directory-field-class = Class
directory-field-query = Conditions of the class
# What a token for a program may be made for.
directory-right-see = See the directory
directory-right-edit = Change the directory
directory-right-import = Import tables into the directory
