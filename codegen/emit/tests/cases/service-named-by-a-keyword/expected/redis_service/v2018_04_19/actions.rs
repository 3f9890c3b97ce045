// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/redis/2018-04-19/actions/

mod describe_groups;

pub use describe_groups::{DescribeGroupsRequest, DescribeGroupsResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<DescribeGroupsRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[];
