//! Prints a comment on a pull request: verdict, table, changes of wording folded, legend. Never exceeds the length
//! limit of a comment.

use super::{Links, Report, audiences, positions};
use crate::diff::finding::Finding;
use crate::diff::kind::Audience;
use crate::source::{SourceMap, Span};

/// GitHub takes 65,536 characters.
const LONGEST: usize = 64_000;

/// Places of a bulk change that are listed.
const MOST_PLACES: usize = 200;

/// The comment.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    markdown_within(report, LONGEST)
}

/// The comment as a part of a longer text, with at most this many bytes beside its frame.
#[must_use]
pub fn markdown_within(report: &Report<'_>, longest: usize) -> String {
    let legend = legend();
    let mut page = Page { text: String::new(), left_out: 0, room: longest.saturating_sub(legend.len()) };
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
        page.always("\n| for | rule | where | before → after | callers |\n|---|---|---|---|---|\n");
        for finding in facts {
            page.line(&format!("{}\n", row(report, finding)));
        }
    }
    if !words.is_empty() {
        page.always(&format!("\n<details><summary>{} for readers (DOC)</summary>\n\n", words.len()));
        for finding in words {
            page.line(&format!("- {} {}: {}\n", finding.rule.id(), place(report, finding), what(finding)));
        }
        page.always("\n</details>\n");
    }
    if page.left_out > 0 {
        let text = format!("\n{} more: run `cargo xtask diff` to see them.\n", page.left_out);
        page.always(&text);
    }
    if !report.findings.is_empty() {
        page.always(&legend);
    }
    page.text
}

/// What the words of the first column mean.
fn legend() -> String {
    let one = |audience: Audience| format!("**{}** {}", audience.word(), audience.meaning());
    format!("\n<sub>{}</sub>\n", Audience::ALL.map(one).join(" · "))
}

/// The text so far, and how many lines did not fit.
struct Page {
    text: String,
    left_out: usize,
    room: usize,
}

impl Page {
    /// Frame of the comment, for which room is kept.
    fn always(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn line(&mut self, text: &str) {
        // Bytes are never fewer than characters.
        if self.left_out > 0 || self.text.len() + text.len() > self.room {
            self.left_out += 1;
        } else {
            self.text.push_str(text);
        }
    }
}

fn row(report: &Report<'_>, finding: &Finding) -> String {
    let lines = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("<br>");
    let reach: Vec<String> =
        [positions(finding), finding.reach()].into_iter().filter(|text| !text.is_empty()).collect();
    let name = finding.callers.as_deref().map(code).unwrap_or_default();
    let acknowledged = finding.acknowledged.as_ref().map(|reason| format!("acknowledged, {}", cell(reason)));
    let review = finding.review.as_ref().map(|_| cell(&super::reviewed(finding)));
    let note = finding.note.as_deref().map(cell);
    format!(
        "| {} | {} | {} | {} | {} |",
        audiences(finding),
        finding.rule.id(),
        lines(vec![name, place(report, finding), cell(&reach.join(", "))]),
        lines(vec![
            what(finding),
            cell(&finding.company()),
            note.unwrap_or_default(),
            acknowledged.unwrap_or_default(),
            review.unwrap_or_default(),
            places(finding),
        ]),
        cell(finding.rule.advice),
    )
}

/// What happened, with the values in code.
fn what(finding: &Finding) -> String {
    let title = cell(&finding.title());
    match finding.values() {
        (Some(old), Some(new)) => format!("{title}: {} → {}", code(&old), code(&new)),
        (Some(value), None) | (None, Some(value)) => format!("{title}: {}", code(&value)),
        (None, None) => title,
    }
}

/// The path of a finding, linked to its line where that is known.
fn place(report: &Report<'_>, finding: &Finding) -> String {
    let path = code(&finding.path);
    let link = report.links.and_then(|links| {
        let Links { before, after } = links;
        let of = |base: &Option<String>, sources: &SourceMap, span: Option<Span>| {
            base.as_ref().zip(span).map(|(base, span)| url(base, sources, span))
        };
        of(after, report.sources.1, finding.after).or_else(|| of(before, report.sources.0, finding.before))
    });
    link.map_or_else(|| path.clone(), |link| format!("[{path}]({link})"))
}

fn url(base: &str, sources: &SourceMap, span: Span) -> String {
    let file = sources.file(span.file);
    // What ends a link, or begins something else in it.
    let escaped: String = file
        .relative()
        .chars()
        .map(|c| match c {
            ' ' | '(' | ')' | '<' | '>' | '#' | '?' | '%' | '|' => format!("%{:02X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("{base}/spec/{escaped}#L{}", file.position(span.start).line)
}

/// The single places of a bulk change, folded away.
fn places(finding: &Finding) -> String {
    if finding.places.is_empty() {
        return String::new();
    }
    let shown: Vec<String> = finding.places.iter().take(MOST_PLACES).map(|place| code(place)).collect();
    let more = finding.places.len().saturating_sub(MOST_PLACES);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("<details><summary>{} places</summary>{}{more}</details>", finding.places.len(), shown.join(", "))
}

/// Text that neither ends a cell nor begins a tag or a mention.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").replace('@', "&#64;").replace('\n', " ")
}

/// A value as code, whatever it holds.
fn code(text: &str) -> String {
    let text = text.replace('|', "\\|").replace('\n', " ");
    let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(ticks + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
