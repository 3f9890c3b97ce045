// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/

/// Version 2021-05-26.
#[cfg(feature = "essbasic-2021-05-26")]
pub mod v2021_05_26;

#[cfg(feature = "essbasic")]
#[doc(inline)]
pub use v2021_05_26::*;
