//! Builds a request without its constructor, which would miss fields that become required later.
use tc3::essbasic::{Agent, UserInfo};

fn main() {
    let _ = Agent { app_id: "app".to_owned(), ..Agent::new("app") };
    let _ = UserInfo { open_id: None };
}
