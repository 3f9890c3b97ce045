//! `actions/<Action>.yaml`.

use super::cursor::Cursor;
use super::enumeration::LOCAL_ENUM;
use super::events::{EVENTS, RawEvents};
use super::field::{self, FIELD, RawField};
use super::keys::{ALLOW_KEY, Among, Form, Table, key, needed, table};
use super::paging::{PAGING, RawPaging};
use super::reader::{self, Entries};
use super::structure::{self, RULE, RawRule};
use super::terms::{self, RawTerms};
use super::waiting::{self, RawTask, RawWaiter, TASK, WAITER};
use super::{DEPRECATED_KEY, RawAllow, RawDeprecated, RawEnum, RawSource, SOURCE_KEY};
use crate::diagnostic::{Code, Diagnostic};
use crate::keyword::Keyword as _;
use crate::model::{ActionRetry, Signature, Stated};
use crate::yaml::Text;

pub(crate) static ACTION: Table = table(
    "an action",
    "action",
    &[
        &[
            needed("action", Form::Name, "The vendor's name of the action, which is also that of the file."),
            key("doc", Form::Doc, "What the action does, in our own short English."),
            SOURCE_KEY,
            key("host", Form::Text, "A host of `service.yaml`, if it is not the default one."),
            key(
                "rate_limit",
                Form::RateLimit,
                "Calls per second and per day; what is left out is as the service says.",
            ),
            key(
                "retry",
                Form::Keyword(ActionRetry::words),
                "Whether a call may be sent again when its response was lost.",
            ),
            key(
                "idempotency_token",
                Form::Text,
                "The parameter for a token by which the service knows a repeated call, or `none`; clients fill it in.",
            ),
            key("signature", Form::Keyword(Signature::words), "`none` if calls are sent without a signature."),
            DEPRECATED_KEY,
        ],
        terms::OF_ACTION,
        &[
            needed("request", Form::Map(&FIELD), "Its parameters; `{}` if there are none."),
            needed(
                "response",
                Form::Map(&FIELD),
                "The members of the response, without `RequestId`; `{}` if there are none.",
            ),
            key("rules", Form::List(&RULE), "Rules over several fields of the request."),
            key("envelope", Form::One(&ENVELOPE), "Its members, if it carries other calls encrypted."),
            key("events", Form::OneOrNone(&EVENTS), "How it answers as a stream of events; left out: not known yet."),
            key("paging", Form::OneOrNone(&PAGING), "How it gives a long list page by page; left out: not known yet."),
            key(
                "waiters",
                Form::FilledMap(&WAITER),
                "How to wait by asking it again and again, by what is waited for.",
            ),
            key("task", Form::One(&TASK), "What it starts, and which action tells how far that is."),
            key("enums", Form::Map(&LOCAL_ENUM), "Enums that only this file uses."),
            key("errors", Form::TextsOrNone, "The codes that the documentation lists; left out: not known yet."),
            key(
                "examples",
                Form::ListOrNone(&EXAMPLE),
                "Worked examples of the documentation, each of which is a test.",
            ),
            ALLOW_KEY,
        ],
    ],
);

pub(crate) static ENVELOPE: Table = table(
    "`envelope`",
    "envelope",
    &[&[
        needed("action", Form::Text, "The parameter for the name of the action that is called."),
        key(
            "application",
            Form::Text,
            "The parameter for the application, which the first part of the operator names.",
        ),
        needed("iv", Form::Text, "The parameter and the member of the response for the initialization vector."),
        needed("data", Form::Text, "The parameter and the member of the response for the ciphertext."),
        needed("signature", Form::Text, "The parameter and the member of the response for the signature."),
    ]],
);

pub(crate) static EXAMPLE: Table = Table {
    what: "an example",
    name: "example",
    keys: &[&[
        needed("name", Form::Text, "What it shows; unique in the action."),
        key("doc", Form::Text, "More about it."),
        needed("request", Form::Text, "The JSON body sent, as on the page."),
        key("response", Form::Text, "The JSON response with its envelope, as on the page."),
        key("error", Form::One(&EXAMPLE_ERROR), "The error returned instead of a response."),
    ]],
    among: Among::OneOf(&["response", "error"]),
};

pub(crate) static EXAMPLE_ERROR: Table = table(
    "an example's error",
    "example_error",
    &[&[
        needed("code", Form::Text, "The error code."),
        key("message", Form::Text, "The message, in the vendor's words."),
        key("request_id", Form::Text, "The request id of the page."),
    ]],
);

/// The file of an action.
#[derive(Debug)]
pub(crate) struct RawAction {
    pub(crate) name: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) host: Option<Text>,
    pub(crate) rate_limit: Vec<Text>,
    pub(crate) retry: Option<Text>,
    pub(crate) idempotency_token: Stated<Text>,
    pub(crate) signature: Option<Text>,
    pub(crate) deprecated: Option<RawDeprecated>,
    pub(crate) terms: RawTerms,
    pub(crate) request: Vec<RawField>,
    pub(crate) response: Vec<RawField>,
    pub(crate) rules: Vec<RawRule>,
    pub(crate) envelope: Option<RawEnvelope>,
    pub(crate) events: Stated<RawEvents>,
    pub(crate) paging: Stated<RawPaging>,
    pub(crate) waiters: Vec<RawWaiter>,
    pub(crate) task: Option<RawTask>,
    pub(crate) enums: Vec<RawEnum>,
    pub(crate) errors: Stated<Vec<Text>>,
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
    pub(super) fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &ACTION);
        let read = Self {
            name: keys.text("action"),
            doc: keys.doc(),
            source: keys.take("source").map(RawSource::read),
            host: keys.text("host"),
            rate_limit: keys.take("rate_limit").map(|node| reader::one_or_more(node, "rate_limit")).unwrap_or_default(),
            retry: keys.text("retry"),
            idempotency_token: keys.take("idempotency_token").map(token).unwrap_or_default(),
            signature: keys.text("signature"),
            deprecated: keys.take("deprecated").map(RawDeprecated::read),
            terms: RawTerms::of_action(&mut keys),
            request: keys.take("request").map(|node| field::fields(node, "the request")).unwrap_or_default(),
            response: keys.take("response").map(|node| field::fields(node, "the response")).unwrap_or_default(),
            rules: keys.take("rules").map(structure::rules).unwrap_or_default(),
            envelope: keys.take("envelope").map(envelope),
            events: keys.take("events").map(RawEvents::read).unwrap_or_default(),
            paging: keys.take("paging").map(RawPaging::read).unwrap_or_default(),
            waiters: keys.take("waiters").map(waiting::waiters).unwrap_or_default(),
            task: keys.take("task").map(waiting::task),
            enums: keys.take("enums").map(RawEnum::read_local).unwrap_or_default(),
            errors: keys.take("errors").map(codes).unwrap_or_default(),
            examples: keys.take("examples").map(examples).unwrap_or_default(),
            allow: keys.allow(),
        };
        keys.finish();
        read
    }
}

fn envelope(node: Cursor<'_>) -> RawEnvelope {
    let mut keys = Entries::of(node, &ENVELOPE);
    let read = RawEnvelope {
        action: keys.text("action"),
        application: keys.text("application"),
        iv: keys.text("iv"),
        data: keys.text("data"),
        signature: keys.text("signature"),
    };
    keys.finish();
    read
}

fn token(node: Cursor<'_>) -> Stated<Text> {
    if reader::is_none(&node) {
        return Stated::Nothing;
    }
    reader::text(node, "idempotency_token").map_or(Stated::Unknown, Stated::Fact)
}

fn codes(node: Cursor<'_>) -> Stated<Vec<Text>> {
    if reader::is_none(&node) { Stated::Nothing } else { Stated::Fact(reader::texts(node, "errors")) }
}

fn examples(node: Cursor<'_>) -> Vec<RawExample> {
    if reader::is_none(&node) {
        return Vec::new();
    }
    let items = reader::sequence(node, "examples");
    items.into_iter().filter_map(example).collect()
}

fn example(node: Cursor<'_>) -> Option<RawExample> {
    let mut keys = Entries::of(node, &EXAMPLE);
    let name = keys.text("name");
    let doc = keys.text("doc");
    let request = keys.text("request");
    let outcome = outcome(&mut keys);
    keys.finish();
    Some(RawExample { name: name?, doc, request: request?, outcome: outcome? })
}

/// What an example answers: one of the two ways, and only one.
fn outcome(keys: &mut Entries<'_>) -> Option<RawOutcome> {
    match (keys.take("response"), keys.take("error")) {
        (Some(response), None) => reader::text(response, "response").map(RawOutcome::Response),
        (None, Some(node)) => error(node),
        (None, None) => {
            let help = "add `response: |` with the JSON of the page, or `error: {code: …, message: …}`";
            keys.report_missing("response", help);
            None
        }
        (Some(response), Some(_)) => {
            response.report(
                Diagnostic::new(Code::Misplaced, response.span, "an example has both `response` and `error`")
                    .help("an example has one of them; make it two examples"),
            );
            None
        }
    }
}

fn error(node: Cursor<'_>) -> Option<RawOutcome> {
    let mut keys = Entries::of(node, &EXAMPLE_ERROR);
    let code = keys.text("code");
    let message = keys.text("message");
    let request_id = keys.text("request_id");
    keys.finish();
    Some(RawOutcome::Error { code: code?, message, request_id })
}
