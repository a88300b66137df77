//! The consignments that the page of a dispatch shows: in the order of the page, and as a file.

use web::Visit;

use super::{Shown, consignment_words};
use crate::{Consignment, ConsignmentChannel};

/// The consignments in the state that the address asks for, or all, by the names of their states.
pub(super) fn sorted<'a>(visit: &Visit, shown: &'a Shown) -> Vec<&'a Consignment> {
    let (tongue, wished) = (visit.tongue(), visit.place.query.value("state"));
    let mut sorted: Vec<&Consignment> = shown.consignments.iter().filter(|c| wished.is_empty() || c.state.name() == wished).collect();
    sorted.sort_by_cached_key(|c| tongue.sort_key(c.addressee.names.short(tongue.lang())));
    sorted
}

/// The message key of a channel.
pub(super) fn channel_words(channel: ConsignmentChannel) -> &'static str {
    match channel {
        ConsignmentChannel::Email => "letters-channel-email",
        ConsignmentChannel::Print => "letters-channel-print",
    }
}

/// The consignments that the page shows, as a file.
pub(super) fn file(visit: &Visit, shown: &Shown) -> formats::Table {
    let tongue = visit.tongue();
    let columns = [
        "letters-column-state",
        "letters-column-lang",
        "letters-column-channel",
        "letters-column-stands",
        "letters-column-register",
        "letters-column-words",
    ];
    let mut table = formats::Table::new(tongue.say("letters-consignments"), visit.lang(), columns.map(|key| tongue.say(key)));
    for c in sorted(visit, shown) {
        table.row([
            c.addressee.names.short(tongue.lang()).into(),
            tongue.language(c.lang).into(),
            tongue.say(channel_words(c.channel)).into(),
            tongue.say(consignment_words(c.state)).into(),
            c.register.clone().into(),
            c.words.clone().into(),
        ]);
    }
    table
}
