//! The words of the mail by which an operator tries whether mail arrives. It is no mail of an edition and stands in no outbox.

use words::Tongue;

/// Subject and text.
pub fn trial(tongue: &Tongue) -> (String, String) {
    (tongue.say("outbox-test-subject"), tongue.say("outbox-test-body"))
}
