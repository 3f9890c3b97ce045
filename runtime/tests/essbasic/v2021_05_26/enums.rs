// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/enums/

mod approver_type;
mod service_switch;

pub use approver_type::{ApproverType, UnknownApproverType};
pub use service_switch::{ServiceSwitch, UnknownServiceSwitch};
