// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/TagItemFilter.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A tag to look for.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct TagItemFilter {
    /// Key of the tag.
    ///
    /// - On the wire: `TagKey`, String, required
    /// - Example: `test1`
    pub tag_key: String,

    /// Key of the tag.
    ///
    /// - On the wire: `TagValue`, list of String, optional
    pub tag_value: Option<Vec<String>>,
}

impl TagItemFilter {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(tag_key: impl Into<String>) -> Self {
        Self {
            tag_key: tag_key.into(),
            ..rt::unset()
        }
    }

    /// Sets `TagValue`. Key of the tag.
    #[inline]
    pub fn tag_value(mut self, tag_value: Vec<String>) -> Self {
        self.tag_value = Some(tag_value);
        self
    }
}

rt::structure! {
    sent TagItemFilter {
        0 tag_key: "TagKey", required();
        1 tag_value: Option "TagValue";
    }
}
