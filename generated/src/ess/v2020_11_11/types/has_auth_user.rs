// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/HasAuthUser.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// An authorized employee.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct HasAuthUser {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Which organization of the group the employee belongs to.
    ///
    /// - On the wire: `BelongTo`, String, always present in responses
    /// - Example: `MainOrg`
    pub belong_to: EmployeeAffiliation,

    /// Parent organization of the group; only if the organization is a member of one.
    ///
    /// - On the wire: `MainOrganizationId`, String
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub main_organization_id: Option<String>,
}

rt::text_enum! {
    /// Which organization of a group an employee belongs to.
    pub enum EmployeeAffiliation, UnknownEmployeeAffiliation {
        /// `MainOrg` – The parent organization of the group.
        ParentOrganization = "MainOrg",
        /// `CurrentOrg` – An organization without a group, or the member organization.
        CurrentOrganization = "CurrentOrg",
    }
}

rt::structure! {
    received HasAuthUser {
        0 user_id: "UserId", always().sensitive();
        1 belong_to: "BelongTo", always();
        2 main_organization_id: Option "MainOrganizationId";
    }
}
