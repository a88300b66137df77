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
correspondence-page = Page { $page } of { $last }
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
