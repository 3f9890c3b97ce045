// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/ExtendAuthInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::ExtendedService;
use crate::ess::v2020_11_11::types::HasAuthUser;

/// An extended service, whether it is open, and who may use it.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct ExtendAuthInfo {
    /// The extended service.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `BATCH_SIGN`
    pub r#type: ExtendedService,

    /// Name of the extended service.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `批量签署`
    pub name: String,

    /// Whether it is open.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `ENABLE`
    pub status: ExtendedServiceStatus,

    /// Employee who opened or closed it last.
    ///
    /// - On the wire: `OperatorUserId`, String, always present in responses
    /// - Limit: exactly 32 characters
    /// - Example: `yDR********CLU`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_user_id: String,

    /// When it was opened or closed last.
    ///
    /// - On the wire: `OperateOn`, Unix time in seconds, always present in responses
    /// - Example: `1693557098`
    pub operate_on: i64,

    /// Employees who are authorized, if the service is one that employees are authorized for.
    ///
    /// - On the wire: `HasAuthUserList`, list of object `HasAuthUser`, always present in responses
    pub has_auth_user_list: Vec<HasAuthUser>,
}

rt::text_enum! {
    /// Whether an extended service is open.
    pub enum ExtendedServiceStatus, UnknownExtendedServiceStatus {
        /// `ENABLE` – Open.
        Enable = "ENABLE",
        /// `DISABLE` – Not open.
        Disable = "DISABLE",
    }
}

rt::structure! {
    received ExtendAuthInfo {
        0 r#type: "Type", always();
        1 name: "Name", always();
        2 status: "Status", always();
        3 operator_user_id: "OperatorUserId", always().sensitive();
        4 operate_on: "OperateOn", always();
        5 has_auth_user_list: "HasAuthUserList", always();
    }
}
