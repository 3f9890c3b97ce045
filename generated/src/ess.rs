// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/

/// Version 2020-11-11.
#[cfg(feature = "ess-2020-11-11")]
pub mod v2020_11_11;

#[cfg(feature = "ess")]
#[doc(inline)]
pub use v2020_11_11::*;
