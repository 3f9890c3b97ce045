// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/

mod agent;
mod flow_info;
mod user_info;

pub use agent::Agent;
pub use flow_info::FlowInfo;
pub use user_info::UserInfo;
