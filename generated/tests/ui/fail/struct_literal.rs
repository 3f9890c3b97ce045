//! A request without its constructor would forget what is required tomorrow.
use tc3::essbasic::{Agent, UserInfo};

fn main() {
    let _ = Agent { app_id: "app".to_owned(), ..Agent::new("app") };
    let _ = UserInfo { open_id: None };
}
