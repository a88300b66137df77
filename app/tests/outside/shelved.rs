//! Files in an S3-compatible store, from the settings to the scan on the officer's screen: kept over a restart, refused for now while the
//! store is away, and found damaged or missing by `convoke verify`; checked, backed up into another store, and moved.

use std::fs;

use shelf::{ACCESS_KEY, BUCKET, SECRET_KEY, Shelf};

use crate::bad_day::{check_unavailable, fax, made_with, officer, scan, soon};
use crate::program::{Server, ask_as, run_with, said};

/// The settings of a store.
fn at(endpoint: &str) -> [(&str, &str); 5] {
    [
        ("CONVOKE_FILES__ENDPOINT", endpoint),
        ("CONVOKE_FILES__BUCKET", BUCKET),
        ("CONVOKE_FILES__REGION", "eu-central-1"),
        ("CONVOKE_FILES__ACCESS_KEY", ACCESS_KEY),
        ("CONVOKE_FILES__SECRET_KEY", SECRET_KEY),
    ]
}

#[test]
fn a_scan_lies_in_the_s3_compatible_store_and_comes_back_after_a_restart() {
    testdb::on_sqlite(async |place| {
        let folder = place.dir.join("shelf");
        let shelf = Shelf::start(&folder, 0).expect("a store");
        let (port, endpoint) = (shelf.port(), shelf.endpoint());
        let settings = at(&endpoint);
        let dir = made_with(&place.dir, &settings);
        assert_eq!(fs::read_dir(dir.join("files")).expect("read").count(), 0, "nothing beside the store");
        let verified = || said(&run_with(&["verify", "--dir", dir.to_str().expect("UTF-8")], &settings));
        assert_eq!(verified().0, 0, "{}", verified().1);

        let mut server = Server::start_with(&dir, &settings);
        let cookie = officer(&server.host, &dir);
        let get = |server: &Server, path: &str| ask_as(&server.host, &cookie, "GET", path, "text/plain", b"").expect("an answer");
        let path = "/office/2021/replies/cl-21-4/CHE/record?lang=fr";
        let once = get(&server, path).field("once");
        let body = fax(&once, "by fax from Bern", &scan());
        let send =
            |server: &Server| ask_as(&server.host, &cookie, "POST", path, "multipart/form-data; boundary=cut", &body).expect("an answer");
        drop(shelf);
        check_unavailable(&send(&server), "by fax from Bern");
        let shelf = Shelf::start(&folder, port).expect("the same port");
        soon(|| Some(send(&server)).filter(|a| a.status == 303));

        server.kill();
        let server = Server::start_with(&dir, &settings);
        let page = get(&server, "/office/2021/replies/cl-21-4/CHE");
        let item = page.body.split("href=\"").filter_map(|h| h.split('"').next()).find(|h| h.contains("/register/")).expect("its item");
        let item = get(&server, item);
        let file = item.body.split("href=\"").filter_map(|h| h.split('"').next()).find(|h| h.contains("/files/")).expect("its scan");
        let answer = get(&server, file);
        assert_eq!((answer.status, answer.headers.get("content-type").map(String::as_str)), (200, Some("application/pdf")));
        // As text, since bytes that are none were replaced in both.
        assert!(answer.body == String::from_utf8_lossy(&scan()), "the very bytes");

        let object = fs::read_dir(folder.join(BUCKET)).expect("read").flatten().map(|f| f.path());
        let object = object.into_iter().find(|f| fs::read(f).is_ok_and(|bytes| bytes == scan())).expect("the scan lies in the store");
        let name = object.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(object, shelf.object(&name));
        fs::write(&object, "changed").expect("written");
        let (code, text) = verified();
        assert!(code == 1 && text.contains(&format!("{name} is damaged (correspondence)")), "{text}");
        fs::remove_file(&object).expect("removed");
        let (code, text) = verified();
        assert!(code == 1 && text.contains(&format!("{name} is missing (correspondence)")), "{text}");
    });
}

#[test]
fn a_house_whose_files_lie_in_a_store_is_checked_backed_up_restored_and_moved() {
    testdb::on_sqlite(async |place| {
        let shelf = Shelf::start(&place.dir.join("shelf"), 0).expect("a store");
        let other = Shelf::start(&place.dir.join("other"), 0).expect("another");
        let (endpoint, elsewhere) = (shelf.endpoint(), other.endpoint());
        let dir = made_with(&place.dir, &at(&endpoint)).to_str().expect("UTF-8").to_owned();
        let path = |name: &str| place.dir.join(name).to_str().expect("UTF-8").to_owned();
        let objects = |store: &str| fs::read_dir(place.dir.join(store).join(BUCKET)).map_or(0, Iterator::count);
        let stored = objects("shelf");
        assert!(stored > 6, "letters and scans: {stored}");

        let (_, text) = said(&run_with(&["check", "--dir", &dir], &at(&endpoint)));
        assert!(text.contains(&format!("files: ok: bucket {BUCKET} at {endpoint}")), "{text}");
        assert_eq!(objects("shelf"), stored, "what was written to try it is taken away");

        let (code, text) = said(&run_with(&["backup", "--dir", &dir, &path("house")], &at(&endpoint)));
        assert!(code == 0 && text.contains(&format!("files: {stored}")), "the files are in the backup: {text}");
        let (code, text) = said(&run_with(&["restore", "--dir", &path("copy"), &path("house")], &at(&elsewhere)));
        assert_eq!(code, 0, "{text}");
        assert_eq!(objects("other"), stored, "into the other store");
        assert_eq!(fs::read_dir(place.dir.join("copy/files")).map_or(0, Iterator::count), 0, "and not beside it");

        let (code, text) = said(&run_with(&["move", "--dir", &dir, "--to", &path("moved")], &at(&endpoint)));
        assert_eq!(code, 0, "{text}");
        assert_eq!(objects("shelf"), stored, "they stay where they are");
        for (house, settings) in [(path("copy"), at(&elsewhere)), (path("moved"), at(&endpoint))] {
            let (code, text) = said(&run_with(&["verify", "--dir", &house], &settings));
            assert!(code == 0 && text.contains(&format!("files: {stored}")), "{text}");
        }
        drop(shelf);
        let (code, text) = said(&run_with(&["check", "--dir", &dir], &at(&endpoint)));
        assert!(code == 1 && text.contains(&format!("files: failed: bucket {BUCKET} at {endpoint}")), "{text}");
    });
}
