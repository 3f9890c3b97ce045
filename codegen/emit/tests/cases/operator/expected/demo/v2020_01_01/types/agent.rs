// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Agent.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

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

    /// Where the call comes from. Its setter is called like a conversion.
    ///
    /// - On the wire: `From`, String, optional
    pub from: Option<String>,
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

    /// Sets `From`. Where the call comes from.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

rt::structure! {
    sent Agent {
        0 app_id: "AppId", required();
        1 person: Option "Person";
        2 from: Option "From";
    }
}
