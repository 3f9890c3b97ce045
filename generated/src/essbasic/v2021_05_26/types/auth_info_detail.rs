// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/AuthInfoDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::AuthorizableService;
use crate::essbasic::v2021_05_26::types::{HasAuthOrganization, HasAuthUser};

/// Who may use an extended service.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct AuthInfoDetail {
    /// The extended service asked for.
    ///
    /// - On the wire: `Type`, String
    /// - Example: `BATCH_SIGN`
    pub r#type: Option<AuthorizableService>,

    /// Name of the extended service.
    ///
    /// - On the wire: `Name`, String
    /// - Example: `批量签署`
    pub name: Option<String>,

    /// Employees who are authorized.
    ///
    /// - On the wire: `HasAuthUserList`, list of object `HasAuthUser`
    pub has_auth_user_list: Option<Vec<HasAuthUser>>,

    /// Authorizations between organizations. Given for automatic signing by organizations.
    ///
    /// - On the wire: `HasAuthOrganizationList`, list of object `HasAuthOrganization`
    pub has_auth_organization_list: Option<Vec<HasAuthOrganization>>,

    /// Number of authorized employees.
    ///
    /// - On the wire: `AuthUserTotal`, Integer
    /// - Example: `1`
    pub auth_user_total: Option<i64>,

    /// Number of authorizations between organizations.
    ///
    /// - On the wire: `AuthOrganizationTotal`, Integer
    /// - Example: `1`
    pub auth_organization_total: Option<i64>,
}

rt::structure! {
    received AuthInfoDetail {
        0 r#type: Option "Type";
        1 name: Option "Name";
        2 has_auth_user_list: Option "HasAuthUserList";
        3 has_auth_organization_list: Option "HasAuthOrganizationList";
        4 auth_user_total: Option "AuthUserTotal";
        5 auth_organization_total: Option "AuthOrganizationTotal";
    }
}
