// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/

mod agent;
mod staff;

pub use agent::Agent;
pub use staff::Staff;
