//! Lists as files.

use kernel::Lang;
use ledger::Role;

use super::on_sqlite;

#[test]
fn a_list_is_given_as_a_file_with_its_filter_and_without_its_page() {
    on_sqlite(async |house| {
        let (mut browser, _) = house.signed_in(&[Role::Officer]).await;
        let page = browser.get("/office/2021/list?q=%3D1%26x&page=3").await;
        assert!(page.text.contains("/office/2021/list?q=%3D1%26x&amp;format=csv\""), "{}", page.text);
        assert!(page.text.contains("/office/2021/list?q=%3D1%26x&amp;format=xlsx\""));
        let file = browser.get("/office/2021/list?q=%3D1%26x&format=csv").await;
        assert_eq!(file.text, "\u{FEFF}Name\r\n'=1&x\r\n");
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(
            file.header("content-disposition"),
            "attachment; filename=\"_coles_2021-02-15.csv\"; filename*=UTF-8''%C3%89coles%202021-02-15.csv"
        );
        assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
        assert!(
            browser.get("/office/2021/list?format=ods").await.header("content-type").starts_with("text/html"),
            "no such format: the page"
        );
    });
}

#[test]
fn every_fault_of_a_line_has_its_sentence() {
    use formats::LineFault as F;
    let _all_are_listed = |fault: &F| match fault {
        F::QuoteOpen | F::TextAfterQuote | F::TooMany { .. } | F::TooFew { .. } => (),
        F::TooLong(_) | F::NotText(_) | F::Formula(_) | F::ErrorValue(_) => (),
    };
    on_sqlite(async |house| {
        let (found, wanted) = (3, 2);
        let named = [F::TooLong(2), F::NotText(2), F::Formula(2), F::ErrorValue(2)];
        for lang in Lang::ALL {
            let tongue = house.app.tongue(lang);
            for fault in [F::QuoteOpen, F::TextAfterQuote, F::TooMany { found, wanted }, F::TooFew { found, wanted }] {
                assert!(!crate::spreadsheet::said(&tongue, fault, &[]).contains("web-line"), "{lang} {fault}");
            }
            for fault in named {
                let sentence = crate::spreadsheet::said(&tongue, fault, &["Name".into(), "Fax".into()]);
                assert!(sentence.contains("Fax") && !sentence.contains("web-line"), "{lang} {sentence}");
            }
        }
    });
}
