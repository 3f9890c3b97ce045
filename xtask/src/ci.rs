//! `cargo xtask ci`: everything that CI runs.

use std::path::Path;
use std::process::Command;

use crate::Outcome;

/// Runs `.ci/run`, which holds the steps in the order in which they fail soonest.
pub(crate) fn run(repository: &Path) -> Result<Outcome, String> {
    let script = repository.join(".ci").join("run");
    let status = Command::new("bash").arg(&script).status();
    let status = status.map_err(|error| format!("cannot run {} with bash: {error}", script.display()))?;
    Ok(if status.success() { Outcome::Clean } else { Outcome::Findings })
}
