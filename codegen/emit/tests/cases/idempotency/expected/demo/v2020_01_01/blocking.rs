// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    create_disk(CreateDiskRequest) -> CreateDiskResponse;
    renew_disk(RenewDiskRequest) -> RenewDiskResponse;
    show_disk(ShowDiskRequest) -> ShowDiskResponse;
    tag_disk(TagDiskRequest) -> TagDiskResponse;
}
