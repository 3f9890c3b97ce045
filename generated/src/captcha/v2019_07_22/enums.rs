// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/enums/

mod evil_level;
mod request_counter;
mod ticket_check;

pub use evil_level::{EvilLevel, UnknownEvilLevel};
pub use request_counter::{RequestCounter, UnknownRequestCounter};
pub use ticket_check::{TicketCheck, UnknownTicketCheck};
