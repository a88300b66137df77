//! The dry run: who gets what, in which language, by which channel, and who gets nothing and why (DESIGN.md rule 13).

use std::collections::BTreeSet;

use ::store::{Conn, StoreError};
use directory::{Addressee, StateNames, class};
use kernel::{EditionTime, Id, Lang};

use crate::{ConsignmentChannel, Letter, Version, store};

/// Why an addressee gets nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nothing {
    /// The state is a member, but the directory has no post of the class there.
    NoPost,
    /// The post has no e-mail address, no fax number and no postal address.
    NoContact,
    /// It has the letter, or is about to.
    HasIt,
    /// No version may leave in its language or in the source language.
    NoVersion,
}

impl Nothing {
    /// The name in message keys.
    // words: letters-nothing-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoPost => "no-post",
            Self::NoContact => "no-contact",
            Self::HasIt => "has-it",
            Self::NoVersion => "no-version",
        }
    }
}

/// What one addressee would get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Who.
    pub addressee: Addressee,
    /// In which language.
    pub lang: Lang,
    /// Whether that is another than its own, because its own version may not leave.
    pub fallback: bool,
    /// By which channel.
    pub channel: ConsignmentChannel,
}

/// The dry run of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Who gets it, by the code of the state.
    pub lines: Vec<Line>,
    /// Who gets nothing, and why.
    pub nothing: Vec<(String, StateNames, Nothing)>,
}

impl Plan {
    /// The languages in which it goes out, with their numbers.
    pub fn by_lang(&self) -> Vec<(Lang, usize)> {
        Lang::ALL.into_iter().map(|l| (l, self.lines.iter().filter(|x| x.lang == l).count())).filter(|(_, n)| *n > 0).collect()
    }

    /// How many go by a channel.
    pub fn by(&self, channel: ConsignmentChannel) -> usize {
        self.lines.iter().filter(|l| l.channel == channel).count()
    }

    /// How many get a version that is not in their own language.
    pub fn fallbacks(&self) -> usize {
        self.lines.iter().filter(|l| l.fallback).count()
    }
}

/// Makes the plan as the directory stands now. An unknown class finds nobody; an empty plan sends nothing.
pub async fn plan(conn: &Conn, letter: &Letter, now: EditionTime) -> Result<Plan, StoreError> {
    let Some(class) = class::class(conn, &letter.class).await? else { return Ok(Plan::default()) };
    let versions = store::versions(conn, letter.id).await?;
    let have = store::posts_that_have_it(conn, letter.id).await?;
    let mut plan = Plan::default();
    for (alpha3, names) in class::members_without(conn, &class.query, letter.dated).await? {
        plan.nothing.push((alpha3, names, Nothing::NoPost));
    }
    for addressee in class::addressees(conn, &class.query, letter.dated, now).await? {
        match line(addressee, &versions, letter.source_lang, &have) {
            Ok(line) => plan.lines.push(line),
            Err((addressee, why)) => plan.nothing.push((addressee.alpha3, addressee.names, why)),
        }
    }
    plan.nothing.sort_by(|a, b| (a.2, &a.0).cmp(&(b.2, &b.0)));
    Ok(plan)
}

/// The rule for one addressee: its own language if that version may leave, else the source's; e-mail if there is an address, else paper.
fn line(addressee: Addressee, versions: &[Version], source: Lang, have: &BTreeSet<Id>) -> Result<Line, (Box<Addressee>, Nothing)> {
    let may_leave = |lang: Lang| versions.iter().any(|v| v.lang == lang && v.state.may_leave());
    if have.contains(&addressee.post) {
        return Err((Box::new(addressee), Nothing::HasIt));
    }
    let channel = match (&addressee.email, addressee.fax.is_some() || addressee.postal.is_some()) {
        (Some(email), _) if mail::Address::parse(email).is_ok() => ConsignmentChannel::Email,
        (_, true) => ConsignmentChannel::Print,
        _ => return Err((Box::new(addressee), Nothing::NoContact)),
    };
    let Some(lang) = [addressee.lang, source].into_iter().find(|l| may_leave(*l)) else {
        return Err((Box::new(addressee), Nothing::NoVersion));
    };
    Ok(Line { fallback: lang != addressee.lang, lang, channel, addressee })
}

#[cfg(test)]
mod tests {
    use kernel::Text;

    use super::*;
    use crate::{VersionState, VersionText};

    fn addressee(lang: Lang, email: Option<&str>, postal: Option<&str>) -> Addressee {
        Addressee {
            post: Id::from_random([1; 16]),
            state: Id::from_random([2; 16]),
            alpha3: "FJI".into(),
            names: StateNames::default(),
            titles: Text::new(),
            forms: Text::new(),
            person: None,
            lang,
            email: email.map(str::to_owned),
            fax: None,
            postal: postal.map(str::to_owned),
            zone: "Pacific/Fiji".into(),
            sample: true,
        }
    }

    fn version(lang: Lang, state: VersionState) -> Version {
        Version {
            letter: Id::from_random([3; 16]),
            lang,
            state,
            official: false,
            text: VersionText::default(),
            revision: 1,
            source_revision: 1,
            reviewer: None,
        }
    }

    fn check(who: Addressee, versions: &[Version], expected: Result<(Lang, bool, ConsignmentChannel), Nothing>) {
        let found = line(who, versions, Lang::Fr, &BTreeSet::new()).map(|l| (l.lang, l.fallback, l.channel)).map_err(|e| e.1);
        assert_eq!(found, expected);
    }

    #[test]
    fn each_addressee_gets_its_own_language_by_the_best_channel() {
        let both = [version(Lang::Fr, VersionState::Published), version(Lang::En, VersionState::Reviewed)];
        let draft = [version(Lang::Fr, VersionState::Published), version(Lang::En, VersionState::Draft)];
        check(addressee(Lang::En, Some("m@fji.example"), None), &both, Ok((Lang::En, false, ConsignmentChannel::Email)));
        check(addressee(Lang::En, Some("m@fji.example"), None), &draft, Ok((Lang::Fr, true, ConsignmentChannel::Email)));
        check(addressee(Lang::En, None, Some("Suva")), &both, Ok((Lang::En, false, ConsignmentChannel::Print)));
        check(addressee(Lang::En, Some("nonsense"), Some("Suva")), &both, Ok((Lang::En, false, ConsignmentChannel::Print)));
    }

    #[test]
    fn who_gets_nothing_is_told_why() {
        let none = [version(Lang::En, VersionState::MachineDraft)];
        let some = [version(Lang::Fr, VersionState::Published)];
        check(addressee(Lang::En, None, None), &some, Err(Nothing::NoContact));
        check(addressee(Lang::En, Some("m@fji.example"), None), &none, Err(Nothing::NoVersion));
        let who = addressee(Lang::En, Some("m@fji.example"), None);
        let have = BTreeSet::from([who.post]);
        assert_eq!(line(who, &some, Lang::Fr, &have).map_err(|e| e.1), Err(Nothing::HasIt));
    }
}
