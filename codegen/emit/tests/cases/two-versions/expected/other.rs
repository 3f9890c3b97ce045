// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/other/

/// Version 2020-01-01.
#[cfg(feature = "other-2020-01-01")]
pub mod v2020_01_01;

#[cfg(feature = "other")]
#[doc(inline)]
pub use v2020_01_01::*;
