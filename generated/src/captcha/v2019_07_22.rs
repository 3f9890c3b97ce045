// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/service.yaml

//! CAPTCHA: verifying the tickets of solved challenges, statistics, and settings of the applications.
//!
//! API `captcha`, version 2019-07-22.

#[cfg(feature = "blocking")]
pub mod blocking;

mod client;
mod error_code;

/// Requests and responses of all actions.
pub mod actions;

/// Enums shared by several actions or types.
pub mod enums;

/// Types shared by several actions.
pub mod types;

#[doc(inline)]
pub use actions::*;

pub use client::{Client, Error};

#[doc(inline)]
pub use enums::*;

pub use error_code::ErrorCode;

#[doc(inline)]
pub use types::*;
