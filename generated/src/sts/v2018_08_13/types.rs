// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/types/

mod api_key;
mod credentials;
mod tag;

pub use api_key::{ApiKey, ApiKeyStatus, UnknownApiKeyStatus};
pub use credentials::Credentials;
pub use tag::{Tag, TagArgs};
