// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/CcInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::{CcPermission, CcType};

/// A person in copy.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct CcInfo {
    /// Mainland mobile number, without +86; it must belong to the person.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Real name of the person; used for identity verification.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Whether the copy goes to a person or to an employee.
    ///
    /// - On the wire: `CcType`, Integer, optional
    /// - Example: `1`
    pub cc_type: Option<CcType>,

    /// What the recipient may do.
    ///
    /// - On the wire: `CcPermission`, Integer, optional
    /// - Example: `1`
    pub cc_permission: Option<CcPermission>,
}

impl CcInfo {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Mobile`. Mainland mobile number, without +86; it must belong to the person.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `Name`. Real name of the person; used for identity verification.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `CcType`. Whether the copy goes to a person or to an employee.
    #[inline]
    pub fn cc_type(mut self, cc_type: CcType) -> Self {
        self.cc_type = Some(cc_type);
        self
    }

    /// Sets `CcPermission`. What the recipient may do.
    #[inline]
    pub fn cc_permission(mut self, cc_permission: CcPermission) -> Self {
        self.cc_permission = Some(cc_permission);
        self
    }
}

impl Default for CcInfo {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent CcInfo {
        0 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        1 name: Option "Name", sensitive();
        2 cc_type: Option "CcType", known();
        3 cc_permission: Option "CcPermission", known();
    }
}
