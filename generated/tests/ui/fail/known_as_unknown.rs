//! Builds a known value as an unknown one.
use tc3::essbasic::{ServiceSwitch, UnknownServiceSwitch};

fn main() {
    let _ = ServiceSwitch::Unknown(UnknownServiceSwitch { value: "OPEN".to_owned() });
}
