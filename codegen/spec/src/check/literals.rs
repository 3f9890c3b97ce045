//! Checks defaults, examples and suggestions of single fields: of the field's type, in its enum, within its limits.

use tc3_runtime::validate::{self, Shape, Violation};

use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{Base, Bound, Field, Level, Literal, Service, Type};
use crate::shapes::{Held, Items, Record};
use crate::source::Span;
use crate::yaml::Text;

/// Checks every literal of a service.
pub(super) fn check(service: &Service, sink: &Sink) {
    for field in service.structs.iter().flat_map(|item| &item.fields) {
        for (literal, what) in [(&field.default, "default"), (&field.example, "example")] {
            if let Some(literal) = literal {
                Context { service, field, what, sink }.literal(literal);
            }
        }
        if matches!(field.ty.innermost(), Type::String) {
            let context = Context { service, field, what: "known value", sink };
            field.known.iter().for_each(|text| context.known(text));
        }
    }
}

struct Context<'c> {
    service: &'c Service,
    field: &'c Field,
    what: &'static str,
    sink: &'c Sink,
}

impl Context<'_> {
    fn literal(&self, literal: &Literal) {
        let held = match (literal, &self.field.ty) {
            (Literal::Scalar(text), Type::List(_)) => {
                let message = format!("the {} of a list must be a list", self.what);
                self.sink.push(
                    Diagnostic::new(Code::ValueOutside, text.span, message).help(format!("write `[{}]`", text.value)),
                );
                return;
            }
            (Literal::Scalar(text), ty) => self.scalar(text, ty),
            (Literal::List(items, _), Type::List(item)) => items
                .iter()
                .map(|text| self.scalar(text, item))
                .collect::<Option<Vec<_>>>()
                .map(|items| Held::Items(Items(items))),
            (Literal::List(_, span), _) => {
                let message = format!("the {} is a list, but the field is not", self.what);
                self.sink.push(Diagnostic::new(Code::ValueOutside, *span, message).help("write a single value"));
                return;
            }
        };
        if let Some(held) = held {
            self.limits(held, literal_span(literal));
        }
    }

    /// A suggestion is one for the items of a list.
    fn known(&self, text: &Text) {
        let held = Held::Text(text.value.clone());
        let held = if matches!(self.field.ty, Type::List(_)) { Held::Items(Items(vec![held])) } else { held };
        self.limits(held, text.span);
    }

    /// A scalar of the given type; membership in an enum is strict here.
    fn scalar(&self, text: &Text, ty: &Type) -> Option<Held<'static>> {
        let value = text.value.as_str();
        let held = match ty {
            Type::String | Type::Date | Type::DateTime => Some(Held::Text(value.to_owned())),
            Type::Binary => Held::binary(value),
            Type::Integer | Type::Timestamp | Type::TimestampMillis => value.parse().ok().map(Held::Integer),
            Type::Unsigned => value.parse().ok().map(Held::Unsigned),
            Type::Float => value.parse().ok().filter(|number: &f64| number.is_finite()).map(Held::Float),
            Type::Boolean => value.parse().ok().map(Held::Boolean),
            Type::Enum(id) => {
                let item = &self.service[*id];
                // An enum without values was told already.
                let found = item.variants.is_empty() || item.variants.iter().any(|variant| variant.wire.value == value);
                found.then(|| match item.base {
                    Base::String => Held::Text(value.to_owned()),
                    Base::Integer => Held::Integer(value.parse().unwrap_or_default()),
                })
            }
            Type::Struct(_) | Type::List(_) => None,
        };
        if held.is_none() {
            self.sink.push(self.outside(text, ty));
        }
        held
    }

    fn outside(&self, text: &Text, ty: &Type) -> Diagnostic {
        let diagnostic = |message: String| Diagnostic::new(Code::ValueOutside, text.span, message);
        match ty {
            Type::Enum(id) => {
                let item = &self.service[*id];
                let values = item.variants.iter().map(|variant| variant.wire.value.as_str());
                let all = listed(values.clone());
                let message = format!("the {} `{}` is not a value of `{}`", self.what, text.value, item.name.value);
                diagnostic(message).related(item.name.span, "the enum").nearest(
                    &text.value,
                    self.sink.candidates(values),
                    &format!("its values are {all}"),
                )
            }
            Type::Struct(_) | Type::List(_) => {
                diagnostic(format!("a field of this type cannot have a value for `{}`", self.what)).help("remove it")
            }
            other => diagnostic(format!("the {} `{}` is not of type `{other:?}`", self.what, text.value))
                .help("write a value of the field's type"),
        }
    }

    /// Limits that are hints are not the value's to keep.
    fn limits(&self, held: Held<'static>, span: Span) {
        for violation in violations(self.field, held).iter().filter(|violation| violation.level() != Level::Hint) {
            self.sink.push(self.violation(violation, span));
        }
    }

    fn violation(&self, violation: &Violation, span: Span) -> Diagnostic {
        let message = format!("the {} breaks the field's own limit: {violation}", self.what);
        let limits = self.field.limits.iter().chain(&self.field.each);
        let limit = limits.into_iter().find(|limit| limit.bound.check.rule() == violation.rule());
        let diagnostic = Diagnostic::new(Code::ValueOutside, span, message).help("correct the value or the limit");
        match limit {
            Some(limit) => diagnostic.related(limit.span, "the limit"),
            None => diagnostic,
        }
    }
}

/// What a value breaks of the field's own limits.
pub(super) fn violations(field: &Field, held: Held<'static>) -> Vec<Violation> {
    let limits: Vec<Bound> = field.limits.iter().map(|limit| limit.bound).collect();
    let each: Vec<Bound> = field.each.iter().map(|limit| limit.bound).collect();
    let name = field.wire.value.as_str();
    let fields = [validate::Field { name, limits: &limits, each: &each, ..validate::Field::PLAIN }];
    let shape = Shape { name: "", fields: &fields, rules: &[] };
    validate::check(&Record { shape, fields: vec![held] }, None)
}

fn literal_span(literal: &Literal) -> Span {
    match literal {
        Literal::Scalar(text) => text.span,
        Literal::List(items, span) => items.last().map_or(*span, |last| Span { end: last.span.end, ..*span }),
    }
}
