// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/CcInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::{CcPermission, CcType, TextMessageNotifyType};

/// A person in copy.
///
/// Facts as of 2026-11-20.
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

    /// How the recipient is notified.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `sms`, applied by the service
    /// - Example: `sms`
    pub notify_type: Option<TextMessageNotifyType>,

    /// Organization in copy, named as on its business licence, with full-width brackets `（）` in place of `()`.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例企业`
    /// - Allowlisted: available only after the vendor has turned it on
    pub organization_name: Option<String>,
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

    /// Sets `NotifyType`. How the recipient is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: TextMessageNotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `OrganizationName`. Organization in copy, named as on its business licence, with full-width brackets `（）`
    /// in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
        4 notify_type: Option "NotifyType", known();
        5 organization_name: Option "OrganizationName";
    }
}
