// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/enums/

mod level;
mod spare;

pub use level::{Level, UnknownLevel};
pub use spare::{Spare, UnknownSpare};
