//! The pages: under a personal link (`link`, `availability`, `check`), the code by mail (`proof`), the short code (`code`),
//! the office (`office`, `one`, `record`, `figures`, `silent`), and what everybody may read (`public`).

pub mod availability;
pub mod check;
pub mod code;
pub mod fields;
pub mod figures;
pub mod link;
pub mod office;
pub mod one;
pub mod proof;
pub mod public;
pub mod record;
pub mod silent;
