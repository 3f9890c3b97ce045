// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/enums/RequestCounter.yaml
// Tables: what `rt::…!` writes is in runtime/src/macros.rs

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
