//! `convoke letter render`, as the app calls it.

use std::path::Path;

use house::Answered;
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::demo::the_letter;
use super::pdf::{EXPECTED, lines_in_order, pdftotext, seed};
use super::{FEATURES, drafted, reviewed, senegal};
use crate::command_line::RENDER;
use crate::with_tools;

/// Runs the command with these arguments; what clap itself refuses is misunderstood, as in the app.
async fn render(home: &Home, arguments: &[&str]) -> Answered {
    let command = (RENDER.arguments)(clap::Command::new("render"));
    match command.try_get_matches_from([&["render"], arguments].concat()) {
        Ok(given) => (RENDER.run)(&home.house, &given).await,
        Err(_) => Answered::Misunderstood,
    }
}

#[test]
fn the_class_letter_is_written_as_it_was_sent() {
    on_sqlite(FEATURES, with_tools, async |home| {
        the_letter(&home).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.pdf");
        let path = file.to_str().unwrap();
        assert_eq!(render(&home, &["--letter", "CL-21/4", "--lang", "fr", "-o", path]).await, Answered::Done);
        assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-"));
        let Some(text) = pdftotext(&file) else { return };
        lines_in_order(&text, EXPECTED);
        if let Some(seed) = seed() {
            lines_in_order(&text, &seed);
        }
    });
}

#[test]
fn the_letter_to_one_addressee_says_so() {
    on_each_engine_with(FEATURES, with_tools, async |home| {
        senegal(&home).await;
        drafted(&home).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sen.pdf");
        let path = file.to_str().unwrap();
        let done = render(&home, &["--letter", "CL-21/4", "--lang", "fr", "--addressee", "sen", "-o", path]).await;
        assert_eq!(done, Answered::Done);
        let reading = pdfread::Reading::of(&std::fs::read(&file).unwrap());
        assert!(reading.texts().contains(&"Ministre du développement numérique du Sénégal"), "{:?}", reading.texts());
    });
}

#[test]
fn every_addressee_has_a_letter_of_its_own_in_the_folder() {
    on_sqlite(FEATURES, with_tools, async |home| {
        senegal(&home).await;
        reviewed(&home).await;
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("letters");
        let path = place.to_str().unwrap();
        assert_eq!(render(&home, &["--letter", "CL-21/4", "--all", "-o", path]).await, Answered::Done);
        let mut names: Vec<String> = std::fs::read_dir(&place).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, ["SEN-CL-21-4-fr.pdf"]);
        let reading = pdfread::Reading::of(&std::fs::read(place.join(&names[0])).unwrap());
        assert!(reading.texts().contains(&"Ministre du développement numérique du Sénégal"), "{:?}", reading.texts());
        // Either all or one; and a folder that cannot be made fails.
        assert_eq!(render(&home, &["--letter", "CL-21/4", "--all", "--lang", "fr", "-o", path]).await, Answered::Misunderstood);
        let file = place.join(&names[0]).join("below");
        assert_eq!(render(&home, &["--letter", "CL-21/4", "--all", "-o", file.to_str().unwrap()]).await, Answered::Failed);
    });
}

#[test]
fn what_is_not_there_is_misunderstood_and_what_cannot_be_written_fails() {
    on_sqlite(FEATURES, with_tools, async |home| {
        drafted(&home).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.pdf");
        let path = file.to_str().unwrap();
        let letter = ["--letter", "CL-21/4"];
        for wrong in [
            &["--letter", "CL-21/5", "--lang", "fr", "-o", path][..],
            &["--letter", "the letter", "--lang", "fr", "-o", path],
            &[letter[0], letter[1], "--lang", "de", "-o", path],
            &[letter[0], letter[1], "--lang", "zh", "-o", path],
            &[letter[0], letter[1], "--lang", "fr", "--addressee", "XYZ", "-o", path],
            &[letter[0], letter[1], "--lang", "fr"],
            &["--lang", "fr", "-o", path],
        ] {
            assert_eq!(render(&home, wrong).await, Answered::Misunderstood, "{wrong:?}");
            assert!(!Path::new(path).exists());
        }
        let nowhere = folder.path().join("no/such/folder/x.pdf");
        let failed = render(&home, &[letter[0], letter[1], "--lang", "fr", "-o", nowhere.to_str().unwrap()]).await;
        assert_eq!(failed, Answered::Failed);
    });
}
