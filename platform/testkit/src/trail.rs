//! The trail of a use-case, as a snapshot: records, jobs, mails. What moved unasked shows.

use ledger::JobRow;
use ledger::trail::{Filter, page};

use crate::Home;

/// What a use-case left behind, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail(pub Vec<String>);

impl Home {
    /// What is in the trail since the last `skip` lines, oldest first: `verb kind by actor: field=value …`; then open jobs; then mails.
    ///
    /// Ids are left out: names and values tell enough, and a snapshot stays readable.
    pub async fn trail(&self, kinds: &[&str]) -> Trail {
        let read = self.ledger().store().read().await.expect("read");
        let filter = Filter { edition: Some(self.edition.id), ..Filter::default() };
        let mut lines: Vec<String> = page(&read, &filter, 500)
            .await
            .expect("read")
            .into_iter()
            .rev()
            .filter(|r| kinds.is_empty() || kinds.contains(&r.thing.kind.name()))
            .map(|record| {
                let actor = record.actor.split('/').next().unwrap_or("").to_owned();
                let fields: Vec<String> = record
                    .fields
                    .iter()
                    .map(|f| match (&f.before, &f.after) {
                        (None, Some(after)) => format!("{}={after}", f.name),
                        (Some(before), Some(after)) => format!("{}: {before} -> {after}", f.name),
                        (Some(before), None) => format!("{}: {before} -> nothing", f.name),
                        (None, None) => format!("{} erased", f.name),
                    })
                    .collect();
                format!("{} {} by {actor}: {}", record.verb, record.thing.kind.name(), fields.join(", "))
            })
            .collect();
        for job in JobRow::open(&read, 100).await.expect("read") {
            lines.push(format!("job {} {}", job.kind, job.state));
        }
        for mail in outbox::list::all(&read, self.edition.id, None, 0, 100).await.expect("read").into_iter().rev() {
            lines.push(format!("mail {} to {} in {}: {} ({})", mail.purpose, mail.to, mail.lang, mail.subject, mail.state));
        }
        Trail(lines)
    }
}
