// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ChecklistCategory.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::ChecklistPoint;

/// A group of points in a checklist.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ChecklistCategory {
    /// Name of the group.
    ///
    /// - On the wire: `Name`, String, required, always present in responses
    /// - Example: `主体信息审查`
    pub name: String,

    /// Points of the group, each a certain risk.
    ///
    /// - On the wire: `Points`, list of object `ChecklistPoint`, optional
    pub points: Option<Vec<ChecklistPoint>>,
}

impl ChecklistCategory {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Points`. Points of the group, each a certain risk.
    #[inline]
    pub fn points(mut self, points: Vec<ChecklistPoint>) -> Self {
        self.points = Some(points);
        self
    }
}

rt::structure! {
    both ChecklistCategory {
        0 name: "Name", required().always();
        1 points: Option "Points";
    }
}
