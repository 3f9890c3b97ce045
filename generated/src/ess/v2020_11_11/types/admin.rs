// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Admin.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A super administrator.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct Admin {
    /// Name of the super administrator.
    ///
    /// - On the wire: `Name`, String, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Mobile number of the super administrator, partly hidden.
    ///
    /// - On the wire: `Mobile`, String, always present in responses
    /// - Example: `1888****888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,
}

rt::structure! {
    received Admin {
        0 name: "Name", always().sensitive();
        1 mobile: "Mobile", always().sensitive();
    }
}
