//! Who has accepted, in one question over published views.

use ::store::{Conn, Json, StoreError, params};
use directory::StateNames;
use kernel::{EditionTime, Id};
use replies::{Answer, AnswerKind, ReplyState};

/// A state that has accepted to speak, or delegates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The state's code.
    pub alpha3: String,
    /// Its names.
    pub names: StateNames,
    /// The letter's slug, for the way to the reply.
    pub letter: String,
    /// The minister's word.
    pub kind: AnswerKind,
    /// Whether the answer still waits for what its letter asks (DESIGN.md rule 11).
    pub provisional: bool,
    /// What was answered: speaker, language, mode.
    pub answer: Answer,
    /// The place of the rank in the edition's ladder, from 1; a rank that the ladder no longer has comes last.
    pub precedence: Option<i64>,
    /// When the state first answered: its request to speak.
    pub asked_at: EditionTime,
}

/// Acceptances and delegations that stand or are provisional, by rank and time of request, then by code: the custom of the list of speakers
/// (`domain/forum.md` (c), ties by receipt).
pub async fn acceptances(conn: &Conn, edition: Id) -> Result<Vec<Acceptance>, StoreError> {
    conn.all(
        "select s.alpha3, s.names, l.slug, r.state, r.kind, r.content, k.precedence, r.first_at
         from replies_reply_v r
         join directory_state_v s on s.id = r.party
         join letters_letter_v l on l.id = r.letter
         left join editions_rank_v k on k.edition = r.edition and k.code = r.rank
         where r.edition = $1 and r.state in ('standing', 'provisional') and r.kind in ('accept', 'delegate')
         order by coalesce(k.precedence, 1000), r.first_at, s.alpha3, r.ordinal",
        params![edition],
        |r| {
            Ok(Acceptance {
                alpha3: r.get("alpha3")?,
                names: r.get::<Json<StateNames>>("names")?.0,
                letter: r.get("slug")?,
                provisional: r.get::<ReplyState>("state")? == ReplyState::Provisional,
                kind: r.get("kind")?,
                answer: r.get::<Json<Answer>>("content")?.0,
                precedence: r.get("precedence")?,
                asked_at: r.get("first_at")?,
            })
        },
    )
    .await
}
