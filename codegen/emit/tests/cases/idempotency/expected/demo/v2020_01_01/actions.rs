// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod create_disk;
mod renew_disk;
mod show_disk;
mod tag_disk;

pub use create_disk::{CreateDiskRequest, CreateDiskResponse};
pub use renew_disk::{RenewDiskRequest, RenewDiskResponse};
pub use show_disk::{ShowDiskRequest, ShowDiskResponse};
pub use tag_disk::{TagDiskRequest, TagDiskResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<CreateDiskRequest>(),
    tc3_runtime::dynamic::Entry::of::<RenewDiskRequest>(),
    tc3_runtime::dynamic::Entry::of::<ShowDiskRequest>(),
    tc3_runtime::dynamic::Entry::of::<TagDiskRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[];
