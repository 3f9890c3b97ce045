// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/OperateSeal.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A seal was created, changed or authorized.
///
/// - Type of the message: `OperateSeal`
/// - Sent when: A seal is created, deleted, disabled or enabled, or the authorization of an employee to use it is
///   given or taken back.
/// - Not known: The public text of the page ends after the authorized employee. `SealId`, `SealName` and
///   `SealType` are stated for the message of this name of the enterprise edition.
/// - Members that have no field: the `json()` of the message
///
/// Facts as of 2026-07-23, from <https://qian.tencent.com/developers/partner/callback_types_seals>.
#[non_exhaustive]
pub struct OperateSealEvent {
    /// Application the message is for.
    ///
    /// - On the wire: `ApplicationId`, String, always present
    /// - Example: `yDwhxUUckp3gl8j5UuFX33LSNozpRsbi`
    pub application_id: String,

    /// Your identifier of the client organization, as in `Agent.ProxyOrganizationOpenId`.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always present
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_organization_open_id: String,

    /// Your identifier of the employee who acted.
    ///
    /// - On the wire: `ProxyOperatorOpenId`, String, always present
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub proxy_operator_open_id: String,

    /// Your identifier of the employee whose authorization was given or taken back, for `Valid` and `Invalid`.
    ///
    /// - On the wire: `AuthorizedOperatorOpenId`, String
    /// - Example: `n9528`
    /// - Sensitive: never shown in errors, logs and debug output
    pub authorized_operator_open_id: Option<String>,

    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String
    /// - Example: `yDwJdUUckpvqr0iyUyHHdb8JbJJSLs2G`
    pub seal_id: Option<String>,

    /// Name of the seal.
    ///
    /// - On the wire: `SealName`, String
    /// - Example: `合同专用章`
    pub seal_name: Option<String>,

    /// Kind of seal.
    ///
    /// - On the wire: `SealType`, String
    /// - Example: `OFFICIAL`
    pub seal_type: Option<String>,

    /// What was done.
    ///
    /// - On the wire: `Operate`, String
    /// - Example: `Enable`
    pub operate: Option<SealOperation>,
}

rt::text_enum! {
    /// What was done to a seal.
    pub enum SealOperation, UnknownSealOperation {
        /// `Create` – It was created. A seal made from a picture is reviewed first.
        Create = "Create",
        /// `Delete` – It was deleted.
        Delete = "Delete",
        /// `Disable` – It was disabled and cannot be used.
        Disable = "Disable",
        /// `Enable` – It was enabled and can be used.
        Enable = "Enable",
        /// `Valid` – Employees were authorized to use it.
        Authorized = "Valid",
        /// `Invalid` – The authorization of employees was taken back.
        Revoked = "Invalid",
    }
}

rt::structure! {
    received OperateSealEvent {
        0 application_id: "ApplicationId", always();
        1 proxy_organization_open_id: "ProxyOrganizationOpenId", always().sensitive();
        2 proxy_operator_open_id: "ProxyOperatorOpenId", always().sensitive();
        3 authorized_operator_open_id: Option "AuthorizedOperatorOpenId", sensitive();
        4 seal_id: Option "SealId";
        5 seal_name: Option "SealName";
        6 seal_type: Option "SealType";
        7 operate: Option "Operate";
    }
}
