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

#[cfg(feature = "callbacks")]
pub mod callbacks;

/// Enums shared by several actions or types.
pub mod enums;

/// Types shared by several actions.
#[cfg(feature = "callbacks")]
pub mod types;

#[doc(inline)]
pub use actions::*;

pub use client::{Client, Error};

#[doc(inline)]
pub use enums::*;

pub use error_code::ErrorCode;

#[cfg(feature = "callbacks")]
#[doc(inline)]
pub use types::*;
