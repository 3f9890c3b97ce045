// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/service.yaml

//! Tencent e-Sign for the contracts of your own organization.
//!
//! API `ess`, version 2020-11-11.

#[cfg(feature = "blocking")]
pub mod blocking;

mod client;
mod error_code;
mod operator;

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
pub use operator::Operator;

#[doc(inline)]
pub use types::*;
