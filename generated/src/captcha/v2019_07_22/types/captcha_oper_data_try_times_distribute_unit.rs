// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaOperDataTryTimesDistributeUnit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// How many users needed a number of tries.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesDistributeUnit {
    /// Number of tries.
    ///
    /// - On the wire: `TryCount`, Integer, always present in responses
    /// - Example: `3`
    pub try_count: i64,

    /// Users who needed as many.
    ///
    /// - On the wire: `UserCount`, Integer, always present in responses
    /// - Example: `100`
    pub user_count: i64,
}

rt::structure! {
    received CaptchaOperDataTryTimesDistributeUnit {
        0 try_count: "TryCount", always();
        1 user_count: "UserCount", always();
    }
}
