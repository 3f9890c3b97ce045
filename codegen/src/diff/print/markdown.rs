//! A comment on a pull request: verdict, table, words folded away. Never longer than a comment may be.

use super::{Report, audiences, positions};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;

/// GitHub takes 65,536 characters.
const LONGEST: usize = 64_000;

/// The comment.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let mut page = Page { text: String::new(), left_out: 0 };
    page.always(&format!(
        "### Spec: {} → {}\n\n**{}**\n",
        cell(report.names.0),
        cell(report.names.1),
        cell(&report.verdict())
    ));
    for complaint in report.complaints {
        let at = report.sources.1.location(complaint.span);
        page.line(&format!(
            "\n- **acknowledged.yaml**: {} ({}) `{at}`",
            cell(&complaint.message),
            cell(&complaint.help)
        ));
    }
    let (words, facts): (Vec<&Finding>, Vec<&Finding>) =
        report.findings.iter().partition(|finding| finding.audience() == Audience::Doc);
    if !facts.is_empty() {
        page.always("\n| for | rule | where | what | callers |\n|---|---|---|---|---|\n");
        for finding in facts {
            page.line(&format!("{}\n", row(finding)));
        }
    }
    if !words.is_empty() {
        page.always(&format!("\n<details><summary>{} for readers (DOC)</summary>\n\n", words.len()));
        for finding in words {
            page.line(&format!("- {} `{}`: {}\n", finding.rule.id(), cell(&finding.path), cell(&finding.sentence())));
        }
        page.always("\n</details>\n");
    }
    if page.left_out > 0 {
        let text = format!("\n{} more: run `cargo xtask diff` to see them.\n", page.left_out);
        page.always(&text);
    }
    page.text
}

/// The text so far, and how many lines did not fit.
struct Page {
    text: String,
    left_out: usize,
}

impl Page {
    /// Frame of the comment, for which room is kept.
    fn always(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn line(&mut self, text: &str) {
        // Bytes are never fewer than characters.
        if self.left_out > 0 || self.text.len() + text.len() > LONGEST {
            self.left_out += 1;
        } else {
            self.text.push_str(text);
        }
    }
}

fn row(finding: &Finding) -> String {
    let place = [positions(finding), finding.reach()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    let place = if place.is_empty() { String::new() } else { format!("<br>{}", place.join(", ")) };
    let note = finding.note.as_ref().map(|note| format!("<br>{}", cell(note))).unwrap_or_default();
    let reason = finding.acknowledged.as_ref().map(|reason| format!("<br>acknowledged, {}", cell(reason)));
    format!(
        "| {} | {} | `{}`{place} | {}{note}{} | {} |",
        audiences(finding),
        finding.rule.id(),
        cell(&finding.path),
        cell(&finding.sentence()),
        reason.unwrap_or_default(),
        cell(finding.rule.advice),
    )
}

/// Text that neither ends a cell nor begins a tag.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('\n', " ")
}
