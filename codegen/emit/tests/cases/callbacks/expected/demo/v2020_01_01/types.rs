// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

#[cfg(feature = "callbacks")]
mod receiver;

#[cfg(feature = "callbacks")]
pub use receiver::{Channel, Language, Receiver, UnknownChannel, UnknownLanguage};
