//! Checks callbacks: names, groups, raw examples.

use std::collections::HashMap;

use super::fields;
use super::names::Symbols;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::rust_name::is_type_name;
use crate::model::{Callback, CallbackId, Doc, Message, Role};
use crate::raw::{RawCallback, RawMessage, RawService};
use crate::source::Span;
use crate::yaml::Text;

/// Every callback of a service.
pub(super) fn lower(raw: &RawService, symbols: &Symbols<'_>, sink: &Sink) -> Vec<Callback> {
    let structs = symbols.by_role();
    let mut callbacks = Vec::new();
    for (index, file) in raw.callbacks.iter().enumerate() {
        let content = &file.content;
        let name = &symbols.callbacks[index];
        callbacks.push(Callback {
            name: name.clone(),
            rust: rust_name(content, name),
            doc: Doc::of(content.doc.as_ref()),
            when: text(content.when.as_ref()),
            group: group(content, sink),
            gaps: text(content.gaps.as_ref()),
            source: content.source.as_ref().and_then(fields::source),
            deprecated: content.deprecated.as_ref().map(fields::deprecated),
            data: structs[&Role::Callback(CallbackId(index))],
            examples: examples(content, sink),
        });
    }
    callbacks
}

/// The Rust variant, and the beginning of the name of the struct.
pub(super) fn rust_name(raw: &RawCallback, name: &Text) -> String {
    raw.rust.as_ref().unwrap_or(name).value.clone()
}

/// Reports a Rust name that is none, or that the enum of events has for something else.
pub(super) fn usable(raw: &RawCallback, name: &Text, sink: &Sink) {
    let Text { value, span } = raw.rust.as_ref().unwrap_or(name);
    if !is_type_name(value) {
        let message = format!("`{value}` cannot be the name of a Rust variant");
        let help = "give it one that begins with an upper-case letter: `name: FlowStatusChange`";
        sink.push(Diagnostic::new(Code::NoRustName, *span, message).help(help));
    } else if value == "Unknown" {
        let message = "the enum of events has a variant `Unknown` of its own";
        sink.push(Diagnostic::new(Code::ReservedName, *span, message).help("give this callback another `name: …`"));
    }
}

/// What the module of callbacks has besides events and their enums.
const RESERVED: [&str; 15] = [
    "Event",
    "Handling",
    "MemoryError",
    "Message",
    "MessageClaim",
    "MessageMemory",
    "ReceiveError",
    "Received",
    "Receiver",
    "ReceiverBuilder",
    "RecentMessages",
    "Sender",
    "Sent",
    "SetupError",
    "UnknownEvent",
];

/// Reports a local enum that the module of callbacks has for something else.
pub(super) fn enums(raw: &RawCallback, sink: &Sink) {
    for name in raw.enums.iter().filter_map(|raw| raw.name.as_ref()).filter(|name| RESERVED.contains(&&*name.value)) {
        let message = format!("the module of callbacks has a `{}` of its own", name.value);
        let help = "choose another name: names of enums are ours to choose";
        sink.push(Diagnostic::new(Code::ReservedName, name.span, message).help(help));
    }
}

fn text(text: Option<&Text>) -> String {
    text.map(|text| text.value.trim().to_owned()).unwrap_or_default()
}

fn group(raw: &RawCallback, sink: &Sink) -> String {
    let Some(group) = &raw.group else { return String::new() };
    word(&group.value, group.span, "the group of a callback", "contracts", sink);
    group.value.clone()
}

/// Reports what is not a word of lower-case letters, digits and `_`.
pub(super) fn word(text: &str, span: Span, what: &str, example: &str, sink: &Sink) {
    let usable = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !text.starts_with(|c: char| c.is_ascii_lowercase()) || !text.chars().all(usable) {
        let message = format!("`{text}` cannot be {what}");
        let help = format!("write a word of lower-case letters, digits and `_`: `{example}`");
        sink.push(Diagnostic::new(Code::InvalidValue, span, message).help(help));
    }
}

fn examples(raw: &RawCallback, sink: &Sink) -> Vec<Message> {
    let mut names: HashMap<&str, &RawMessage> = HashMap::new();
    for example in &raw.examples {
        if let Some(first) = names.insert(&example.name.value, example) {
            let message = format!("two examples are called \"{}\"", example.name.value);
            sink.push(
                Diagnostic::new(Code::DuplicateName, example.name.span, message)
                    .related(first.name.span, "first here")
                    .help("say in the name what this one shows"),
            );
        }
    }
    let message = |raw: &RawMessage| Message { name: raw.name.clone(), made: raw.made.set, data: raw.data.clone() };
    raw.examples.iter().map(message).collect()
}
