//! Where PDFs of published versions lie ready, so that a page that everybody may open costs no more than the first time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::{Id, Lang};
use ledger::Cx;

use crate::compose::{self, SetFault};
use crate::{Letter, Version};

/// How many PDFs lie ready: two letters in six languages and their parts. One has some tens of kilobytes.
const MOST: usize = 24;

/// Which text of which letter. A letter that has left does not change, but the shelf need not rely on it.
type Key = (Id, Lang, i64, i64);

/// A shelf of PDFs for the public. A tool of the process.
#[derive(Debug, Default)]
pub struct Shelf {
    ready: Mutex<VecDeque<(Key, Arc<Vec<u8>>)>>,
    setting: tokio::sync::Mutex<()>,
}

impl Shelf {
    /// The PDF of a version as the class reads it. What lies ready is given at once; otherwise one is set at a time, since strangers must
    /// not be able to take all processors.
    pub async fn pdf(&self, cx: &Cx, letter: &Letter, version: &Version, document: typeset::Letter) -> Result<Arc<Vec<u8>>, SetFault> {
        let key = (letter.id, version.lang, letter.version, version.revision);
        if let Some(pdf) = self.look(&key) {
            return Ok(pdf);
        }
        let _one_at_a_time = self.setting.lock().await;
        if let Some(pdf) = self.look(&key) {
            return Ok(pdf);
        }
        let pdf = Arc::new(compose::set(cx, document).await?);
        // A panic while it is held cannot leave a deque half-way.
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.truncate(MOST - 1);
        ready.push_front((key, pdf.clone()));
        Ok(pdf)
    }

    fn look(&self, key: &Key) -> Option<Arc<Vec<u8>>> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        ready.iter().find(|(k, _)| k == key).map(|(_, pdf)| pdf.clone())
    }
}
