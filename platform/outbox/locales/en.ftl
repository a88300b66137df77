# The subject of a message in rehearsal, when it goes to the test address. $to: the address for which it was; $subject: its own subject.
outbox-rehearsal-subject = [Rehearsal, for { $to }] { $subject }

# An officer decided about a message whose state has meanwhile changed.
outbox-moved = The state of this message has changed in the meantime, and your decision was not applied. Please open the message again and decide on its present state.

# An officer orders a message again that was called off for good.
outbox-called-off = This message was called off because its cause is gone: the answer of which it reminds has been received. It is not sent any more.

# How a message stands.
outbox-state-waiting = Waiting
outbox-state-handing-over = Being handed over
outbox-state-sent = Sent
outbox-state-failed = Failed
# Nobody can know whether it left; an officer decides.
outbox-state-in-doubt = In doubt
outbox-state-stopped = Stopped

# Why a message is sent.
outbox-purpose-letter = Circular letter
outbox-purpose-rehearsal = Rehearsal
outbox-purpose-acknowledgement = Acknowledgement of receipt
outbox-purpose-reminder = Reminder
outbox-purpose-sign-in = Sign-in link
outbox-purpose-code = Code for a reply
outbox-purpose-enquiry = Answer to an enquiry

# How one attempt ended.
outbox-attempt-sent = Accepted
outbox-attempt-failed = Failed
outbox-attempt-in-doubt = No definite answer
outbox-attempt-deferred = Deferred by the mail server
outbox-attempt-unreachable = Mail server not reached
outbox-attempt-returned = Came back undelivered
outbox-attempt-delayed = Reported as delayed
outbox-attempt-arrived = Reported as delivered

# What a token for a program may be made for.
outbox-right-see = See outgoing mail
outbox-right-settle = Decide what became of a mail in doubt
outbox-right-show-link = Show personal links of letters; each showing is recorded
outbox-right-rehearse = Redirect all mail to a test address, or no longer

# The mail of `convoke mail test`.
outbox-test-subject = Test of the mail settings of Convoke
outbox-test-body = This message was sent by the operator, to see whether mail from this installation arrives. No answer is needed.

# Automatic messages: how they are called, when they leave, and the fields of their texts.
outbox-slot-link = The personal link; it is put in when the message leaves and shown to nobody here
outbox-slot-code = The short code; it is put in when the message leaves and shown to nobody here
outbox-sample-link = [the personal link]
outbox-template-no-subject = Enter the subject of the message.
outbox-template-no-text = Enter the text of the message.
outbox-template-too-long = { $most ->
    [one] Shorten this to { $most } character at most.
   *[other] Shorten this to { $most } characters at most.
}
outbox-template-lines = A subject is one line. Take the line breaks out.
outbox-template-secret = Secret fields can stand in the text only: { $fields }.
outbox-template-unknown = This message has no such field: { $fields }. The list shows the fields that it has.
outbox-template-brace = A brace stands only around the name of a field. Take out the others, or complete the field.
outbox-template-missing = The text lacks what its reader cannot do without: { $fields }.
outbox-template-fixed = This message belongs to no edition and always has its default words.
outbox-template-stale = A colleague has changed these words since you opened them.
outbox-template-no-address = There is no account with an e-mail address to which the test could be sent.
outbox-template-too-many-tests = You have had many tests sent to you. Please wait a few minutes.
outbox-template-test-note = Test of the message “{ $message }”. Link and code are not real and open nothing.
outbox-template-test-subject = [Test] { $subject }
outbox-right-word = Change the words of automatic messages
