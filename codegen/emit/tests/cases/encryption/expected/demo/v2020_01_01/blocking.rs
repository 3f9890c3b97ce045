// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::Operator;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    carry(CarryRequest) -> CarryResponse;
    ping(PingRequest) -> PingResponse;
}

#[cfg(feature = "encryption")]
impl Client {
    /// Calls actions encrypted; see [`super::Client::encrypted`].
    #[must_use]
    pub fn encrypted<'a>(
        &'a self,
        keys: &'a rt::encryption::EncryptionKeys,
    ) -> rt::encryption::BlockingEncrypted<'a, super::ErrorCode> {
        rt::encryption::BlockingEncrypted::new(self.0.encrypted(keys))
    }
}
