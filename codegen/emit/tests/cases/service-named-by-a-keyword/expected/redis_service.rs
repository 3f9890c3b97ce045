// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/redis/

/// Version 2018-04-19.
#[cfg(feature = "redis-service-2018-04-19")]
pub mod v2018_04_19;

#[cfg(feature = "redis-service")]
#[doc(inline)]
pub use v2018_04_19::*;
