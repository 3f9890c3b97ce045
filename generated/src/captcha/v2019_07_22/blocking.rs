// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/captcha/2019-07-22/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};

rt::blocking_client! {
    SERVICE, Error;
    describe_captcha_app_id_info(DescribeCaptchaAppIdInfoRequest) -> DescribeCaptchaAppIdInfoResponse;
    describe_captcha_data(DescribeCaptchaDataRequest) -> DescribeCaptchaDataResponse;
    describe_captcha_data_sum(DescribeCaptchaDataSumRequest) -> DescribeCaptchaDataSumResponse;
    describe_captcha_mini_data(DescribeCaptchaMiniDataRequest) -> DescribeCaptchaMiniDataResponse;
    describe_captcha_mini_data_sum(DescribeCaptchaMiniDataSumRequest) -> DescribeCaptchaMiniDataSumResponse;
    describe_captcha_mini_oper_data(DescribeCaptchaMiniOperDataRequest) -> DescribeCaptchaMiniOperDataResponse;
    describe_captcha_mini_result(DescribeCaptchaMiniResultRequest) -> DescribeCaptchaMiniResultResponse;
    #[deprecated(note = "since 2022-12-15; use `DescribeCaptchaMiniResult` instead. The vendor has discontinued it.")]
    describe_captcha_mini_risk_result(DescribeCaptchaMiniRiskResultRequest) -> DescribeCaptchaMiniRiskResultResponse;
    describe_captcha_oper_data(DescribeCaptchaOperDataRequest) -> DescribeCaptchaOperDataResponse;
    describe_captcha_rce_result(DescribeCaptchaRceResultRequest) -> DescribeCaptchaRceResultResponse;
    describe_captcha_result(DescribeCaptchaResultRequest) -> DescribeCaptchaResultResponse;
    describe_captcha_ticket_data(DescribeCaptchaTicketDataRequest) -> DescribeCaptchaTicketDataResponse;
    describe_captcha_user_all_app_id(DescribeCaptchaUserAllAppIdRequest) -> DescribeCaptchaUserAllAppIdResponse;
    get_request_statistics(GetRequestStatisticsRequest) -> GetRequestStatisticsResponse;
    get_ticket_statistics(GetTicketStatisticsRequest) -> GetTicketStatisticsResponse;
    get_total_request_statistics(GetTotalRequestStatisticsRequest) -> GetTotalRequestStatisticsResponse;
    get_total_ticket_statistics(GetTotalTicketStatisticsRequest) -> GetTotalTicketStatisticsResponse;
    update_captcha_app_id_info(UpdateCaptchaAppIdInfoRequest) -> UpdateCaptchaAppIdInfoResponse;
}
