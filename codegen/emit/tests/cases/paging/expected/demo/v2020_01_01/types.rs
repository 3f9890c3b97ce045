// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod found;
mod note;
mod place;

pub use found::Found;
pub use note::Note;
pub use place::Place;
