//! A match without an arm for values that come tomorrow.
use tc3::essbasic::ServiceSwitch;

fn main() {
    match ServiceSwitch::Open {
        ServiceSwitch::Open | ServiceSwitch::Close | ServiceSwitch::Unknown(_) => {}
    }
}
