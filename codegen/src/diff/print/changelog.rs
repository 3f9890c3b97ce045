//! The section of `CHANGELOG.md` for those who update the crate.

use std::fmt::Write as _;

use super::Report;
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;

/// A heading, and which findings stand below it.
type Part = (&'static str, fn(&Finding) -> bool);

/// The section, without a heading of its own. Words for readers are left out.
#[must_use]
pub fn changelog(report: &Report<'_>) -> String {
    let parts: [Part; 4] = [
        ("Callers stop compiling", |finding| finding.gravest() == Audience::Src),
        ("Calls behave differently", |finding| finding.gravest() == Audience::Run),
        ("New", |finding| finding.gravest() == Audience::Note && finding.adds),
        ("Worth knowing", |finding| matches!(finding.gravest(), Audience::Wire | Audience::Note) && !finding.adds),
    ];
    let mut text = String::new();
    for (title, belongs) in parts {
        let findings: Vec<&Finding> = report.findings.iter().filter(|finding| belongs(finding)).collect();
        if findings.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "### {title}\n");
        for finding in findings {
            let advice =
                if finding.gravest() < Audience::Note { format!(" ({})", finding.rule.advice) } else { String::new() };
            let _ = writeln!(text, "- `{}`: {}{advice}", finding.path, finding.sentence());
        }
    }
    text
}
