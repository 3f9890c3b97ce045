// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UsageDetail.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Contracts used by one client organization.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct UsageDetail {
    /// Your identifier of the client organization.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present in responses
    /// - Example: `org_zhangsan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Name of the client organization.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, always present in responses
    /// - Example: `张三示例企业`
    pub proxy_organization_name: String,

    /// Day of use; 1970-01-01 in sums.
    ///
    /// - On the wire: `Date`, date (`2022-01-01`), always present in responses
    /// - Limit: a date like 2023-11-14
    /// - Example: `2021-08-31`
    pub date: String,

    /// Number of contracts used.
    ///
    /// - On the wire: `Usage`, Unsigned integer, always present in responses
    /// - Example: `50`
    pub usage: u64,

    /// Number of contracts cancelled.
    ///
    /// - On the wire: `Cancel`, Unsigned integer, always present in responses
    /// - Example: `1`
    pub cancel: u64,

    /// Channel of use, such as `企业版` (enterprise edition).
    ///
    /// - On the wire: `FlowChannel`, String, always present in responses
    /// - Example: `企业版`
    pub flow_channel: String,
}

rt::structure! {
    received UsageDetail {
        0 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        1 proxy_organization_name: "ProxyOrganizationName", always();
        2 date: "Date", always();
        3 usage: "Usage", always();
        4 cancel: "Cancel", always();
        5 flow_channel: "FlowChannel", always();
    }
}
