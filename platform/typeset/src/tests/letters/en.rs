//! In English.

use kernel::Lang;

use super::Words;
use crate::Letter;

pub fn letter() -> Letter {
    Words {
        lang: Lang::En,
        title: "CL-21/9: Statements at the high-level track",
        letterhead: &["International Telecommunication Union", "United Nations Conference on Trade and Development"],
        service: "General Secretariat (SG)",
        place_date: "Geneva, 9 March 2021",
        rows: &[
            ("Ref.:", "**CL-21/9**"),
            ("Contact:", "The secretariat of the Forum"),
            ("Telefax:", "+41 22 730 6240"),
            ("E-mail:", "[forum@example.org](mailto:forum@example.org)"),
        ],
        addressee: &["Her Excellency", "the Minister of Digital Development", "of the Republic of Côte d’Ivoire"],
        subject_label: "Subject:",
        subject: "Statements of ministers at the *high-level track* of the Forum (22–26 March 2021)",
        salutation: "Madam,",
        body: BODY,
        closing: "Please accept, Madam, the assurances of my highest consideration.",
        signed_mark: "",
        signatory: "The Secretary-General",
        signatory_post: "International Telecommunication Union",
        notice: Some("Sample letter, written for tests: it was never sent"),
        foot: Some(("Please answer by your personal link, or with the short code where you have this letter on paper:", "Short code:")),
    }
    .letter()
}

const BODY: &str = r"
I thank you for your letter of 26 February 2021, by which you accept the invitation to make a **policy statement** at the Forum, and I am pleased to inform you of the arrangements (see also [the programme of the week](https://forum.example/2021/programme)).

Statements are limited to *three minutes* each, or **five *where a group* is spoken for**. They may be made:

- in person, from the rostrum;
- by a message on video, which should reach the secretariat by 15 March 2021:
  1. with captions in the language spoken;
  2. with a transcript of the words.
- or in writing, as a document of the Forum.

The interpreters would be grateful to receive the text beforehand. It will not be circulated before it is delivered, and “check against delivery” will stand at its head. Participants with special requirements — sign language, captions, an accompanying person — are kindly asked to make them known in time.

For each statement, the following is recorded:

3. the name and the post of the speaker, as they are to be announced;
4. the language of the statement;
5. the hours at which the speaker can be reached, in the time zone of the capital (UTC−5 to UTC+13).

The list of speakers will be published at <https://forum.example/2021/high-level/speakers> on 17 March 2021, and telephone enquiries are taken at +41 22 730 5111 on working days.
";
