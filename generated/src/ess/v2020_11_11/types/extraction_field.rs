// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ExtractionField.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::ExtractionFieldType;

/// A value to be extracted from contracts.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ExtractionField {
    /// Name of the value.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 30 characters (checked before sending)
    /// - Example: `甲方`
    pub name: String,

    /// Kind of value.
    ///
    /// - On the wire: `Type`, String, required
    /// - Example: `TEXT`
    pub r#type: ExtractionFieldType,

    /// What the value is, in words.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 100 characters (checked before sending)
    /// - Example: `字段描述`
    pub description: Option<String>,

    /// What was extracted.
    ///
    /// - On the wire: `Values`, list of String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub values: Option<Vec<String>>,

    /// Options to choose from.
    ///
    /// - On the wire: `ChoiceList`, list of String, optional
    /// - Required if `Type` is `OPTION`
    /// - Example: `选项值1`
    pub choice_list: Option<Vec<String>>,
}

impl ExtractionField {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>, r#type: ExtractionFieldType) -> Self {
        Self {
            name: name.into(),
            r#type,
            ..rt::unset()
        }
    }

    /// Sets `Description`. What the value is, in words.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Values`. What was extracted.
    #[inline]
    pub fn values(mut self, values: Vec<String>) -> Self {
        self.values = Some(values);
        self
    }

    /// Sets `ChoiceList`. Options to choose from.
    #[inline]
    pub fn choice_list(mut self, choice_list: Vec<String>) -> Self {
        self.choice_list = Some(choice_list);
        self
    }
}

rt::structure! {
    both ExtractionField {
        0 name: "Name", required().limits(&[max_chars(30)]);
        1 r#type: "Type", required().known();
        2 description: Option "Description", limits(&[max_chars(100)]);
        3 values: Option "Values", sensitive();
        4 choice_list: Option "ChoiceList";
    }
    rules [
        If { effect: Required, field: &["ChoiceList"], when: &[is(&["Type"], &["OPTION"])] },
    ]
}
