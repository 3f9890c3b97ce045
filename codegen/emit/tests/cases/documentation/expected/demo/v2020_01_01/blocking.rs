// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    #[deprecated(note = "since 2023-01-01; use `Speak` instead. Says \"no\" to everything.")]
    talk(TalkRequest) -> TalkResponse;
}
