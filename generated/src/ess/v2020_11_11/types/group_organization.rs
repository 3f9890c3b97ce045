// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/GroupOrganization.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::GroupMemberStatus;
use crate::ess::v2020_11_11::types::Admin;

/// A member organization of a group.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct GroupOrganization {
    /// Name of the member organization.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `张三示例企业`
    pub name: String,

    /// Alias of the member organization.
    ///
    /// - On the wire: `Alias`, String, always present in responses
    /// - Example: `张三示例企业`
    pub alias: String,

    /// Identifier of the member organization, shown in the console.
    ///
    /// - On the wire: `OrganizationId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub organization_id: String,

    /// Unix time at which the record was last changed.
    ///
    /// - On the wire: `UpdateTime`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub update_time: i64,

    /// Where the organization is on its way into the group.
    ///
    /// - On the wire: `Status`, Integer, always present in responses
    /// - Example: `5`
    pub status: GroupMemberStatus,

    /// Whether it is the parent organization of the group.
    ///
    /// - On the wire: `IsMainOrganization`, Boolean, always present in responses
    /// - Example: `false`
    pub is_main_organization: bool,

    /// Unified social credit code of the organization.
    ///
    /// - On the wire: `IdCardNumber`, String, always present in responses
    /// - Example: `91110108772551611J`
    pub id_card_number: String,

    /// Super administrator of the organization.
    ///
    /// - On the wire: `AdminInfo`, object `Admin`, always present in responses
    pub admin_info: Admin,

    /// Identifier of the organization's licence. Of no use at present.
    ///
    /// - On the wire: `License`, String, always present in responses
    /// - Example: `企业许可证Id`
    pub license: String,

    /// Unix time at which the licence ends.
    ///
    /// - On the wire: `LicenseExpireTime`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub license_expire_time: i64,

    /// Unix time at which the organization joined the group.
    ///
    /// - On the wire: `JoinTime`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub join_time: i64,

    /// Whether the organization reviews with its own engine, not that of WeCom.
    ///
    /// - On the wire: `FlowEngineEnable`, Boolean, always present in responses
    pub flow_engine_enable: bool,
}

rt::structure! {
    received GroupOrganization {
        0 name: "Name", always();
        1 alias: "Alias", always();
        2 organization_id: "OrganizationId", always();
        3 update_time: "UpdateTime", always();
        4 status: "Status", always();
        5 is_main_organization: "IsMainOrganization", always();
        6 id_card_number: "IdCardNumber", always();
        7 admin_info: "AdminInfo", always();
        8 license: "License", always();
        9 license_expire_time: "LicenseExpireTime", always();
        10 join_time: "JoinTime", always();
        11 flow_engine_enable: "FlowEngineEnable", always();
    }
}
