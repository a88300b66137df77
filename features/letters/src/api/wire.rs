//! What travels: letters, versions, dispatches and consignments as they are read.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Day, Key, LangCode, Moment, Versions};
use web::choice;

use crate::{
    Authenticity, Consignment, ConsignmentChannel, ConsignmentState, Dispatch, DispatchState, Letter, LetterKind, LetterState, ReplyForm,
    SpeakingDay, Version, VersionState, VersionText,
};

choice!(LetterStands of LetterState: LetterState::ALL, "How a letter stands.");
choice!(LetterSort of LetterKind: [LetterKind::Letter, LetterKind::Corrigendum, LetterKind::Addendum], "A letter of its own, or what mends or completes one.");
choice!(LetterAuthenticity of Authenticity: [Authenticity::A, Authenticity::B, Authenticity::C], "A level of authenticity.");
choice!(VersionStands of VersionState: VersionState::ALL, "How a version stands.");
choice!(DispatchStands of DispatchState: DispatchState::ALL, "How a dispatch stands.");
choice!(ConsignmentStands of ConsignmentState: ConsignmentState::ALL, "How a consignment stands.");
choice!(ConsignmentBy of ConsignmentChannel: [ConsignmentChannel::Email, ConsignmentChannel::Print], "By which channel a letter goes.");

/// A circular letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterHead {
    /// Which.
    pub id: Key,
    /// Its name in addresses: `cl-21-4`.
    pub slug: String,
    /// Its number as people write it: `CL-21/4`.
    pub reference: String,
    /// A letter of its own, or what mends or completes one.
    pub kind: LetterSort,
    /// The date that it bears.
    pub dated: Day,
    /// How it stands.
    pub standing: LetterStands,
    /// The name of its addressee class in settings.
    pub class: String,
    /// The language in which it is written first.
    pub source: LangCode,
    /// What its reply asks; absent if it is for information.
    pub reply_form: Option<LetterReplyForm>,
    /// The version of these settings, from which an edit begins.
    pub version: i64,
}

impl From<&Letter> for LetterHead {
    fn from(l: &Letter) -> Self {
        Self {
            id: Key(l.id),
            slug: l.slug.clone(),
            reference: l.reference.clone(),
            kind: LetterSort(l.number.kind),
            dated: Day(l.dated),
            standing: LetterStands(l.state),
            class: l.class.clone(),
            source: LangCode(l.source_lang),
            reply_form: l.reply_form.as_ref().map(Into::into),
            version: l.version,
        }
    }
}

/// What the reply to a letter asks, and by when.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterReplyForm {
    /// The instant until which an answer is in time.
    pub deadline: Moment,
    /// How much is asked before an answer counts as the state's: `a` the link, `b` the link and a code, `c` a signed paper.
    pub authenticity: LetterAuthenticity,
    /// Whether a state makes one statement; an officer can allow another, with a reason.
    pub one_statement: bool,
    /// The days and hours that are offered, in the zone of record.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub days: Vec<LetterDay>,
    /// Whether the hours are invented for a demo.
    #[serde(default)]
    pub sample_hours: bool,
    /// How many days before the deadline the silent are reminded, the most first; empty: never.
    #[serde(default = "ReplyForm::usual_reminders")]
    #[schema(max_items = 5)]
    pub reminders: Vec<i64>,
}

/// A day on which statements are made.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterDay {
    /// The day.
    pub date: Day,
    /// The first hour that is offered.
    #[schema(minimum = 0, maximum = 23)]
    pub from: i8,
    /// The hour at which it ends.
    #[schema(minimum = 1, maximum = 24)]
    pub to: i8,
}

impl From<&ReplyForm> for LetterReplyForm {
    fn from(form: &ReplyForm) -> Self {
        let day = |d: &SpeakingDay| LetterDay { date: Day(d.date), from: d.from, to: d.to };
        Self {
            deadline: form.deadline.into(),
            authenticity: LetterAuthenticity(form.authenticity),
            one_statement: form.one_statement,
            days: form.days.iter().map(day).collect(),
            sample_hours: form.sample_hours,
            reminders: form.reminders.clone(),
        }
    }
}

/// A version of a letter, without its text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct VersionHead {
    /// The language.
    pub lang: LangCode,
    /// How it stands.
    pub standing: VersionStands,
    /// Whether it is the letter itself, and not an unofficial translation.
    pub official: bool,
    /// The revision of its text, from which an edit begins.
    pub revision: i64,
    /// The revision of the source that it follows.
    pub source_revision: i64,
    /// Whether the source was changed since.
    pub out_of_date: bool,
}

impl VersionHead {
    pub fn of(v: &Version, source: Option<&Version>) -> Self {
        Self {
            lang: LangCode(v.lang),
            standing: VersionStands(v.state),
            official: v.official,
            revision: v.revision,
            source_revision: v.source_revision,
            out_of_date: source.is_some_and(|source| v.out_of_date(source)),
        }
    }
}

/// A version with its text.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterVersion {
    /// How it stands.
    #[serde(flatten)]
    pub head: VersionHead,
    /// The text.
    pub text: VersionText,
}

/// A dispatch of a letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterDispatch {
    /// Which.
    pub id: Key,
    /// How it stands.
    pub standing: DispatchStands,
    /// When it was ordered.
    pub ordered_at: Moment,
    /// When it was released.
    pub released_at: Option<Moment>,
    /// Until when it can be stopped before anything has left.
    pub hold_until: Option<Moment>,
}

impl From<&Dispatch> for LetterDispatch {
    fn from(d: &Dispatch) -> Self {
        Self {
            id: Key(d.id),
            standing: DispatchStands(d.state),
            ordered_at: d.ordered_at.into(),
            released_at: d.released_at.map(Moment::from),
            hold_until: d.hold_until.map(Moment::from),
        }
    }
}

/// A letter on its way to one addressee.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterConsignment {
    /// Which.
    pub id: Key,
    /// The dispatch.
    pub dispatch: Key,
    /// The state, by its alpha-3 code.
    pub state: String,
    /// Its short names.
    pub names: Versions,
    /// The language in which it goes.
    pub lang: LangCode,
    /// The channel.
    pub channel: ConsignmentBy,
    /// The e-mail address to which it goes, if it goes by mail.
    pub email: Option<String>,
    /// How it stands.
    pub standing: ConsignmentStands,
    /// Its mail in the outbox.
    pub mail: Option<Key>,
    /// Its number in the register.
    pub register: Option<String>,
    /// The mail server's last words.
    pub words: Option<String>,
}

impl From<&Consignment> for LetterConsignment {
    fn from(c: &Consignment) -> Self {
        Self {
            id: Key(c.id),
            dispatch: Key(c.dispatch),
            state: c.alpha3.clone(),
            names: c.addressee.names.0.iter().map(|(lang, name)| (*lang, name.short.clone())).collect(),
            lang: LangCode(c.lang),
            channel: ConsignmentBy(c.channel),
            email: c.addressee.email.clone().filter(|_| c.channel == ConsignmentChannel::Email),
            standing: ConsignmentStands(c.state),
            mail: c.mail.map(Key),
            register: c.register.clone(),
            words: c.words.clone(),
        }
    }
}
