//! Limits: which fit a type, how strict they are, whether any value can meet them.

use std::cmp::Ordering;

use tc3_runtime::validate::{Charset, Demand, Format, LimitKind, Number, Side, Takes, Unit};

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Bound, Check, Level, Limit, Service, Type};
use crate::raw::{RawField, RawLimit};
use crate::words::Word as _;
use crate::yaml::Text;

/// The limits of one field under way.
pub(super) struct Limits<'c> {
    raw: &'c RawField,
    service: &'c Service,
    /// `levels` of the field.
    levels: Vec<(Text, Level)>,
    sink: &'c Sink,
}

impl<'c> Limits<'c> {
    /// Reads how strict the limits are, whatever the type.
    pub(super) fn new(raw: &'c RawField, service: &'c Service, sink: &'c Sink) -> Self {
        let mut levels = Vec::new();
        for (key, level) in &raw.levels {
            match Level::from_word(&level.value) {
                Some(meant) => levels.push((key.clone(), meant)),
                None => sink.push(
                    Diagnostic::new(Code::InvalidValue, level.span, format!("`{}` is not a level", level.value))
                        .nearest(&level.value, Level::words(), "write `deny`, `warn` or `hint`"),
                ),
            }
        }
        Self { raw, service, levels, sink }
    }

    /// The limits of the field itself, and of its items if it is a list.
    pub(super) fn of(&self, ty: &Type) -> (Vec<Limit>, Vec<Limit>) {
        let mut limits = self.fitting(&self.raw.limits, ty);
        limits.extend(self.implied(ty));
        let each = self.of_items(ty);
        self.surplus_levels(&limits, &each);
        (limits, each)
    }

    fn of_items(&self, ty: &Type) -> Vec<Limit> {
        match ty {
            Type::List(item) => {
                let mut limits = self.fitting(&self.raw.each, item);
                // Of a list in a list the innermost items are what there is to check.
                limits.extend(self.implied(item.innermost()));
                limits
            }
            _ => {
                if let Some(first) = self.raw.each.first() {
                    let message = "`each` limits the items of a list, but this field is not a list";
                    self.sink.push(
                        Diagnostic::new(Code::LimitMisfit, first.value.span, message)
                            .help("write the limits on the field itself"),
                    );
                }
                Vec::new()
            }
        }
    }

    /// Those of the limits that a value of the type can have.
    fn fitting(&self, raw: &[RawLimit], ty: &Type) -> Vec<Limit> {
        let mut limits = Vec::new();
        for limit in raw {
            if !fits(limit.kind, ty) {
                self.sink.push(misfit(limit, ty, self.service));
            } else if let Some(check) = parse(limit, ty, self.sink) {
                limits.push(Limit { bound: self.at_level(check), span: limit.value.span });
            }
        }
        ranges(&limits, self.sink);
        limits
    }

    /// The limit that a type has without a key of its own.
    fn implied(&self, ty: &Type) -> Option<Limit> {
        let check = match ty {
            Type::Enum(_) => Check::Known,
            Type::Date => Check::Format(Format::Date),
            Type::DateTime => Check::Format(Format::DateTime),
            _ => return None,
        };
        Some(Limit { bound: self.at_level(check), span: self.raw.name.span })
    }

    fn at_level(&self, check: Check) -> Bound {
        let named = self.levels.iter().find(|(key, _)| key.value == check.rule().name()).map(|(_, level)| *level);
        Bound { check, level: named.unwrap_or_else(|| check.default_level()) }
    }

    /// Reports levels for limits that the field does not have.
    fn surplus_levels(&self, limits: &[Limit], each: &[Limit]) {
        let has = |key: &str| limits.iter().chain(each).any(|limit| limit.key() == key);
        for (key, _) in self.levels.iter().filter(|(key, _)| !has(&key.value)) {
            let message = format!("the field `{}` has no limit `{}`", self.raw.name.value, key.value);
            self.sink.push(
                Diagnostic::new(Code::LevelMisfit, key.span, message)
                    .help("`levels` names a limit of this field, or `enum` where its type is an enum"),
            );
        }
    }
}

fn fits(kind: &LimitKind, ty: &Type) -> bool {
    match kind.takes {
        Takes::Count(_, Unit::Items, _) => matches!(ty, Type::List(_)),
        Takes::Count(_, Unit::Bytes, _) => matches!(ty, Type::String | Type::Binary),
        Takes::Count(_, Unit::Characters, _) | Takes::Charset(_) | Takes::Format(_) => *ty == Type::String,
        Takes::Range(..) => matches!(ty, Type::Integer | Type::Unsigned | Type::Float | Type::Timestamp),
    }
}

fn misfit(limit: &RawLimit, ty: &Type, service: &Service) -> Diagnostic {
    let RawLimit { kind, value } = limit;
    let name = type_name(ty, service);
    let wanted = match kind.takes {
        Takes::Count(_, Unit::Items, _) => "the number of a list's items",
        Takes::Count(_, Unit::Bytes, _) => "the size of a String or Binary",
        Takes::Count(_, Unit::Characters, _) | Takes::Charset(_) | Takes::Format(_) => "the text of a String",
        Takes::Range(..) => "the value of a number",
    };
    let message = format!("`{}` limits {wanted}, but this is {name}", kind.key);
    let help = match ty {
        Type::List(item) if fits(kind, item) => {
            format!("for the items write `each: {{{}: {}}}`", kind.key, value.value)
        }
        _ => "remove it, or correct the type".to_owned(),
    };
    Diagnostic::new(Code::LimitMisfit, value.span, message).help(help)
}

fn type_name(ty: &Type, service: &Service) -> String {
    match ty {
        Type::Struct(_) => "a structure".to_owned(),
        Type::Enum(id) => format!("the enum `{}`", service[*id].name.value),
        Type::List(_) => "a list".to_owned(),
        other => format!("{other:?}"),
    }
}

fn parse(limit: &RawLimit, ty: &Type, sink: &Sink) -> Option<Check> {
    let text = limit.value.value.as_str();
    let parsed = match limit.kind.takes {
        Takes::Count(_, _, check) => text.parse().ok().map(check),
        Takes::Range(_, check) => number(text, ty).map(check),
        Takes::Charset(check) => Charset::from_name(text).map(check),
        Takes::Format(check) => Format::from_name(text).map(check),
    };
    if parsed.is_none() {
        sink.push(unparsed(limit));
    }
    parsed
}

fn unparsed(limit: &RawLimit) -> Diagnostic {
    let RawLimit { kind, value: text } = limit;
    let message = format!("`{}` is not a value of `{}`", text.value, kind.key);
    let diagnostic = Diagnostic::new(Code::InvalidValue, text.span, message);
    let one_of = |names: &[&'static str], what: &str| {
        let all = format!("{what} are {}", names.join(", "));
        diagnostic.clone().nearest(&text.value, names.iter().copied(), &all)
    };
    match kind.takes {
        Takes::Count(..) => diagnostic.help("write a whole number, 0 or more"),
        Takes::Range(..) => diagnostic.help("write a number of the field's type"),
        Takes::Charset(_) => one_of(&Charset::ALL.map(Charset::name), "the character sets"),
        Takes::Format(_) => one_of(&Format::ALL.map(Format::name), "the formats"),
    }
}

fn number(text: &str, ty: &Type) -> Option<Number> {
    let integer = text.parse().map(Number::Integer).or_else(|_| text.parse().map(Number::Unsigned)).ok();
    match ty {
        Type::Float => {
            integer.or_else(|| text.parse().ok().filter(|number: &f64| number.is_finite()).map(Number::Float))
        }
        Type::Unsigned => integer.filter(|number| !matches!(number, Number::Integer(..0))),
        _ => integer,
    }
}

/// Reports a minimum above its maximum.
fn ranges(limits: &[Limit], sink: &Sink) {
    for low in limits {
        for high in limits {
            if above(&low.bound.check, &high.bound.check) {
                let message = format!("`{}` is above `{}`", low.key(), high.key());
                sink.push(
                    Diagnostic::new(Code::EmptyRange, low.span, message)
                        .label("no value satisfies both")
                        .related(high.span, "and this")
                        .help("correct one of them"),
                );
            }
        }
    }
}

/// Whether what one asks for at least is more than the other allows.
fn above(low: &Check, high: &Check) -> bool {
    let (floor, ceiling) = ([Side::Least, Side::Exactly], [Side::Most, Side::Exactly]);
    match (low.demand(), high.demand()) {
        (Demand::Count(least, unit, low), Demand::Count(most, other, high)) => {
            unit == other && floor.contains(&least) && ceiling.contains(&most) && low > high
        }
        (Demand::Range(least, low), Demand::Range(most, high)) => {
            floor.contains(&least) && ceiling.contains(&most) && low.compare(high).is_some_and(Ordering::is_gt)
        }
        _ => false,
    }
}
