// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/

/// Version 2021-01-11.
#[cfg(feature = "sms-2021-01-11")]
pub mod v2021_01_11;

#[cfg(feature = "sms")]
#[doc(inline)]
pub use v2021_01_11::*;
