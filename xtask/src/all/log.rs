//! Reads the output of cargo as it compiles a batch: when each crate began and ended, and the compiler's messages.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::batch::PREFIX;

/// What cargo itself prints with `--verbose`; the rest is the compiler's.
const STEPS: [&str; 10] = [
    "Adding",
    "Blocking",
    "Checking",
    "Compiling",
    "Dirty",
    "Downloaded",
    "Downloading",
    "Finished",
    "Fresh",
    "Locking",
];

/// What cargo says of a crate that failed while others are compiled: looks like a warning, and is none.
const GIVES_UP: &str = "warning: build failed, waiting for other jobs";

/// What became of the crates of a batch, by name.
#[derive(Default)]
pub(super) struct Log {
    /// How long each took that compiles.
    pub(super) compiled: BTreeMap<String, Duration>,
    /// Those in which the compiler has found something to warn of.
    pub(super) warned: BTreeSet<String>,
    /// What the compiler said.
    pub(super) words: Vec<String>,
    /// How long all took.
    pub(super) took: Duration,
}

/// A line of cargo's, and when it came.
type Line = (Instant, String);

impl Log {
    /// Runs cargo, and reads along.
    pub(super) fn of(command: &mut Command) -> Result<Self, String> {
        let started = Instant::now();
        let unable = |error: std::io::Error| format!("cannot run cargo: {error}");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(unable)?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let (steps, messages) = thread::scope(|scope| {
            let messages = scope.spawn(|| lines(stdout));
            (lines(stderr), messages.join().unwrap_or_default())
        });
        // Whether it succeeded shows in what came out.
        child.wait().map_err(unable)?;
        Ok(Self { took: started.elapsed(), ..Self::read(&steps, &messages) })
    }

    fn read(steps: &[Line], messages: &[Line]) -> Self {
        let mut log = Self::default();
        let mut began: BTreeMap<&str, Instant> = BTreeMap::new();
        for (at, line) in steps {
            let first = line.split_whitespace().next().unwrap_or_default();
            if first == "Running" {
                began.extend(named(line, "--crate-name ").map(|name| (name, *at)));
            } else if !STEPS.contains(&first) && !line.starts_with(GIVES_UP) {
                let warned = named(line, "warning: `").filter(|_| line.contains(" generated "));
                log.warned.extend(warned.map(str::to_owned));
                log.words.push(line.clone());
            }
        }
        for (at, line) in messages.iter().filter(|(_, line)| line.contains("\"reason\":\"compiler-artifact\"")) {
            if let Some(name) = named(line, "\"name\":\"") {
                let took = began.get(name).map_or(Duration::ZERO, |began| at.saturating_duration_since(*began));
                log.compiled.insert(name.to_owned(), took);
            }
        }
        log
    }
}

fn lines(stream: Option<impl Read>) -> Vec<Line> {
    let lines = stream.into_iter().flat_map(|stream| BufReader::new(stream).lines());
    lines.map_while(Result::ok).map(|line| (Instant::now(), line)).collect()
}

/// The crate of a batch that a line names behind some words.
fn named<'l>(line: &'l str, before: &str) -> Option<&'l str> {
    line.match_indices(before).find_map(|(at, _)| {
        let rest = &line[at + before.len()..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        Some(&rest[..end]).filter(|name| name.starts_with(PREFIX))
    })
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::Log;

    #[test]
    fn that_cargo_waits_for_other_jobs_is_no_warning() {
        let steps = [
            "   Compiling tc3_all_mail v0.1.0",
            "error[E0425]: cannot find value `x` in this scope",
            "warning: build failed, waiting for other jobs to finish...",
            "error: could not compile `tc3_all_mail` (lib) due to 1 previous error",
        ];
        let steps = steps.map(|line| (Instant::now(), line.to_owned()));
        let words = Log::read(&steps, &[]).words;
        assert_eq!(words.len(), 2);
        assert!(words.iter().all(|line| line.starts_with("error")), "{words:?}");
    }
}
