// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/RceResult.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What risk control found.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct RceResult {
    /// Identifier of the user.
    ///
    /// - On the wire: `UserId`, String
    /// - Example: `oRip_***BlX1ij4Y`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// When the user acted.
    ///
    /// - On the wire: `PostTime`, Unix time in seconds
    /// - Example: `1701070107`
    pub post_time: Option<i64>,

    /// Account that belongs to the user.
    ///
    /// - On the wire: `AssociateAccount`, String
    /// - Example: `oRip_**`
    /// - Sensitive: never shown in errors, logs and debug output
    pub associate_account: Option<String>,

    /// IP address of the user.
    ///
    /// - On the wire: `UserIp`, String
    /// - Limit: an IP address
    /// - Example: `127.0.0.1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_ip: Option<String>,

    /// How risky the user is, such as `review`; the example answers `1`.
    ///
    /// - On the wire: `RiskLevel`, String
    /// - Example: `review`
    pub risk_level: Option<String>,

    /// Kinds of risk.
    ///
    /// - On the wire: `RiskType`, list of Integer
    pub risk_type: Option<Vec<i64>>,

    /// Identifier of the device.
    ///
    /// - On the wire: `ConstId`, String
    /// - Example: `Ori`
    /// - Sensitive: never shown in errors, logs and debug output
    pub const_id: Option<String>,

    /// More on the risk.
    ///
    /// - On the wire: `RiskInformation`, String
    /// - Example: `model**`
    pub risk_information: Option<String>,
}

rt::structure! {
    received RceResult {
        0 user_id: Option "UserId", sensitive();
        1 post_time: Option "PostTime";
        2 associate_account: Option "AssociateAccount", sensitive();
        3 user_ip: Option "UserIp", sensitive();
        4 risk_level: Option "RiskLevel";
        5 risk_type: Option "RiskType";
        6 const_id: Option "ConstId", sensitive();
        7 risk_information: Option "RiskInformation";
    }
}
