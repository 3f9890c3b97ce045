// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/

mod engine;
mod error_value;
mod result_value;

pub use engine::{Engine, UnknownEngine};
pub use error_value::{ErrorValue, UnknownErrorValue};
pub use result_value::{ResultValue, UnknownResultValue};
