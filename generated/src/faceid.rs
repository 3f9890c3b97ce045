// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/

/// Version 2018-03-01.
#[cfg(feature = "faceid-2018-03-01")]
pub mod v2018_03_01;

#[cfg(feature = "faceid")]
#[doc(inline)]
pub use v2018_03_01::*;
