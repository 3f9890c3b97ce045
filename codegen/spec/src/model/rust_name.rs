//! Converts the vendor's names to Rust: types, fields and variants, each in its case.

use std::borrow::Cow;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// Names that a type of the generated crate cannot have: `use tc3::<service>::*` would take Rust's own away from a
/// program, or the type would hide one of the items that every service has.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    // The prelude of Rust, of every edition.
    "AsMut", "AsRef", "Box", "Clone", "Copy", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Into", "IntoFuture",
    "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd", "Result", "Send", "Sized",
    "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Vec",
    // What every service has.
    "Client", "Error", "ErrorCode", "Operator",
];

/// Whether a type cannot have this name.
#[must_use]
pub fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name)
}

/// The Rust name of a type or enum for which the spec gives none: its own, or one that hides nothing.
#[must_use]
pub fn type_name(name: &str) -> String {
    if is_taken(name) { format!("{name}Value") } else { name.to_owned() }
}

/// What every generated enum has itself: its values, and the variant for those that the spec does not know.
pub const RESERVED_VARIANTS: [&str; 2] = ["KNOWN", "Unknown"];

/// Upper-case ASCII letter, then ASCII letters and digits.
#[must_use]
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name != "Self"
}

/// The same, and `_` between digits: `Ubuntu20_04`.
#[must_use]
pub fn is_variant_name(name: &str) -> bool {
    let digit = |part: Option<char>| part.is_some_and(|c| c.is_ascii_digit());
    let parts: Vec<&str> = name.split('_').collect();
    let between = parts.windows(2).all(|pair| digit(pair[0].chars().last()) && digit(pair[1].chars().next()));
    between && is_type_name(&parts.concat())
}

/// `ProxyOperator` to `proxy_operator`; `None` where that is no identifier.
#[must_use]
pub fn field_name(wire: &str) -> Option<String> {
    let name = wire.to_snake_case();
    let usable = wire.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && name.starts_with(|c: char| c.is_ascii_lowercase());
    usable.then_some(name)
}

/// `AUTO_SIGN` to `AutoSign`, `InternalError.Db` to `InternalErrorDb`; `None` where that is no identifier.
#[must_use]
pub fn variant_name(wire: &str) -> Option<String> {
    let name = wire.to_upper_camel_case();
    (wire.is_ascii() && is_type_name(&name)).then_some(name)
}

/// Strict and reserved words of every edition so far that may be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// An identifier as code has it: a keyword becomes raw, or gets an underscore where it cannot be raw.
#[must_use]
pub fn written(name: &str) -> Cow<'_, str> {
    match name {
        "self" | "Self" | "super" | "crate" | "_" => Cow::Owned(format!("{name}_")),
        _ if KEYWORDS.contains(&name) => Cow::Owned(format!("r#{name}")),
        _ => Cow::Borrowed(name),
    }
}
