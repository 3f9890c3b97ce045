//! Limits: which fit a type, how strict they are, whether any value can meet them.

use tc3_runtime::validate::{Charset, Format, Number};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Bound, Check, Level, Limit, Service, Type, limit_key};
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
        let named = self.entries.iter().find(|(key, _)| key.value == limit_key(&check)).map(|(_, level)| *level);
        Bound { check, level: named.unwrap_or_else(|| check.default_level()) }
    }

    /// Reports levels for limits that the field does not have.
    pub(super) fn finish(&self, raw: &RawField, limits: &[Limit], each: &[Limit], diagnostics: &mut Diagnostics) {
        let has = |key: &str| limits.iter().chain(each).any(|limit| limit_key(&limit.bound.check) == key);
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
        if !fits(limit.key, ty) {
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

fn fits(key: &str, ty: &Type) -> bool {
    match key {
        "max_chars" | "min_chars" | "chars" | "charset" | "format" => *ty == Type::String,
        "max_bytes" => matches!(ty, Type::String | Type::Binary),
        "max_items" | "min_items" => matches!(ty, Type::List(_)),
        _ => matches!(ty, Type::Integer | Type::Unsigned | Type::Float | Type::Timestamp),
    }
}

fn misfit(limit: &RawLimit, ty: &Type, service: &Service) -> Diagnostic {
    let name = type_name(ty, service);
    let wanted = match limit.key {
        "max_items" | "min_items" => "the number of a list's items",
        "max_bytes" => "the size of a String or Binary",
        "min" | "max" => "the value of a number",
        _ => "the text of a String",
    };
    let message = format!("`{}` limits {wanted}, but this is {name}", limit.key);
    let help = match ty {
        Type::List(item) if fits(limit.key, item) => {
            format!("for the items write `each: {{{}: {}}}`", limit.key, limit.value.value)
        }
        _ => "remove it, or correct the type".to_owned(),
    };
    Diagnostic::new(Code::LimitMisfit, limit.value.span, message).help(help)
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
    let text = &limit.value;
    let parsed = match limit.key {
        "charset" => Charset::from_name(&text.value).map(Check::Charset),
        "format" => Format::from_name(&text.value).map(Check::Format),
        "min" => number(&text.value, ty).map(Check::Min),
        "max" => number(&text.value, ty).map(Check::Max),
        key => text.value.parse().ok().and_then(|count: u64| {
            Some(match key {
                "max_chars" => Check::MaxChars(count),
                "min_chars" => Check::MinChars(count),
                "chars" => Check::Chars(count),
                "max_items" => Check::MaxItems(count),
                "min_items" => Check::MinItems(count),
                "max_bytes" => Check::MaxBytes(count),
                _ => return None,
            })
        }),
    };
    if parsed.is_none() {
        diagnostics.push(unparsed(limit));
    }
    parsed
}

fn unparsed(limit: &RawLimit) -> Diagnostic {
    let text = &limit.value;
    let message = format!("`{}` is not a value of `{}`", text.value, limit.key);
    let diagnostic = Diagnostic::new(Code::InvalidValue, text.span, message);
    match limit.key {
        "charset" => {
            let names = Charset::ALL.iter().map(|charset| charset.name());
            let all: Vec<_> = names.clone().collect();
            diagnostic.nearest(&text.value, names, &format!("the character sets are {}", all.join(", ")))
        }
        "format" => {
            let names = Format::ALL.iter().map(|format| format.name());
            let all: Vec<_> = names.clone().collect();
            diagnostic.nearest(&text.value, names, &format!("the formats are {}", all.join(", ")))
        }
        "min" | "max" => diagnostic.help("write a number of the field's type"),
        _ => diagnostic.help("write a whole number, 0 or more"),
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
                let message = format!("`{}` is above `{}`", limit_key(&low.bound.check), limit_key(&high.bound.check));
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

fn above(low: &Check, high: &Check) -> bool {
    match (low, high) {
        (Check::MinChars(low) | Check::Chars(low), Check::MaxChars(high))
        | (Check::MinChars(low), Check::Chars(high))
        | (Check::MinItems(low), Check::MaxItems(high)) => low > high,
        (Check::Min(low), Check::Max(high)) => low.compare(*high) == Some(std::cmp::Ordering::Greater),
        _ => false,
    }
}
