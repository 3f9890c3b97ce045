// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/

/// Version 2018-08-13.
#[cfg(feature = "sts-2018-08-13")]
pub mod v2018_08_13;

#[cfg(feature = "sts")]
#[doc(inline)]
pub use v2018_08_13::*;
