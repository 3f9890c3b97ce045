// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::ErrorCode;

rt::blocking_client! {
    SERVICE, Error;
    add_sms_sign(AddSmsSignRequest) -> AddSmsSignResponse;
    add_sms_template(AddSmsTemplateRequest) -> AddSmsTemplateResponse;
    callback_status_statistics(CallbackStatusStatisticsRequest) -> CallbackStatusStatisticsResponse;
    delete_sms_sign(DeleteSmsSignRequest) -> DeleteSmsSignResponse;
    delete_sms_template(DeleteSmsTemplateRequest) -> DeleteSmsTemplateResponse;
    describe_phone_number_info(DescribePhoneNumberInfoRequest) -> DescribePhoneNumberInfoResponse;
    describe_send_record_list(DescribeSendRecordListRequest) -> DescribeSendRecordListResponse;
    describe_sms_sign_list(DescribeSmsSignListRequest) -> DescribeSmsSignListResponse;
    describe_sms_template_list(DescribeSmsTemplateListRequest) -> DescribeSmsTemplateListResponse;
    modify_sms_sign(ModifySmsSignRequest) -> ModifySmsSignResponse;
    modify_sms_template(ModifySmsTemplateRequest) -> ModifySmsTemplateResponse;
    pull_sms_reply_status(PullSmsReplyStatusRequest) -> PullSmsReplyStatusResponse;
    pull_sms_reply_status_by_phone_number(PullSmsReplyStatusByPhoneNumberRequest) -> PullSmsReplyStatusByPhoneNumberResponse;
    pull_sms_send_status(PullSmsSendStatusRequest) -> PullSmsSendStatusResponse;
    pull_sms_send_status_by_phone_number(PullSmsSendStatusByPhoneNumberRequest) -> PullSmsSendStatusByPhoneNumberResponse;
    report_conversion(ReportConversionRequest) -> ReportConversionResponse;
    send_multi_global_sms(SendMultiGlobalSmsRequest) -> SendMultiGlobalSmsResponse;
    send_sms(SendSmsRequest) -> SendSmsResponse;
    send_status_statistics(SendStatusStatisticsRequest) -> SendStatusStatisticsResponse;
    sms_packages_statistics(SmsPackagesStatisticsRequest) -> SmsPackagesStatisticsResponse;
}

rt::blocking_pages! {
    Client, ErrorCode;
    describe_send_record_list_pages(DescribeSendRecordListRequest);
    describe_sms_sign_list_pages(DescribeSmsSignListRequest);
    describe_sms_template_list_pages(DescribeSmsTemplateListRequest);
    sms_packages_statistics_pages(SmsPackagesStatisticsRequest);
}

rt::blocking_waiters! {
    super::ErrorCode;
    wait_until_sms_sign_usable(DescribeSmsSignListRequest) -> DescribeSmsSignListResponse;
    wait_until_sms_template_usable(DescribeSmsTemplateListRequest) -> DescribeSmsTemplateListResponse;
}
