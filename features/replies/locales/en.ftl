# Replies: the personal link's form, the office's pages, the acknowledgement.

## The minister's word
replies-kind-accept = Accept
replies-kind-accept-more = The Minister will make a statement.
replies-kind-delegate = Delegate
replies-kind-delegate-more = Another person will make the statement on behalf of the State.
replies-kind-decline = Decline
replies-kind-decline-more = No statement will be made. A message may be added.
replies-mode-live = Live
replies-mode-video = By a recorded video
replies-state-provisional = Provisional
replies-state-conflict = Contradicting answers
replies-state-withdrawn = Withdrawn

## The form under the personal link
replies-over = { $reference } · { $state }
replies-step-answer = Answer
replies-step-speaker = Speaker
replies-step-availability = Availability
replies-step-check = Check
replies-title-code = Enter the code
replies-title-answer = Your answer to the invitation
replies-title-speaker = The speaker
replies-title-availability = Availability
replies-title-check = Check your answer
replies-intro = Please answer letter { $reference } by { $deadline }. Nothing is sent until you have checked your answer. What you fill in is kept, and this page can be opened again.
replies-read-letter = Read letter { $reference } (PDF)
replies-deadline-over = The time for answers is over. Your answer will be taken all the same, and marked as received after the deadline.
replies-standing = Your answer stands: { $kind }, number { $register }, received { $at }. You may amend it below.
replies-standing-provisional = Your answer has been received and is provisional: { $kind }, number { $register }, received { $at }. It counts once the secretariat has registered a note verbale or a signed letter that confirms it. You may amend it below.
replies-standing-conflict = Another answer of your State was received by another channel and says something else. The secretariat will be in touch. Your answer: { $kind }, number { $register }, received { $at }.
replies-standing-withdrawn = Your answer was withdrawn ({ $kind }, number { $register }, received { $at }). You may answer anew below.
replies-see-answer = See the answer
replies-continue = Save and continue
replies-choose = Choose
replies-speaker-accept = Who will make the statement?
replies-speaker-delegate = Who will make the statement on behalf of the State?
replies-availability-intro = Please tick the hours at which the speaker could make the statement. If none is ticked, any of the hours offered will do.
replies-sample-hours = Sample: the hours offered are invented for this demonstration.
replies-show-zone = Show the hours in this time zone
replies-next-day = { $time } (next day)
replies-day-before = { $time } (day before)
replies-hours-beside = { $own } = { $record }
replies-any-hour = Any of the hours offered
replies-check-intro = Please check your answer. It is sent when you press the button below.
replies-proof-intro = This letter asks for a code. It will be sent to { $address }, the address to which the letter was sent.
replies-proof-send = Send me the code
replies-proof-sent = A code has been sent to { $address }. It is good for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Your answer is sent with it; until then, what you have filled in is kept.
replies-proof-code = Code
replies-proof-code-hint = Six digits
replies-proof-again = Send a new code
replies-proof-wrong = This is not the code that was sent last, or it is no longer good. Check the digits, or have a new code sent.
replies-proof-code-typed = with the code sent to the registered address
replies-proof-mail-subject = Code for your reply to { $reference }
replies-proof-mail = A reply of { $state } to letter { $reference } is about to be sent by your personal link. It needs this code:
replies-proof-mail-lasts = The code is good for { $lasts } and for one reply.
# How long, as it stands in the sentence before.
replies-proof-mail-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
replies-proof-mail-not-you = If nobody in your office is answering the letter at this moment, please do not pass the code on and inform the secretariat.
replies-give = Send the answer
replies-title-received = Your answer has been received
replies-title-withdrawn = Your answer has been withdrawn
replies-received-number = Number { $register }
replies-received-late = It was received after the deadline and is marked so.
replies-received-conflict = Another answer of your State says something else. The secretariat will be in touch with you.
replies-received-provisional = The answer is provisional. It counts once the secretariat has registered a note verbale or a signed letter that confirms it; please send one to the address at the head of the letter.
replies-received-mail = An acknowledgement goes to the address to which the letter was sent.
replies-received-change = You may amend the answer by the same link. The deadline is { $deadline }; later changes are taken and marked as late.
replies-amend = Amend the answer
replies-title-withdraw = Withdraw the answer
replies-withdraw-link = Withdraw the answer
replies-withdraw-heading = The answer of your State will be withdrawn
replies-withdraw-effect = The answer no longer counts; it stays in the history.
replies-withdraw-again = You may answer anew by the same link.
replies-withdraw-act = Withdraw the answer
replies-withdraw-leave = Keep the answer
replies-weekday-mon = Mon
replies-weekday-tue = Tue
replies-weekday-wed = Wed
replies-weekday-thu = Thu
replies-weekday-fri = Fri
replies-weekday-sat = Sat
replies-weekday-sun = Sun

## Fields
replies-field-kind = Answer
replies-field-message = Message to the secretariat
replies-field-named = Leave to be named
replies-named-yes = Your State may be named
replies-named-no = Your State is not named
replies-may-name = The secretariat may name our State among those that have answered
replies-may-name-hint = On the public pages. What was answered is never shown there. Without a tick the State is counted and not named. This can be changed later.
replies-field-title = Form before the name
replies-field-title-hint = For example: H.E. Ms, H.E. Mr, Dr
replies-field-name = Name of the speaker
replies-field-post = Post of the speaker
replies-field-post-hint = As it should stand in the programme
replies-field-rank = Rank
replies-field-rank-hint = The rank decides, with the time of the answer, on the place in the list of speakers.
replies-field-lang = Language of the statement
replies-field-mode = How the statement is made
replies-field-zone = Time zone of the speaker
replies-field-zone-hint = The hours below are shown in this time zone.
replies-field-hours = Hours at which the speaker is free
replies-field-hours-hint = Each box is one hour.
replies-register = Register number
replies-at = Received

## What is wrong with a form
replies-fault-kind = Choose whether you accept, delegate or decline.
replies-fault-name = Enter the name of the speaker.
replies-fault-post = Enter the post of the speaker.
replies-fault-rank = Choose the rank of the speaker from the list.
replies-fault-lang = Choose the language of the statement.
replies-fault-mode = Choose whether the statement is made live or by video.
replies-fault-zone = Choose a time zone from the list.
replies-fault-hour = Choose only hours that are offered.
replies-fault-long = { $limit ->
    [one] Shorten this to { $limit } character at most.
   *[other] Shorten this to { $limit } characters at most.
}
replies-fault-message = { $limit ->
    [one] Shorten the message to { $limit } character at most.
   *[other] Shorten the message to { $limit } characters at most.
}
replies-fault-channel = Choose the channel by which the answer came.
replies-fault-received = Enter the date and time of receipt.
replies-not-asked = This letter asks for no answer.
replies-stands = The reply has been changed meanwhile and this is no longer possible. Open it again to see how it stands.
replies-stale = The answer has been changed in another window or by a colleague since this page was opened. Open the form again to see what stands now.
replies-one-statement = This State has made its statement. Give the reason why another one is allowed.
replies-no-reason = Give the reason; it is kept with the decision.
replies-future = The date of receipt lies ahead. Enter when the answer was received.

## The short code
replies-code-title = Answer with the code of your letter
replies-code-intro = The code stands at the end of the letter and can be read out over the telephone.
replies-code-state = Code of the State
replies-code-state-hint = Three letters, for example CHE, as at the end of the letter
replies-code-letter = Number of the letter
replies-code-letter-hint = For example CL-21/4
replies-code-code = Code
replies-code-code-hint = Ten letters and digits; hyphens and capitals do not matter
replies-code-open = Open the reply form
replies-code-no-state = Enter the code of the State.
replies-code-no-letter = Enter the number of the letter.
replies-code-no-code = Enter the code.
replies-code-wrong = State, letter and code do not belong together. Check all three, or ask the secretariat.

## The acknowledgement
replies-register-subject = Reply to { $reference }: { $kind }
replies-register-withdrawn = Withdrawal of the reply to { $reference }
replies-ack-subject = Acknowledgement { $register }: your reply to { $reference }
replies-ack-received = The secretariat has received the reply of { $state } to letter { $reference }. It is registered under number { $register }.
replies-ack-withdrawn = The reply of { $state } to letter { $reference } has been withdrawn. The withdrawal is registered under number { $register }.
replies-ack-fact = { $key }: { $value }
replies-ack-late = The reply was received after the deadline and is marked so.
replies-ack-conflict = Another reply of your State says something else. The secretariat will be in touch with you.
replies-ack-provisional = The reply is provisional. It counts once the secretariat has registered a note verbale or a signed letter that confirms it; please send one to the address at the head of the letter.
replies-ack-change = You may see or amend the reply by your personal link: { $link }
replies-ack-not-you = If this reply was not made on behalf of your State, please inform the secretariat.

## The office
replies-menu = Replies
replies-title-list = Replies
replies-table = Replies by State
replies-column-state = State
replies-column-letter = Letter
replies-column-consignment = Letter sent
replies-column-answer = Answer
replies-column-channel = Channel
replies-column-at = Received
replies-show = Show
replies-total = { $shown } of { $total } States: { $what }
replies-filter-all = all
replies-filter-unanswered = unanswered
replies-filter-accept = accepted
replies-filter-delegate = delegated
replies-filter-decline = declined
replies-filter-provisional = provisional
replies-filter-conflict = in conflict
replies-filter-late = late
replies-filter-unreached = letter not out
replies-none-shown = No State fits this view.
replies-no-letter = No letter that asks for an answer has been drafted.
replies-statement-number = statement { $number }
replies-sent-in = in { $lang }, to { $to }
replies-no-consignment = The letter was not sent to this State.
replies-nothing-yet = No answer has been received.
replies-exception = Another statement was allowed. Reason: { $reason }
replies-conflict-explained = Two channels say different things. Decide which answer counts; the decision and its reason are kept.
replies-provisional-explained = This answer does not yet count as the answer of the State: the letter asks for a note verbale or a signed letter, or no code could be sent. Record the paper when it comes; one that says the same settles it.
replies-confirm = Take it as the answer of the State
replies-confirm-register = Register number of the paper that confirms it
replies-confirm-register-hint = As it stands in the register, for example 2021/IN/0012
replies-confirm-reason = Or the reason, where there is no paper
replies-confirm-act = Confirm the answer
replies-confirm-nothing = Enter the register number of the paper, or the reason.
replies-confirm-no-item = The register has no incoming item of this State under this number.
replies-settle = The answer that counts
replies-settle-choice = { $kind }, by { $channel }, { $register }, { $at }
replies-settle-act = Settle the conflict
replies-reason = Reason
replies-withdraw-for = Withdraw the answer on the word of the State
replies-history = History
replies-history-line = { $kind } ({ $channel }), { $register }
replies-see-register = Register
replies-print-acknowledgement = Print the acknowledgement
replies-mark-printed = Mark as printed
replies-title-acknowledgement = Acknowledgement
replies-record = Record an answer
replies-title-record = Record an answer of { $state }
replies-record-item = How it was received
replies-record-received = Received on
replies-record-from = From
replies-record-scan = Scan
replies-record-scan-hint = PDF, JPEG, PNG or TIFF, 12 MB at most. Files must be chosen again if the form comes back.
replies-record-note = Remark
replies-record-answer = What it says
replies-record-which = Which statement
replies-record-same = Statement { $number }
replies-record-another = Another statement of this State
replies-record-another-single = The letter asks for one statement per State. An exception needs a reason.
replies-record-another-more = The letter allows several statements.
replies-record-reason = Reason for the exception
replies-record-act = Record the answer
replies-remind-title = Reminders
replies-remind-lead = Reminders go by themselves, to those alone who have not answered, in their language and with the link that they have. Until then each can be read, held back or sent earlier.
replies-remind-rounds = Reminders of { $reference }
replies-remind-round = Reminder
replies-remind-days = { $days ->
    [one] { $days } day before the deadline
   *[other] { $days } days before the deadline
}
replies-remind-due = Leaves on
replies-remind-stands-as = State
replies-remind-would-get = Would get it
replies-remind-none = This letter has no reminders. Its settings say when they leave.
replies-remind-switch-off = Switch the reminders of this letter off
replies-remind-switch-on = Switch the reminders of this letter on
replies-remind-round-title = { $days ->
    [one] { $reference }: reminder { $days } day before the deadline
   *[other] { $reference }: reminder { $days } days before the deadline
}
replies-round-planned = planned
replies-round-due = due
replies-round-held = held back
replies-round-off = switched off
replies-round-left = has left
replies-round-over = passed over
replies-remind-by-mail = by e-mail
replies-remind-on-paper = on paper
replies-spared-answered = has answered
replies-spared-withdrawn = has withdrawn its answer
replies-spared-left-out = left out
replies-spared-not-sent = letter not out
replies-spared-too-recent = letter too recent
replies-spared-over = no longer due
replies-remind-hold = Hold back
replies-remind-resume = Let it leave by itself again
replies-remind-send = Send now
replies-remind-send-heading = { $number ->
    [one] { $number } addressee will be reminded
   *[other] { $number } addressees will be reminded
}
replies-remind-send-effect = They leave at once, each in its language. Who answers in the meantime gets none.
replies-remind-send-final = A reminder that has left cannot be called back, and does not leave a second time.
replies-remind-send-sure = I have read the text and the list
replies-remind-send-act = Send the reminders
replies-remind-text = Text
replies-remind-link-here = [the personal link]
replies-remind-who = Who gets it, and who does not
replies-remind-lang = Language
replies-remind-fate = Reminder
replies-remind-nobody = Nobody is reminded.
replies-remind-leave-out = Leave a State out
replies-remind-take-in = Take in again: { $state }
replies-remind-left = What became of it
replies-reminder-waiting = waiting
replies-reminder-handing-over = being handed over
replies-reminder-sent = sent
replies-reminder-failed = failed
replies-reminder-in-doubt = in doubt
replies-reminder-stopped = stopped
replies-reminder-to-print = to be printed
replies-reminder-posted = posted
replies-remind-print = Print the reminders on paper
replies-remind-nothing-to-print = Nothing is to be printed.
replies-remind-posted = Mark as posted
replies-remind-stands = The reminder has changed in the meantime, and nothing was done. Please look at its present state.
replies-remind-not-left = The letter has not left, so that nobody can be reminded of it.
replies-remind-in-rehearsal = The edition is in rehearsal: all its mail goes to a test address. Reminders wait until the rehearsal is over.
replies-remind-not-sure = Please tick that you have read the text and the list.
replies-remind-subject = Reminder: reply to letter { $reference }
replies-remind-refers = I have the honour to refer to letter { $reference } of { $dated } concerning the following subject: { $subject }.
replies-remind-asks = The secretariat has not yet received your reply. It would be grateful to receive it by { $deadline }.
replies-remind-way =
    You may reply by correspondence, or by your personal link: { $link }
    Short code, to be entered with { $alpha3 } and { $reference }: { $code }
replies-remind-way-paper = You may reply by correspondence, or at { $address } with the code { $code }, the letters { $alpha3 } and the number { $reference }.
replies-remind-crossed = If your reply has crossed with this reminder, please disregard it.
replies-remind-closing = Please accept the assurances of the secretariat’s highest consideration.
replies-thing-reminders = Reminders of { $reference }
replies-thing-reminder = { $days ->
    [one] Reminder of { $reference } to { $state }, { $days } day before the deadline
   *[other] Reminder of { $reference } to { $state }, { $days } days before the deadline
}
replies-thing = Reply of { $state } to { $reference }
replies-desk-conflicts = { $number ->
    [one] { $number } reply with contradicting answers to settle
   *[other] { $number } replies with contradicting answers to settle
}
replies-desk-provisional = { $number ->
    [one] { $number } provisional answer that waits for a note verbale or a signed letter
   *[other] { $number } provisional answers that wait for a note verbale or a signed letter
}
replies-desk-late = { $number ->
    [one] { $number } answer received after the deadline
   *[other] { $number } answers received after the deadline
}
replies-desk-unanswered = { $number ->
    [one] { $number } State has not yet answered { $reference }
   *[other] { $number } States have not yet answered { $reference }
}
replies-desk-print = { $number ->
    [one] { $number } acknowledgement to be printed and posted
   *[other] { $number } acknowledgements to be printed and posted
}
replies-desk-remind = { $number ->
    [one] { $number } addressee of { $reference } will be reminded ({ $when })
   *[other] { $number } addressees of { $reference } will be reminded ({ $when })
}
replies-desk-remind-held = { $number ->
    [one] A reminder of { $reference } to { $number } addressee is held back ({ $when })
   *[other] A reminder of { $reference } to { $number } addressees is held back ({ $when })
}
replies-desk-remind-print = { $number ->
    [one] { $number } reminder of { $reference } to be printed and posted
   *[other] { $number } reminders of { $reference } to be printed and posted
}

## Verbs of the trail
replies-verb-given = Answer given
replies-verb-amended = Answer amended
replies-verb-confirmed = Answer confirmed by another channel
replies-verb-upheld = Answer confirmed as that of the State
replies-verb-contradicted = Answer contradicted by another channel
replies-verb-settled = Conflict settled
replies-verb-withdrawn = Answer withdrawn
replies-verb-acknowledged = Acknowledgement made out
replies-verb-acknowledgement-printed = Acknowledgement printed
replies-verb-reminded = Reminded
replies-verb-spared = Not reminded
replies-verb-posted = Posted
replies-verb-left-out = State left out
replies-verb-taken-in = State taken in again
replies-verb-reminders-held = Reminder held back
replies-verb-reminders-resumed = Reminder no longer held back
replies-verb-reminders-left = Reminders left
replies-verb-reminders-off = Reminders switched off
replies-verb-reminders-on = Reminders switched on

# As the trail names it: kinds of things, and jobs.
replies-kind-reply = Reply
replies-kind-reminders = Reminders of a letter
replies-kind-reminder = Reminder
replies-job-acknowledge = Acknowledge an answer

## Who has answered so far, for everybody
replies-public-title = Who has answered so far
replies-public-home = How many States have answered, by region and by kind of answer, and which of them may be named.
replies-public-to = Answers to letter { $reference }
replies-public-total = States that have answered: { $answered } of { $addressed }.
replies-public-total-least = States that have answered: at least { $answered } of { $addressed }.
replies-public-counted = Counted no more than a minute ago. An answer that was withdrawn is not counted.
replies-public-regions = By region
replies-public-region = Region
replies-public-answered = Answered
replies-public-addressed = Addressed
replies-public-together = Regions in which a single State could be recognised are counted together.
replies-public-kinds = By kind of answer
replies-public-number = Answers
replies-public-kinds-counted = Answers counted here: { $counted }. The numbers are brought up to date after every five answers, so that no one can tell what a single State answered. Answers that contradict each other are not among them.
replies-public-kinds-few = The kinds of answers are shown once there are enough of each that no one can tell what a single State answered.
replies-public-named = States that may be named
replies-public-named-none = So far no State has given leave to be named.
replies-public-leave = A State is named only if its answer gave leave, which it may take back at any time. What it answered is never shown here.

## Fields of the trail
replies-field-ordinal = Number of the statement
replies-field-standing = Answer that stands
replies-field-contender = Contradicting answer
replies-field-exception = Reason for another statement
replies-field-first-at = Time of the first answer
replies-field-way = Way of the acknowledgement
replies-field-why = Why not
replies-field-off = Reminders switched off
replies-field-held = Reminders held back (days before the deadline)
replies-field-left = Reminders that have left (days before the deadline)
# What a token for a program may be made for.
replies-right-see = See replies
replies-right-record = Record replies, settle conflicts, take answers back
replies-right-remind = Hold back, send and switch off reminders
replies-job-remind = Remind of an answer
replies-job-watch-reminders = Watch over reminders

## Figures and the silent
replies-figures-title = Replies in figures
replies-figures-total = { $answered } of { $all } States have answered
replies-figures-open = to be settled
replies-figures-by-region = Replies by region
replies-figures-by-region-note = Each bar shows, in the order of the key, what the States of a region have said.
replies-figures-by-channel = Replies by channel
replies-figures-by-day = Replies by day against the deadline
replies-figures-by-day-note = { $answered } of { $all } States have answered; the broken line is the deadline, { $deadline }.
replies-figures-numbers = The numbers
replies-figures-region = Region
replies-figures-all = all States
replies-figures-answers = Replies
replies-figures-day = Day
replies-figures-on-the-day = Answered on the day
replies-figures-so-far = Answered so far
replies-figures-of = { $answered } of { $all }
replies-figures-standing = How the answer stands
replies-figures-stands = Stands
replies-silent-title = States without an answer
replies-silent-total = { $shown } of { $total } States without an answer: { $what }
replies-silent-none = No State in this view is without an answer.
replies-silent-code = Code
replies-silent-not-reminded = none yet
replies-silent-reminded-days = { $state } (days before the deadline: { $days })
replies-page = Page { $page } of { $last }

# Automatic messages: how they are called, when they leave, and the fields of their texts.
replies-message-received = Acknowledgement of a reply
replies-message-received-when = To the registered address, when a reply has been received or amended.
replies-message-withdrawn = Acknowledgement of a withdrawal
replies-message-withdrawn-when = To the registered address, when a reply has been withdrawn.
replies-message-code = Code for a reply
replies-message-code-when = To the registered address, when a reply is given to a letter that asks for proof by code.
replies-message-reminder = Reminder by e-mail
replies-message-reminder-when = To addressees who have not answered, on the days that the letter’s settings name.
replies-message-reminder-paper = Reminder on paper
replies-message-reminder-paper-when = Printed for addressees without an e-mail address who have not answered, on the same days.
replies-slot-state = The short name of the State
replies-slot-register = The number in the register
replies-slot-facts = What the reply says, a line for each fact; stands best in a paragraph of its own
replies-slot-late = A sentence if the reply came after the deadline, else nothing
replies-slot-conflict = A sentence if another reply of the State says something else, else nothing
replies-slot-provisional = A sentence if the reply is provisional, else nothing
replies-slot-lasts = How long the code is good
replies-slot-salutation = The salutation of the letter
replies-slot-dated = The date of the letter
replies-slot-deadline = The deadline for replies
replies-slot-address = The address at which the code is typed
replies-slot-code-paper = The short code, printed on the reminder
replies-sample-state = Fiji
replies-sample-facts = Answer: accepts
    Name of the speaker: H.E. Ms A. Example
replies-sample-salutation = Excellency,
replies-sample-dated = 3 February 2021
replies-sample-deadline = 26 February 2021, 18:00 (Geneva)
