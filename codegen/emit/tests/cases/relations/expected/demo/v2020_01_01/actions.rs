// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod send;

pub use send::{SendRequest, SendResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<SendRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[];
