// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ProxyOrganizationInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A client organization of a third-party application and the employee who acts for it.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ProxyOrganizationInfo {
    /// Your own identifier of the client organization. One organization has one identifier; it cannot be changed or
    /// used again. A hash of the name or of the unified social credit code is a usual choice.
    ///
    /// - On the wire: `OrganizationOpenId`, String, required
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `org_open_id`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: String,

    /// Your own identifier of the organization's super administrator, such as the user ID of your system or a hash of
    /// it. It identifies one real person, is unique in the application and is never used again.
    ///
    /// - On the wire: `OperatorOpenId`, String, required
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `operator_open_id`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_open_id: String,
}

impl ProxyOrganizationInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ProxyOrganizationInfoArgs) -> Self {
        Self {
            organization_open_id: args.organization_open_id,
            operator_open_id: args.operator_open_id,
        }
    }
}

/// Named arguments of [`ProxyOrganizationInfo::new`].
#[derive(Clone)]
pub struct ProxyOrganizationInfoArgs {
    /// `OrganizationOpenId` – Your own identifier of the client organization.
    pub organization_open_id: String,
    /// `OperatorOpenId` – Your own identifier of the organization's super administrator, such as the user ID of your
    /// system or a hash of it.
    pub operator_open_id: String,
}

rt::structure! {
    sent ProxyOrganizationInfo {
        0 organization_open_id: "OrganizationOpenId", required().sensitive().limits(&[max_chars(64)]);
        1 operator_open_id: "OperatorOpenId", required().sensitive().limits(&[max_chars(64)]);
    }
}
