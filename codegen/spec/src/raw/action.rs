//! `actions/<Action>.yaml`.

use super::enumeration::LOCAL_ENUM;
use super::field::{self, FIELD, RawField};
use super::keys::{ALLOW_KEY, Among, Table, Value, key, needed, table};
use super::reader::{self, Entries};
use super::structure::{self, RULE, RawRule};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawEnum, RawSource, SOURCE_KEY, Stated};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::ActionRetry;
use crate::words::Word as _;
use crate::yaml::{Node, Text};

pub(crate) static ACTION: Table = table(
    "an action",
    "action",
    &[&[
        needed("action", Value::Name, "The vendor's name of the action, which is also that of the file."),
        key("doc", Value::Doc, "What the action does, in our own short English."),
        SOURCE_KEY,
        key("host", Value::Text, "A host of `service.yaml`, if it is not the default one."),
        key("rate_limit", Value::RateLimit, "Calls per second; left out: default of the service."),
        key("retry", Value::Word(ActionRetry::words), "Whether a call may be sent again when its response was lost."),
        DEPRECATED_KEY,
        needed("request", Value::Map(&FIELD), "Its parameters; `{}` if there are none."),
        needed(
            "response",
            Value::Map(&FIELD),
            "The members of the response, without `RequestId`; `{}` if there are none.",
        ),
        key("rules", Value::List(&RULE), "Rules over several fields of the request."),
        key("envelope", Value::One(&ENVELOPE), "Its members, if it carries other calls encrypted."),
        key("enums", Value::Map(&LOCAL_ENUM), "Enums that only this file uses."),
        key("errors", Value::TextsOrNone, "The codes that the documentation lists; left out: not known yet."),
        key("examples", Value::ListOrNone(&EXAMPLE), "Worked examples of the documentation, each of which is a test."),
        ALLOW_KEY,
    ]],
);

pub(crate) static ENVELOPE: Table = table(
    "`envelope`",
    "envelope",
    &[&[
        needed("action", Value::Text, "The parameter for the name of the action that is called."),
        key(
            "application",
            Value::Text,
            "The parameter for the application, which the first part of the operator names.",
        ),
        needed("iv", Value::Text, "The parameter and the member of the response for the initialization vector."),
        needed("data", Value::Text, "The parameter and the member of the response for the ciphertext."),
        needed("signature", Value::Text, "The parameter and the member of the response for the signature."),
    ]],
);

pub(crate) static EXAMPLE: Table = Table {
    what: "an example",
    name: "example",
    keys: &[&[
        needed("name", Value::Text, "What it shows; unique in the action."),
        key("doc", Value::Text, "More about it."),
        needed("request", Value::Text, "The JSON body sent, as on the page."),
        key("response", Value::Text, "The JSON response with its envelope, as on the page."),
        key("error", Value::One(&EXAMPLE_ERROR), "The error returned instead of a response."),
    ]],
    among: Among::OneOf(&["response", "error"]),
};

pub(crate) static EXAMPLE_ERROR: Table = table(
    "an example's error",
    "example_error",
    &[&[
        needed("code", Value::Text, "The error code."),
        key("message", Value::Text, "The message, in the vendor's words."),
        key("request_id", Value::Text, "The request id of the page."),
    ]],
);

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
    pub(crate) envelope: Option<RawEnvelope>,
    pub(crate) enums: Vec<RawEnum>,
    pub(crate) errors: Option<Stated<Vec<Text>>>,
    pub(crate) examples: Vec<RawExample>,
    pub(crate) allow: RawAllow,
}

/// The members of an action that carries other calls encrypted.
#[derive(Debug)]
pub(crate) struct RawEnvelope {
    pub(crate) action: Option<Text>,
    pub(crate) application: Option<Text>,
    pub(crate) iv: Option<Text>,
    pub(crate) data: Option<Text>,
    pub(crate) signature: Option<Text>,
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
        let mut keys = Entries::of(node, &ACTION, diagnostics);
        let read = Self {
            name: keys.text("action", diagnostics),
            doc: keys.doc(diagnostics),
            source: keys.take("source").map(|node| RawSource::read(node, diagnostics)),
            host: keys.text("host", diagnostics),
            rate_limit: keys.text("rate_limit", diagnostics),
            retry: keys.text("retry", diagnostics),
            deprecated: keys.take("deprecated").map(|node| RawDeprecated::read(node, diagnostics)),
            request: keys
                .take("request")
                .map(|node| field::fields(node, "the request", diagnostics))
                .unwrap_or_default(),
            response: keys
                .take("response")
                .map(|node| field::fields(node, "the response", diagnostics))
                .unwrap_or_default(),
            rules: keys.take("rules").map(|node| structure::rules(node, diagnostics)).unwrap_or_default(),
            envelope: keys.take("envelope").map(|node| envelope(node, diagnostics)),
            enums: keys.take("enums").map(|node| RawEnum::read_local(node, diagnostics)).unwrap_or_default(),
            errors: keys.take("errors").map(|node| codes(node, diagnostics)),
            examples: keys.take("examples").map(|node| examples(node, diagnostics)).unwrap_or_default(),
            allow: keys.allow(diagnostics),
        };
        keys.finish(diagnostics);
        read
    }
}

fn envelope(node: &Node, diagnostics: &mut Diagnostics) -> RawEnvelope {
    let mut keys = Entries::of(node, &ENVELOPE, diagnostics);
    let read = RawEnvelope {
        action: keys.text("action", diagnostics),
        application: keys.text("application", diagnostics),
        iv: keys.text("iv", diagnostics),
        data: keys.text("data", diagnostics),
        signature: keys.text("signature", diagnostics),
    };
    keys.finish(diagnostics);
    read
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
    let mut keys = Entries::of(node, &EXAMPLE, diagnostics);
    let name = keys.text("name", diagnostics);
    let doc = keys.text("doc", diagnostics);
    let request = keys.text("request", diagnostics);
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
                    .help("an example has one of them; make it two examples"),
            );
            None
        }
    }
}

fn error(node: &Node, diagnostics: &mut Diagnostics) -> Option<RawOutcome> {
    let mut keys = Entries::of(node, &EXAMPLE_ERROR, diagnostics);
    let code = keys.text("code", diagnostics);
    let message = keys.text("message", diagnostics);
    let request_id = keys.text("request_id", diagnostics);
    keys.finish(diagnostics);
    Some(RawOutcome::Error { code: code?, message, request_id })
}
