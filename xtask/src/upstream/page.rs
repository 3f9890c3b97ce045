//! Writes the page: what changed and which callers it breaks, what waits for a person, what is beyond the spec. As
//! Markdown, within the length limit of a pull request's text.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tc3_import::Section;
use tc3_spec::SourceMap;
use tc3_spec::diff::{self, Report};
use tc3_spec::lint::{Finding, Findings, Severity};

use super::renew::{Renewed, Service};
use crate::package::Packages;

/// GitHub takes 65,536 characters; what waits for a person may have this many bytes of them.
const MOST_WAITING: usize = 16_000;
/// And what changed.
const MOST_CHANGES: usize = 44_000;
/// Lines of one kind that are shown.
const FEW: usize = 12;

/// What the page is made of.
pub(super) struct Page<'p> {
    pub(super) packages: &'p Packages,
    pub(super) renewed: &'p Renewed,
    pub(super) report: &'p Report<'p>,
    /// Before and after.
    pub(super) lint: (&'p Findings, &'p Findings),
    pub(super) sources: &'p SourceMap,
}

/// The page as text.
pub(super) struct Printed {
    pub(super) text: String,
    /// Whether a person has something to decide, to write or to look at.
    pub(super) waits: bool,
}

impl Page<'_> {
    pub(super) fn print(&self) -> Printed {
        let waiting = self.waiting();
        let mut text = format!("## The vendor's packages\n\nFrom {}.\n\n", self.packages.names().join(", "));
        let unchanged = self.renewed.services.iter().all(|service| service.files.is_empty());
        if unchanged && waiting.is_empty() {
            text.push_str("Nothing new for the services of the spec.\n");
        } else {
            text.push_str(&self.services());
            text.push_str("\n## What changed, and which callers it breaks\n\n");
            text.push_str(&diff::markdown_within(self.report, MOST_CHANGES));
            text.push_str("\n## What waits for a person\n\n");
            text.push_str(if waiting.is_empty() { "Nothing.\n" } else { &waiting });
        }
        text.push_str(&self.beyond());
        Printed { text, waits: !waiting.is_empty() }
    }

    /// A line for each service.
    fn services(&self) -> String {
        let mut text = "| service | version | files | conflicts |\n|---|---|---|---|\n".to_owned();
        for service in &self.renewed.services {
            let Service { name, version, files, report, .. } = service;
            let _ = writeln!(text, "| `{name}` | {version} | {} | {} |", files.len(), report.conflicts());
        }
        text
    }

    /// What imports leave to people, and what the linter newly finds; empty where that is nothing.
    fn waiting(&self) -> String {
        let mut text = String::new();
        for service in &self.renewed.services {
            for section in service.report.sections().iter().filter(|section| section.waits) {
                let Section { heading, lines, .. } = section;
                let title = format!("{} {}: {heading}", service.name, service.version);
                list(&mut text, &title, lines.len(), lines.iter().map(String::as_str));
            }
        }
        let new = self.newly_linted();
        list(&mut text, "findings of `cargo xtask lint`", new.len(), new.iter().map(String::as_str));
        text
    }

    /// What fails the linter after the imports and did not before.
    fn newly_linted(&self) -> Vec<String> {
        let fails = |finding: &&Finding| matches!(finding.level(), Severity::Error | Severity::Warning);
        let before: BTreeSet<(&str, &str)> =
            self.lint.0.iter().filter(fails).map(|finding| (finding.id(), finding.message())).collect();
        let after = self.lint.1.iter().filter(fails);
        let new = after.filter(|finding| !before.contains(&(finding.id(), finding.message())));
        new.map(|finding| {
            let place = finding.span().map(|span| format!(" [{}]", self.sources.location(span))).unwrap_or_default();
            format!("{}: {}{place}", finding.id(), finding.message())
        })
        .collect()
    }

    /// What the packages have beyond the spec, and the spec beyond the packages.
    fn beyond(&self) -> String {
        let mut text = String::new();
        if !self.renewed.absent.is_empty() {
            let _ = writeln!(text, "\nNot in the packages, and left as it was: {}.", self.renewed.absent.join(", "));
        }
        let newer = self.newer();
        if !newer.is_empty() {
            let _ = writeln!(text, "\nNewer versions that the spec does not have: {}.", newer.join(", "));
        }
        text
    }

    /// Versions of services of the spec that are newer than those that it has.
    fn newer(&self) -> Vec<String> {
        // The folder of a service may have another name.
        let newest = |folder: &str| {
            let versions = self.renewed.services.iter().filter(|service| service.folder == folder);
            versions.max_by_key(|service| &service.version)
        };
        let newer = self.packages.versions().into_keys().filter_map(|known| {
            let service = newest(&known.folder).filter(|service| known.version > service.version)?;
            Some(format!("{} {}", service.name, known.version))
        });
        newer.collect()
    }
}

/// A heading with a few lines below it, as far as there is room.
fn list<'l>(text: &mut String, title: &str, count: usize, lines: impl Iterator<Item = &'l str>) {
    if count == 0 {
        return;
    }
    let mut part = format!("**{title}** ({count})\n\n");
    for line in lines.take(FEW) {
        // As code: texts of the vendor would otherwise be read as Markdown.
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
        let _ = writeln!(part, "- `{line}`");
    }
    if count > FEW {
        let _ = writeln!(part, "- and {} more", count - FEW);
    }
    part.push('\n');
    if text.len() + part.len() <= MOST_WAITING {
        text.push_str(&part);
    } else {
        let _ = writeln!(text, "**{title}** ({count})\n");
    }
}
