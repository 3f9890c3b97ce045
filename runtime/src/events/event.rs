//! One event of a stream.

use std::fmt;
use std::ops::Deref;

/// One event of a stream, which is a response. `Debug` shows the response and what the event is called, not its data.
#[derive(Clone)]
pub struct Event<R> {
    pub(super) response: R,
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
    pub(super) data: String,
}

impl<R> Event<R> {
    /// The response in it.
    pub fn response(&self) -> &R {
        &self.response
    }

    /// The response itself.
    pub fn into_response(self) -> R {
        self.response
    }

    /// The type of the event, where it has one.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The id of the event, or the last one before it. One of more than 1 KiB counts as none.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What came, mostly JSON: of members too that the response does not have. It may hold personal data.
    pub fn data(&self) -> &str {
        &self.data
    }
}

impl<R> Deref for Event<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.response
    }
}

impl<R: fmt::Debug> fmt::Debug for Event<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("response", &self.response)
            .field("name", &self.name)
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
