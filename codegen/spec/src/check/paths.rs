//! Resolves paths from a struct to a field below it.

use super::fields::Untyped;
use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{FieldStep, Service, StructId, Type};
use crate::yaml::Text;

/// Resolves the paths of one struct.
pub(super) struct Resolver<'r> {
    pub(super) service: &'r Service,
    pub(super) untyped: &'r Untyped,
    /// Where paths start.
    pub(super) owner: StructId,
    pub(super) sink: &'r Sink,
}

/// How a path continues behind a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lists {
    /// Not at all.
    End,
    /// As behind an object: `FlowApprovers.ApproverType`.
    Open,
    /// With a mark, which the last list has as well: `FlowInfo[].FlowStatus`.
    Marked,
}

impl Resolver<'_> {
    /// Follows `ProxyOperator.OpenId` from the struct down. `None` after a problem that was told.
    pub(super) fn path(&self, text: &Text) -> Option<Vec<FieldStep>> {
        self.follow(text, Lists::End)
    }

    /// The same, through lists as well: `FlowApprovers.ApproverType`.
    pub(super) fn path_through_lists(&self, text: &Text) -> Option<Vec<FieldStep>> {
        self.follow(text, Lists::Open)
    }

    /// The same, with a mark behind each list: `FlowInfo[].FlowStatus`.
    pub(super) fn marked_path(&self, text: &Text) -> Option<Vec<FieldStep>> {
        self.follow(text, Lists::Marked)
    }

    /// All paths that lead to a field.
    pub(super) fn paths(&self, texts: &[Text]) -> Vec<Vec<FieldStep>> {
        texts.iter().filter_map(|text| self.path(text)).collect()
    }

    fn follow(&self, text: &Text, lists: Lists) -> Option<Vec<FieldStep>> {
        let mut steps = Vec::new();
        let mut owner = Some(self.owner);
        for part in text.value.split('.') {
            let Some(id) = owner else {
                self.goes_on(text, steps.last());
                return None;
            };
            let (name, marked) = match part.strip_suffix("[]") {
                Some(name) if lists == Lists::Marked => (name, true),
                Some(name) => {
                    let message = format!("`{part}` has a mark that only the paths of `watch` and `with` have");
                    let help = format!("write `{name}`, without `[]`");
                    self.sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).help(help));
                    return None;
                }
                None => (part, false),
            };
            let step = FieldStep { owner: id, field: self.member(id, name, text)? };
            let field = self.service.field(step);
            let is_list = matches!(field.ty, Type::List(_));
            if lists == Lists::Marked && marked != is_list {
                let (is, wanted) =
                    if is_list { ("a list", format!("{name}[]")) } else { ("not a list", name.to_owned()) };
                self.sink.push(
                    Diagnostic::new(Code::InvalidValue, text.span, format!("`{name}` is {is}"))
                        .related(field.ty_span, "its type")
                        .help(format!("write `{wanted}` in the path")),
                );
                return None;
            }
            steps.push(step);
            owner = field.ty.structure().filter(|_| lists != Lists::End || !is_list);
        }
        Some(steps)
    }

    /// Reports a path that goes on where it has to end.
    fn goes_on(&self, text: &Text, last: Option<&FieldStep>) {
        let last = last.map(|step| self.service.field(*step));
        let items = last.and_then(|field| Some((field, field.ty.structure()?)));
        let (message, help) = match items {
            Some((list, items)) => (
                format!("`{}` leads through the list `{}`", text.value, list.wire.value),
                format!("end the path there, or say it at the type `{}`, of each item", self.service[items].name.value),
            ),
            None => (
                format!("`{}` continues past a field that is not a structure", text.value),
                "end the path at that field".to_owned(),
            ),
        };
        self.sink.push(Diagnostic::new(Code::UnknownField, text.span, message).help(help));
    }

    /// The place of a field. `None` where there is no such field, or where its type is wrong, which was told.
    fn member(&self, owner: StructId, name: &str, text: &Text) -> Option<usize> {
        let item = &self.service[owner];
        let found = item.fields.iter().position(|field| field.wire.value == name);
        if found.is_none() && !self.untyped.contains(&(owner, name.to_owned())) {
            let message = format!("`{}` has no field `{name}`", item.name.value);
            let names = item.fields.iter().map(|field| field.wire.value.as_str());
            let fallback = format!("its fields are {}", listed(names.clone()));
            let names = self.sink.candidates(names);
            self.sink.push(Diagnostic::new(Code::UnknownField, text.span, message).nearest(name, names, &fallback));
        }
        found
    }
}
