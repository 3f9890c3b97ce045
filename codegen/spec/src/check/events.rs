//! Checks answers in events: the parameter that requests them has a suitable type, and a failure has a code and a
//! message.

use super::fields::Untyped;
use super::paging::settled;
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Asked, Base, Events, FieldPath, FieldStep, Service, Stated, StructId, Type};
use crate::raw::{RawEvents, RawService};
use crate::yaml::Text;

/// Resolves the events of every action.
pub(super) fn lower(raw: &RawService, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    for (index, file) in raw.actions.iter().enumerate() {
        let action = &service.actions[index];
        let events = match &file.content.events {
            Stated::Unknown => Stated::Unknown,
            Stated::Nothing => Stated::Nothing,
            Stated::Fact(raw) => {
                let streams = Streams { service, untyped, sink, request: action.request, response: action.response };
                streams.events(raw).map_or(Stated::Nothing, Stated::Fact)
            }
        };
        service.actions[index].events = events;
    }
}

/// The events of one action while they are resolved.
struct Streams<'e> {
    service: &'e Service,
    untyped: &'e Untyped,
    sink: &'e Sink,
    request: StructId,
    response: StructId,
}

impl Streams<'_> {
    /// `None` after a problem that was reported.
    fn events(&self, raw: &RawEvents) -> Option<Events> {
        if let (None, Some(message)) = (&raw.code, &raw.message) {
            let diagnostic = Diagnostic::new(Code::Misplaced, message.span, "`message` only applies beside `code`");
            self.sink.push(diagnostic.help("add `code`: the member that says whether an event failed"));
        }
        let when = raw.when.as_ref().map(|(name, value)| self.asked(name, value));
        let code = raw.code.as_ref().map(|path| self.member(path, &[Type::String, Type::Integer, Type::Unsigned]));
        let message = raw.message.as_ref().map(|path| self.member(path, &[Type::String]));
        Some(Events { span: raw.span, when: settled(when)?, code: settled(code)?, message: settled(message)? })
    }

    fn path(&self, owner: StructId, text: &Text) -> Option<FieldPath> {
        Resolver { service: self.service, untyped: self.untyped, owner, sink: self.sink }.path(text)
    }

    fn asked(&self, name: &Text, value: &Text) -> Option<(FieldStep, Asked)> {
        let [step] = self.path(self.request, name)?[..] else {
            let message = format!("`{}` is inside a structure", name.value);
            let help = "name a parameter of the request itself";
            self.sink.push(Diagnostic::new(Code::Misplaced, name.span, message).help(help));
            return None;
        };
        let field = self.service.field(step);
        let text = value.value.as_str();
        let asked = match &field.ty {
            Type::Boolean => text.parse().ok().map(Asked::Boolean),
            Type::Integer => text.parse().ok().map(Asked::Integer),
            Type::Unsigned => text.parse().ok().filter(|number| *number >= 0).map(Asked::Integer),
            Type::String => Some(Asked::Text(text.to_owned())),
            Type::Enum(id) => {
                let item = &self.service[*id];
                let known = item.variants.iter().any(|variant| variant.wire.value == text);
                let asked = match item.base {
                    Base::String => Some(Asked::Text(text.to_owned())),
                    Base::Integer => text.parse().ok().map(Asked::Integer),
                };
                asked.filter(|_| known)
            }
            _ => None,
        };
        if asked.is_none() {
            let diagnostic =
                Diagnostic::new(Code::ValueOutside, value.span, format!("`{}` cannot be `{text}`", name.value));
            let help = "write true, a whole number, a text, or a value of the parameter's enum, as its type is";
            self.sink.push(diagnostic.related(field.ty_span, "its type").help(help));
        }
        Some((step, asked?))
    }

    fn member(&self, text: &Text, types: &[Type]) -> Option<FieldPath> {
        let path = self.path(self.response, text)?;
        let field = self.service.field(*path.last()?);
        let fits = types.contains(&field.ty) || matches!(field.ty, Type::Enum(_)) && types.len() > 1;
        if !fits {
            let message = format!("`{}` cannot say how an event failed", text.value);
            let help = "name a text, or for the code a whole number";
            self.sink.push(
                Diagnostic::new(Code::InvalidValue, text.span, message).related(field.ty_span, "its type").help(help),
            );
            return None;
        }
        Some(path)
    }
}
