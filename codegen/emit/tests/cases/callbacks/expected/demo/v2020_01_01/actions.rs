// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod describe;

pub use describe::{DescribeRequest, DescribeResponse, Reason, UnknownReason};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<DescribeRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::enums::State>(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::demo::v2020_01_01::enums::StateCode,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::types::Channel>(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::types::Language>(),
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::actions::Reason>(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::callbacks::MessageCause,
    >(),
    #[cfg(feature = "callbacks")]
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::callbacks::MessageOrigin,
    >(),
];
