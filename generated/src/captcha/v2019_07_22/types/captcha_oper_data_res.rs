// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/CaptchaOperDataRes.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::captcha::v2019_07_22::types::{
    CaptchaOperDataInterceptUnit, CaptchaOperDataLoadTimeUnit,
    CaptchaOperDataTryTimesDistributeUnit, CaptchaOperDataTryTimesUnit,
};

/// Data on what users did. The list that was asked for is filled.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct CaptchaOperDataRes {
    /// How long CAPTCHAs took to load.
    ///
    /// - On the wire: `OperDataLoadTimeUnitArray`, list of object `CaptchaOperDataLoadTimeUnit`, always present in
    ///   responses, may be null
    pub oper_data_load_time_unit_array: Option<Vec<CaptchaOperDataLoadTimeUnit>>,

    /// What was blocked.
    ///
    /// - On the wire: `OperDataInterceptUnitArray`, list of object `CaptchaOperDataInterceptUnit`, always present in
    ///   responses, may be null
    pub oper_data_intercept_unit_array: Option<Vec<CaptchaOperDataInterceptUnit>>,

    /// Average number of tries.
    ///
    /// - On the wire: `OperDataTryTimesUnitArray`, list of object `CaptchaOperDataTryTimesUnit`, always present in
    ///   responses, may be null
    pub oper_data_try_times_unit_array: Option<Vec<CaptchaOperDataTryTimesUnit>>,

    /// How many users needed how many tries.
    ///
    /// - On the wire: `OperDataTryTimesDistributeUnitArray`, list of object `CaptchaOperDataTryTimesDistributeUnit`,
    ///   always present in responses, may be null
    pub oper_data_try_times_distribute_unit_array: Option<
        Vec<CaptchaOperDataTryTimesDistributeUnit>,
    >,
}

rt::structure! {
    received CaptchaOperDataRes {
        0 oper_data_load_time_unit_array: Option "OperDataLoadTimeUnitArray", always().nullable();
        1 oper_data_intercept_unit_array: Option "OperDataInterceptUnitArray", always().nullable();
        2 oper_data_try_times_unit_array: Option "OperDataTryTimesUnitArray", always().nullable();
        3 oper_data_try_times_distribute_unit_array: Option "OperDataTryTimesDistributeUnitArray", always().nullable();
    }
}
