// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod chat;
mod show;
mod speak;
mod watch;

pub use chat::{ChatRequest, ChatResponse};
pub use show::{ShowRequest, ShowResponse};
pub use speak::{SpeakRequest, SpeakResponse};
pub use watch::{ResultType, UnknownResultType, WatchRequest, WatchResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<ChatRequest>(),
    tc3_runtime::dynamic::Entry::of::<ShowRequest>(),
    tc3_runtime::dynamic::Entry::of::<SpeakRequest>(),
    tc3_runtime::dynamic::Entry::of::<WatchRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::demo::v2020_01_01::actions::ResultType,
    >(),
];
