# The office's menu.
accounts-menu = Accounts

# Asking for a sign-in link.
accounts-sign-in-title = Sign in
accounts-sign-in-lead = This is the way in for the secretariat. There is no password: a link is sent to your e-mail address.
accounts-email = E-mail address
accounts-email-hint = The address under which the administrator added you.
accounts-send-link = Send me a sign-in link
accounts-asked-title = Look in your mailbox
accounts-asked = If this address has an account, a sign-in link has been sent to it.
accounts-asked-once = { $minutes ->
    [one] The link can be used once, within one minute.
   *[other] The link can be used once, within { $minutes } minutes.
}
accounts-asked-nothing = If nothing arrives, please check the address and your junk mail, or ask the administrator.
accounts-asked-again = Ask for a new link
accounts-too-many = { $minutes ->
    [one] There were too many tries. Please wait one minute, then try again.
   *[other] There were too many tries. Please wait { $minutes } minutes, then try again.
}

# Using it.
accounts-link-title = Sign in to { $service }
accounts-link-lead = Opening this page has changed nothing. You are signed in when you press the button.
accounts-link-button = Sign in in this browser
accounts-link-not-you = If you did not ask for this link, please close the page.
accounts-bad-link-title = This sign-in link cannot be used
accounts-bad-link = The link is wrong, has been used already, or is too old.
accounts-bad-link-lost = Nothing was changed.
accounts-bad-link-todo = Please ask for a new link; the latest one in your mailbox may still be good.

# The mail with the link.
accounts-mail-subject = Your sign-in link for { $service }
accounts-mail-asked = Someone, probably you, asked to sign in to { $service } with this address. To sign in, please open this link and press the button on the page:
accounts-mail-once = The link can be used once, within { $lasts }. Opening it changes nothing; only the button does.
# How long, as it stands in the sentence before.
accounts-mail-lasts = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
accounts-mail-not-you = If you did not ask for it, you need do nothing. Please do not pass this message on.

# Setting up the second factor.
accounts-enrol-title = Set up your second factor
accounts-enrol-lead = Besides the link in your mail, the office asks for a code from an authenticator, so that nobody who reads your mail can sign in as you.
accounts-enrol-app = Open an authenticator on your telephone or computer; any that makes time-based codes (TOTP) will do.
accounts-enrol-key = Add an account in it, and enter this key:
accounts-enrol-open = Open the authenticator on this device
accounts-enrol-type = Enter the code that it shows.
accounts-enrol-button = Set up the second factor
accounts-code = Code
accounts-code-hint = Six figures; a new code appears every 30 seconds.

# Giving it.
accounts-give-title = Give your second factor
accounts-give-lead = Please enter the code that your authenticator shows now.
accounts-code-or-recovery = Code or recovery code
accounts-code-or-recovery-hint = Six figures, or one of the ten recovery codes. Each can be used once.
accounts-give-button = Go on
accounts-give-lost = If you have neither the application nor a recovery code, please ask the administrator to reset your second factor.

# The recovery codes, shown once.
accounts-codes-title = Your recovery codes
accounts-codes-set = The second factor is set up.
accounts-codes-once = { $number ->
    [one] Please print or write down this code now. It is shown this once and is kept nowhere else. It replaces the authenticator once.
   *[other] Please print or write down these { $number } codes now. They are shown this once and are kept nowhere else. Each replaces the authenticator once.
}
accounts-codes-go-on = I have kept the codes; go on

# One's own account.
accounts-own-title = Your account
accounts-name = Name
accounts-factor = Second factor
accounts-factor-set = Set up
accounts-factor-none = None
accounts-factor-set-up = Set up a second factor
accounts-recovery-left = { $number ->
    [one] { $number } recovery code left.
   *[other] { $number } recovery codes left.
}
accounts-language = Language
accounts-language-hint = In this language the office and its mail speak to you.
accounts-language-button = Change the language
accounts-choose-language = Please choose one of the six languages.
accounts-sessions = Where you are signed in
accounts-sessions-caption = Your open sessions, last used first
accounts-session-browser = Browser
accounts-session-since = Since
accounts-session-seen = Last used
accounts-session-this = this one
accounts-session-end = End this session
accounts-browser-unnamed = A browser that gave no name
accounts-sessions-end-others = End all other sessions
accounts-done-signed-out = You are signed out in this browser.
accounts-done-language = The language has been changed.
accounts-done-ended = The session has been ended.
accounts-done-others-ended = All other sessions have been ended.

# The administrator's list.
accounts-list-title = Accounts
accounts-list-lead = Who can sign in to the office, and the roles of each in edition { $edition }.
accounts-list-caption = { $number ->
    [one] { $number } account, by name
   *[other] { $number } accounts, by name
}
accounts-list-empty = The people of the secretariat stand here once they are added.
accounts-add = Add an account
accounts-add-button = Add the account
accounts-name-hint = As colleagues know the person.
accounts-add-email-hint = Sign-in links are sent to this address.
accounts-add-language-hint = The language of the office's pages and mail for this person, who can change it.
accounts-roles = Roles
accounts-roles-hint = Roles hold in this edition. When they are changed, the person's sessions end at once.
accounts-roles-none = None
accounts-roles-button = Save the roles
accounts-role-may-administrator = Runs the installation: accounts, settings, the trail.
accounts-role-may-officer = Does the secretariat's work.
accounts-role-may-reviewer = Reads and clears texts.
accounts-role-may-reader = Sees the secretariat's pages and changes nothing.
accounts-state = State
accounts-open = Open
accounts-closed = Closed
accounts-close-lead = A closed account cannot sign in; its sessions end at once. It can be opened again.
accounts-close-button = Close the account
accounts-open-lead = This account is closed. Once it is opened, the person can sign in again with the same roles.
accounts-open-button = Open the account
accounts-links = Sign-in links
accounts-links-lead = A link is sent to the address of this account, in the person's language.
accounts-links-button = Send a sign-in link
accounts-links-caption = The last sign-in links by mail
accounts-links-when = Asked for
accounts-links-words = The mail server's words
accounts-links-empty = No sign-in link has been sent to this account.
accounts-reset-title = Reset the second factor
accounts-reset-sessions = All sessions of this person end at once.
accounts-reset-codes = The authenticator and the recovery codes of this person no longer count; a new second factor is set up at the next sign-in.
accounts-reset-final = The former second factor cannot be brought back. Please be sure that it is this person who asks for it.
accounts-reset-yes = I have made sure who asks for it
accounts-reset-button = Reset the second factor
accounts-reset-unconfirmed = Please tick the box if the second factor is to be reset.
accounts-done-added = The account has been added. The person can now ask for a sign-in link.
accounts-done-roles = The roles have been saved.
accounts-done-opened = The account is open.
accounts-done-closed = The account is closed, and its sessions have ended.
accounts-done-reset = The second factor has been reset.
accounts-done-link = A sign-in link is on its way.

# Desk, trail, command line.
accounts-desk-no-factor = Your account has no second factor yet. Please set one up, so that you can sign in by mail.
accounts-session-of = Session of { $name }
accounts-no-such-account = No open account has the address { $address }.

# Tokens with which programs call the interface, of one account in one edition. $edition: its name in addresses, 2021.
accounts-tokens-title = Tokens for programs
accounts-tokens-link = Make, see and revoke your tokens in edition { $edition }
accounts-tokens-lead = With a token, a program can do in edition { $edition } what you can do yourself, as far as the rights that you tick here go, and until the token expires. It ends at once when you revoke it, when a role is taken from you, and when your account is closed.
accounts-tokens-caption = Your tokens, newest first
accounts-tokens-none = You have no token in this edition.
accounts-token-new = A new token
accounts-token-name = Name of the token
accounts-token-name-hint = What the program is and where it runs, so that you know the token again.
accounts-token-scopes = Rights
accounts-token-days = Days until it expires
accounts-token-expires = Expires
accounts-token-make = Make the token
accounts-token-made-title = The token is made
accounts-token-made = Please copy it now into the program’s store of secrets. It cannot be shown again later.
accounts-token-unused = Not yet
accounts-token-revoke = Revoke
accounts-token-document = Description of the interface (OpenAPI 3.1)
accounts-done-revoked = The token has been revoked. Nobody can use it any more.
# How a token is called in the trail, what was done to it, and with which rights it was made.
accounts-token-of = Token “{ $name }”
accounts-kind-token = Token for a program
accounts-verb-made = Token made
accounts-verb-revoked = Token revoked
accounts-field-scopes = Rights of the token

# Automatic messages: how they are called, when they leave, and the fields of their texts.
accounts-message-sign-in = Sign-in link
accounts-message-sign-in-when = To a person with an account who asks to sign in. It belongs to no edition and has the same words in all of them.
accounts-slot-service = The name of this service
accounts-slot-lasts = How long the link is good
