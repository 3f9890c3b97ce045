// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaOperDataInterceptUnit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// What was blocked in a day.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaOperDataInterceptUnit {
    /// The day.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Limit: a date like 20231114
    /// - Example: `20220620`
    pub date_key: String,

    /// Verifications that were stopped.
    ///
    /// - On the wire: `AllStopCnt`, Float, always present in responses
    /// - Example: `0.01`
    pub all_stop_cnt: f64,

    /// Pictures that were not loaded.
    ///
    /// - On the wire: `PicStopCnt`, Float, always present in responses
    /// - Example: `0.02`
    pub pic_stop_cnt: f64,

    /// What policies blocked.
    ///
    /// - On the wire: `StrategyStopCnt`, Float, always present in responses
    /// - Example: `0.1`
    pub strategy_stop_cnt: f64,
}

rt::structure! {
    received CaptchaOperDataInterceptUnit {
        0 date_key: "DateKey", always();
        1 all_stop_cnt: "AllStopCnt", always();
        2 pic_stop_cnt: "PicStopCnt", always();
        3 strategy_stop_cnt: "StrategyStopCnt", always();
    }
}
