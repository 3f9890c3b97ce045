// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/redis/2018-04-19/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    describe_groups(DescribeGroupsRequest) -> DescribeGroupsResponse;
}
