// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/

mod state;

#[cfg(feature = "callbacks")]
mod state_code;

pub use state::{State, UnknownState};

#[cfg(feature = "callbacks")]
pub use state_code::{StateCode, UnknownStateCode};
