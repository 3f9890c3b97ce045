//! Members: type, presence, limits, values.

use heck::ToShoutySnakeCase as _;
use tc3_runtime::validate::{Charset, Demand, Limit as Bound, Number};

use super::condition::Case;
use super::ids::{EnumId, FieldStep, StructId};
use super::stated::Doc;
use super::structure::FieldsRule;
use super::terms::Terms;
use crate::json::Json;
use crate::source::{Span, Spanned};

/// A member of a struct.
#[derive(Debug)]
pub struct Field {
    /// The vendor's name: `FlowName`.
    pub wire: Spanned<String>,
    /// Rust name without `r#`: `flow_name`, `type`.
    pub rust: String,
    /// Its type.
    pub ty: Type,
    /// Where the type stands.
    pub ty_span: Span,
    /// What it means.
    pub doc: Doc,
    /// Whether requests must have it.
    pub required: Required,
    /// Whether responses always have it.
    pub always: bool,
    /// Whether the vendor may send null.
    pub nullable: bool,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// Whether this is the operator parameter of a request.
    pub operator: bool,
    /// Which fields of its structure, or of each in its list, are needed here, as paths below it.
    pub needs: Vec<Vec<FieldStep>>,
    /// Rules that its structure, or each in its list, has here beyond those of the type.
    pub rules: Vec<Spanned<FieldsRule>>,
    /// Limits on the value.
    pub limits: Vec<Limit>,
    /// Limits on the items of a list.
    pub each: Vec<Limit>,
    /// Limits that hold in some cases only.
    pub cases: Vec<Case>,
    /// Regular expression of the documentation; never enforced.
    pub pattern: Option<String>,
    /// What the vendor assumes when the field is left out.
    pub default: Option<Literal>,
    /// A value the documentation shows.
    pub example: Option<Literal>,
    /// Values suggested for a text that stays free.
    pub known: Vec<Spanned<String>>,
    /// The vendor's `disabled`.
    pub internal: bool,
    /// Whether the value must not be shown.
    pub sensitive: bool,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// How long it works, who may use it, what wins over it, and what of it is assumed.
    pub terms: Terms,
    /// Where its keys stand.
    pub keys: KeySpans,
}

/// Where the keys of one mapping stand, by name.
#[derive(Clone, Debug, Default)]
pub struct KeySpans(pub(crate) Vec<(&'static str, Span)>);

impl KeySpans {
    /// Where a key stands, if it does.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Span> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, span)| *span)
    }
}

impl Field {
    /// Where a key of the field stands, or else its name.
    #[must_use]
    pub fn span_of(&self, key: &str) -> Span {
        self.keys.get(key).unwrap_or(self.wire.span)
    }

    /// The constant that says how long it works, where that is known: `SIGN_URL_VALID_FOR`.
    #[must_use]
    pub fn lifetime_constant(&self) -> Option<String> {
        self.terms.valid_for.map(|_| format!("{}_VALID_FOR", self.rust.to_shouty_snake_case()))
    }
}

/// Whether requests must have a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// They must.
    Yes,
    /// They may leave it out.
    No,
    /// They once had to: the argument and the Rust type stay, nothing is enforced.
    Was,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Text.
    String,
    /// 64-bit signed.
    Integer,
    /// 64-bit unsigned.
    Unsigned,
    /// 64-bit float.
    Float,
    /// `true` or `false`.
    Boolean,
    /// Text like `2022-01-01`.
    Date,
    /// Text like `2022-01-01 00:00:00`.
    DateTime,
    /// Unix seconds, a number on the wire.
    Timestamp,
    /// Unix milliseconds, a number on the wire.
    TimestampMillis,
    /// Bytes, base64 on the wire.
    Binary,
    /// A struct.
    Struct(StructId),
    /// An enum.
    Enum(EnumId),
    /// A list.
    List(Box<Type>),
}

impl Type {
    /// The types that the spec language has, by name.
    pub const BUILT_IN: [(&str, Self); 10] = [
        ("String", Self::String),
        ("Integer", Self::Integer),
        ("Unsigned", Self::Unsigned),
        ("Float", Self::Float),
        ("Boolean", Self::Boolean),
        ("Date", Self::Date),
        ("DateTime", Self::DateTime),
        ("Timestamp", Self::Timestamp),
        ("TimestampMillis", Self::TimestampMillis),
        ("Binary", Self::Binary),
    ];

    /// The struct that a value is, or that the items of a list are.
    #[must_use]
    pub fn structure(&self) -> Option<StructId> {
        match self.innermost() {
            Self::Struct(id) => Some(*id),
            _ => None,
        }
    }

    /// How many lists lie within each other.
    #[must_use]
    pub fn lists(&self) -> usize {
        match self {
            Self::List(item) => 1 + item.lists(),
            _ => 0,
        }
    }

    /// The innermost type: that of the items for a list.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.innermost(),
            other => other,
        }
    }
}

/// One limit of a field.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is measured, and how strictly.
    pub bound: Bound,
    /// Where it stands.
    pub span: Span,
}

impl Limit {
    /// The spec key of the limit.
    #[must_use]
    pub fn key(&self) -> &'static str {
        self.bound.check.rule().name()
    }

    /// What it allows, in words: `200`, `digits`.
    #[must_use]
    pub fn value(&self) -> String {
        match self.bound.check.demand() {
            Demand::Count(_, _, count) => count.to_string(),
            Demand::Range(_, Number::FromNow(time)) => time.spec(),
            Demand::Range(_, number) => number.to_string(),
            Demand::Charset(set) => charset(set),
            Demand::Format(format) => format.name().to_owned(),
            Demand::FileTypes(types) => format!("[{}]", types.names().join(", ")),
            Demand::Known => "known values".to_owned(),
        }
    }
}

/// The units of sizes in bytes, each 1024 times the one before.
pub const BYTE_UNITS: [(&str, u64); 3] = [("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30)];

/// A size in the greatest unit of which it is a multiple; of bytes the unit is empty.
#[must_use]
pub fn in_units(bytes: u64) -> (u64, &'static str) {
    let unit = BYTE_UNITS.into_iter().rev().find(|(_, unit)| bytes > 0 && bytes.is_multiple_of(*unit));
    unit.map_or((bytes, ""), |(name, unit)| (bytes / unit, name))
}

/// A set of characters as the spec writes it: `digits`, `[letters, digits, "-_"]`.
#[must_use]
pub fn charset(set: Charset) -> String {
    let (kinds, characters) = set.parts();
    let kinds = kinds.into_iter().map(|(name, _)| name.to_owned());
    let quoted = (!characters.is_empty()).then(|| Json::text(&characters).to_string());
    let items: Vec<String> = kinds.chain(quoted).collect();
    match &items[..] {
        [only] => only.clone(),
        _ => format!("[{}]", items.join(", ")),
    }
}

/// A default or example value.
#[derive(Clone, Debug)]
pub enum Literal {
    /// A scalar, as the text that stands in the spec.
    Scalar(Spanned<String>),
    /// A list of scalars.
    List(Vec<Spanned<String>>, Span),
}

impl Literal {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar(text) => text.span,
            Self::List(_, span) => *span,
        }
    }

    /// The text of a value, or of the items in brackets.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Scalar(text) => text.value.clone(),
            Self::List(items, _) => {
                let items: Vec<&str> = items.iter().map(|text| text.value.as_str()).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }
}

/// Why something should not be used any more.
#[derive(Clone, Debug, Default)]
pub struct Deprecated {
    /// Since when: a date or a release.
    pub since: Option<String>,
    /// What to use instead.
    pub instead: Option<Spanned<String>>,
    /// Anything else.
    pub note: Option<String>,
    /// Where all of it stands.
    pub span: Option<Span>,
}
