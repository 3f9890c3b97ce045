// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod count_links;
mod make_link;
mod ping;

pub use count_links::{CountLinksRequest, CountLinksResponse};
pub use make_link::{LinkKind, MakeLinkRequest, MakeLinkResponse, UnknownLinkKind};
pub use ping::{PingRequest, PingResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<CountLinksRequest>(),
    tc3_runtime::dynamic::Entry::of::<MakeLinkRequest>(),
    tc3_runtime::dynamic::Entry::of::<PingRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::actions::LinkKind,
    >(),
];
