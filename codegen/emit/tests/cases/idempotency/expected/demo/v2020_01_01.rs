// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml

//! A service made up for tests.
//!
//! API `demo`, version 2020-01-01.

#[cfg(feature = "blocking")]
pub mod blocking;

mod client;
mod error_code;

/// Requests and responses of all actions.
pub mod actions;

#[doc(inline)]
pub use actions::*;

pub use client::{Client, Error};
pub use error_code::ErrorCode;
