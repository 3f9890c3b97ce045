//! Calls a deprecated action where deprecations are denied.
#![deny(deprecated)]
use tc3::essbasic::{Client, PrepareFlowsRequest};

fn main() {
    let _ = |client: &Client, request: &PrepareFlowsRequest| drop(client.prepare_flows(request));
}
