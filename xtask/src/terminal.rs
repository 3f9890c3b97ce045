//! Writes to the terminal. A reader that went away, as in `… | head -1`, never fails a command and never ends it.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Prints a line to the standard output. A full disk is a failure.
pub(crate) fn say(text: &str) -> Result<(), String> {
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("cannot print: {error}")),
        _ => Ok(()),
    }
}

/// Prints a line to the standard error. Where that fails, the exit code still tells.
pub(crate) fn warn(text: impl Display) {
    drop(writeln!(std::io::stderr(), "{text}"));
}

/// What could not be done to a file, and why: `cannot read spec/errors.yaml: …`.
pub(crate) fn failed(verb: &str, path: &Path, error: &dyn Display) -> String {
    format!("cannot {verb} {}: {error}", path.display())
}

/// A number of things: `1 file`, `2 files`.
pub(crate) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
