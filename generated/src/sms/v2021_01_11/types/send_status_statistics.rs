// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/SendStatusStatistics.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// How many messages were sent in a period.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SendStatusStatistics {
    /// Messages charged. A long text counts as several: 80 short ones and 20 that were split in two are 120.
    ///
    /// - On the wire: `FeeCount`, Unsigned integer, always present in responses
    /// - Example: `149`
    pub fee_count: u64,

    /// Messages submitted.
    ///
    /// - On the wire: `RequestCount`, Unsigned integer, always present in responses
    /// - Example: `150`
    pub request_count: u64,

    /// Messages accepted.
    ///
    /// - On the wire: `RequestSuccessCount`, Unsigned integer, always present in responses
    /// - Example: `149`
    pub request_success_count: u64,
}

rt::structure! {
    received SendStatusStatistics {
        0 fee_count: "FeeCount", always();
        1 request_count: "RequestCount", always();
        2 request_success_count: "RequestSuccessCount", always();
    }
}
