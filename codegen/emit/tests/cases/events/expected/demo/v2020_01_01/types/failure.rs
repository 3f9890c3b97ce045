// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Failure.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Why an event failed.
#[non_exhaustive]
pub struct Failure {
    /// Its number.
    ///
    /// - On the wire: `Code`, Integer
    pub code: Option<i64>,

    /// What happened.
    ///
    /// - On the wire: `Msg`, String
    pub msg: Option<String>,
}

rt::structure! {
    received Failure {
        0 code: Option "Code";
        1 msg: Option "Msg";
    }
}
