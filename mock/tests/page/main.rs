//! Tests the page in a real browser: what it shows of calls, and its controls.
//!
//! Needs `chromium` and `chromedriver`, and says so if they are missing.

mod browser;
#[expect(dead_code, reason = "what the tests of the server need besides")]
#[path = "../server/call.rs"]
mod call;
mod calls;
mod control;
#[path = "../server/folder.rs"]
mod folder;
mod hostile;
mod picture;
#[path = "../server/receiver.rs"]
mod receiver;
mod services;
#[path = "../server/signer.rs"]
mod signer;
#[path = "../server/typical.rs"]
mod typical;
mod usable;
