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
