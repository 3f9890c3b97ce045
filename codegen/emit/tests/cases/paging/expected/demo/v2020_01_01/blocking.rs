// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error;
    list_notes(ListNotesRequest) -> ListNotesResponse;
    list_notes_pages(ListNotesPagesRequest) -> ListNotesPagesResponse;
    #[deprecated(note = "Use paper.")]
    list_pens(ListPensRequest) -> ListPensResponse;
    list_rooms(ListRoomsRequest) -> ListRoomsResponse;
}

rt::blocking_pages! {
    Client, ErrorCode;
    list_notes_pages_(ListNotesRequest);
    #[deprecated(note = "Use paper.")]
    list_pens_pages(ListPensRequest);
    list_rooms_pages(ListRoomsRequest);
}
