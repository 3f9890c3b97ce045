//! Checks defaults, examples and suggestions of single fields: of the field's type, in its enum, within its limits.

use tc3_runtime::validate::{self, Shape, Violation};

use crate::diagnostic::{Code, Diagnostic, Sink, listed};
use crate::model::{Base, Bound, Field, FieldStep, Level, LimitPlace, Literal, Service, Type};
use crate::shapes::{Held, Items, Record};
use crate::source::Span;
use crate::yaml::Text;

/// Checks every literal of a service. Gives the hints that literals break.
pub(super) fn check(service: &Service, sink: &Sink) -> Vec<LimitPlace> {
    let mut broken = Vec::new();
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate() {
            let step = FieldStep { owner, field: index };
            let hints = hints(service, field, sink);
            broken.extend(hints.into_iter().map(|key| LimitPlace { field: step, case: None, key }));
        }
    }
    broken
}

/// Checks the literals of a field, and gives the keys of the hints that they break.
fn hints(service: &Service, field: &Field, sink: &Sink) -> Vec<&'static str> {
    let context = |what| Context { service, field, what, sink };
    let literals = [(&field.default, "default"), (&field.example, "example")];
    let literals = literals.into_iter().filter_map(|(literal, what)| Some((literal.as_ref()?, what)));
    let mut hints: Vec<_> = literals.flat_map(|(literal, what)| context(what).literal(literal)).collect();
    if matches!(field.ty.innermost(), Type::String) {
        hints.extend(field.known.iter().flat_map(|text| context("known value").known(text)));
    }
    hints
}

struct Context<'c> {
    service: &'c Service,
    field: &'c Field,
    what: &'static str,
    sink: &'c Sink,
}

impl Context<'_> {
    fn literal(&self, literal: &Literal) -> Vec<&'static str> {
        let held = match (literal, &self.field.ty) {
            (Literal::Scalar(text), Type::List(_)) => {
                let message = format!("the {} of a list must be a list", self.what);
                self.sink.push(
                    Diagnostic::new(Code::ValueOutside, text.span, message).help(format!("write `[{}]`", text.value)),
                );
                return Vec::new();
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
                return Vec::new();
            }
        };
        held.map(|held| self.limits(held, literal_span(literal))).unwrap_or_default()
    }

    /// A suggestion is one for the items of a list.
    fn known(&self, text: &Text) -> Vec<&'static str> {
        let held = Held::Text(text.value.clone());
        let held = if matches!(self.field.ty, Type::List(_)) { Held::Items(Items(vec![held])) } else { held };
        self.limits(held, text.span)
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

    /// Tells the limits that a value breaks. Hints are not the value's to keep: gives their keys.
    fn limits(&self, held: Held<'static>, span: Span) -> Vec<&'static str> {
        let violations = violations(self.field, held);
        let (hints, others): (Vec<_>, Vec<_>) =
            violations.iter().partition(|violation| violation.level() == Level::Hint);
        others.into_iter().for_each(|violation| self.sink.push(self.violation(violation, span)));
        hints.into_iter().map(|violation| violation.rule().name()).collect()
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
