// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/Staff.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::types::{Department, StaffRole};

/// An employee of a client organization.
///
/// Facts as of 2026-10-26.
#[non_exhaustive]
pub struct Staff {
    /// Identifier of the employee in e-Sign.
    ///
    /// - On the wire: `UserId`, String, always present in responses
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: String,

    /// Name of the employee, partly masked.
    ///
    /// - On the wire: `DisplayName`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: String,

    /// Mobile number, partly masked.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `188****8888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Email address, partly masked.
    ///
    /// - On the wire: `Email`, String, always present in responses
    /// - Example: `zh****@qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: String,

    /// Your identifier of the employee.
    ///
    /// - On the wire: `OpenId`, String, always present in responses
    /// - Example: `zhansan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// Roles of the employee.
    ///
    /// - On the wire: `Roles`, list of object `StaffRole`, always present in responses
    pub roles: Vec<StaffRole>,

    /// Department of the employee.
    ///
    /// - On the wire: `Department`, object `Department`, always present in responses
    pub department: Department,

    /// Whether the employee has verified identity.
    ///
    /// - On the wire: `Verified`, Boolean, always present in responses
    /// - Example: `true`
    pub verified: bool,

    /// When the employee was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub created_on: i64,

    /// When the employee verified identity.
    ///
    /// - On the wire: `VerifiedOn`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub verified_on: i64,

    /// Whether the employee has left.
    ///
    /// - On the wire: `QuiteJob`, Integer, always present in responses
    /// - Example: `0`
    pub quite_job: EmploymentStatus,
}

rt::integer_enum! {
    /// Whether an employee has left the organization.
    pub enum EmploymentStatus, UnknownEmploymentStatus {
        /// `0` – Has not left.
        Employed = 0,
        /// `1` – Has left.
        Left = 1,
    }
}

rt::structure! {
    received Staff {
        0 user_id: "UserId", always().sensitive();
        1 display_name: "DisplayName", always().sensitive();
        2 mobile: "Mobile", always().sensitive();
        3 email: "Email", always().sensitive();
        4 open_id: "OpenId", always().sensitive();
        5 roles: "Roles", always();
        6 department: "Department", always();
        7 verified: "Verified", always();
        8 created_on: "CreatedOn", always();
        9 verified_on: "VerifiedOn", always();
        10 quite_job: "QuiteJob", always();
    }
}
