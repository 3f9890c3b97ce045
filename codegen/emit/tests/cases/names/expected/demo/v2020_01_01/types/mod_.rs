// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Mod.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A module of this name would be taken for the folder.
#[must_use]
#[non_exhaustive]
pub struct Mod {
    /// The name.
    ///
    /// - On the wire: `Name`, String, required
    pub name: String,

    /// A name that fills its row.
    ///
    /// - On the wire: `PreferredDuringSchedulingIgnoredDuringExecution`, String, optional
    pub preferred_during_scheduling_ignored_during_execution: Option<String>,
}

impl Mod {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `PreferredDuringSchedulingIgnoredDuringExecution`. A name that fills its row.
    pub fn preferred_during_scheduling_ignored_during_execution(
        mut self,
        preferred_during_scheduling_ignored_during_execution: impl Into<String>,
    ) -> Self {
        self.preferred_during_scheduling_ignored_during_execution = Some(
            preferred_during_scheduling_ignored_during_execution.into(),
        );
        self
    }
}

rt::structure! {
    sent Mod {
        0 name: "Name", required();
        1 preferred_during_scheduling_ignored_during_execution: Option "PreferredDuringSchedulingIgnoredDuringExecution";
    }
}
