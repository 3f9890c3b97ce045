// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/

mod add_sms_sign;
mod add_sms_template;
mod callback_status_statistics;
mod delete_sms_sign;
mod delete_sms_template;
mod describe_phone_number_info;
mod describe_send_record_list;
mod describe_sms_sign_list;
mod describe_sms_template_list;
mod modify_sms_sign;
mod modify_sms_template;
mod pull_sms_reply_status;
mod pull_sms_reply_status_by_phone_number;
mod pull_sms_send_status;
mod pull_sms_send_status_by_phone_number;
mod report_conversion;
mod send_multi_global_sms;
mod send_sms;
mod send_status_statistics;
mod sms_packages_statistics;

pub use add_sms_sign::{AddSmsSignRequest, AddSmsSignRequestArgs, AddSmsSignResponse};
pub use add_sms_template::{
    AddSmsTemplateRequest, AddSmsTemplateRequestArgs, AddSmsTemplateResponse,
};
pub use callback_status_statistics::{
    CallbackStatusStatisticsRequest, CallbackStatusStatisticsRequestArgs,
    CallbackStatusStatisticsResponse,
};
pub use delete_sms_sign::{DeleteSmsSignRequest, DeleteSmsSignResponse};
pub use delete_sms_template::{DeleteSmsTemplateRequest, DeleteSmsTemplateResponse};
pub use describe_phone_number_info::{
    DescribePhoneNumberInfoRequest, DescribePhoneNumberInfoResponse,
};
pub use describe_send_record_list::{
    DescribeSendRecordListRequest, DescribeSendRecordListRequestArgs,
    DescribeSendRecordListResponse,
};
pub use describe_sms_sign_list::{
    DescribeSmsSignListRequest, DescribeSmsSignListResponse,
};
pub use describe_sms_template_list::{
    DescribeSmsTemplateListRequest, DescribeSmsTemplateListResponse,
};
pub use modify_sms_sign::{
    ModifySmsSignRequest, ModifySmsSignRequestArgs, ModifySmsSignResponse,
};
pub use modify_sms_template::{
    ModifySmsTemplateRequest, ModifySmsTemplateRequestArgs, ModifySmsTemplateResponse,
};
pub use pull_sms_reply_status::{PullSmsReplyStatusRequest, PullSmsReplyStatusResponse};
pub use pull_sms_reply_status_by_phone_number::{
    PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusByPhoneNumberRequestArgs,
    PullSmsReplyStatusByPhoneNumberResponse,
};
pub use pull_sms_send_status::{PullSmsSendStatusRequest, PullSmsSendStatusResponse};
pub use pull_sms_send_status_by_phone_number::{
    PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusByPhoneNumberRequestArgs,
    PullSmsSendStatusByPhoneNumberResponse,
};
pub use report_conversion::{
    ReportConversionRequest, ReportConversionRequestArgs, ReportConversionResponse,
};
pub use send_multi_global_sms::{SendMultiGlobalSmsRequest, SendMultiGlobalSmsResponse};
pub use send_sms::{SendSmsRequest, SendSmsRequestArgs, SendSmsResponse};
pub use send_status_statistics::{
    SendStatusStatisticsRequest, SendStatusStatisticsRequestArgs,
    SendStatusStatisticsResponse,
};
pub use sms_packages_statistics::{
    SmsPackagesStatisticsRequest, SmsPackagesStatisticsRequestArgs,
    SmsPackagesStatisticsResponse,
};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<AddSmsSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<AddSmsTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<CallbackStatusStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteSmsSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteSmsTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribePhoneNumberInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSendRecordListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSmsSignListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSmsTemplateListRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifySmsSignRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifySmsTemplateRequest>(),
    tc3_runtime::dynamic::Entry::of::<PullSmsReplyStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<PullSmsReplyStatusByPhoneNumberRequest>(),
    tc3_runtime::dynamic::Entry::of::<PullSmsSendStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<PullSmsSendStatusByPhoneNumberRequest>(),
    tc3_runtime::dynamic::Entry::of::<ReportConversionRequest>(),
    tc3_runtime::dynamic::Entry::of::<SendMultiGlobalSmsRequest>(),
    tc3_runtime::dynamic::Entry::of::<SendSmsRequest>(),
    tc3_runtime::dynamic::Entry::of::<SendStatusStatisticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<SmsPackagesStatisticsRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::enums::Coverage,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::enums::SignatureKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::enums::SignatureProof,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::enums::SignaturePurpose,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::enums::TemplateKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::SignatureStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::QualificationStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::TemplateCoverage,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::TemplateStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::sms::v2021_01_11::types::DeliveryReport,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::SendOutcome,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::sms::v2021_01_11::types::PackageKind,
    >(),
];
