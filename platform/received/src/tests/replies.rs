//! Replies: what counts as one, what was written in it, which letter it names, what it seems to say.

use super::{check, letter, mail};
use crate::{AnswerKind, Class};

/// The answer within a text, as a reply to a letter.
fn said(body: &str) -> String {
    letter("From: a@there.example\nSubject: Re: CL-21/4\nIn-Reply-To: <CL-21-4.c1@convoke.example>", body).answer
}

#[test]
fn quotation_is_left_out_in_the_manner_of_every_program() {
    let answer = "We will attend.";
    for quoted in [
        "On Wed, 3 Feb 2021 at 09:00, The Forum <forum@convoke.example> wrote:\n> Dear Minister,\n> please come.",
        "On Wed, 3 Feb 2021 at 09:00, The Forum of the Year\n<forum@convoke.example> wrote:\n\n> Dear Minister,",
        "Le 3 févr. 2021 à 09:00, Le Forum <forum@convoke.example> a écrit :\n> Madame,",
        "El mié, 3 feb 2021 a las 9:00, El Foro (<forum@convoke.example>) escribió:\n> Señora:",
        "3 февраля 2021 г., 09:00, Форум <forum@convoke.example> пишет:\n> Уважаемая",
        "在 2021年2月3日 09:00，论坛 <forum@convoke.example> 写道：\n> 尊敬的",
        "في 3 فبراير 2021، كتب المنتدى <forum@convoke.example>:\n> السيدة",
        "Am 03.02.2021 um 09:00 schrieb Das Forum:\n> Sehr geehrte",
        "-----Original Message-----\nFrom: The Forum\nDear Minister",
        "________________________________\nFrom: The Forum <forum@convoke.example>\nSent: Wednesday, 3 February 2021 09:00\nTo: Minister\nSubject: CL-21/4\n\nDear Minister",
        "De : Le Forum <forum@convoke.example>\nEnvoyé : mercredi 3 février 2021 09:00\nÀ : Ministre\nObjet : CL-21/4\n\nMadame",
        "От: Форум\nОтправлено: 3 февраля 2021 г.\nКому: Министр\nТема: CL-21/4\n\nУважаемая",
        "发件人: 论坛\n发送时间: 2021年2月3日\n收件人: 部长\n主题: CL-21/4\n\n尊敬的",
        "> Dear Minister,\n> please come.",
    ] {
        assert_eq!(said(&format!("{answer}\n\n{quoted}")), answer, "{quoted}");
    }
}

#[test]
fn answer_under_or_between_the_quotation_is_found() {
    assert_eq!(said("On 3 Feb 2021, The Forum wrote:\n> Will you come?\nYes."), "Yes.");
    assert_eq!(said("> Will you come?\nYes.\n> And speak?\nNo."), "Yes.\nNo.");
}

#[test]
fn signature_is_left_out_where_it_is_sure() {
    assert_eq!(said("We will attend.\n\n-- \nThe Mission"), "We will attend.");
    assert_eq!(said("We will attend.\n\nEnvoyé de mon iPhone"), "We will attend.");
    assert_eq!(said("We will attend.\n\nThe Mission"), "We will attend.\n\nThe Mission");
    // A sentence that ends in a colon is no quotation's head.
    assert_eq!(said("The Minister wrote:\nwe will attend"), "The Minister wrote:\nwe will attend");
}

#[test]
fn reply_answers_a_mail_and_shows_which() {
    let of = |headers: &str, body: &str| letter(&format!("From: a@there.example\n{headers}"), body).class;
    assert_eq!(of("Subject: Re: CL-21/4", "We will attend."), Class::Reply);
    assert_eq!(
        of("Subject: Invitation\nIn-Reply-To: <x@convoke.example>", "We come.\n\nOn 3 Feb 2021, The Forum wrote:\n> Come."),
        Class::Reply
    );
    assert_eq!(
        of("Subject: Participation of the Minister", "With reference to your letter CL-21/4, the Minister will attend."),
        Class::Reply
    );
    assert_eq!(of("Subject: Question on CL-21/4", "Where is the venue?"), Class::Other);
    assert_eq!(of("Subject: Re: Hello", "This answers your answer."), Class::Other);
    assert_eq!(
        of(
            "Subject: Fwd: News\nReferences: <x@there.example>",
            "See below.\n\n---------- Forwarded message ----------\nFrom: b@there.example\nHello"
        ),
        Class::Other
    );
    assert_eq!(of("Subject: Re: CL-21/4\nList-Id: <news.there.example>", "On 3 Feb 2021, X wrote:\n> y\nz"), Class::Other);
    check(
        "From: a@there.example\nTo: office@convoke.example\nSubject: AW: CL-21/4\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>We will attend.</p><blockquote>Dear Minister</blockquote>\n",
        Class::Reply,
    );
}

#[test]
fn letters_are_named_as_people_write_them() {
    let named = |text: &str| letter("From: a@there.example\nSubject: x", text).letter_references;
    assert_eq!(named("your letters CL-21/4 and DM-20/1234, CL-21/4 again"), ["CL-21/4", "DM-20/1234"]);
    assert_eq!(named("cl-21/4; CL – 21 / 4; CL\u{2011}21/5; ＣＬ－２１／６；CL-٢١/٧"), ["CL-21/4", "CL-21/5", "CL-21/6", "CL-21/7"]);
    assert_eq!(named("尊函CL-21/4号"), ["CL-21/4"]);
    assert!(named("12-21/4, ABCDE-21/4, CL-2021/4, CL-21/4a, 01/02/21, a/b, Cl-21/4").is_empty());
}

fn kind(answer: &str) -> AnswerKind {
    letter("From: a@there.example\nSubject: Re: CL-21/4", answer).answer_kind.unwrap()
}

#[test]
fn answer_is_proposed_in_six_languages() {
    for (text, expected) in [
        ("I have the honour to confirm that the Minister will take part.", AnswerKind::Accepts),
        ("Madame la Ministre participera au Forum.", AnswerKind::Accepts),
        ("La Ministra participará en el Foro.", AnswerKind::Accepts),
        ("Министр примет участие в Форуме.", AnswerKind::Accepts),
        ("部长将出席本届论坛。", AnswerKind::Accepts),
        ("يسرنا أن نفيدكم بأن الوزير سيشارك في المنتدى.", AnswerKind::Accepts),
        ("The Minister regrets that she will not be able to attend.", AnswerKind::Regrets),
        ("Le Ministre ne sera pas en mesure de participer.", AnswerKind::Regrets),
        ("El Ministro no podrá asistir.", AnswerKind::Regrets),
        ("К сожалению, Министр не сможет принять участие.", AnswerKind::Regrets),
        ("部长很遗憾不能出席。", AnswerKind::Regrets),
        ("يأسف الوزير لعدم تمكنه من الحضور.", AnswerKind::Regrets),
        ("The Minister is unable to attend and has designated Ms Example to represent him.", AnswerKind::Delegates),
        ("Le Ministre a désigné le Secrétaire général pour le représenter.", AnswerKind::Delegates),
        ("El Ministro ha designado a la Viceministra para que intervenga en su nombre.", AnswerKind::Delegates),
        ("Министр поручил выступить своему заместителю.", AnswerKind::Delegates),
        ("部长委派副部长出席。", AnswerKind::Delegates),
        ("كلف الوزير وكيل الوزارة بالحضور نيابة عنه.", AnswerKind::Delegates),
    ] {
        assert_eq!(kind(text), expected, "{text}");
    }
}

#[test]
fn unclear_is_proposed_rather_than_wrong() {
    for text in [
        "Thank you for your letter, which was forwarded to the Minister.",
        "Will the Minister be expected to speak? She will attend if so.",
        "The Minister will attend the opening but will not be able to attend the session.",
        "The Minister's participation is to be confirmed; he will take part if possible.",
        "We are not sure whether the Minister will attend.",
        "Nous ne savons pas encore si le Ministre participera.",
        "尚未决定部长将出席。",
        "",
    ] {
        assert_ne!(kind_of(text), Some(AnswerKind::Accepts), "{text}");
        assert!(matches!(kind_of(text), None | Some(AnswerKind::Unclear)), "{text}: {:?}", kind_of(text));
    }
}

fn kind_of(answer: &str) -> Option<AnswerKind> {
    letter("From: a@there.example\nSubject: Re: CL-21/4", answer).answer_kind
}

#[test]
fn headers_are_given_decoded() {
    let read = mail(
        "Return-Path: <bounce+k7@there.example>\nDelivered-To: office+k7@convoke.example\nFrom: =?utf-8?Q?Minist=C3=A8re?= <cabinet@there.example>\nReply-To: aide@there.example\nTo: \"Office, The\" <office@convoke.example>, b@convoke.example\nCc: c@convoke.example\nSubject: =?utf-8?B?UsOpcG9u?=\n =?utf-8?B?c2U=?=\nDate: Mon, 22 Feb 2021 10:15:00 +0100\nMessage-ID: <m1@there.example>\nIn-Reply-To: <CL-21-4.k7@convoke.example>\nReferences: <a@x.example>\n <CL-21-4.k7@convoke.example>\n\nBonjour, voici la réponse de la ministre pour le forum.\n",
    );
    let from = read.from.unwrap();
    assert_eq!((from.name.as_deref(), from.address.as_str()), (Some("Ministère"), "cabinet@there.example"));
    assert_eq!(read.reply_to[0].address, "aide@there.example");
    assert_eq!(
        read.to.iter().map(|m| m.address.as_str()).collect::<Vec<_>>(),
        ["office@convoke.example", "b@convoke.example", "c@convoke.example"]
    );
    assert_eq!((read.subject.as_str(), read.return_path.as_deref()), ("Réponse", Some("bounce+k7@there.example")));
    assert_eq!(read.delivered_to, ["office+k7@convoke.example"]);
    assert_eq!(read.date.unwrap().to_string(), "2021-02-22T09:15:00Z");
    assert_eq!(
        (read.message_id.as_deref(), read.in_reply_to.as_slice()),
        (Some("m1@there.example"), &["CL-21-4.k7@convoke.example".to_owned()][..])
    );
    assert_eq!(read.references.len(), 2);
    assert_eq!(read.language, Some("fr"));
}
