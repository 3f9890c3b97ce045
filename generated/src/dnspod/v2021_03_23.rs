// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/service.yaml

//! DNSPod: domains, their records, lines and groups, record snapshots, query statistics and plans.
//!
//! API `dnspod`, version 2021-03-23.

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
