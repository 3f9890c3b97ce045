//! Writes the end of several error messages: the request id, and the number of attempts.

use std::fmt;

/// The request id, and how many attempts there were if it was not one: ` (request id r-1; 3 attempts)`.
pub(super) fn write(f: &mut fmt::Formatter<'_>, request_id: Option<&str>, attempts: u32) -> fmt::Result {
    match (request_id, attempts) {
        (Some(id), 0 | 1) => write!(f, " (request id {id})"),
        (Some(id), attempts) => write!(f, " (request id {id}; {attempts} attempts)"),
        (None, 0 | 1) => Ok(()),
        (None, attempts) => write!(f, " ({attempts} attempts)"),
    }
}
