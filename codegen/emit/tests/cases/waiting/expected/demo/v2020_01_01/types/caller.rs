// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Caller.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::types::Application;

/// The vendor's `Caller`.
#[must_use]
#[non_exhaustive]
pub struct Caller {
    /// The application.
    ///
    /// - On the wire: `Application`, object `Application`, required
    pub application: Application,
}

impl Caller {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(application: Application) -> Self {
        Self { application }
    }
}

rt::structure! {
    sent Caller {
        0 application: "Application", required();
    }
}
