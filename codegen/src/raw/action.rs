//! `actions/<Action>.yaml`.

use super::field::{self, RawField};
use super::reader::{self, Entries};
use super::structure::{self, RawRule};
use super::{RawDeprecated, RawEnum, RawSource, Stated};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::yaml::{Node, Text};

/// The file of an action.
#[derive(Debug)]
pub(crate) struct RawAction {
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) host: Option<Text>,
    pub(crate) rate_limit: Option<Text>,
    pub(crate) retry: Option<Text>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) request: Vec<RawField>,
    pub(crate) response: Vec<RawField>,
    pub(crate) rules: Vec<RawRule>,
    pub(crate) enums: Vec<RawEnum>,
    pub(crate) errors: Option<Stated<Vec<Text>>>,
    pub(crate) examples: Vec<RawExample>,
}

/// A worked example.
#[derive(Debug)]
pub(crate) struct RawExample {
    pub(crate) name: Text,
    pub(crate) doc: Option<Text>,
    pub(crate) request: Text,
    pub(crate) outcome: RawOutcome,
}

/// What an example answers.
#[derive(Debug)]
pub(crate) enum RawOutcome {
    Response(Text),
    Error { code: Text, message: Option<Text>, request_id: Option<Text> },
}

impl RawAction {
    pub(super) fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, "an action", diagnostics);
        let read = Self {
            name: keys.needed_text("action", diagnostics),
            doc: keys.doc(None, diagnostics),
            source: keys.take("source").map(|node| RawSource::read(node, diagnostics)),
            host: keys.text("host", diagnostics),
            rate_limit: keys.text("rate_limit", diagnostics),
            retry: keys.text("retry", diagnostics),
            deprecated: keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics)),
            request: members(&mut keys, "request", "the request", diagnostics),
            response: members(&mut keys, "response", "the response", diagnostics),
            rules: keys.take("rules").map(|node| structure::rules(node, diagnostics)).unwrap_or_default(),
            enums: keys.take("enums").map(|node| RawEnum::read_local(node, diagnostics)).unwrap_or_default(),
            errors: keys.take("errors").map(|node| codes(node, diagnostics)),
            examples: keys.take("examples").map(|node| examples(node, diagnostics)).unwrap_or_default(),
        };
        keys.finish(diagnostics);
        read
    }
}

fn members(
    keys: &mut Entries<'_>,
    key: &'static str,
    what: &'static str,
    diagnostics: &mut Diagnostics,
) -> Vec<RawField> {
    match keys.take(key) {
        Some(node) => field::fields(node, what, diagnostics),
        None => {
            let help = format!("list its members; where there are none, write `{key}: {{}}`");
            keys.report_missing(key, &help, diagnostics);
            Vec::new()
        }
    }
}

fn codes(node: &Node, diagnostics: &mut Diagnostics) -> Stated<Vec<Text>> {
    if reader::is_none(node) { Stated::Nothing } else { Stated::Fact(reader::texts(node, "errors", diagnostics)) }
}

fn examples(node: &Node, diagnostics: &mut Diagnostics) -> Vec<RawExample> {
    if reader::is_none(node) {
        return Vec::new();
    }
    let items = reader::sequence(node, "examples", diagnostics);
    items.iter().filter_map(|item| example(item, diagnostics)).collect()
}

fn example(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawExample> {
    let mut keys = Entries::of(node, "an example", diagnostics);
    let name = keys.needed_text("name", diagnostics);
    let doc = keys.text("doc", diagnostics);
    let request = keys.needed_text("request", diagnostics);
    let outcome = outcome(&mut keys, diagnostics);
    keys.finish(diagnostics);
    Some(RawExample { name: name?, doc, request: request?, outcome: outcome? })
}

/// What an example answers: one of the two ways, and only one.
fn outcome(keys: &mut Entries<'_>, diagnostics: &mut Diagnostics) -> Option<RawOutcome> {
    match (keys.take("response"), keys.take("error")) {
        (Some(response), None) => reader::text(response, "response", diagnostics).map(RawOutcome::Response),
        (None, Some(node)) => error(node, diagnostics),
        (None, None) => {
            let help = "add `response: |` with the JSON of the page, or `error: {code: …, message: …}`";
            keys.report_missing("response", help, diagnostics);
            None
        }
        (Some(response), Some(_)) => {
            diagnostics.push(
                Diagnostic::new(Code::Misplaced, response.span, "an example has both `response` and `error`")
                    .help("an example answers with one of them; make it two examples"),
            );
            None
        }
    }
}

fn error(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawOutcome> {
    let mut keys = Entries::of(node, "an example's error", diagnostics);
    let code = keys.needed_text("code", diagnostics);
    let message = keys.text("message", diagnostics);
    let request_id = keys.text("request_id", diagnostics);
    keys.finish(diagnostics);
    Some(RawOutcome::Error { code: code?, message, request_id })
}
