// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/enums/RequestCounter.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// What to count.
    pub enum RequestCounter, UnknownRequestCounter {
        /// `0` – CAPTCHAs that were requested.
        Requests = 0,
        /// `1` – CAPTCHAs that were solved.
        Passed = 1,
        /// `2` – Attempts to solve one.
        Verifications = 2,
        /// `3` – Attempts that were blocked.
        Intercepted = 3,
    }
}
