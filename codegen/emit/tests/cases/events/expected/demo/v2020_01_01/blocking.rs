// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error;
    chat(ChatRequest) -> ChatResponse;
    show(ShowRequest) -> ShowResponse;
    speak(SpeakRequest) -> SpeakResponse;
    #[deprecated(note = "use `Chat` instead")]
    watch(WatchRequest) -> WatchResponse;
}

rt::blocking_events! {
    Client, Error, ErrorCode;
    chat_events(ChatRequest) -> ChatResponse;
    speak_events(SpeakRequest) -> SpeakResponse;
    #[deprecated(note = "use `Chat` instead")]
    watch_events(WatchRequest) -> WatchResponse;
}
