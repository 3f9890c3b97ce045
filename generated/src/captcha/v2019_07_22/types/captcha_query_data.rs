// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaQueryData.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A count of a minute or an hour.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaQueryData {
    /// The count.
    ///
    /// - On the wire: `Cnt`, Integer, always present in responses
    /// - Example: `95`
    pub cnt: i64,

    /// The minute as `yyyymmddhhmm`, or the hour as `yyyymmddhh`.
    ///
    /// - On the wire: `Date`, String, always present in responses
    /// - Example: `20210206`
    pub date: String,
}

rt::structure! {
    received CaptchaQueryData {
        0 cnt: "Cnt", always();
        1 date: "Date", always();
    }
}
