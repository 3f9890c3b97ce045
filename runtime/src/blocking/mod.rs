//! The client without async: makes the same decisions and carries them out on the caller's thread.
//!
//! A call of the async client is a future that waits for three things: the transport, the timer, and other calls that
//! share a queue or a renewal with it. [`UreqTransport`](crate::UreqTransport) has its answer when it is first polled,
//! and [`wait`] blocks the thread for the other two. So there is no runtime and no other thread, and the logic of a
//! call is written once.

mod alarms;
mod events;
mod macros;
mod paging;
mod park;
mod waiting;

use std::path::Path;

pub use events::Events;
pub use paging::{Items, Pages};
pub use park::{ParkTimer, wait};
pub use waiting::Waiting;

use crate::client::file;
use crate::error::FileError;
pub use crate::time_left::time_left;

/// Writes a file whole or not at all, on this thread: it may be the last that a runtime has for such work.
#[doc(hidden)]
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    file::write(path, bytes)
}
