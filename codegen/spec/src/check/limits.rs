//! Checks limits: whether they fit the type, how strict they are, whether any value satisfies them.

use std::cmp::Ordering;

use tc3_runtime::validate::{Demand, FileTypes, Format, FromNow, Number, Side, Takes, Unit};

use super::charset;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::{BYTE_UNITS, Bound, Check, Level, Limit, Service, Type};
use crate::raw::{RawField, RawLimit};
use crate::yaml::Text;

/// What a field, or a case of it, says of its limits.
#[derive(Clone, Copy)]
pub(super) struct Written<'c> {
    pub(super) name: &'c Text,
    pub(super) limits: &'c [RawLimit],
    pub(super) each: &'c [RawLimit],
    pub(super) levels: &'c [(Text, Text)],
}

impl<'c> Written<'c> {
    pub(super) fn of(raw: &'c RawField) -> Self {
        Self { name: &raw.name, limits: &raw.limits, each: &raw.each, levels: &raw.levels }
    }
}

/// The limits of one field under way.
pub(super) struct Limits<'c> {
    raw: Written<'c>,
    service: &'c Service,
    /// `levels` of the field.
    levels: Vec<(Text, Level)>,
    sink: &'c Sink,
}

impl<'c> Limits<'c> {
    /// Reads how strict the limits are, whatever the type.
    pub(super) fn new(raw: Written<'c>, service: &'c Service, sink: &'c Sink) -> Self {
        let mut levels = Vec::new();
        for (key, level) in raw.levels {
            match Level::from_word(&level.value) {
                Some(meant) => levels.push((key.clone(), meant)),
                None => sink.push(no_level(level)),
            }
        }
        Self { raw, service, levels, sink }
    }

    /// The limits of the field itself, and of its items if it is a list.
    pub(super) fn of(&self, ty: &Type) -> (Vec<Limit>, Vec<Limit>) {
        let mut limits = self.fitting(self.raw.limits, ty);
        limits.extend(self.implied(ty));
        let each = self.of_items(ty);
        self.misfitting_levels(&limits, &each);
        (limits, each)
    }

    /// The same without those that the type has anyway.
    pub(super) fn of_case(&self, ty: &Type) -> (Vec<Limit>, Vec<Limit>) {
        let limits = self.fitting(self.raw.limits, ty);
        let each = match ty {
            Type::List(item) => self.fitting(self.raw.each, item),
            _ => self.no_items(),
        };
        self.misfitting_levels(&limits, &each);
        (limits, each)
    }

    fn of_items(&self, ty: &Type) -> Vec<Limit> {
        match ty {
            Type::List(item) => {
                let mut limits = self.fitting(self.raw.each, item);
                // Of a list in a list the innermost items are what there is to check.
                limits.extend(self.implied(item.innermost()));
                limits
            }
            _ => self.no_items(),
        }
    }

    /// Limits of items, where there are none.
    fn no_items(&self) -> Vec<Limit> {
        if let Some(first) = self.raw.each.first() {
            let message = "`each` limits the items of a list, but this field is not a list";
            self.sink.push(
                Diagnostic::new(Code::LimitMisfit, first.value.span, message)
                    .help("write the limits on the field itself"),
            );
        }
        Vec::new()
    }

    /// Those of the limits that a value of the type can have.
    fn fitting(&self, raw: &[RawLimit], ty: &Type) -> Vec<Limit> {
        let mut limits = Vec::new();
        for limit in raw {
            if !fits(limit, ty) {
                self.sink.push(misfit(limit, ty, self.service));
            } else if let Some(check) = parse(limit, ty, self.sink) {
                limits.push(Limit { bound: self.at_level(check), span: limit.value.span });
            }
        }
        ranges(&limits, self.sink);
        self.counted(&limits);
        limits
    }

    /// Reports a bound from now of a text of Unix time: its digits may be those of a date as well, so nothing compares them.
    fn counted(&self, limits: &[Limit]) {
        let format = |limit: &Limit| match limit.bound.check {
            Check::Format(format @ (Format::Timestamp | Format::TimestampMillis)) => Some(format),
            _ => None,
        };
        let Some(format) = limits.iter().find_map(format) else { return };
        let from_now = |limit: &&Limit| matches!(limit.bound.check.demand(), Demand::Range(_, Number::FromNow(_)));
        for limit in limits.iter().filter(from_now) {
            let message = format!(
                "`{}` is relative to now, which a text of the format `{}` does not support",
                limit.key(),
                format.name()
            );
            let help = "say it in `doc`, or use a type or format that shows the date";
            self.sink.push(Diagnostic::new(Code::LimitMisfit, limit.span, message).help(help));
        }
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

    /// Reports levels for limits that the field does not have, or that nothing checks.
    fn misfitting_levels(&self, limits: &[Limit], each: &[Limit]) {
        for (key, _) in &self.levels {
            let found = limits.iter().chain(each).find(|limit| limit.key() == key.value);
            if found.is_some_and(|limit| limit.bound.check.demand().is_checked()) {
                continue;
            }
            if found.is_some() {
                let message = format!("`{}` is documentation only and has no level", key.value);
                self.sink.push(
                    Diagnostic::new(Code::LevelMisfit, key.span, message)
                        .help("remove it: what a file is, only its reader can tell"),
                );
                continue;
            }
            let message = format!("the field `{}` has no limit `{}`", self.raw.name.value, key.value);
            self.sink.push(
                Diagnostic::new(Code::LevelMisfit, key.span, message)
                    .help("`levels` names a limit of this field, or `enum` where its type is an enum"),
            );
        }
    }
}

fn fits(limit: &RawLimit, ty: &Type) -> bool {
    match limit.kind.takes {
        Takes::Count(_, Unit::Items, _) => matches!(ty, Type::List(_)),
        Takes::Count(_, Unit::Bytes | Unit::FileBytes, _) | Takes::FileTypes(_) => {
            matches!(ty, Type::String | Type::Binary)
        }
        Takes::Count(_, Unit::Characters, _) | Takes::Charset(_) | Takes::Format(_) => *ty == Type::String,
        Takes::Range(..) if is_relative(limit) => {
            matches!(ty, Type::Timestamp | Type::TimestampMillis | Type::Date | Type::DateTime | Type::String)
        }
        // A text may hold a number.
        Takes::Range(..) => matches!(
            ty,
            Type::Integer | Type::Unsigned | Type::Float | Type::Timestamp | Type::TimestampMillis | Type::String
        ),
    }
}

/// Whether a bound is said from now: `now + 30d`.
fn is_relative(limit: &RawLimit) -> bool {
    limit.value.value.starts_with("now")
}

fn misfit(limit: &RawLimit, ty: &Type, service: &Service) -> Diagnostic {
    let RawLimit { kind, value, .. } = limit;
    let name = type_name(ty, service);
    let wanted = match kind.takes {
        Takes::Count(_, Unit::Items, _) => "the number of a list's items",
        Takes::Count(_, Unit::Bytes | Unit::FileBytes, _) => "the size of a String or Binary",
        Takes::FileTypes(_) => "the file in a String or Binary",
        Takes::Range(..) if is_relative(limit) => "a time",
        Takes::Count(_, Unit::Characters, _) | Takes::Charset(_) | Takes::Format(_) => "the text of a String",
        Takes::Range(..) => "the value of a number, or the number that a String holds",
    };
    let message = format!("`{}` limits {wanted}, but this is {name}", kind.key);
    let help = match ty {
        Type::List(item) if fits(limit, item) => {
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
        Takes::Count(_, Unit::Bytes | Unit::FileBytes, check) => size(text).map(check),
        Takes::Count(_, _, check) => text.parse().ok().map(check),
        Takes::FileTypes(check) => return file_types(limit, sink).map(check),
        Takes::Range(_, check) => number(text, ty).map(check),
        Takes::Charset(check) => return charset::read(limit, sink).map(check),
        Takes::Format(check) => Format::from_name(text).map(check),
    };
    if parsed.is_none() {
        sink.push(unparsed(limit));
    }
    parsed
}

fn unparsed(limit: &RawLimit) -> Diagnostic {
    let RawLimit { kind, value: text, .. } = limit;
    let message = format!("`{}` is not a value of `{}`", text.value, kind.key);
    let diagnostic = Diagnostic::new(Code::InvalidValue, text.span, message);
    match kind.takes {
        Takes::Count(_, Unit::Bytes | Unit::FileBytes, _) => {
            diagnostic.help("write a number of bytes, or a size such as `5MB`")
        }
        Takes::Count(..) => diagnostic.help("write a whole number, 0 or more"),
        Takes::Range(..) if is_relative(limit) => {
            diagnostic.help("write `now`, `now + 30d` or `now - 72h`; the units are d, h, m and s")
        }
        Takes::Range(..) => diagnostic.help("write a number"),
        Takes::FileTypes(_) => diagnostic.help("write a list of types: `[pdf, jpg]`"),
        Takes::Charset(_) => diagnostic.help("write kinds of characters, and others as text"),
        Takes::Format(_) => {
            let names = Format::ALL.map(Format::name);
            diagnostic.nearest(&text.value, names, &format!("the formats are {}", names.join(", ")))
        }
    }
}

/// Bytes, of which 1024 are a kilobyte: `511`, `5MB`.
fn size(text: &str) -> Option<u64> {
    let unit = BYTE_UNITS.into_iter().find_map(|(unit, bytes)| Some((text.strip_suffix(unit)?, bytes)));
    let (count, bytes) = unit.unwrap_or((text, 1));
    count.parse::<u64>().ok()?.checked_mul(bytes)
}

fn file_types(limit: &RawLimit, sink: &Sink) -> Option<FileTypes> {
    let mut types = FileTypes::NONE;
    for part in &limit.parts {
        match FileTypes::from_name(&part.value) {
            Some(one) => types = types.with(one),
            None => {
                let message = format!("`{}` is not a type of files", part.value);
                let known = format!("the types are {}", FileTypes::NAMES.join(", "));
                sink.push(Diagnostic::new(Code::InvalidValue, part.span, message).nearest(
                    &part.value,
                    FileTypes::NAMES,
                    &known,
                ));
            }
        }
    }
    Some(types).filter(|types| *types != FileTypes::NONE)
}

fn number(text: &str, ty: &Type) -> Option<Number> {
    if text.starts_with("now") {
        return FromNow::read(text, *ty == Type::TimestampMillis).map(Number::FromNow);
    }
    let integer = text.parse().map(Number::Integer).or_else(|_| text.parse().map(Number::Unsigned)).ok();
    match ty {
        Type::Float | Type::String => {
            integer.or_else(|| text.parse().ok().filter(|number: &f64| number.is_finite()).map(Number::Float))
        }
        Type::Unsigned => integer.filter(|number| !matches!(number, Number::Integer(..0))),
        _ => integer,
    }
}

/// A word that is not a level.
pub(super) fn no_level(level: &Text) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue, level.span, format!("`{}` is not a level", level.value)).nearest(
        &level.value,
        Level::words(),
        &Level::choice(),
    )
}

/// Reports a minimum above its maximum.
fn ranges(limits: &[Limit], sink: &Sink) {
    for low in limits {
        for high in limits {
            clash(low, high, sink);
        }
    }
}

/// The same among limits that hold beside others.
pub(super) fn against(own: &[Limit], others: &[Limit], sink: &Sink) {
    for own in own {
        for other in others {
            clash(own, other, sink);
            clash(other, own, sink);
        }
    }
}

fn clash(low: &Limit, high: &Limit, sink: &Sink) {
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
