// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/service.yaml, actions/

//! The client without async: the same methods, which wait.

use super::Operator;
use super::actions::*;
use super::client::{Error, SERVICE};
use tc3_runtime as rt;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    prepare_flows(PrepareFlowsRequest) -> PrepareFlowsResponse;
}
