//! Files whose text is to be read by machine.

use ::store::{Conn, StoreError, Writer, params};
use kernel::{Id, Lang};

use crate::Reading;

/// A file that waits to be read.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub position: i64,
    pub file: String,
    pub media: String,
    pub lang: Lang,
}

/// The next file of an item that waits to be read.
pub(crate) async fn waiting(conn: &Conn, item: Id) -> Result<Option<Waiting>, StoreError> {
    conn.one(
        "select f.position, f.file, f.media, i.lang from correspondence_file f join correspondence_item i on i.id = f.item
         where f.item = $1 and f.reading = 'waiting' and i.disposed_at is null order by f.position limit 1",
        params![item],
        |r| Ok(Waiting { position: r.get("position")?, file: r.get("file")?, media: r.get("media")?, lang: r.get("lang")? }),
    )
    .await
}

/// Keeps what became of reading a file.
pub(crate) async fn keep_reading(writer: &Writer, item: Id, position: i64, reading: Reading, words: &str) -> Result<(), StoreError> {
    writer
        .run(
            "update correspondence_file set reading = $3, words = $4 where item = $1 and position = $2",
            params![item, position, reading, words],
        )
        .await
        .map(|_| ())
}
