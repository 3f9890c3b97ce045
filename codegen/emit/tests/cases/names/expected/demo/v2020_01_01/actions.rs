// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod mod2;
mod self2;

pub use mod2::{Mod2Request, Mod2Response};
pub use self2::{Self2Request, Self2Response};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<Mod2Request>(),
    tc3_runtime::dynamic::Entry::of::<Self2Request>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::enums::Engine>(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::enums::ErrorValue,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::enums::ResultValue,
    >(),
];
