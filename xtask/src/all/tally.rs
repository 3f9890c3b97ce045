//! Sums up what every version took, what failed, and with which message.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::log::Log;
use super::make::Made;
use crate::cpu::{self, Cpu};
use crate::package::Version;
use crate::{count, warn};

/// Slow versions that are named.
const SLOWEST: usize = 5;
/// Lines of the compiler that are printed of a batch; the first ones say the most.
const MOST_WORDS: usize = 300;

/// What was found out so far.
pub(super) struct Tally {
    wanted: usize,
    /// Versions that could not be made.
    unmade: usize,
    rows: Vec<Row>,
    failed: Vec<String>,
    warned: Vec<String>,
    started: Instant,
    compiling: Duration,
    batches: usize,
}

/// A version that was made.
struct Row {
    label: String,
    name: String,
    actions: usize,
    lines: u64,
    /// Import, generation, compilation.
    seconds: [Duration; 3],
    is_compiled: bool,
}

impl Tally {
    pub(super) fn new(wanted: usize) -> Self {
        let (rows, failed, warned) = (Vec::new(), Vec::new(), Vec::new());
        Self { wanted, unmade: 0, rows, failed, warned, started: Instant::now(), compiling: Duration::ZERO, batches: 0 }
    }

    /// Counts a version that waits to be compiled.
    pub(super) fn made(&mut self, made: Made) {
        let Made { label, name, actions, lines, seconds: [import, generation], .. } = made;
        let seconds = [import, generation, Duration::ZERO];
        self.rows.push(Row { label, name, actions, lines, seconds, is_compiled: false });
    }

    /// Counts a version that could not be made.
    pub(super) fn fails(&mut self, version: &Version, reason: &str) {
        warn(format_args!("{} {}: {reason}", version.folder, version.version));
        self.failed.push(format!("{} {}: {reason}", version.folder, version.version));
        self.unmade += 1;
    }

    /// Counts a batch: what waited was compiled, or was not.
    pub(super) fn compiled(&mut self, log: Log) {
        for row in self.rows.iter_mut().filter(|row| !row.is_compiled) {
            row.is_compiled = true;
            match log.compiled.get(&row.name) {
                Some(took) => row.seconds[2] = *took,
                None => self.failed.push(format!("{}: does not compile", row.label)),
            }
            if log.warned.contains(&row.name) {
                self.warned.push(row.label.clone());
            }
        }
        self.compiling += log.took;
        self.batches += 1;
        if !log.words.is_empty() {
            // What all depend on belongs to none of them.
            if log.warned.is_empty() && log.words.iter().any(|line| line.starts_with("warning")) {
                self.warned.push("what they depend on".to_owned());
            }
            warn(log.words.iter().take(MOST_WORDS).map(String::as_str).collect::<Vec<_>>().join("\n"));
            if let Some(rest) = log.words.len().checked_sub(MOST_WORDS).filter(|rest| *rest > 0) {
                warn(format_args!("and {} more of the compiler", count(rest, "line")));
            }
        }
    }

    /// A line about the batch that was compiled last.
    pub(super) fn progress(&self, lines: u64) -> String {
        let done = self.rows.len() + self.unmade;
        let elapsed = self.started.elapsed().as_secs();
        format!("batch {}: {} lines; {done} of {} after {elapsed} s", self.batches, grouped(lines), self.wanted)
    }

    pub(super) fn is_clean(&self) -> bool {
        self.failed.is_empty() && self.warned.is_empty()
    }

    /// The result, as ARCHITECTURE.md shows it.
    pub(super) fn text(&self) -> String {
        let actions = self.rows.iter().map(|row| row.actions as u64).sum();
        let lines = self.rows.iter().map(|row| row.lines).sum();
        let making = self.started.elapsed().saturating_sub(self.compiling);
        let mut text = format!(
            "{}: {} actions, {} lines of Rust\nimport and generation {:.1} s, `cargo check` {:.1} s in {}\n",
            count(self.rows.len(), "version"),
            grouped(actions),
            grouped(lines),
            making.as_secs_f64(),
            self.compiling.as_secs_f64(),
            if self.batches == 1 { "1 batch".to_owned() } else { format!("{} batches", self.batches) },
        );
        // Writing to a String cannot fail.
        if let (Some(cpu), Some(memory)) = (Cpu::now(), cpu::peak_memory()) {
            let (own, children) = (cpu.own.as_secs_f64(), cpu.children.as_secs_f64());
            let megabytes = memory >> 20;
            let _ = writeln!(text, "CPU {own:.1} s and {children:.1} s; at most {megabytes} MB of memory");
        }
        let _ = write!(text, "{}", self.slowest());
        for (what, items) in [("failed", &self.failed), ("with warnings", &self.warned)] {
            let _ = writeln!(text, "{} {what}", items.len());
            for item in items {
                let _ = writeln!(text, "  {item}");
            }
        }
        text.trim_end().to_owned()
    }

    fn slowest(&self) -> String {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.seconds.iter().sum::<Duration>()));
        let mut text =
            "| slowest | actions | lines | import | generation | `cargo check` |\n|---|---|---|---|---|---|\n"
                .to_owned();
        for Row { label, actions, lines, seconds, .. } in rows.into_iter().take(SLOWEST) {
            let [import, generation, check] = seconds.map(|time| time.as_secs_f64());
            let lines = grouped(*lines);
            let _ =
                writeln!(text, "| {label} | {actions} | {lines} | {import:.2} s | {generation:.2} s | {check:.2} s |");
        }
        text
    }
}

/// A number with a comma before every three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
