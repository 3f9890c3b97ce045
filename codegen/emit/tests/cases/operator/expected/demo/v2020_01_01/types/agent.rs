// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Agent.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::types::Person;

/// On whose behalf a call is made.
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// The application.
    ///
    /// - On the wire: `AppId`, String, required
    pub app_id: String,

    /// The person.
    ///
    /// - On the wire: `Person`, object `Person`, optional
    pub person: Option<Person>,
}

impl Agent {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Person`. The person.
    #[inline]
    pub fn person(mut self, person: Person) -> Self {
        self.person = Some(person);
        self
    }
}

rt::structure! {
    sent Agent {
        0 app_id: "AppId", required();
        1 person: Option "Person";
    }
}
