// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod list_notes;
mod list_notes_pages;
mod list_pens;
mod list_rooms;

pub use list_notes::{ListNotesRequest, ListNotesResponse};
pub use list_notes_pages::{ListNotesPagesRequest, ListNotesPagesResponse};
pub use list_pens::{ListPensRequest, ListPensResponse};
pub use list_rooms::{Kind, ListRoomsRequest, ListRoomsResponse, UnknownKind};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<ListNotesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ListNotesPagesRequest>(),
    tc3_runtime::dynamic::Entry::of::<ListPensRequest>(),
    tc3_runtime::dynamic::Entry::of::<ListRoomsRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<crate::demo::v2020_01_01::actions::Kind>(),
];
