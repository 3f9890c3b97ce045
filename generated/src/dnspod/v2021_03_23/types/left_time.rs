// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/LeftTime.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A time that is left.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct LeftTime {
    /// Days left.
    ///
    /// - On the wire: `Days`, Unsigned integer, always present in responses
    /// - Example: `2`
    pub days: u64,

    /// Hours left.
    ///
    /// - On the wire: `Hours`, Unsigned integer, always present in responses
    /// - Example: `4`
    pub hours: u64,

    /// Minutes left.
    ///
    /// - On the wire: `Mins`, Unsigned integer, always present in responses
    /// - Example: `49`
    pub mins: u64,
}

rt::structure! {
    received LeftTime {
        0 days: "Days", always();
        1 hours: "Hours", always();
        2 mins: "Mins", always();
    }
}
