// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/types/

mod captcha_oper_data_intercept_unit;
mod captcha_oper_data_load_time_unit;
mod captcha_oper_data_res;
mod captcha_oper_data_try_times_distribute_unit;
mod captcha_oper_data_try_times_unit;
mod captcha_query_data;
mod captcha_statistic_obj;
mod captcha_ticket_data_res;
mod captcha_user_all_app_id;
mod intercept_per_trend_obj;
mod output_manage_marketing_risk_value;
mod rce_result;
mod request_trend_obj;
mod ticket_amount_unit;
mod ticket_check_trend_obj;
mod ticket_intercept_unit;
mod ticket_through_unit;

pub use captcha_oper_data_intercept_unit::CaptchaOperDataInterceptUnit;
pub use captcha_oper_data_load_time_unit::CaptchaOperDataLoadTimeUnit;
pub use captcha_oper_data_res::CaptchaOperDataRes;
pub use captcha_oper_data_try_times_distribute_unit::CaptchaOperDataTryTimesDistributeUnit;
pub use captcha_oper_data_try_times_unit::CaptchaOperDataTryTimesUnit;
pub use captcha_query_data::CaptchaQueryData;
pub use captcha_statistic_obj::CaptchaStatisticObj;
pub use captcha_ticket_data_res::CaptchaTicketDataRes;
pub use captcha_user_all_app_id::CaptchaUserAllAppId;
pub use intercept_per_trend_obj::InterceptPerTrendObj;
pub use output_manage_marketing_risk_value::{
    OutputManageMarketingRiskValue, RiskLevel, RiskType, UnknownRiskLevel,
    UnknownRiskType,
};
pub use rce_result::RceResult;
pub use request_trend_obj::RequestTrendObj;
pub use ticket_amount_unit::TicketAmountUnit;
pub use ticket_check_trend_obj::TicketCheckTrendObj;
pub use ticket_intercept_unit::TicketInterceptUnit;
pub use ticket_through_unit::TicketThroughUnit;
