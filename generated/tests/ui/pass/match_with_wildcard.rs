//! Matches values and failures with an arm for those that are added later.
use tc3::essbasic::{Error, ErrorCode, ServiceSwitch};

fn opens(switch: &ServiceSwitch) -> bool {
    match switch {
        ServiceSwitch::Open => true,
        ServiceSwitch::Unknown(value) => value.as_str().starts_with("OPEN"),
        _ => false,
    }
}

fn hint(error: &Error) -> &str {
    match error {
        Error::Service(error) if *error.code() == ErrorCode::MissingParameter => "look at the request",
        _ => "look at the log",
    }
}

fn main() {
    let _ = (opens, hint);
}
