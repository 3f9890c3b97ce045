//! The client without async: the same decisions, carried out on the caller's thread.
//!
//! A call of the async client is a future that waits for three things: the transport, the timer, and other calls that
//! share a queue or a renewal with it. [`UreqTransport`](crate::UreqTransport) has its answer when it is first polled,
//! and [`wait`] waits for the other two with the thread itself. So there is no runtime and no other thread, and what a
//! call does is written once.

mod events;
mod macros;
mod paging;
mod park;
mod waiting;

pub use events::Events;
pub use paging::{Items, Pages};
pub use park::{ParkTimer, wait};
pub use waiting::Waiting;
