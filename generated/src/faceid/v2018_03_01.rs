// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/service.yaml

//! Identity verification: faces, ID cards, documents read by NFC, bank cards and phone numbers.
//!
//! API `faceid`, version 2018-03-01.

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
