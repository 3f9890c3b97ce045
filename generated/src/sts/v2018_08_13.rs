// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/service.yaml

//! Security Token Service: temporary credentials for CAM roles, federated identities and users with multi-factor
//! authentication.
//!
//! API `sts`, version 2018-08-13.

#[cfg(feature = "blocking")]
pub mod blocking;

mod client;
mod error_code;

/// Requests and responses of all actions.
pub mod actions;

/// Types shared by several actions.
pub mod types;

#[doc(inline)]
pub use actions::*;

pub use client::{Client, Error};
pub use error_code::ErrorCode;

#[doc(inline)]
pub use types::*;
