// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/FailedCreateStaffData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who could not be created.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct FailedCreateStaffData {
    /// Name of the employee.
    ///
    /// - On the wire: `DisplayName`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: String,

    /// Mobile number of the employee.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Account of the employee in WeCom, as given.
    ///
    /// - On the wire: `WeworkOpenId`, String
    /// - Example: `oDjGHs-1yCnGrRovBj2yHij5JAAA`
    /// - Sensitive: never shown in errors, logs and debug output
    pub wework_open_id: Option<String>,

    /// Reason of the failure.
    ///
    /// - On the wire: `Reason`, String, always present in responses
    /// - Example: `手机号已经被占用`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: String,
}

rt::structure! {
    received FailedCreateStaffData {
        0 display_name: "DisplayName", always().sensitive();
        1 mobile: "Mobile", always().sensitive();
        2 wework_open_id: Option "WeworkOpenId", sensitive();
        3 reason: "Reason", always().sensitive();
    }
}
