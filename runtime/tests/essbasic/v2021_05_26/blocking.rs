// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::Operator;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    prepare_flows(PrepareFlowsRequest) -> PrepareFlowsResponse;
}
