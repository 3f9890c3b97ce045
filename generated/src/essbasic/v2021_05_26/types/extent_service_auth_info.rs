// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ExtentServiceAuthInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::ExtendedService;

/// Whether an extended service is open.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct ExtentServiceAuthInfo {
    /// The extended service.
    ///
    /// - On the wire: `Type`, String, always present in responses
    /// - Example: `AUTO_SIGN`
    pub r#type: ExtendedService,

    /// Name of the extended service.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `企业“授权签”（“授权签”）`
    pub name: String,

    /// Whether it is open.
    ///
    /// - On the wire: `Status`, String, always present in responses
    /// - Example: `DISABLE`
    pub status: ExtendedServiceStatus,

    /// Your identifier of the employee who opened or closed it last.
    ///
    /// - On the wire: `OperatorOpenId`, String, always present in responses
    /// - Example: `admin-open-id`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operator_open_id: String,

    /// When it was opened or closed last.
    ///
    /// - On the wire: `OperateOn`, Unix time in seconds, always present in responses
    /// - Example: `1693557098`
    pub operate_on: i64,
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
    received ExtentServiceAuthInfo {
        0 r#type: "Type", always();
        1 name: "Name", always();
        2 status: "Status", always();
        3 operator_open_id: "OperatorOpenId", always().sensitive();
        4 operate_on: "OperateOn", always();
    }
}
