//! Checks the action that carries encrypted calls: its members exist and are texts, and at most one action carries
//! them.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{ActionId, Envelope, Service, Struct, Type};
use crate::raw::{RawEnvelope, RawService};
use crate::yaml::Text;

/// Resolves the envelopes of a service.
pub(super) fn lower(raw: &RawService, service: &mut Service, sink: &Sink) {
    let mut first: Option<ActionId> = None;
    for (index, file) in raw.actions.iter().enumerate() {
        let Some(raw) = &file.content.envelope else { continue };
        let (id, action) = (ActionId(index), &service.actions[index]);
        if let Some(first) = first {
            let message = "two actions carry encrypted calls";
            sink.push(
                Diagnostic::new(Code::DuplicateKey, action.name.span, message)
                    .related(service[first].name.span, "first here")
                    .help("leave `envelope` at the one that clients are to use"),
            );
            continue;
        }
        first = Some(id);
        let sides = [&service[action.request], &service[action.response]];
        let envelope = envelope(raw, service, sides, sink);
        service.actions[index].envelope = envelope;
    }
}

fn envelope(raw: &RawEnvelope, service: &Service, sides: [&Struct; 2], sink: &Sink) -> Option<Envelope> {
    let member = |name: &Option<Text>, sides: &[&Struct]| {
        let name = name.as_ref()?;
        sides.iter().for_each(|side| exists(name, side, sink));
        Some(name.value.clone())
    };
    let application = member(&raw.application, &sides[..1]);
    let envelope = Envelope {
        action: member(&raw.action, &sides[..1])?,
        application,
        iv: member(&raw.iv, &sides)?,
        data: member(&raw.data, &sides)?,
        signature: member(&raw.signature, &sides)?,
    };
    if let Some(name) = raw.application.as_ref().filter(|_| service.operator.is_none()) {
        sink.push(
            Diagnostic::new(Code::Misplaced, name.span, "the service has no operator that names an application")
                .help("remove `application`, or describe the `operator` in `service.yaml`"),
        );
    }
    Some(envelope)
}

fn exists(name: &Text, side: &Struct, sink: &Sink) {
    let names = || side.fields.iter().map(|field| field.wire.value.as_str());
    match side.fields.iter().find(|field| field.wire.value == name.value) {
        Some(field) if field.ty == Type::String => {}
        Some(field) => sink.push(
            Diagnostic::new(Code::InvalidValue, name.span, format!("`{}` is not a text", name.value))
                .related(field.wire.span, "its type")
                .help("name a member of type `String`"),
        ),
        None => {
            let message = format!("`{}` has no field `{}`", side.name.value, name.value);
            sink.push(
                Diagnostic::new(Code::UnknownField, name.span, message)
                    .related(side.name.span, "defined here")
                    .nearest(&name.value, names(), "name one of its members"),
            );
        }
    }
}
