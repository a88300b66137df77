# Webhooks: programs elsewhere that are told when something happens in an edition.

webhooks-title = Webhooks
webhooks-lead = Programs elsewhere that are told when something happens in this edition. What is sent names the event and where to read about it, never what it holds.
webhooks-empty = No program is told of events yet.
webhooks-register = Register a webhook
webhooks-edit = Change the webhook
webhooks-save = Save
webhooks-name-hint = The program that is told, as colleagues know it
webhooks-url = Address
webhooks-url-hint = Begins with https:// and answers within ten seconds
webhooks-events = Events
webhooks-told = It is told of:
webhooks-everything = Everything that happens in this edition
webhooks-all-of-these = All of these
webhooks-general = Mail, jobs and whatever is added, changed or removed
webhooks-state = State
webhooks-active = Active
webhooks-failing = Last attempt failed
webhooks-paused-by-hand = Paused
webhooks-paused-failing = Paused: the receiver failed for days
webhooks-paused-gone = Paused: the receiver says that it is gone
webhooks-paused-effect = Nothing is sent while the webhook is paused, and what happens meanwhile is not kept for it.
webhooks-pause = Pause
webhooks-resume = Resume
webhooks-test = Send a test event
webhooks-test-event = Test event
webhooks-rotate = Replace the secret
webhooks-rotate-effect = A new secret is shown once. For 24 hours events are signed with both, so that the program can be changed without a gap.
webhooks-remove = Remove the webhook
webhooks-remove-effect = The webhook is removed with its log. What is on its way is not sent.
webhooks-remove-sure = Yes, remove it
webhooks-remove-tick = Please tick the box to confirm.
webhooks-secret-title = Secret of the webhook
webhooks-secret-once = Please copy the secret now and enter it in the program that receives the events. It is not shown again.
webhooks-done-changed = The webhook has been changed.
webhooks-done-paused = The webhook has been paused.
webhooks-done-resumed = The webhook is told of events again.
webhooks-done-tested = The test event is on its way. The log shows how it ends.
webhooks-done-sent-again = The event is on its way again.
webhooks-done-removed = The webhook has been removed.

webhooks-log = Log
webhooks-log-empty = Nothing has been sent yet.
webhooks-any-state = All states
webhooks-filter = Apply
webhooks-total = { $number ->
    [one] { $number } event
   *[other] { $number } events
}
webhooks-page = { $last ->
    [one] Page { $number } of { $last }
   *[other] Page { $number } of { $last }
}
webhooks-when = Ordered
webhooks-attempts = Attempts
webhooks-tried = { $number ->
    [one] { $number } attempt
   *[other] { $number } attempts
}
webhooks-next = Next attempt:
webhooks-again = Send again
webhooks-millis = { $number ->
    [one] { $number } ms
   *[other] { $number } ms
}
webhooks-delivery-waiting = Waiting
webhooks-delivery-delivered = Delivered
webhooks-delivery-given-up = Given up
webhooks-trouble-slow = No answer in time
webhooks-trouble-unreachable = No connection, or no good certificate
webhooks-trouble-not-allowed = The address may not be called

webhooks-desk-paused = Webhooks paused because their receivers failed
webhooks-job-deliver = Delivering an event to a webhook
webhooks-job-sweep = Clearing the log of a webhook

webhooks-fault-name = Please give a name of at most { $limit } characters.
webhooks-fault-url = Please give a whole address, as https://program.example/events.
webhooks-fault-https = The address must begin with https://.
webhooks-fault-user = Please leave out the user name and password in the address.
webhooks-fault-private = This address is not on the public Internet. The operator can allow such addresses in the settings.
webhooks-fault-no-event = Please choose at least one event.
webhooks-fault-event = There is no event { $event }.
webhooks-fault-many = An edition can have { $limit } webhooks. Please remove one that is no longer needed.
webhooks-fault-not-there = The webhook or its event is no longer there.
webhooks-fault-paused = The webhook is paused. Please resume it first.
webhooks-fault-on-its-way = The event is on its way already. The log shows when the next attempt is due.

webhooks-kind-webhook = Webhook
webhooks-verb-registered = Webhook registered
webhooks-verb-secret-replaced = Secret of a webhook replaced
webhooks-verb-paused = Webhook paused
webhooks-verb-resumed = Webhook resumed
webhooks-verb-test-ordered = Test event ordered
webhooks-verb-event-delivered = Event delivered
webhooks-verb-event-deferred = Event not delivered, to be tried again
webhooks-verb-event-given-up = Event given up
webhooks-verb-event-sent-again = Event sent again
webhooks-verb-log-swept = Log of a webhook cleared
webhooks-field-name = Name
webhooks-field-host = Host
webhooks-field-events = Events
webhooks-field-event = Event
webhooks-field-paused = Paused
webhooks-field-generation = Number of the secret
webhooks-field-status = Status of the answer
webhooks-field-trouble = Trouble
webhooks-field-number = Number
webhooks-right-see = See the webhooks and their log
webhooks-right-set = Set the webhooks
