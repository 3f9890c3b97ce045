// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    count_links(CountLinksRequest) -> CountLinksResponse;
    make_link(MakeLinkRequest) -> MakeLinkResponse;
    ping(PingRequest) -> PingResponse;
}
