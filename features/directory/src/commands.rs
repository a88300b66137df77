//! The use-cases, one file each; `add` holds those by which the directory is first filled.

mod add;
mod add_contact;
mod add_membership;
mod add_organisation;
mod add_person;
mod add_tenure;
mod apply_import;
mod edit_organisation;
mod edit_person;
mod edit_post;
mod edit_state;
mod end_contact;
mod end_membership;
mod end_tenure;
mod leave_import;
mod match_import;
mod upload_import;

pub use add::{NewMembership, add_class, add_post, add_region, add_state};
pub use add_contact::add_contact;
pub(crate) use add_contact::{read_contact, sound};
pub use add_membership::{TermOfMembership, add_membership};
pub use add_organisation::{OrganisationFields, add_organisation};
pub use add_person::{PersonFields, add_person};
pub(crate) use add_tenure::NEW;
pub use add_tenure::{Holder, Named, Term, add_tenure};
pub use apply_import::apply_import;
pub use edit_organisation::edit_organisation;
pub use edit_person::edit_person;
pub use edit_post::{PostFields, edit_post};
pub use edit_state::{EditState, edit_state};
pub use end_contact::end_contact;
pub use end_membership::end_membership;
pub use end_tenure::end_tenure;
pub use leave_import::leave_import;
pub use match_import::match_import;
pub use upload_import::upload_import;
