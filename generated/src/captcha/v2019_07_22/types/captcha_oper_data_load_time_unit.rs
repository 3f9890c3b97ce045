// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaOperDataLoadTimeUnit.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// How long CAPTCHAs took to load on a day.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaOperDataLoadTimeUnit {
    /// The day.
    ///
    /// - On the wire: `DateKey`, String, always present in responses
    /// - Limit: a date like 20231114
    /// - Example: `20210206`
    pub date_key: String,

    /// Loading time on the market, for comparison.
    ///
    /// - On the wire: `MarketLoadTime`, Float, always present in responses
    /// - Example: `999.99`
    pub market_load_time: f64,

    /// Loading time of the application.
    ///
    /// - On the wire: `AppIdLoadTime`, Float, always present in responses
    /// - Example: `0.99`
    pub app_id_load_time: f64,
}

rt::structure! {
    received CaptchaOperDataLoadTimeUnit {
        0 date_key: "DateKey", always();
        1 market_load_time: "MarketLoadTime", always();
        2 app_id_load_time: "AppIdLoadTime", always();
    }
}
