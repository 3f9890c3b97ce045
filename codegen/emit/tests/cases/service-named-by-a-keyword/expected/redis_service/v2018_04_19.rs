// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/redis/2018-04-19/service.yaml

//! Keeps groups of databases.
//!
//! API `redis`, version 2018-04-19.

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
