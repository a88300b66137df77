//! The kit's own words. They come in through [`Chrome`], which the web layer fills; their six languages lie in `locales/`, punctuation
//! included, in the form of Fluent.

/// The kit's words in each language, as the text of a Fluent file, in the order of [`kernel::Lang::ALL`]: to be joined to the messages of the
/// house by `web`, since the kit itself speaks no Fluent.
pub const LOCALE_SOURCES: [&str; 6] = [
    include_str!("../locales/ar.ftl"),
    include_str!("../locales/zh.ftl"),
    include_str!("../locales/en.ftl"),
    include_str!("../locales/fr.ftl"),
    include_str!("../locales/ru.ftl"),
    include_str!("../locales/es.ftl"),
];

macro_rules! chrome {
    ($($(#[$doc:meta])* $field:ident = $key:literal,)*) => {
        /// The words that the kit itself needs, in the language of the page.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Chrome {
            $($(#[$doc])* pub $field: String,)*
        }

        impl Chrome {
            /// The keys of all words, as the locales have them.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// Asks for each word by its key.
            pub fn read(mut say: impl FnMut(&'static str) -> String) -> Self {
                Self { $($field: say($key)),* }
            }
        }
    };
}

chrome! {
    /// "Skip to content".
    skip = "page-skip",
    /// "Menu": the button and the name of the navigation.
    menu = "page-menu",
    /// "Language": the name of the language switch.
    language = "page-language",
    /// "You are here": the name of the breadcrumbs.
    crumbs = "page-crumbs",
    /// "About this site": the name of the navigation in the footer.
    about = "page-about",
    /// "Notices": the name of the banners above the page.
    notices = "page-notices",
    /// "Sign out".
    sign_out = "page-sign-out",
    /// "Search": label and button.
    search = "page-search",
    /// "Back".
    back = "page-back",
    /// "Sample": the mark on what is invented.
    sample = "page-sample",
    /// "There is a problem": the heading of the error summary.
    problem = "page-problem",
    /// "Error:": before a fault, and before the title of a page with faults.
    error = "page-error",
    /// "(optional)": after the label of a field that may stay empty.
    optional = "page-optional",
    /// "Change": the link beside an answer.
    change = "page-change",
    /// "Remove": the link on a filter, the box beside a kept file.
    remove = "page-remove",
    /// "File kept:": before the name of a file that was sent with a form that came back.
    kept = "page-kept",
    /// "Print this page".
    print = "page-print",
    /// "Pages": the name of the page links under a list.
    pages = "page-pages",
    /// "Previous".
    previous = "page-previous",
    /// "Next".
    next = "page-next",
    /// "Filters": the name of the filter bar and of what is applied.
    filters = "page-filters",
    /// "Export:": before the links that give the list as a file.
    export = "page-export",
    /// "Not offered": a cell of the grid that cannot be chosen.
    not_offered = "page-not-offered",
    /// "All": the button that checks a whole row or column of a grid.
    whole = "page-whole",
    /// "Steps": the name of the steps.
    steps = "page-steps",
    /// "done": a step that is behind.
    step_done = "page-step-done",
    /// "current step".
    step_now = "page-step-now",
    /// "still to do": a step that lies ahead.
    step_ahead = "page-step-ahead",
    /// "The answer is being sent": said once a form is on its way.
    busy = "page-busy",
    /// "Keyboard": the button and heading of the key help.
    keys = "page-keys",
    /// "Go to": before the entries of the menu in the key help.
    keys_go = "page-keys-go",
    /// "Next row, previous row".
    keys_rows = "page-keys-rows",
    /// "Open the row".
    keys_open = "page-keys-open",
    /// "Show this help".
    keys_help = "page-keys-help",
    /// "Use single keys": the switch that turns the keys off (WCAG 2.2, 2.1.4).
    keys_use = "page-keys-use",
    /// "Close".
    close = "page-close",
    /// "Shown in Arabic": the mark on a text that is missing in the language of the page.
    shown_in_ar = "page-shown-in-ar",
    /// "Shown in Chinese".
    shown_in_zh = "page-shown-in-zh",
    /// "Shown in English".
    shown_in_en = "page-shown-in-en",
    /// "Shown in French".
    shown_in_fr = "page-shown-in-fr",
    /// "Shown in Russian".
    shown_in_ru = "page-shown-in-ru",
    /// "Shown in Spanish".
    shown_in_es = "page-shown-in-es",
}
