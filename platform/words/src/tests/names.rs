//! Names of languages and regions, and order, in six languages.

use kernel::Lang;
use proptest::prelude::*;

use super::{in_all, tongue};

/// The 193 Member States of the United Nations, by ISO 3166-1 alpha-2, with the two observers: every code that the directory may ask for.
const STATES: &str = "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CR CI HR CU \
     CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW \
     KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA \
     KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ \
     VU VE VN YE ZM ZW VA PS";

#[test]
fn every_state_has_a_name_in_every_language() {
    let codes: Vec<_> = STATES.split_whitespace().collect();
    assert_eq!(codes.len(), 195);
    for lang in Lang::ALL {
        let names: Vec<_> = codes.iter().map(|code| tongue(lang).region_name(code).unwrap_or_else(|| panic!("{code} in {lang}"))).collect();
        let mut distinct = names.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), names.len(), "two states of one name in {lang}");
    }
}

#[test]
fn a_region_is_named_by_its_two_letters_only() {
    let check = |code: &str, expected: Option<&str>| assert_eq!(tongue(Lang::Fr).region_name(code), expected, "{code}");
    check("CI", Some("Côte d’Ivoire"));
    check("ch", Some("Suisse"));
    for wrong in ["ZZ", "zz", "", "001", "CHE", "QQ", "é", "C\u{0}"] {
        check(wrong, None);
    }
    let switzerland = in_all(|t| t.region_name("CH").unwrap().to_owned());
    assert_eq!(switzerland, ["سويسرا", "瑞士", "Switzerland", "Suisse", "Швейцария", "Suiza"]);
}

#[test]
fn each_language_names_the_six() {
    let names = Lang::ALL.map(|lang| Lang::ALL.map(|of| tongue(lang).language(of)).join(" "));
    assert_eq!(
        names,
        [
            "العربية الصينية الإنجليزية الفرنسية الروسية الإسبانية",
            "阿拉伯语 中文 英语 法语 俄语 西班牙语",
            "Arabic Chinese English French Russian Spanish",
            "arabe chinois anglais français russe espagnol",
            "арабский китайский английский французский русский испанский",
            "árabe chino inglés francés ruso español",
        ]
    );
}

fn check_order(lang: Lang, sorted: &[&str]) {
    let tongue = tongue(lang);
    let mut by_key = sorted.to_vec();
    by_key.reverse();
    by_key.sort_by_cached_key(|name| tongue.sort_key(name));
    assert_eq!(by_key, sorted, "by key, {lang}");
    let mut compared = sorted.to_vec();
    compared.reverse();
    compared.sort_by(|a, b| tongue.compare(a, b));
    assert_eq!(compared, sorted, "compared, {lang}");
}

#[test]
fn lists_are_in_the_order_of_the_language() {
    check_order(Lang::Fr, &["Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne", "Estonie", "Éthiopie", "Fidji"]);
    check_order(Lang::Fr, &["cote", "coté", "côte", "côté"]);
    check_order(Lang::Fr, &["Guinée", "Guinée équatoriale", "Guinée-Bissau", "Guyana"]);
    check_order(Lang::Es, &["Namibia", "Nueva Zelandia", "Ñuble", "Omán"]);
    check_order(Lang::Es, &["Chad", "Chile", "Chipre", "Colombia"]);
    check_order(Lang::Ru, &["Египет", "Йемен", "Кабо-Верде", "Эстония", "Япония"]);
    // Pinyin: āfùhàn, bāxī, fǎguó, ruìshì, zhōngguó.
    check_order(Lang::Zh, &["阿富汗", "巴西", "法国", "瑞士", "中国"]);
    check_order(Lang::Ar, &["الأردن", "البرازيل", "مصر", "نيجيريا", "اليمن"].map(|n| n.trim_start_matches("ال")));
    check_order(Lang::En, &["Åland", "Albania", "Côte d’Ivoire", "Croatia", "Türkiye", "Turkmenistan"]);
    check_order(Lang::En, &["Session 2", "Session 10"]);
}

proptest! {
    #[test]
    fn a_sort_key_orders_as_the_comparison_does(a in "[a-zA-Zéèàñçа-яا-ي一-十0-9 '’-]{0,12}", b in "[a-zA-Zéèàñçа-яا-ي一-十0-9 '’-]{0,12}") {
        for lang in Lang::ALL {
            let tongue = tongue(lang);
            prop_assert_eq!(tongue.sort_key(&a).cmp(&tongue.sort_key(&b)), tongue.compare(&a, &b), "{:?} {:?} {}", a, b, lang);
        }
    }
}
