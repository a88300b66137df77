//! Sentences with values in six languages.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kernel::{Arg, Code, Lang, Refusal, Sort};

use super::replies;
use crate::{Locales, Value, Words, args, unmarked};

fn locales() -> Locales {
    replies([
        "replies-count = { $n ->
            [zero] لا ردود
            [one] رد واحد
            [two] ردّان
            [few] { $n } ردود
            [many] { $n } ردًّا
           *[other] { $n } رد
        }
replies-from = رد من { $state } برقم { $number }.
replies-plain = وردت الردود.
replies-too-long = { $max ->
            [zero] لا يُسمح بأي حرف.
            [one] حرف واحد على الأكثر.
            [two] حرفان على الأكثر.
            [few] { $max } أحرف على الأكثر.
            [many] { $max } حرفًا على الأكثر.
           *[other] { $max } حرف على الأكثر.
        }",
        "replies-count = { $n }份答复
replies-from = { $state }的答复，编号{ $number }。
replies-plain = 已收到答复。
replies-too-long = 最多{ $max }个字符。",
        "replies-count = { $n ->
            [0] no replies
            [one] { $n } reply
           *[other] { $n } replies
        }
replies-from = Reply of { $state }, number { $number }.
replies-plain = The replies are in.
replies-too-long = { $max ->
            [one] At most { $max } character.
           *[other] At most { $max } characters.
        }",
        "replies-count = { $n ->
            [one] { $n } réponse
           *[other] { $n } réponses
        }
replies-from = Réponse de l’État suivant : { $state }, numéro { $number }.
replies-plain = Les réponses sont arrivées.
replies-too-long = { $max ->
            [one] { $max } caractère au maximum.
           *[other] { $max } caractères au maximum.
        }",
        "replies-count = { $n ->
            [one] { $n } ответ
            [few] { $n } ответа
           *[many] { $n } ответов
        }
replies-from = Ответ: { $state }, номер { $number }.
replies-plain = Ответы получены.
replies-too-long = { $max ->
            [one] Не более { $max } знака.
            [few] Не более { $max } знаков.
           *[many] Не более { $max } знаков.
        }",
        "replies-count = { $n ->
            [one] { $n } respuesta
           *[other] { $n } respuestas
        }
replies-from = Respuesta de { $state }, número { $number }.
replies-plain = Se han recibido las respuestas.
replies-too-long = { $max ->
            [one] { $max } carácter como máximo.
           *[other] { $max } caracteres como máximo.
        }",
    ])
}

fn words() -> Words {
    Words::new(&[&locales()]).unwrap_or_else(|faults| panic!("{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>()))
}

fn check_count(lang: Lang, n: i64, expected: &str) {
    assert_eq!(words().tongue(lang).with("replies-count", args![("n", n)]), expected, "{n} in {lang}");
}

#[test]
fn arabic_counts_with_six_forms() {
    check_count(Lang::Ar, 0, "لا ردود");
    check_count(Lang::Ar, 1, "رد واحد");
    check_count(Lang::Ar, 2, "ردّان");
    check_count(Lang::Ar, 3, "3 ردود");
    check_count(Lang::Ar, 10, "10 ردود");
    check_count(Lang::Ar, 11, "11 ردًّا");
    check_count(Lang::Ar, 99, "99 ردًّا");
    check_count(Lang::Ar, 100, "100 رد");
    check_count(Lang::Ar, 103, "103 ردود");
    check_count(Lang::Ar, 1193, "1,193 ردًّا");
}

#[test]
fn russian_counts_with_three_forms() {
    check_count(Lang::Ru, 0, "0 ответов");
    check_count(Lang::Ru, 1, "1 ответ");
    check_count(Lang::Ru, 2, "2 ответа");
    check_count(Lang::Ru, 5, "5 ответов");
    check_count(Lang::Ru, 11, "11 ответов");
    check_count(Lang::Ru, 12, "12 ответов");
    check_count(Lang::Ru, 21, "21 ответ");
    check_count(Lang::Ru, 193, "193 ответа");
    check_count(Lang::Ru, 1_000, "1\u{a0}000 ответов");
}

#[test]
fn the_other_four_count_as_they_do() {
    check_count(Lang::En, 0, "no replies");
    check_count(Lang::En, 1, "1 reply");
    check_count(Lang::En, 1_193, "1,193 replies");
    check_count(Lang::Fr, 0, "0 réponse");
    check_count(Lang::Fr, 1, "1 réponse");
    check_count(Lang::Fr, 1_193, "1\u{202f}193 réponses");
    check_count(Lang::Es, 0, "0 respuestas");
    check_count(Lang::Es, 1, "1 respuesta");
    check_count(Lang::Es, 12_193, "12.193 respuestas");
    check_count(Lang::Zh, 1, "1份答复");
    check_count(Lang::Zh, 193, "193份答复");
}

#[test]
fn a_number_beyond_exact_counting_is_still_written_exactly() {
    check_count(Lang::En, i64::MAX, "9,223,372,036,854,775,807 replies");
    check_count(Lang::En, -(1 << 53) - 1, "-9,007,199,254,740,993 replies");
}

#[test]
fn texts_stand_as_they_are_and_are_isolated_where_they_run_against_the_sentence() {
    let say = |lang, state: &str| words().tongue(lang).with("replies-from", args![("state", state), ("number", "IN/2021/57")]);
    assert_eq!(say(Lang::En, "Fiji"), "Reply of Fiji, number IN/2021/57.");
    assert_eq!(say(Lang::Zh, "斐济"), "斐济的答复，编号IN/2021/57。");
    assert_eq!(say(Lang::En, "مصر"), "Reply of \u{2068}مصر\u{2069}, number IN/2021/57.");
    assert_eq!(say(Lang::Ar, "مصر"), "رد من مصر برقم \u{2068}IN/2021/57\u{2069}.");
    assert_eq!(unmarked(&say(Lang::Ar, "مصر")), "رد من مصر برقم IN/2021/57.");
}

#[test]
fn a_missing_message_gives_its_key_and_a_missing_value_its_name() {
    let english = words().tongue(Lang::En);
    assert_eq!(english.say("replies-plain"), "The replies are in.");
    assert_eq!(english.say("replies-absent"), "replies-absent");
    assert_eq!(english.say("no key {at} all"), "no key {at} all");
    assert_eq!(english.with("replies-from", args![("state", "Fiji")]), "Reply of Fiji, number {$number}.");
    assert_eq!(english.switched(Lang::Fr).say("replies-plain"), "Les réponses sont arrivées.");
}

#[test]
fn markup_and_braces_in_a_value_are_only_text() {
    let said = words().tongue(Lang::En).with("replies-from", args![("state", "{ $number } <b>"), ("number", 7)]);
    assert_eq!(said, "Reply of { $number } <b>, number 7.");
}

#[derive(Debug)]
struct TooLong(String);

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "longer than {}", self.0)
    }
}

impl std::error::Error for TooLong {}

impl Refusal for TooLong {
    fn code(&self) -> Code {
        "replies-too-long"
    }
    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("message") }
    }
    fn args(&self) -> Vec<Arg> {
        vec![("max", Cow::Owned(self.0.clone()))]
    }
}

#[test]
fn a_refusal_is_a_sentence_in_each_language_with_the_plural_of_its_figures() {
    let check = |lang, max: &str, expected: &str| {
        assert_eq!(unmarked(&words().tongue(lang).say_refusal(&TooLong(max.into()))), expected, "{max} in {lang}");
    };
    check(Lang::En, "1", "At most 1 character.");
    check(Lang::En, "2021", "At most 2021 characters.");
    check(Lang::Ru, "21", "Не более 21 знака.");
    check(Lang::Ar, "2", "حرفان على الأكثر.");
    check(Lang::Ar, "3", "3 أحرف على الأكثر.");
    check(Lang::Zh, "007", "最多007个字符。");
    check(Lang::Fr, "beaucoup", "beaucoup caractères au maximum.");
    check(Lang::Es, "99999999999999999999", "99999999999999999999 caracteres como máximo.");
}

#[test]
fn the_words_know_their_keys_and_variables() {
    let words = words();
    assert!(words.has("replies-count") && words.has("words-geneva") && !words.has("replies"));
    assert_eq!(words.features().collect::<Vec<_>>(), ["replies", "words"]);
    assert_eq!(words.variables("replies-from").unwrap().iter().copied().collect::<Vec<_>>(), ["number", "state"]);
    assert!(words.keys().is_sorted());
}

#[test]
fn a_choice_by_text_is_made_in_every_language() {
    // In Arabic the value is isolated where it is written, and still chooses as it is.
    let each = ["replies-how = { $how ->\n [mail] { $how }!\n *[post] P\n }"; 6];
    let words = Words::new(&[&replies(each)]).unwrap();
    for lang in Lang::ALL {
        assert_eq!(unmarked(&words.tongue(lang).with("replies-how", args![("how", "mail")])), "mail!", "{lang}");
        assert_eq!(words.tongue(lang).with("replies-how", args![("how", "fax")]), "P", "{lang}");
    }
}

#[test]
fn a_term_takes_its_case_and_keeps_its_values_to_itself() {
    let each = "-replies-form = { $case ->
    [genitive] формы
   *[nominative] форма
 }
replies-a = { -replies-form } { $case }
replies-b = Нет { -replies-form(case: \"genitive\") }.
";
    let russian = Words::new(&[&replies([each; 6])]).unwrap().tongue(Lang::Ru);
    assert_eq!(russian.with("replies-a", args![("case", "genitive")]), "форма genitive");
    assert_eq!(russian.say("replies-b"), "Нет формы.");
}

#[test]
fn literals_and_lines_stand_as_written() {
    let each = "replies-a =\n    { \"{\" }x{ \"\\u2011\" }{ 3 }\n    second\n\n    third\n";
    let english = Words::new(&[&replies([each; 6])]).unwrap().tongue(Lang::En);
    assert_eq!(english.say("replies-a"), "{x\u{2011}3\nsecond\n\nthird");
}

#[test]
fn french_and_spanish_may_have_a_form_for_millions() {
    let each = "replies-a = { $n ->\n [one] { $n } réponse\n [many] { $n } de réponses\n *[other] { $n } réponses\n }\n";
    let plain = "replies-a = { $n }\n";
    let french = Words::new(&[&replies([plain, plain, plain, each, plain, each])]).unwrap().tongue(Lang::Fr);
    assert_eq!(french.with("replies-a", args![("n", 2_000_000)]), "2\u{202f}000\u{202f}000 de réponses");
    assert_eq!(french.with("replies-a", args![("n", 2_000)]), "2\u{202f}000 réponses");
}

/// Counts what is logged.
struct Count(Arc<AtomicUsize>);

impl tracing::Subscriber for Count {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, _: &tracing::Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn what_could_not_be_said_is_logged_once_for_each_language() {
    let logged = Arc::new(AtomicUsize::new(0));
    let check = |expected| assert_eq!(logged.load(Ordering::Relaxed), expected);
    tracing::subscriber::with_default(Count(logged.clone()), || {
        let (english, french) = (words().tongue(Lang::En), words().tongue(Lang::Fr));
        (0..3).for_each(|_| drop(english.say("replies-absent")));
        check(1);
        french.say("replies-absent");
        check(2);
        (0..3).for_each(|_| drop(english.clone().say("replies-from")));
        check(3);
        let absent = |n: usize| english.say(&format!("replies-absent-{n}"));
        (0..2_000).for_each(|n| drop(absent(n)));
        let most = logged.load(Ordering::Relaxed);
        assert!((1_000..1_010).contains(&most), "{most}");
    });
}

#[test]
fn words_and_tongues_go_from_thread_to_thread() {
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let words = words();
    shared(&words);
    shared(&words.tongue(Lang::Ar));
    std::thread::scope(|scope| {
        for lang in Lang::ALL.into_iter().chain(Lang::ALL) {
            let tongue = words.tongue(lang);
            scope.spawn(move || (0..200).for_each(|n| assert!(!tongue.with("replies-count", args![("n", n)]).is_empty())));
        }
    });
    assert_eq!(Value::from(u64::MAX), Value::Number(i64::MAX));
}
