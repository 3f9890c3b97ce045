// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/

/// Version 2019-07-22.
#[cfg(feature = "captcha-2019-07-22")]
pub mod v2019_07_22;

#[cfg(feature = "captcha")]
#[doc(inline)]
pub use v2019_07_22::*;
