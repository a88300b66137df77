//! The pages: the public face, and the edition's page in the office. What several of them draw alike: `parts`.

pub(crate) mod about;
pub(crate) mod accessibility;
pub(crate) mod front;
pub(crate) mod home;
pub(crate) mod office;
mod parts;
pub(crate) mod privacy;
pub(crate) mod public;
