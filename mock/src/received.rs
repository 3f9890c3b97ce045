//! A call as a test sees it.

use serde_json::Value;

/// A call that reached the service: its signature was right, and its action is known.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The action.
    pub action: String,
    /// The parameters; null where they could not be read.
    pub body: Value,
}
