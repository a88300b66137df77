//! What a page shows: notices, states, answers, history, progress, texts side by side, prose, figures.

mod figure;
mod history;
mod layout;
mod mark;
mod notice;
mod plot;
mod progress;
mod prose;
mod steps;
mod summary;

pub use figure::{Bars, Figure};
pub use history::History;
pub use layout::{Pane, Split, beside, panes, paper, preview};
pub use mark::{Tag, Tone, brief_moment, details, live, moment, name};
pub use notice::{Notice, Trouble};
pub use plot::{Course, Stacks};
pub use progress::Progress;
pub use prose::{inline, prose};
pub use steps::{StepState, Steps};
pub use summary::{Counts, Summary};
