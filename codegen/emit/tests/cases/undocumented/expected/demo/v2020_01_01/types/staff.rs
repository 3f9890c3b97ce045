// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Staff.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::enums::Level;

/// The vendor's `Staff`.
#[must_use]
#[non_exhaustive]
pub struct Staff {
    /// The field `UserId`.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Limit: at most 32 characters (checked before sending)
    pub user_id: Option<String>,

    /// The field `Kind`.
    ///
    /// - On the wire: `Kind`, Integer, optional
    pub kind: Option<Level>,

    /// The field `Former`.
    ///
    /// - On the wire: `Former`, list of Integer, optional
    pub former: Option<Vec<Level>>,
}

impl Staff {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Kind`.
    #[inline]
    pub fn kind(mut self, kind: Level) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `Former`.
    #[inline]
    pub fn former(mut self, former: Vec<Level>) -> Self {
        self.former = Some(former);
        self
    }
}

impl Default for Staff {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Staff {
        0 user_id: Option "UserId", limits(&[max_chars(32)]);
        1 kind: Option "Kind", known();
        2 former: Option "Former", each(&[documented()]);
    }
}
