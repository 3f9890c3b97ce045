//! What the vendor's types are called in Rust.

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
