//! Findings as text for people and programs.

mod changelog;
mod github;
mod json;
mod markdown;
mod terminal;

pub use changelog::changelog;
pub use github::github;
pub use json::json;
pub use markdown::markdown;
pub use terminal::terminal;

use super::acknowledge::Complaint;
use super::finding::Finding;
use super::kind::Audience;
use super::version::{Bump, Version};
use crate::source::SourceMap;

/// A comparison and all that is to be told about it.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// What was compared, as people name it.
    pub names: (&'r str, &'r str),
    /// The files of both sides.
    pub sources: (&'r SourceMap, &'r SourceMap),
    /// The differences, the gravest first.
    pub findings: &'r [Finding],
    /// What is wrong with the acknowledgements.
    pub complaints: &'r [Complaint],
    /// The versions of the generated crate, where they are known.
    pub versions: (Option<Version>, Option<Version>),
}

impl Report<'_> {
    /// How far the version has to grow.
    #[must_use]
    pub fn needed(&self) -> Bump {
        Bump::needed(self.findings, self.versions.0)
    }

    /// Whether the version grew far enough; `None` where it is not known.
    #[must_use]
    pub fn is_bumped(&self) -> Option<bool> {
        let (Some(before), Some(after)) = self.versions else { return None };
        Some(after >= before.bumped(self.needed()))
    }

    /// One sentence: what this comes to.
    fn verdict(&self) -> String {
        if self.findings.is_empty() {
            return match (self.versions, self.is_bumped()) {
                ((Some(before), Some(after)), Some(false)) => format!("no difference; {before} -> {after} goes back"),
                _ => "no difference".to_owned(),
            };
        }
        let counts: Vec<String> = Audience::ALL
            .into_iter()
            .filter_map(|audience| {
                let count = self.findings.iter().filter(|finding| finding.audience() == audience).count();
                (count > 0).then(|| format!("{count} {}", audience.word()))
            })
            .collect();
        let acknowledged = self.findings.iter().filter(|finding| finding.acknowledged.is_some()).count();
        let acknowledged = if acknowledged > 0 { format!(" ({acknowledged} acknowledged)") } else { String::new() };
        let needed = self.needed();
        let version = match (self.versions, self.is_bumped()) {
            ((Some(before), Some(after)), Some(true)) => format!("{before} -> {after} is enough"),
            ((Some(before), Some(after)), _) => {
                format!("{before} -> {after} is not enough, {} is", before.bumped(needed))
            }
            _ => "the versions of the crate are not known".to_owned(),
        };
        format!("{}{acknowledged}; version bump needed: {}; {version}", counts.join(", "), needed.word())
    }

    /// Where a finding stands: in the second spec, or else in the first.
    fn location(&self, finding: &Finding) -> String {
        match (finding.before, finding.after) {
            (_, Some(span)) => self.sources.1.location(span),
            (Some(span), None) => self.sources.0.location(span),
            (None, None) => String::new(),
        }
    }
}

/// `request and response`; empty for nowhere.
fn positions(finding: &Finding) -> String {
    finding.positions.iter().map(|position| position.word()).collect::<Vec<_>>().join(" and ")
}

/// `SRC WIRE`.
fn audiences(finding: &Finding) -> String {
    finding.audiences.iter().map(|audience| audience.word()).collect::<Vec<_>>().join(" ")
}
