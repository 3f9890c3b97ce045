//! Represents what the vendor states, whatever form it was read from: metadata, a page, a list of error codes.
//!
//! Nothing is judged here. A fact that a source does not state is `None`, never a default: a copy of a page proves
//! nothing about what it lacks.

use tc3_spec::model::rust_name::is_type_name;
use tc3_spec::{Code, Diagnostic, FileId, Sink, SourceFile, Span, embedded};

pub(crate) mod combine;
pub(crate) mod error_codes;
pub(crate) mod examples;
pub(crate) mod hosts;
mod json;
pub(crate) mod metadata;
pub(crate) mod observed;
pub(crate) mod page;
pub(crate) mod prose;
pub(crate) mod query;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use heck::ToUpperCamelCase as _;
use jsonc_parser::ast::Value as JsonValue;

pub(crate) use prose::{Line, LineKind, Mark, Prose};

/// All that one source says of one version of one service.
#[derive(Clone, Debug, Default)]
pub(crate) struct Upstream {
    /// Short name and version, where the source names them: `essbasic`, `2021-05-26`.
    pub(crate) service: Option<String>,
    pub(crate) service_span: Option<Span>,
    pub(crate) version: Option<String>,
    pub(crate) version_span: Option<Span>,
    pub(crate) actions: Vec<Action>,
    pub(crate) types: Vec<Structure>,
    /// What the source says of error codes, whichever action may return them.
    pub(crate) codes: Vec<ErrorText>,
    /// The codes of the service and the vendor's sentences on them, where a source lists all of them.
    pub(crate) listed: BTreeMap<String, String>,
}

/// One error code and the vendor's sentence on it.
#[derive(Clone, Debug)]
pub(crate) struct ErrorText {
    pub(crate) code: String,
    pub(crate) text: String,
    /// A code of all services, not of this one.
    pub(crate) common: bool,
}

/// One action.
#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// The vendor's title.
    pub(crate) title: String,
    pub(crate) prose: Prose,
    pub(crate) status: Option<Status>,
    /// Whether the vendor's tools send calls without a signature; `None`: the source does not say it.
    pub(crate) is_unsigned: Option<bool>,
    /// Whether the source says that the answer may come in events.
    pub(crate) may_stream: bool,
    /// Where calls go: from a page's description, or from the examples once [`hosts::settle`] has judged them.
    pub(crate) host: Option<String>,
    /// `None`: the source has no such list. `RequestId` and the public parameters are left out.
    pub(crate) request: Option<Vec<Member>>,
    pub(crate) response: Option<Vec<Member>>,
    /// Codes that the source lists for this action; `None`: it has no list.
    pub(crate) errors: Option<Vec<String>>,
    pub(crate) examples: Vec<Example>,
}

/// What the metadata says of an action's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Online,
    Deprecated,
    /// Calls are refused.
    Offline,
}

/// One shared structure.
#[derive(Clone, Debug)]
pub(crate) struct Structure {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) prose: Prose,
    pub(crate) members: Vec<Member>,
}

/// A parameter or a field.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) wire: Option<Wire>,
    /// Whether requests need it; `None` where the column is lost.
    pub(crate) required: Option<bool>,
    /// Whether responses always hold it.
    pub(crate) always: Option<bool>,
    pub(crate) nullable: Option<bool>,
    /// The vendor's `disabled`.
    pub(crate) internal: Option<bool>,
    /// The example value, as the text that stands there; a placeholder such as 无 is `None`.
    pub(crate) example: Option<String>,
    /// What is said of it, without the example value.
    pub(crate) prose: Prose,
}

impl Member {
    /// One of which nothing is said but its type.
    pub(crate) fn plain(name: impl Into<String>, span: Span, wire: Wire) -> Self {
        Self {
            name: name.into(),
            span,
            wire: Some(wire),
            required: None,
            always: None,
            nullable: None,
            internal: None,
            example: None,
            prose: Prose::default(),
        }
    }
}

/// The type of a member on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wire {
    pub(crate) base: Base,
    pub(crate) list: bool,
}

/// The type of a member, or of the items of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    String,
    Integer,
    Unsigned,
    Float,
    Boolean,
    Date,
    DateTime,
    Timestamp,
    Binary,
    /// A structure of the service.
    Named(String),
}

impl fmt::Display for Wire {
    /// As the spec writes it: `String`, `[FlowInfo]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base = match &self.base {
            Base::String => "String",
            Base::Integer => "Integer",
            Base::Unsigned => "Unsigned",
            Base::Float => "Float",
            Base::Boolean => "Boolean",
            Base::Date => "Date",
            Base::DateTime => "DateTime",
            Base::Timestamp => "Timestamp",
            Base::Binary => "Binary",
            Base::Named(name) => name,
        };
        if self.list { write!(f, "[{base}]") } else { f.write_str(base) }
    }
}

/// One worked example.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    pub(crate) span: Span,
    pub(crate) title: String,
    /// From the HTTP head: the headers `Host` and `X-TC-Action`.
    pub(crate) host: Option<String>,
    pub(crate) action: Option<String>,
    /// JSON texts as they stand, HTTP head removed. Whether they are JSON is not judged here: see [`Example::faults`].
    pub(crate) request: String,
    pub(crate) request_span: Span,
    pub(crate) response: String,
    pub(crate) response_span: Span,
}

impl Upstream {
    /// Gives structures whose names are no names of types one that is: names of structures are not on the wire.
    pub(crate) fn name_types(&mut self) {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for item in &mut self.types {
            if !is_type_name(&item.name) {
                let name =
                    format!("{}{}", if item.name.starts_with(char::is_alphabetic) { "" } else { "T" }, item.name);
                let old = std::mem::replace(&mut item.name, name.to_upper_camel_case());
                names.insert(old, item.name.clone());
            }
        }
        let types = self.types.iter_mut().flat_map(|item| &mut item.members);
        let actions =
            self.actions.iter_mut().flat_map(|action| action.request.iter_mut().chain(&mut action.response).flatten());
        for member in types.chain(actions) {
            if let Some(Wire { base: Base::Named(name), .. }) = &mut member.wire
                && let Some(new) = names.get(name)
            {
                new.clone_into(name);
            }
        }
    }

    /// Tells if the source speaks of another service or version than the one that is asked for. A source that names
    /// none may be of any.
    pub(crate) fn check_service(&self, service: &str, version: &str, sink: &Sink) -> bool {
        let service = differs("service", service, self.service.as_deref(), self.service_span);
        let version = differs("version", version, self.version.as_deref(), self.version_span);
        let fits = service.is_none() && version.is_none();
        for diagnostic in service.into_iter().chain(version) {
            sink.push(diagnostic);
        }
        fits
    }
}

fn differs(what: &str, asked: &str, found: Option<&str>, span: Option<Span>) -> Option<Diagnostic> {
    let (found, span) = (found.filter(|found| *found != asked)?, span?);
    let message = format!("this is of the {what} `{found}`, not of `{asked}`");
    Some(
        Diagnostic::new(Code::InputService, span, message)
            .help(format!("import the {what} `{found}`, or give the file of `{asked}`")),
    )
}

impl Example {
    /// What of its texts is no JSON: where it stands, and why.
    pub(crate) fn faults(&self) -> Vec<(Span, String)> {
        let texts = [("request", &self.request, self.request_span), ("response", &self.response, self.response_span)];
        let mut faults = Vec::new();
        for (what, text, span) in texts {
            if let Err((message, _)) = embedded::parse(text) {
                let reason = match text.starts_with("http") {
                    true => "it is an address, and the metadata does not know all of its parameters".to_owned(),
                    false => message,
                };
                faults.push((span, format!("the {what} of the example `{}` is not JSON: {reason}", self.title)));
            }
        }
        faults
    }
}

/// Parameters that every action takes and the client sends by itself.
fn is_public_parameter(name: &str) -> bool {
    matches!(name, "Action" | "Version" | "Region")
}

/// An example value that is one: the vendor writes placeholders where there is none.
fn meaningful_example(text: &str) -> Option<String> {
    let text = unquoted(text);
    (!matches!(text.trim(), "" | "无" | "null")).then_some(text)
}

/// A value without the quotation marks around it: `"success"`, `“success”`, and JSON texts such as `"{\"a\": 1}"`.
pub(crate) fn unquoted(text: &str) -> String {
    let text = text.trim();
    if let (true, Ok(JsonValue::StringLit(inner))) = (text.starts_with('"'), embedded::parse(text)) {
        return inner.value.trim().to_owned();
    }
    let pairs = [('“', '”'), ('‘', '’'), ('\'', '\'')];
    let inner = pairs.iter().find_map(|(open, close)| {
        text.strip_prefix(*open)?.strip_suffix(*close).filter(|inner| !inner.contains([*open, *close]))
    });
    inner.unwrap_or(text).trim().to_owned()
}

/// Why nothing of a file is read.
type Refusal = Box<Diagnostic>;

fn refusal(span: Span, message: impl Into<String>, help: &str) -> Refusal {
    Box::new(Diagnostic::new(Code::InputSyntax, span, message).help(help))
}

/// Text in another encoding is told at its first wrong byte.
fn refuse_other_encodings(id: FileId, file: &SourceFile) -> Result<(), Refusal> {
    match file.invalid_utf8_at() {
        None => Ok(()),
        Some(at) => {
            let span = Span { file: id, start: at, end: at };
            Err(refusal(span, "the file is not UTF-8", "save it as UTF-8"))
        }
    }
}
