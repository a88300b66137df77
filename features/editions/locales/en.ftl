# The line above every page of a demo. $instant: the edition's time, with its zone.
editions-demo = Demo
editions-demo-clock = The edition’s clock stands at { $instant }. What is marked “Sample” is invented.
editions-demo-public = This is a demonstration. What is marked “Sample” is invented.

# The mark on a text that was worded here and not by the forum.
editions-unofficial = unofficial

editions-nothing-yet = Nothing is published here yet
editions-nothing-yet-more = The pages of the Forum will stand here once the secretariat has opened them.
editions-sign-in = Sign in

editions-at-a-glance = At a glance
editions-virtual-since = In virtual form since
editions-high-level-sessions = High-level sessions
editions-final-week = Final week
editions-lead = Hosted by
# An organiser: $name with its abbreviation $short.
editions-abbreviated = { $name } ({ $short })
editions-organisers = Organized jointly by

editions-answer = How a ministry replies
editions-answer-how = The circular letter holds a personal link. It opens the reply form in your language, without an account; opening it changes nothing. If you have the letter on paper, enter its short code. A reply by correspondence has the same value.
editions-answer-code = Enter the short code
editions-stakeholders = Who takes part
editions-stakeholders-more = The Forum is open to stakeholders of these types.
editions-action-lines = WSIS Action Lines
editions-sdgs = Sustainable Development Goals

editions-process = Process
editions-edition = Edition
editions-languages = Languages
editions-zone = Time zone
editions-contact = Secretariat
editions-marks = The marks on these pages
editions-marks-more = Where a text is not in your language, or not the Forum’s own, a mark beside it says so.
editions-marks-fallback = the text is shown in the language named there. In your own language, the mark stands only where no version exists.
editions-marks-unofficial = the wording in this language is not the Forum’s own. Only the official version counts.
editions-marks-sample = invented in order to show how these pages work. No real person, address or time is meant.
editions-sources = Where names come from
editions-software = About this site
# $service: the name of the service, "Convoke".
editions-software-more = These pages are made by { $service }, free software under the Apache License 2.0 or the MIT License. They work without script and load nothing from elsewhere.
editions-software-demo = This is a demonstration. It is not the site of the Forum and does not speak for its organizers.

editions-accessibility-aim = These pages are meant to be usable by everybody. The measure is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.
editions-accessibility-done = What has been done
editions-accessibility-done-contrast = The contrast of all colours, light and dark, is computed at every change of the stylesheet.
editions-accessibility-done-structure = Every page names its language and direction, has one main heading and named regions, and begins with a link to the content.
editions-accessibility-done-rules = The pages were checked by the automatic rules of axe-core. Such rules find about half of all barriers.
editions-accessibility-done-script = Every page is complete without script.
editions-accessibility-done-narrow = The pages were looked at in English, French, Arabic and Chinese on a narrow and on a wide screen.
editions-accessibility-done-keyboard = Links, fields and buttons are the browser’s own, so that they work with the keyboard and with assistive technology.
editions-accessibility-done-direction = Arabic pages run from right to left. Parts in another language say so to screen readers.
editions-accessibility-open = What is still open
editions-accessibility-open-people = Persons who use assistive technology have not yet tested these pages.
editions-accessibility-open-body = No independent body has assessed them.
editions-accessibility-open-others = Documents that others have sent, such as scanned letters, may not be accessible. The secretariat will help with their content.
editions-accessibility-report = If something does not work
editions-accessibility-report-how = Please tell the secretariat which page it was, what you wanted to do, and with which browser or aid. You may also ask for any content in another form.
editions-contact-letter = The address is the one given in the circular letter.

editions-privacy-lead = Which data of persons are kept here, what for and for how long, and what you may ask for.
editions-privacy-principles = The measure is the Personal Data Protection and Privacy Principles that the United Nations System adopted in 2018: a fair and named purpose, no more than is needed, accuracy, confidentiality, security, transparency.
editions-privacy-kept = What is kept, and why
editions-privacy-column-what = Data
editions-privacy-column-why = Purpose
editions-privacy-column-long = How long
editions-privacy-posts = Holders of posts in ministries and missions: name, title, official address, language of correspondence
editions-privacy-posts-why = So that a letter reaches the right addressee, in the right language and with the right form of address
editions-privacy-posts-long = While they are correct; earlier ones stay with the letters that were sent to them
editions-privacy-speakers = Speakers: name, title, post, rank, language, available hours, statement
editions-privacy-speakers-why = To draw up the list of speakers and to announce each speaker correctly; their own office gives the data
editions-privacy-speakers-long = With the record of the Forum
editions-privacy-register = Replies and correspondence, with scans and messages to the secretariat
editions-privacy-register-why = So that every reply is accounted for, and what was agreed can be shown later
editions-privacy-register-long = With the record of the Forum
editions-privacy-mail = Messages sent: address, subject, text, and what the mail server answered
editions-privacy-mail-why = To know what has arrived, and what has to be sent again
editions-privacy-mail-long = With the record of the Forum
editions-privacy-accounts = Accounts of the secretariat: name, e-mail address, language, roles
editions-privacy-accounts-why = To sign in, and to settle who may do what
editions-privacy-accounts-long = While the person works with the secretariat
editions-privacy-sessions = Sessions of the secretariat: how the browser describes itself, when the session began and was last used
editions-privacy-sessions-why = So that persons recognize their own sessions and can end them
editions-privacy-sessions-long = A session is good for 12 hours without use, and for a week at most
editions-privacy-source = The network address from which a form is sent
editions-privacy-source-why = To limit how many forms and sign-in attempts come from one place
editions-privacy-source-long = A short time in the server’s memory; it is not stored
editions-privacy-deletion = The program deletes nothing of this by itself. The secretariat removes what is no longer needed, by the organizers’ rules for archives.
editions-privacy-named = What everybody can read about replies are numbers. A State is named only where its own reply says that it may be; its next reply can say otherwise. Numbers by which a State that did not agree could be found out are counted together.
editions-privacy-not-done = Cookies, other sites, links
editions-privacy-cookies = Public pages and personal links set no cookie. Signing in to the secretariat’s pages sets one, which holds the session and ends with it.
editions-privacy-third-party = No page loads anything from another site, and nothing is passed on to advertisers or for statistics.
editions-privacy-tracking = Messages hold no hidden pictures, and nobody counts who opens a message or a link.
editions-privacy-links = The secret of a personal link is not kept in the database, only a value by which it is recognized.
editions-privacy-trail = The record of changes
editions-privacy-trail-more = Every change is recorded with its time, what was different before, and who made it. Persons stand there under a pseudonym. Personal values can be erased from it while the rest can still be checked.
editions-privacy-rights = Your rights
editions-privacy-rights-more = You may ask what is kept about you, receive a copy, and ask for correction or erasure. What an official did in office is part of the record and stays. Please write to the secretariat.

editions-menu = Edition
editions-saved = Theme and dates have been saved.
editions-state-public = Public
editions-state-hidden = Hidden
editions-show = Open to the public
editions-hide = Hide from the public
editions-theme = Theme
# $language: the name of the language, as in "French".
editions-theme-in = Theme in { $language }
editions-official = Official versions
editions-official-hint = All others are marked “unofficial”.
editions-dates = Dates
editions-month-hint = Year and month, such as 2021-01
editions-first-day = First day
editions-last-day = Last day
editions-save = Save
editions-ranks = Ranks
editions-column-code = Code
editions-column-precedence = Precedence
editions-column-name = Name
editions-stale-title = Somebody else has saved in the meantime
editions-stale = The edition was changed after you had opened it. Nothing that you entered has been lost. Please compare both and save what is to stand.
editions-yours = What you entered
editions-theirs = What is stored now
editions-differs = differs
editions-keep-theirs = Keep what is stored
editions-show-heading = The public pages of this edition will be opened
editions-show-effect = Everybody can read them at once, and search engines may keep them.
editions-show-current = Texts that are drafts stay hidden.
editions-hide-heading = The public pages of this edition will be hidden
editions-hide-effect = Whoever opens one finds no page there.
editions-hide-links = Personal links go on working.
editions-leave = Back, without a change

# Refusals. $faults: places in the file and what is wrong there, in the file's own keys. $limit: a number of characters.
editions-bad-facts = The facts of the edition cannot be used. In the file: { $faults }.
editions-slug-taken = Another edition has this name in addresses. Please choose another.
editions-already-described = This edition is described already. Please change it on its page.
editions-no-theme = Enter the theme in at least one language.
editions-long-theme = Shorten the theme to { $limit } characters.
editions-bad-day = Enter a day, such as 2021-03-22.
editions-half-days = Enter this day as well, or leave both empty.
editions-turned-days = Enter a last day that is not before the first.
editions-bad-month = Enter a year and a month, such as 2021-01.

## Fields of the trail
editions-verb-described = Edition described
editions-field-process = Process
editions-field-process-name = Name of the process
editions-field-description = Description
editions-field-theme = Theme
editions-field-virtual-since = Virtual since
editions-field-high-level-sessions = Days of the high-level sessions
editions-field-final-week = Final week
editions-field-languages = Official languages
editions-field-organisers = Organisers
editions-field-contact = Contact
editions-field-frameworks = Frameworks
editions-field-stakeholder-types = Types of stakeholders
editions-field-ranks = Ranks
# What a token for a program may be made for.
editions-right-run = Change the facts of the edition, and show or hide it
