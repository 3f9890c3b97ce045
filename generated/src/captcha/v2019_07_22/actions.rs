// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/actions/

mod describe_captcha_app_id_info;
mod describe_captcha_data;
mod describe_captcha_data_sum;
mod describe_captcha_mini_data;
mod describe_captcha_mini_data_sum;
mod describe_captcha_mini_oper_data;
mod describe_captcha_mini_result;
mod describe_captcha_mini_risk_result;
mod describe_captcha_oper_data;
mod describe_captcha_rce_result;
mod describe_captcha_result;
mod describe_captcha_ticket_data;
mod describe_captcha_user_all_app_id;
mod get_request_statistics;
mod get_ticket_statistics;
mod get_total_request_statistics;
mod get_total_ticket_statistics;
mod update_captcha_app_id_info;

pub use describe_captcha_app_id_info::{
    DescribeCaptchaAppIdInfoRequest, DescribeCaptchaAppIdInfoResponse,
};
pub use describe_captcha_data::{
    DescribeCaptchaDataRequest, DescribeCaptchaDataRequestArgs,
    DescribeCaptchaDataResponse,
};
pub use describe_captcha_data_sum::{
    DescribeCaptchaDataSumRequest, DescribeCaptchaDataSumRequestArgs,
    DescribeCaptchaDataSumResponse,
};
pub use describe_captcha_mini_data::{
    DescribeCaptchaMiniDataRequest, DescribeCaptchaMiniDataRequestArgs,
    DescribeCaptchaMiniDataResponse,
};
pub use describe_captcha_mini_data_sum::{
    DescribeCaptchaMiniDataSumRequest, DescribeCaptchaMiniDataSumRequestArgs,
    DescribeCaptchaMiniDataSumResponse,
};
pub use describe_captcha_mini_oper_data::{
    DescribeCaptchaMiniOperDataRequest, DescribeCaptchaMiniOperDataRequestArgs,
    DescribeCaptchaMiniOperDataResponse,
};
pub use describe_captcha_mini_result::{
    DescribeCaptchaMiniResultRequest, DescribeCaptchaMiniResultRequestArgs,
    DescribeCaptchaMiniResultResponse, MiniTicketCheck, UnknownMiniTicketCheck,
};
pub use describe_captcha_mini_risk_result::{
    DescribeCaptchaMiniRiskResultRequest, DescribeCaptchaMiniRiskResultRequestArgs,
    DescribeCaptchaMiniRiskResultResponse, MiniRiskTicketCheck, ProtectedScene,
    UnknownMiniRiskTicketCheck, UnknownProtectedScene,
};
pub use describe_captcha_oper_data::{
    DescribeCaptchaOperDataRequest, DescribeCaptchaOperDataRequestArgs,
    DescribeCaptchaOperDataResponse, OperationData, UnknownOperationData,
};
pub use describe_captcha_rce_result::{
    DescribeCaptchaRceResultRequest, DescribeCaptchaRceResultRequestArgs,
    DescribeCaptchaRceResultResponse,
};
pub use describe_captcha_result::{
    DescribeCaptchaResultRequest, DescribeCaptchaResultRequestArgs,
    DescribeCaptchaResultResponse,
};
pub use describe_captcha_ticket_data::{
    DescribeCaptchaTicketDataRequest, DescribeCaptchaTicketDataRequestArgs,
    DescribeCaptchaTicketDataResponse,
};
pub use describe_captcha_user_all_app_id::{
    DescribeCaptchaUserAllAppIdRequest, DescribeCaptchaUserAllAppIdResponse,
};
pub use get_request_statistics::{
    GetRequestStatisticsRequest, GetRequestStatisticsRequestArgs,
    GetRequestStatisticsResponse,
};
pub use get_ticket_statistics::{
    GetTicketStatisticsRequest, GetTicketStatisticsRequestArgs,
    GetTicketStatisticsResponse,
};
pub use get_total_request_statistics::{
    GetTotalRequestStatisticsRequest, GetTotalRequestStatisticsRequestArgs,
    GetTotalRequestStatisticsResponse,
};
pub use get_total_ticket_statistics::{
    GetTotalTicketStatisticsRequest, GetTotalTicketStatisticsRequestArgs,
    GetTotalTicketStatisticsResponse, Granularity, UnknownGranularity,
};
pub use update_captcha_app_id_info::{
    UpdateCaptchaAppIdInfoRequest, UpdateCaptchaAppIdInfoRequestArgs,
    UpdateCaptchaAppIdInfoResponse,
};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaAppIdInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaDataSumRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaMiniDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaMiniDataSumRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaMiniOperDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaMiniResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaMiniRiskResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaOperDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaRceResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaTicketDataRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeCaptchaUserAllAppIdRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetRequestStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetTicketStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetTotalRequestStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<GetTotalTicketStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<UpdateCaptchaAppIdInfoRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::enums::EvilLevel,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::enums::RequestCounter,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::enums::TicketCheck,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::captcha::v2019_07_22::types::RiskLevel,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::types::RiskType,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::actions::MiniTicketCheck,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::actions::ProtectedScene,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::actions::MiniRiskTicketCheck,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::captcha::v2019_07_22::actions::OperationData,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::captcha::v2019_07_22::actions::Granularity,
    >(),
];
