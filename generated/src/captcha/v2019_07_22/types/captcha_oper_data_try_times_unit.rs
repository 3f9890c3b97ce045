// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaOperDataTryTimesUnit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Average number of tries.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaOperDataTryTimesUnit {
    /// The day.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Limit: a date like 20231114
    /// - Example: `20210206`
    pub date_key: String,

    /// Average number of tries in the application.
    ///
    /// - On the wire: `CntPerPass`, list of Float, always present in responses
    pub cnt_per_pass: Vec<f64>,

    /// Average number of tries on the market, for comparison.
    ///
    /// - On the wire: `MarketCntPerPass`, Float, always present in responses
    /// - Example: `3`
    pub market_cnt_per_pass: f64,
}

rt::structure! {
    received CaptchaOperDataTryTimesUnit {
        0 date_key: "DateKey", always();
        1 cnt_per_pass: "CntPerPass", always();
        2 market_cnt_per_pass: "MarketCntPerPass", always();
    }
}
