//! A small service, generated from `spec/` in this folder; the other tests build on it.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-emit --test cases` regenerates it.

// As the generator writes it.
#[rustfmt::skip]
pub mod v2021_05_26;

pub use v2021_05_26::*;

/// The service.
pub static SERVICE: &tc3_runtime::ServiceInfo = <PrepareFlowsRequest as tc3_runtime::Action>::INFO.service;
