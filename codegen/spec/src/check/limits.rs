//! Limits: which fit a type, how strict they are, whether any value can meet them.

use std::cmp::Ordering;

use tc3_runtime::validate::{Charset, Demand, Format, LimitKind, Number, Side, Takes, Unit};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Bound, Check, Level, Limit, Service, Type};
use crate::raw::{RawField, RawLimit};
use crate::words::Word as _;
use crate::yaml::Text;

/// `levels` of one field.
pub(super) struct Levels {
    entries: Vec<(Text, Level)>,
}

impl Levels {
    pub(super) fn read(raw: &RawField, diagnostics: &mut Diagnostics) -> Self {
        let mut entries = Vec::new();
        for (key, level) in &raw.levels {
            match Level::from_word(&level.value) {
                Some(meant) => entries.push((key.clone(), meant)),
                None => diagnostics.push(
                    Diagnostic::new(Code::InvalidValue, level.span, format!("`{}` is not a level", level.value))
                        .nearest(&level.value, Level::words(), "write `deny`, `warn` or `hint`"),
                ),
            }
        }
        Self { entries }
    }

    fn apply(&self, check: Check) -> Bound {
        let named = self.entries.iter().find(|(key, _)| key.value == check.rule().name()).map(|(_, level)| *level);
        Bound { check, level: named.unwrap_or_else(|| check.default_level()) }
    }

    /// Reports levels for limits that the field does not have.
    pub(super) fn finish(&self, raw: &RawField, limits: &[Limit], each: &[Limit], diagnostics: &mut Diagnostics) {
        let has = |key: &str| limits.iter().chain(each).any(|limit| limit.key() == key);
        for (key, _) in self.entries.iter().filter(|(key, _)| !has(&key.value)) {
            let message = format!("the field `{}` has no limit `{}`", raw.name.value, key.value);
            diagnostics.push(
                Diagnostic::new(Code::LevelMisfit, key.span, message)
                    .help("`levels` names a limit of this field, or `enum` where its type is an enum"),
            );
        }
    }
}

/// The limits of the field itself.
pub(super) fn of_field(
    raw: &RawField,
    ty: &Type,
    service: &Service,
    levels: &Levels,
    diagnostics: &mut Diagnostics,
) -> Vec<Limit> {
    let mut limits = of_type(&raw.limits, ty, service, levels, diagnostics);
    limits.extend(implied(ty, raw, levels));
    limits
}

/// The limits of a list's items.
pub(super) fn of_items(
    raw: &RawField,
    ty: &Type,
    service: &Service,
    levels: &Levels,
    diagnostics: &mut Diagnostics,
) -> Vec<Limit> {
    match ty {
        Type::List(item) => {
            let mut limits = of_type(&raw.each, item, service, levels, diagnostics);
            // Of a list in a list the innermost items are what there is to check.
            limits.extend(implied(item.innermost(), raw, levels));
            limits
        }
        _ => {
            if let Some(first) = raw.each.first() {
                diagnostics.push(
                    Diagnostic::new(
                        Code::LimitMisfit,
                        first.value.span,
                        "`each` limits the items of a list, but this field is not a list",
                    )
                    .help("write the limits on the field itself"),
                );
            }
            Vec::new()
        }
    }
}

fn of_type(
    raw: &[RawLimit],
    ty: &Type,
    service: &Service,
    levels: &Levels,
    diagnostics: &mut Diagnostics,
) -> Vec<Limit> {
    let mut limits = Vec::new();
    for limit in raw {
        if !fits(limit.kind, ty) {
            diagnostics.push(misfit(limit, ty, service));
        } else if let Some(check) = parse(limit, ty, diagnostics) {
            limits.push(Limit { bound: levels.apply(check), span: limit.value.span });
        }
    }
    ranges(&limits, diagnostics);
    limits
}

/// The limit that a type has without being told.
fn implied(ty: &Type, raw: &RawField, levels: &Levels) -> Option<Limit> {
    let check = match ty {
        Type::Enum(_) => Check::Known,
        Type::Date => Check::Format(Format::Date),
        Type::DateTime => Check::Format(Format::DateTime),
        _ => return None,
    };
    Some(Limit { bound: levels.apply(check), span: raw.name.span })
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

fn parse(limit: &RawLimit, ty: &Type, diagnostics: &mut Diagnostics) -> Option<Check> {
    let text = limit.value.value.as_str();
    let parsed = match limit.kind.takes {
        Takes::Count(_, _, check) => text.parse().ok().map(check),
        Takes::Range(_, check) => number(text, ty).map(check),
        Takes::Charset(check) => Charset::from_name(text).map(check),
        Takes::Format(check) => Format::from_name(text).map(check),
    };
    if parsed.is_none() {
        diagnostics.push(unparsed(limit));
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
fn ranges(limits: &[Limit], diagnostics: &mut Diagnostics) {
    for low in limits {
        for high in limits {
            if above(&low.bound.check, &high.bound.check) {
                let message = format!("`{}` is above `{}`", low.key(), high.key());
                diagnostics.push(
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
