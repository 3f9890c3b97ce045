//! Decides whether an action probably answers in events.

use super::Texts;
use crate::model::{Action, Field, Outcome, Service, StructId, Type};

/// Switches for events, in lower case.
const SWITCHES: &[&str] = &["stream", "streaming", "isstream", "enablestream"];

/// The value of `events` for an action that looks as if it answered so, whatever is said of it.
#[must_use]
pub fn looks_streamed(service: &Service, action: &Action) -> Option<String> {
    let switch = switch(service, action);
    let shown = action.examples.iter().any(|example| match &example.outcome {
        Outcome::Response(text) => text.value.trim_start().starts_with("data:"),
        Outcome::Error { .. } => false,
    });
    (switch.is_some() || shown || action.name.value.ends_with("SSE")).then(|| value(service, action, switch))
}

/// The value of `events` for an action of which the vendor says that it may answer so: where a switch turns them on, or where
/// the response has no members, since those of its events are not published. Some that may never do.
#[must_use]
pub fn events(service: &Service, action: &Action, said: &Texts<'_>) -> Option<String> {
    let switch = switch(service, action);
    let is_event = || service[action.response].fields.is_empty() || action.name.value.ends_with("SSE");
    let shows = |text: &str| text.contains("流式") || text.contains("SSE");
    let is_sure = match switch {
        Some(field) => shows(&said(action.request, field)) || is_event(),
        None => is_event(),
    };
    is_sure.then(|| value(service, action, switch))
}

/// The parameter that turns events on.
fn switch<'s>(service: &'s Service, action: &Action) -> Option<&'s Field> {
    let is_switch = |field: &&Field| {
        field.ty == Type::Boolean && SWITCHES.contains(&field.wire.value.to_lowercase().as_str()) && !field.internal
    };
    service[action.request].fields.iter().find(is_switch)
}

fn value(service: &Service, action: &Action, switch: Option<&Field>) -> String {
    let when = switch.map(|field| format!("when: {{{}: true}}", field.wire.value));
    let failure = failure(service, action.response).into_iter().flatten();
    format!("{{{}}}", when.into_iter().chain(failure).collect::<Vec<_>>().join(", "))
}

/// The members by which an event reports a failure: `ErrorMsg` with a code, or a code and a message beside the others.
fn failure(service: &Service, response: StructId) -> Option<[String; 2]> {
    let named = |owner: StructId, names: &[&str], fits: fn(&Type) -> bool| {
        let fields = service[owner].fields.iter();
        fields.filter(|field| fits(&field.ty)).find(|field| names.contains(&field.wire.value.as_str()))
    };
    let code: fn(&Type) -> bool = |ty| matches!(ty, Type::String | Type::Integer | Type::Unsigned | Type::Enum(_));
    let text: fn(&Type) -> bool = |ty| *ty == Type::String;
    let (path, owner) = match named(response, &["ErrorMsg"], |ty| matches!(ty, Type::Struct(_))) {
        Some(field) => (format!("{}.", field.wire.value), field.ty.structure()?),
        None => (String::new(), response),
    };
    let names: [&[&str]; 2] =
        if path.is_empty() { [&["ErrorCode"], &["ErrorMessage"]] } else { [&["Code"], &["Msg", "Message"]] };
    let (code, message) = (named(owner, names[0], code)?, named(owner, names[1], text)?);
    Some([format!("code: {path}{}", code.wire.value), format!("message: {path}{}", message.wire.value)])
}
