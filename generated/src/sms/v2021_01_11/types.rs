// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/

mod add_sign_status;
mod add_template_status;
mod callback_status_statistics;
mod delete_sign_status;
mod delete_template_status;
mod describe_sign_list_status;
mod describe_template_list_status;
mod modify_sign_status;
mod modify_template_status;
mod multi_sms_info;
mod phone_number_info;
mod pull_sms_reply_status;
mod pull_sms_send_status;
mod report_conversion_status;
mod send_multi_status;
mod send_record;
mod send_status;
mod send_status_statistics;
mod sms_packages_statistics;

pub use add_sign_status::AddSignStatus;
pub use add_template_status::AddTemplateStatus;
pub use callback_status_statistics::CallbackStatusStatistics;
pub use delete_sign_status::DeleteSignStatus;
pub use delete_template_status::DeleteTemplateStatus;
pub use describe_sign_list_status::{
    DescribeSignListStatus, QualificationStatus, SignatureStatus,
    UnknownQualificationStatus, UnknownSignatureStatus,
};
pub use describe_template_list_status::{
    DescribeTemplateListStatus, TemplateCoverage, TemplateStatus,
    UnknownTemplateCoverage, UnknownTemplateStatus,
};
pub use modify_sign_status::ModifySignStatus;
pub use modify_template_status::ModifyTemplateStatus;
pub use multi_sms_info::{MultiSmsInfo, MultiSmsInfoArgs};
pub use phone_number_info::PhoneNumberInfo;
pub use pull_sms_reply_status::PullSmsReplyStatus;
pub use pull_sms_send_status::{DeliveryReport, PullSmsSendStatus, UnknownDeliveryReport};
pub use report_conversion_status::ReportConversionStatus;
pub use send_multi_status::SendMultiStatus;
pub use send_record::{SendOutcome, SendRecord, UnknownSendOutcome};
pub use send_status::SendStatus;
pub use send_status_statistics::SendStatusStatistics;
pub use sms_packages_statistics::{
    PackageKind, SmsPackagesStatistics, UnknownPackageKind,
};
