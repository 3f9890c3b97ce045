// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/TagItem.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A tag.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct TagItem {
    /// Key of the tag.
    ///
    /// - On the wire: `TagKey`, String, required, always present in responses
    /// - Example: `key1`
    pub tag_key: String,

    /// Value of the tag.
    ///
    /// - On the wire: `TagValue`, String, optional, always present in responses
    /// - Example: `value1`
    pub tag_value: Option<String>,
}

impl TagItem {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(tag_key: impl Into<String>) -> Self {
        Self {
            tag_key: tag_key.into(),
            ..rt::unset()
        }
    }

    /// Sets `TagValue`. Value of the tag.
    pub fn tag_value(mut self, tag_value: impl Into<String>) -> Self {
        self.tag_value = Some(tag_value.into());
        self
    }
}

rt::structure! {
    both TagItem {
        0 tag_key: "TagKey", required().always();
        1 tag_value: Option "TagValue", always();
    }
}
