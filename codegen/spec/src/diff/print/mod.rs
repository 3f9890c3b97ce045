//! Prints findings for people and programs.

mod changelog;
mod github;
mod json;
mod markdown;
mod terminal;

pub use changelog::{changelog, changelog_json};
pub use github::github;
pub use json::json;
pub use markdown::{markdown, markdown_within};
pub use terminal::terminal;

use super::acknowledge::Complaint;
use super::finding::Finding;
use super::kind::Audience;
use super::version::{Bump, Version};
use crate::keyword::Keyword as _;
use crate::model::ReviewLevel;
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
    /// Where the lines of both sides can be looked at.
    pub links: Option<&'r Links>,
    /// Whether every place of a bulk change is listed, however many there are.
    pub every_place: bool,
}

/// Addresses below which the files of a revision stand: `https://github.com/owner/name/blob/<commit>`.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// Of the first side.
    pub before: Option<String>,
    /// Of the second side.
    pub after: Option<String>,
}

/// Places of a bulk change that are listed where nobody asked for all.
const FEW_PLACES: usize = 20;

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
            .map(|audience| (self.count(audience), audience.word()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        let those = |is: fn(&Finding) -> bool, word: &str| {
            let count = self.findings.iter().filter(|finding| is(finding)).count();
            (count > 0).then(|| format!("{count} {word}"))
        };
        let asides: Vec<String> = [
            those(|finding| finding.acknowledged.is_some(), "acknowledged"),
            those(|finding| finding.is_at(ReviewLevel::Warn), "warned of by review.yaml"),
            those(|finding| finding.is_at(ReviewLevel::Fail), "refused by review.yaml"),
        ]
        .into_iter()
        .flatten()
        .collect();
        let asides = if asides.is_empty() { String::new() } else { format!(" ({})", asides.join(", ")) };
        let needed = self.needed();
        let version = match (self.versions, self.is_bumped()) {
            ((Some(before), Some(after)), Some(true)) => format!("{before} -> {after} is enough"),
            ((Some(before), Some(after)), _) => {
                format!("{before} -> {after} is not enough, {} is", before.bumped(needed))
            }
            _ => "the versions of the crate are not known".to_owned(),
        };
        format!("{}{asides}; version bump needed: {}; {version}", counts.join(", "), needed.word())
    }

    /// In how many places somebody is concerned; a finding of several audiences counts for each.
    #[must_use]
    pub fn count(&self, audience: Audience) -> usize {
        self.findings.iter().map(|finding| finding.count(audience)).sum()
    }

    /// The places of a bulk change that are listed, and how many more there are.
    fn places<'f>(&self, finding: &'f Finding) -> (&'f [String], usize) {
        let shown = if self.every_place { finding.places.len() } else { finding.places.len().min(FEW_PLACES) };
        (&finding.places[..shown], finding.places.len() - shown)
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

/// "fails by review.yaml: …"; empty where it says nothing.
fn reviewed(finding: &Finding) -> String {
    let Some(review) = &finding.review else { return String::new() };
    format!("`{}` by review.yaml: {}", review.level.word(), review.reason)
}

/// `request and response`; empty for nowhere.
fn positions(finding: &Finding) -> String {
    finding.positions.iter().map(|position| position.word()).collect::<Vec<_>>().join(" and ")
}

/// `SRC WIRE`.
fn audiences(finding: &Finding) -> String {
    finding.audiences.iter().map(|audience| audience.word()).collect::<Vec<_>>().join(" ")
}
