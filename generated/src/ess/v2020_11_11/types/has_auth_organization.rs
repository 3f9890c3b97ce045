// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/HasAuthOrganization.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Authorization from one organization to another. At present only for automatic signing by partner
/// organizations.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct HasAuthOrganization {
    /// Identifier of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub organization_id: Option<String>,

    /// Name of the organization that gives the authorization.
    ///
    /// - On the wire: `OrganizationName`, String
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Identifier of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationId`, String
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub authorized_organization_id: Option<String>,

    /// Name of the organization that is authorized.
    ///
    /// - On the wire: `AuthorizedOrganizationName`, String
    /// - Example: `李四示例企业`
    pub authorized_organization_name: Option<String>,

    /// Template that the authorization is for; only if it is given by template.
    ///
    /// - On the wire: `TemplateId`, String
    /// - Example: `yDt1JUUckp77a2omUyEmko88eg49PTsN`
    pub template_id: Option<String>,

    /// Name of the template that the authorization is for; only if it is given by template.
    ///
    /// - On the wire: `TemplateName`, String
    /// - Example: `入职合同`
    pub template_name: Option<String>,

    /// When the authorization was given.
    ///
    /// - On the wire: `AuthorizeTime`, Unix time in seconds
    /// - Example: `1736751627`
    pub authorize_time: Option<i64>,
}

rt::structure! {
    received HasAuthOrganization {
        0 organization_id: Option "OrganizationId";
        1 organization_name: Option "OrganizationName";
        2 authorized_organization_id: Option "AuthorizedOrganizationId";
        3 authorized_organization_name: Option "AuthorizedOrganizationName";
        4 template_id: Option "TemplateId";
        5 template_name: Option "TemplateName";
        6 authorize_time: Option "AuthorizeTime";
    }
}
