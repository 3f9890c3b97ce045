// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/OccupiedSeal.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::enums::OccupiedSealType;
use crate::ess::v2020_11_11::types::{AuthorizedUser, ExtendScene};

/// A seal of an organization.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct OccupiedSeal {
    /// Identifier of the seal.
    ///
    /// - On the wire: `SealId`, String, always present in responses
    /// - Example: `yDtwLUUckp79rcc2UuSIlvCCkIZsXxFY`
    pub seal_id: String,

    /// Name of the seal.
    ///
    /// - On the wire: `SealName`, String, always present in responses
    /// - Example: `张三示例企业公章`
    pub seal_name: String,

    /// Unix time at which the seal was authorized.
    ///
    /// - On the wire: `CreateOn`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub create_on: i64,

    /// Identifier in e-Sign of the employee who authorized the seal.
    ///
    /// - On the wire: `Creator`, String, always present in responses
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    /// - Sensitive: never shown in errors, logs and debug output
    pub creator: String,

    /// Identifier of the authorization to use the seal.
    ///
    /// - On the wire: `SealPolicyId`, String, always present in responses
    /// - Example: `yDRIOUUja5b90Uy0fKyKFCQryVc5qKxW`
    pub seal_policy_id: String,

    /// State of the seal.
    ///
    /// - On the wire: `SealStatus`, String, always present in responses
    /// - Example: `SUCCESS`
    pub seal_status: OccupiedSealStatus,

    /// Why the review rejected the seal.
    ///
    /// - On the wire: `FailReason`, String, always present in responses
    /// - Example: `印章错误`
    /// - Sensitive: never shown in errors, logs and debug output
    pub fail_reason: String,

    /// Link to the picture of the seal.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.cn/sealid.jpg`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: String,

    /// Kind of seal.
    ///
    /// - On the wire: `SealType`, String, always present in responses
    /// - Example: `OFFICIAL`
    pub seal_type: OccupiedSealType,

    /// Whether the authorization to use the seal never ends.
    ///
    /// - On the wire: `IsAllTime`, Boolean, always present in responses
    /// - Example: `true`
    pub is_all_time: bool,

    /// Employees who may use the seal.
    ///
    /// - On the wire: `AuthorizedUsers`, list of object `AuthorizedUser`, always present in responses
    pub authorized_users: Vec<AuthorizedUser>,

    /// Further data of the seal.
    ///
    /// - On the wire: `ExtendScene`, object `ExtendScene`
    pub extend_scene: Option<ExtendScene>,

    /// Real width of the seal, in millimetres.
    ///
    /// - On the wire: `RealWidth`, Integer
    /// - Example: `42`
    pub real_width: Option<i64>,

    /// Real height of the seal, in millimetres.
    ///
    /// - On the wire: `RealHeight`, Integer
    /// - Example: `42`
    pub real_height: Option<i64>,

    /// Kind of seal that the organization has defined.
    ///
    /// - On the wire: `SubSealType`, String
    /// - Example: `OHTER_1`
    pub sub_seal_type: Option<String>,

    /// Name of the kind of seal that the organization has defined.
    ///
    /// - On the wire: `SubSealName`, String
    /// - Example: `其他子印章类型`
    pub sub_seal_name: Option<String>,

    /// Description of the seal.
    ///
    /// - On the wire: `SealDescription`, String
    /// - Example: `印章描述内容`
    pub seal_description: Option<String>,
}

impl OccupiedSeal {
    /// How long [`Self::url`] is valid: 5 minutes.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::text_enum! {
    /// State of a seal. Once it is final the review is over, and only calls change it.
    pub enum OccupiedSealStatus, UnknownOccupiedSealStatus {
        /// `CHECKING` – Under review.
        Checking = "CHECKING",
        /// `SUCCESS` – In use.
        Success = "SUCCESS",
        /// `FAIL` – Rejected in review.
        Fail = "FAIL",
        /// `CHECKING-SADM` – Waits for the review by the super administrator.
        CheckingSuperAdmin = "CHECKING-SADM",
        /// `DISABLE` – Switched off.
        Disable = "DISABLE",
        /// `STOPPED` – Ended.
        Stopped = "STOPPED",
    }
}

impl OccupiedSealStatus {
    /// Whether it is `FAIL`.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Fail)
    }

    /// Whether it is `SUCCESS`, `FAIL`, `DISABLE` or `STOPPED`.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Fail | Self::Disable | Self::Stopped)
    }

    /// Whether it is `SUCCESS`.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        matches!(self, Self::Success)
    }
}

rt::structure! {
    received OccupiedSeal {
        0 seal_id: "SealId", always();
        1 seal_name: "SealName", always();
        2 create_on: "CreateOn", always();
        3 creator: "Creator", always().sensitive();
        4 seal_policy_id: "SealPolicyId", always();
        5 seal_status: "SealStatus", always();
        6 fail_reason: "FailReason", always().sensitive();
        7 url: "Url", always().sensitive();
        8 seal_type: "SealType", always();
        9 is_all_time: "IsAllTime", always();
        10 authorized_users: "AuthorizedUsers", always();
        11 extend_scene: Option "ExtendScene";
        12 real_width: Option "RealWidth";
        13 real_height: Option "RealHeight";
        14 sub_seal_type: Option "SubSealType";
        15 sub_seal_name: Option "SubSealName";
        16 seal_description: Option "SealDescription";
    }
}
