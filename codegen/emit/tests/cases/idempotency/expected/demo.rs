// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/

/// Version 2020-01-01.
#[cfg(feature = "demo-2020-01-01")]
pub mod v2020_01_01;

#[cfg(feature = "demo")]
#[doc(inline)]
pub use v2020_01_01::*;
