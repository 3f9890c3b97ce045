// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/types/Tag.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A tag of a session.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag; upper and lower case differ.
    ///
    /// - On the wire: `Key`, String, required
    /// - Limit: at most 128 characters (checked before sending)
    /// - Example: `department`
    pub key: String,

    /// Value of the tag; upper and lower case differ.
    ///
    /// - On the wire: `Value`, String, required
    /// - Limit: at most 256 characters (checked before sending)
    /// - Example: `engineering`
    pub value: String,
}

impl Tag {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: TagArgs) -> Self {
        Self {
            key: args.key,
            value: args.value,
        }
    }
}

/// Named arguments of [`Tag::new`].
#[derive(Clone)]
pub struct TagArgs {
    /// `Key` – Key of the tag; upper and lower case differ.
    pub key: String,
    /// `Value` – Value of the tag; upper and lower case differ.
    pub value: String,
}

rt::structure! {
    sent Tag {
        0 key: "Key", required().limits(&[max_chars(128)]);
        1 value: "Value", required().limits(&[max_chars(256)]);
    }
}
