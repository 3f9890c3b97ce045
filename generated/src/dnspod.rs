// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/

/// Version 2021-03-23.
#[cfg(feature = "dnspod-2021-03-23")]
pub mod v2021_03_23;

#[cfg(feature = "dnspod")]
#[doc(inline)]
pub use v2021_03_23::*;
