// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Caller.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Who makes a call.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Caller {
    /// Not for use. Application.
    ///
    /// - On the wire: `ApplicationId`, String, optional
    /// - Example: `c17bdf9c2a7bdcb88811f4d0200fee3d`
    #[doc(hidden)]
    pub application_id: Option<String>,

    /// Not for use. Parent organization.
    ///
    /// - On the wire: `OrganizationId`, String, optional
    /// - Example: `732aaefa78c439d726f999b89c49e022`
    #[doc(hidden)]
    pub organization_id: Option<String>,

    /// Employee who makes the call, by `UserId`.
    ///
    /// - On the wire: `OperatorId`, String, optional
    /// - Example: `88fb0c591044be771f60aa382cc5ed0e`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_id: Option<String>,

    /// Not for use. Member organization.
    ///
    /// - On the wire: `SubOrganizationId`, String, optional
    /// - Example: `dasdasdhjksdjk2938hein`
    #[doc(hidden)]
    pub sub_organization_id: Option<String>,
}

impl Caller {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ApplicationId`. Not for use.
    #[doc(hidden)]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `OrganizationId`. Not for use.
    #[doc(hidden)]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `OperatorId`. Employee who makes the call, by `UserId`.
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets `SubOrganizationId`. Not for use.
    #[doc(hidden)]
    pub fn sub_organization_id(
        mut self,
        sub_organization_id: impl Into<String>,
    ) -> Self {
        self.sub_organization_id = Some(sub_organization_id.into());
        self
    }
}

impl Default for Caller {
    fn default() -> Self {
        Self::new()
    }
}

rt::structure! {
    sent Caller {
        0 application_id: Option "ApplicationId";
        1 organization_id: Option "OrganizationId";
        2 operator_id: Option "OperatorId", sensitive();
        3 sub_organization_id: Option "SubOrganizationId";
    }
}
