// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/as/

/// Version 2018-04-19.
#[cfg(feature = "as-2018-04-19")]
pub mod v2018_04_19;

#[cfg(feature = "as")]
#[doc(inline)]
pub use v2018_04_19::*;
