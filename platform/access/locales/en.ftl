# Refusals of the pages for accounts and sign-in.
access-bad-email = Please enter a complete e-mail address, such as name@example.org.
# $limit: characters at most, a whole number.
access-bad-name = Please enter a name of at most { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
}, on one line.
access-email-taken = Another account already has this e-mail address.
# A sign-in link that is unknown, used or too old: one answer for all three.
access-bad-sign-in = This sign-in link is not valid. It may have been used already, or have expired. Please request a new one.
access-bad-code = This code is not correct, or has been used already. Please enter the code that your authenticator shows now, or one of your recovery codes.
access-too-many = Too many attempts were made within a short time. Please wait a few minutes, then go back and try again.
access-last-administrator = There must always be an administrator. Please give this role to another account first.

# What a person can be in an edition.
access-role-administrator = Administrator
# Does the secretariat's work.
access-role-officer = Secretariat officer
# Reads and clears texts.
access-role-reviewer = Reviewer
# Sees the secretariat's pages and changes nothing.
access-role-reader = Reader
# Is signed in, whatever else.
access-role-account = Account holder
access-role-invited = Holder of a personal link
# Anyone at all.
access-role-public = Public

# Refusals when a token for a program is made. $limit: a whole number.
access-no-scope = Choose at least one right for the token.
access-not-your-right = A token can be made only for rights that you hold yourself in this edition.
access-bad-days = Enter a number of days from 1 to { $limit }.
access-too-many-tokens = You have { $limit } tokens in this edition already, the most that an account may have. Please revoke one that is no longer needed.

# What a token for a program may be made for.
access-right-run-accounts = See and change accounts and their roles
