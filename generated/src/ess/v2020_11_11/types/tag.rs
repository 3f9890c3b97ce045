// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Tag.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A label, by which records are sorted and found.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// - On the wire: `TagKey`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `Key`
    pub tag_key: Option<String>,

    /// Value of the tag.
    ///
    /// - On the wire: `TagValue`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `Value`
    pub tag_value: Option<String>,
}

impl Tag {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `TagKey`. Key of the tag.
    pub fn tag_key(mut self, tag_key: impl Into<String>) -> Self {
        self.tag_key = Some(tag_key.into());
        self
    }

    /// Sets `TagValue`. Value of the tag.
    pub fn tag_value(mut self, tag_value: impl Into<String>) -> Self {
        self.tag_value = Some(tag_value.into());
        self
    }
}

impl Default for Tag {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Tag {
        0 tag_key: Option "TagKey", limits(&[max_chars(50)]);
        1 tag_value: Option "TagValue", limits(&[max_chars(50)]);
    }
}
