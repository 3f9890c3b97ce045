//! `cargo xtask status`: reports how far the spec covers its services, and how old its sources are.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{ArgMatches, Command};
use tc3_spec::calendar;
use tc3_spec::lock::LOCK;

use crate::readme::Readme;
use crate::{Outcome, arguments, failed, generate, say, workspace};

/// The arguments.
pub(crate) fn command() -> Command {
    Command::new("status")
        .about("Show what the spec covers and how old its sources are, and write the table of README.md")
        .arg(arguments::spec_directory())
}

/// Prints the state of every service.
pub(crate) fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let spec = arguments::spec(arguments)?;
    let sources = tc3_files::spec(&spec)?;
    let Ok(model) = generate::check(&sources, "nothing is known of it") else { return Ok(Outcome::Findings) };
    for service in &model.services {
        let path = spec.join(&service.name.value).join(&service.version.value).join(LOCK);
        let lock = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed("read", &path, &error)),
        };
        let text = tc3_import::status(service, lock.as_deref())
            .map_err(|reason| format!("{} cannot be read: {reason}", path.display()))?;
        say(text.trim_end())?;
        if let Some(days) = tc3_import::days(service).keys().next().and_then(|oldest| age(oldest)) {
            say(&format!("  {:<16} {days} days", "oldest source"))?;
        }
    }
    // The README is about the spec of this repository alone.
    if !arguments.contains_id("spec") {
        let root = workspace::root()?;
        if let Some(readme) = Readme::of(&root, &model)? {
            readme.write(&root)?;
        }
    }
    Ok(Outcome::Clean)
}

/// Days from a day until today.
#[expect(clippy::disallowed_methods, reason = "an age is told to a person; nothing is signed or generated from it")]
fn age(day: &str) -> Option<u64> {
    let today = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / calendar::DAY;
    Some(today.saturating_sub(calendar::days(day)?))
}
