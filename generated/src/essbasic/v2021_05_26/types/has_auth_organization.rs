// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/HasAuthOrganization.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Authorization from one organization to another. At present only for automatic signing by partner
/// organizations.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct HasAuthOrganization {
    /// Your identifier of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationOpenId`, String
    /// - Example: `org_zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Name of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Your identifier of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationOpenId`, String
    /// - Example: `org_lisi`
    /// - Sensitive: never shown in errors, logs and debug output
    pub authorized_organization_open_id: Option<String>,

    /// Name of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String
    /// - Example: `李四示例企业`
    pub authorized_organization_name: Option<String>,

    /// When the authorization was given.
    ///
    /// - On the wire: `AuthorizeTime`, Unix time in seconds
    /// - Example: `1736751627`
    pub authorize_time: Option<i64>,
}

rt::structure! {
    received HasAuthOrganization {
        0 organization_open_id: Option "OrganizationOpenId", sensitive();
        1 organization_name: Option "OrganizationName";
        2 authorized_organization_open_id: Option "AuthorizedOrganizationOpenId", sensitive();
        3 authorized_organization_name: Option "AuthorizedOrganizationName";
        4 authorize_time: Option "AuthorizeTime";
    }
}
