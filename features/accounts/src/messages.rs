//! The automatic messages of this feature.

use access::sign_in::BY_MAIL_LASTS;
use outbox::{Field, Message, Said, Sample};

/// The mail with a sign-in link. An account belongs to no edition, and so do its words.
pub const SIGN_IN: Message = Message {
    name: "accounts.sign-in",
    title: "accounts-message-sign-in",
    when: "accounts-message-sign-in-when",
    of_edition: false,
    subject: Some("accounts-mail-subject"),
    body: &[
        Said::Words("accounts-mail-asked"),
        Said::Field("link"),
        Said::Words("accounts-mail-once"),
        Said::Words("accounts-mail-not-you"),
    ],
    fields: &[
        Field::link(),
        Field::new("service", "accounts-slot-service", Sample::As("Convoke")),
        Field::new("lasts", "accounts-slot-lasts", Sample::Minutes("accounts-mail-lasts", BY_MAIL_LASTS.as_mins())),
    ],
    examples: None,
};
