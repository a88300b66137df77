//! The replies' part of the demo: some states have answered by several channels, one has contradicted itself, most are silent.
//!
//! Which states these are is a sample; names of speakers say so.

use correspondence::{Channel, ItemFile};
use house::{DemoFault, DemoStep};
use kernel::{Lang, Zone};
use ledger::{Caller, Cx, Way};
use letters::Letter;
use page::Form;

use crate::{Answer, GIVE, RECORD, Received, answer, give, record, withdraw};

/// The steps.
pub(crate) const STEPS: &[DemoStep] = &[
    DemoStep { at: "2021-02-05T10:30", what: "the first answers under personal links", run: |cx| Box::pin(first(cx)) },
    DemoStep { at: "2021-02-09T15:00", what: "answers by fax and note verbale", run: |cx| Box::pin(by_paper(cx)) },
    DemoStep { at: "2021-02-12T09:15", what: "an amendment, a withdrawal and a contradiction", run: |cx| Box::pin(changes(cx)) },
    DemoStep { at: "2021-02-15T14:00", what: "the silent are reminded, 14 days before the deadline", run: |cx| Box::pin(remind(cx)) },
    DemoStep { at: "2021-02-22T14:00", what: "the silent are reminded, 7 days before the deadline", run: |cx| Box::pin(remind(cx)) },
    DemoStep { at: "2021-02-27T14:00", what: "the silent are reminded, 2 days before the deadline", run: |cx| Box::pin(remind(cx)) },
    DemoStep { at: "2021-03-03T11:00", what: "an answer after the deadline", run: |cx| Box::pin(late(cx)) },
];

const SLUG: &str = "cl-21-4";

/// An answer by link: state, what it says, rank, language of the statement, how, hours.
type ByLink = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const BY_LINK: [ByLink; 14] = [
    ("EST", "accept", "minister", "en", "live", &["2021-03-22T10", "2021-03-22T11", "2021-03-23T10"]),
    ("SEN", "accept", "minister", "fr", "live", &["2021-03-22T14", "2021-03-23T14"]),
    ("FJI", "accept", "minister", "en", "video", &[]),
    ("MEX", "delegate", "deputy_minister", "es", "live", &["2021-03-23T16", "2021-03-24T16"]),
    ("JOR", "accept", "minister", "ar", "live", &["2021-03-24T09", "2021-03-24T10"]),
    ("KAZ", "accept", "deputy_head_of_government", "ru", "live", &["2021-03-22T08", "2021-03-22T09"]),
    ("NPL", "decline", "", "en", "", &[]),
    ("PRT", "accept", "minister", "en", "live", &["2021-03-25T10"]),
    ("RWA", "accept", "minister", "en", "live", &["2021-03-22T12", "2021-03-26T12"]),
    ("THA", "delegate", "ambassador", "en", "live", &["2021-03-23T09"]),
    ("URY", "accept", "minister", "es", "video", &[]),
    ("TUN", "accept", "minister", "fr", "live", &["2021-03-24T11", "2021-03-24T12"]),
    ("CRI", "accept", "minister", "es", "live", &["2021-03-25T17", "2021-03-25T18"]),
    ("LVA", "decline", "", "en", "", &[]),
];

/// Those that give leave to be named among the States that have answered; a sample, as their answers are.
const MAY_BE_NAMED: [&str; 6] = ["CRI", "EST", "JOR", "NPL", "SEN", "URY"];

/// A post that has this rank, as the speaker would write it.
fn post_of(rank: &str) -> &'static str {
    match rank {
        "deputy_head_of_government" => "Deputy Prime Minister",
        "deputy_minister" => "Deputy Minister of Digital Development",
        "ambassador" => "Ambassador, Permanent Representative",
        _ => "Minister of Digital Development",
    }
}

fn form(kind: &str, rank: &str, lang: &str, mode: &str, zone: &str, hours: &[&str]) -> Form {
    let mut form = Form::new().with("kind", kind);
    if kind != "decline" {
        form = form
            .with("title", "H.E.")
            .with("name", "Sample Speaker")
            .with("post", post_of(rank))
            .with("rank", rank)
            .with("statement_lang", lang)
            .with("mode", mode)
            .with("zone", zone);
        for hour in hours {
            form = form.with("hours", *hour);
        }
    }
    form
}

/// The letter, the zone of record and the ranks that there are.
struct Ground {
    letter: Letter,
    zone: Zone,
    ranks: Vec<String>,
}

impl Ground {
    async fn read(cx: &Cx) -> Result<Self, DemoFault> {
        let edition = cx.edition().map_err(DemoFault::of)?;
        let read = cx.read(RECORD).await.map_err(DemoFault::of)?;
        let letter = letters::store::letter_by_slug(&read, edition, SLUG).await.map_err(DemoFault::of)?;
        let ranks = editions::ranks(&read, edition).await.map_err(DemoFault::of)?;
        let tenant = access::edition::by_id(&read, edition).await.map_err(DemoFault::of)?;
        Ok(Self {
            letter: letter.ok_or_else(|| DemoFault("CL-21/4 is missing".into()))?,
            zone: tenant.map_or_else(Zone::utc, |e| e.zone()),
            ranks: ranks.into_iter().map(|r| r.code).collect(),
        })
    }

    fn answer(&self, form: &Form) -> Result<Answer, DemoFault> {
        let asked = self.letter.reply_form.as_ref().ok_or_else(|| DemoFault("CL-21/4 asks for no answer".into()))?;
        answer::read(form, asked, &self.zone, |r| self.ranks.iter().any(|x| x == r)).map_err(|faults| DemoFault(format!("{faults:?}")))
    }

    /// The context of the holder of a state's personal link, and the zone of its capital.
    async fn holder(&self, cx: &Cx, alpha3: &str) -> Result<(Cx, String), DemoFault> {
        let read = cx.read(GIVE).await.map_err(DemoFault::of)?;
        let all = letters::store::consignments(&read, self.letter.id).await.map_err(DemoFault::of)?;
        let consignment = all.into_iter().find(|c| c.alpha3 == alpha3).ok_or_else(|| DemoFault(format!("{alpha3} has no consignment")))?;
        let caller = Caller::Link { thing: letters::CONSIGNMENT.at(consignment.id) };
        let lang = consignment.lang;
        let theirs = cx.with(|p| {
            p.caller = caller;
            p.way = Way::Link;
            p.lang = lang;
        });
        Ok((theirs, consignment.addressee.zone))
    }

    async fn by_link(&self, cx: &Cx, (alpha3, kind, rank, lang, mode, hours): ByLink) -> Result<(), DemoFault> {
        let (theirs, zone) = self.holder(cx, alpha3).await?;
        let mut form = form(kind, rank, lang, mode, &zone, hours);
        if MAY_BE_NAMED.contains(&alpha3) {
            form = form.with("named", "yes");
        }
        let answer = self.answer(&form)?;
        give(&theirs, answer, "").await.map_err(DemoFault::of).map(|_| ())
    }

    async fn on_paper(&self, cx: &Cx, alpha3: &str, channel: Channel, kind: &str) -> Result<(), DemoFault> {
        let read = cx.read(RECORD).await.map_err(DemoFault::of)?;
        let state = directory::store::state_by_code(&read, alpha3).await.map_err(DemoFault::of)?;
        let state = state.ok_or_else(|| DemoFault(format!("{alpha3} is missing")))?;
        drop(read);
        let scan = cx.files().put(SCAN.as_bytes().to_vec()).await.map_err(DemoFault::of)?;
        let officer = cx.with(|p| p.lang = Lang::En);
        let received = Received {
            letter: self.letter.id,
            party: state.id,
            ordinal: 1,
            reason: String::new(),
            channel,
            at: cx.now(),
            correspondent: format!("Permanent Mission of {} (sample)", state.names.short(Lang::En)),
            note: "Sample".into(),
            files: vec![ItemFile { file: scan.to_string(), name: "sample-scan.pdf".into(), media: "application/pdf".into() }],
            entered: None,
            answer: self.answer(&form(kind, "minister", "en", "live", &state.zone, &[]))?,
        };
        record(&officer, received).await.map_err(DemoFault::of).map(|_| ())
    }
}

/// A one-page PDF that says what it is; offsets as ISO 32000-1, 7.5.4 wants them are left to the reader's repair.
const SCAN: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 120]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n\
4 0 obj<</Length 62>>stream\nBT /F1 14 Tf 20 60 Td (Sample scan of a letter: not a document) Tj ET\nendstream endobj\n\
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";

async fn first(cx: &Cx) -> Result<(), DemoFault> {
    let ground = Ground::read(cx).await?;
    for answer in BY_LINK {
        ground.by_link(cx, answer).await?;
    }
    Ok(())
}

async fn by_paper(cx: &Cx) -> Result<(), DemoFault> {
    let ground = Ground::read(cx).await?;
    for (alpha3, channel, kind) in [
        ("BGD", Channel::Fax, "accept"),
        ("CUB", Channel::NoteVerbale, "accept"),
        ("ISL", Channel::Post, "decline"),
        ("KEN", Channel::Email, "accept"),
    ] {
        ground.on_paper(cx, alpha3, channel, kind).await?;
    }
    Ok(())
}

async fn changes(cx: &Cx) -> Result<(), DemoFault> {
    let ground = Ground::read(cx).await?;
    ground.by_link(cx, ("PRT", "delegate", "deputy_minister", "en", "live", &["2021-03-25T11"])).await?;
    let (theirs, _) = ground.holder(cx, "THA").await?;
    withdraw(&theirs).await.map_err(DemoFault::of)?;
    ground.on_paper(cx, "MEX", Channel::NoteVerbale, "decline").await
}

async fn late(cx: &Cx) -> Result<(), DemoFault> {
    let ground = Ground::read(cx).await?;
    ground.by_link(cx, ("PER", "accept", "minister", "es", "live", &["2021-03-26T17"])).await
}

/// The hour of a round has come. In a house that is open the job that watches sees it within a minute; here time leaps over the day.
async fn remind(cx: &Cx) -> Result<(), DemoFault> {
    let ground = Ground::read(cx).await?;
    crate::reminders::due(cx, ground.letter.id).await.map_err(DemoFault::of).map(|_| ())
}
