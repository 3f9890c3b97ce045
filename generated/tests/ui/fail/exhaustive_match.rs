//! Matches without an arm for values that are added later.
use tc3::essbasic::ServiceSwitch;

fn main() {
    match ServiceSwitch::Open {
        ServiceSwitch::Open | ServiceSwitch::Close | ServiceSwitch::Unknown(_) => {}
    }
}
