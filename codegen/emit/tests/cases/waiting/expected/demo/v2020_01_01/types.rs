// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod application;
mod area;
mod caller;
mod made;
mod task;

pub use application::Application;
pub use area::Area;
pub use caller::Caller;
pub use made::Made;
pub use task::{Task, TaskStatus, UnknownTaskStatus};
