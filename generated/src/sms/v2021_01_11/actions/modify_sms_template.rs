// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/ModifySmsTemplate.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::actions::DescribeSmsTemplateListRequest;
use crate::sms::v2021_01_11::enums::{Coverage, TemplateKind};
use crate::sms::v2021_01_11::types::ModifyTemplateStatus;

impl Client {
    /// Changes a template that is under review or was rejected. One that is approved cannot be changed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ModifySmsTemplate)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Only for: organization
    /// - Takes time: pass [`response.follow_up(&request)`](ModifySmsTemplateResponse::follow_up) to
    ///   [`wait_until_sms_template_usable`](Self::wait_until_sms_template_usable)
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.FailResolvePacket` – The service could not parse the request.
    /// - `FailedOperation.ForbidAddMarketingTemplates` – Accounts verified as a person cannot submit marketing
    ///   templates.
    /// - `FailedOperation.MissingTemplateList` – The template is not known, usually because none has been approved.
    /// - `FailedOperation.MissingTemplateToModify` – The template does not exist, so it cannot be changed.
    /// - `FailedOperation.NotEnterpriseCertification` – Signatures and templates can be managed only by accounts
    ///   verified as an organization.
    /// - `FailedOperation.OtherError` – The operation failed, usually because of a parameter.
    /// - `FailedOperation.TemplateAlreadyPassedCheck` – The template is approved and can no longer be changed.
    /// - `FailedOperation.TemplateNumberLimit` – The account has reached its limit of templates.
    /// - `InternalError.OtherError` – The service failed.
    /// - `InternalError.RequestTimeException` – The time of the request differs from that of the service by more than
    ///   10 minutes.
    /// - `InternalError.RestApiInterfaceNotExist` – The service does not know the action.
    /// - `InternalError.SigVerificationFail` – The service could not verify the signature of the request.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter.DirtyWordFound` – The text holds forbidden words.
    /// - `InvalidParameter.InvalidParameters` – A parameter is wrong.
    /// - `InvalidParameterValue.InvalidInternational` – `International` is not valid.
    /// - `InvalidParameterValue.InvalidSmsType` – `SmsType` is not valid.
    /// - `InvalidParameterValue.InvalidTemplateFormat` – The text of the template is malformed.
    /// - `InvalidParameterValue.MarketingTemplateWithoutUnsubscribe` – A marketing template does not say how to opt
    ///   out.
    /// - `InvalidParameterValue.UnsupportedTemplateVariable` – Templates of notifications and marketing for the
    ///   Chinese mainland cannot have parameters.
    /// - `UnauthorizedOperation.RequestIpNotInWhitelist` – The address of the caller is not on the allow list of the
    ///   account.
    /// - `UnauthorizedOperation.RequestPermissionDeny` – The account may not make this call.
    /// - `UnauthorizedOperation.SdkAppIdIsDisabled` – The application is disabled.
    /// - `UnauthorizedOperation.ServiceSuspendDueToArrears` – The service is suspended, because the account owes
    ///   money.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{
    ///     Client, Coverage, ModifySmsTemplateRequest, ModifySmsTemplateRequestArgs,
    ///     TemplateKind,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = ModifySmsTemplateRequest::new(ModifySmsTemplateRequestArgs {
    ///     template_id: 1110,
    ///     template_name: "验证码".into(),
    ///     template_content: "您的验证码是{1}".into(),
    ///     sms_type: TemplateKind::VerificationCode,
    ///     international: Coverage::Mainland,
    ///     remark: "业务验证码".into(),
    /// });
    /// let response = client.modify_sms_template(&request).await?;
    /// println!("{:?}", response.modify_template_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_sms_template(
        &self,
        request: &ModifySmsTemplateRequest,
    ) -> impl Future<Output = Result<ModifySmsTemplateResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_sms_template`].
#[must_use]
#[non_exhaustive]
pub struct ModifySmsTemplateRequest {
    /// Template to change.
    ///
    /// - On the wire: `TemplateId`, Unsigned integer, required
    /// - Example: `1110`
    pub template_id: u64,

    /// New name.
    ///
    /// - On the wire: `TemplateName`, String, required
    /// - Example: `腾讯云`
    pub template_name: String,

    /// New text, with `{1}`, `{2}` and so on for the parameters.
    ///
    /// - On the wire: `TemplateContent`, String, required
    /// - Example: `您的验证码是{1}`
    pub template_content: String,

    /// What the messages are for.
    ///
    /// - On the wire: `SmsType`, Integer, required
    /// - Example: `3`
    pub sms_type: TemplateKind,

    /// Where the messages go; the same as before.
    ///
    /// - On the wire: `International`, Integer, required
    /// - Example: `0`
    pub international: Coverage,

    /// Remark for the reviewers, such as the reason and the occasion.
    ///
    /// - On the wire: `Remark`, String, required
    /// - Example: `业务验证码`
    pub remark: String,
}

impl ModifySmsTemplateRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifySmsTemplateRequestArgs) -> Self {
        Self {
            template_id: args.template_id,
            template_name: args.template_name,
            template_content: args.template_content,
            sms_type: args.sms_type,
            international: args.international,
            remark: args.remark,
        }
    }
}

/// Named arguments of [`ModifySmsTemplateRequest::new`].
#[derive(Clone)]
pub struct ModifySmsTemplateRequestArgs {
    /// `TemplateId` – Template to change.
    pub template_id: u64,
    /// `TemplateName` – New name.
    pub template_name: String,
    /// `TemplateContent` – New text, with `{1}`, `{2}` and so on for the parameters.
    pub template_content: String,
    /// `SmsType` – What the messages are for.
    pub sms_type: TemplateKind,
    /// `International` – Where the messages go; the same as before.
    pub international: Coverage,
    /// `Remark` – Remark for the reviewers, such as the reason and the occasion.
    pub remark: String,
}

/// Response of [`Client::modify_sms_template`].
#[non_exhaustive]
pub struct ModifySmsTemplateResponse {
    /// The template.
    ///
    /// - On the wire: `ModifyTemplateStatus`, object `ModifyTemplateStatus`, always present in responses
    pub modify_template_status: ModifyTemplateStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ModifySmsTemplateResponse {
    /// Builds the request that asks how far it is, for [`Client::wait_until_sms_template_usable`].
    ///
    /// It takes `International` from `request`, which this response answers.
    pub fn follow_up(
        &self,
        request: &ModifySmsTemplateRequest,
    ) -> DescribeSmsTemplateListRequest {
        DescribeSmsTemplateListRequest {
            template_id_set: Some(vec![self.modify_template_status.template_id]),
            international: request.international.clone(),
            ..rt::unset()
        }
    }
}

impl rt::Action for ModifySmsTemplateRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifySmsTemplate")
    };
    type Response = ModifySmsTemplateResponse;
}

rt::request! {
    ModifySmsTemplateRequest {
        0 template_id: "TemplateId", required();
        1 template_name: "TemplateName", required();
        2 template_content: "TemplateContent", required();
        3 sms_type: "SmsType", required().known();
        4 international: "International", required().known();
        5 remark: "Remark", required();
    }
}

rt::response! {
    ModifySmsTemplateResponse {
        0 modify_template_status: "ModifyTemplateStatus", always();
        1 request_id: "RequestId";
    }
}
