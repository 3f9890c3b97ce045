// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/

mod error;
mod result;

pub use error::{Error, UnknownError};
pub use result::{Result, UnknownResult};
