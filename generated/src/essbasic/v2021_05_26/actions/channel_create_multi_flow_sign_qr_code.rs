// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateMultiFlowSignQRCode.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::FlowDisplayType;
use crate::essbasic::v2021_05_26::types::{
    Agent, ApproverComponentLimitType, ApproverRestriction, SignQrCode, SignUrl, UserInfo,
};

impl Client {
    /// Makes one QR code that many people can scan to start and sign a contract of their own from a template, for
    /// signers not known beforehand. The template must have only persons as signers, or an organization and persons
    /// (unordered, or ordered with the organization not first). The initiator may have no fill fields, signers may.
    /// An organization among the signers has to be the initiating one. Callbacks tell of the contracts, and of
    /// failures because the quota is used up.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateMultiFlowSignQRCode)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.QrCodeCreatorSignComponents` – The template holds fill fields of the initiator, which a QR
    ///   code for signing does not allow.
    /// - `FailedOperation.QrCodeSignUsers` – The template has no signers.
    /// - `FailedOperation.QrCodeTemplateId` – The template cannot be used for a QR code for signing.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied.NoQuota` – The quota of flows is used up.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ApproverComponentLimitType, BasicSignatureKind,
    ///     ChannelCreateMultiFlowSignQRCodeRequest, ChannelCreateMultiFlowSignQRCodeRequestArgs,
    ///     Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDRscUUgyg1zr7wnUyJ8QMwwnHc4OOcQ")
    ///             .organization("proxy-org-openid")
    ///             .user("proxy-operator-openid"),
    ///     );
    /// let request = ChannelCreateMultiFlowSignQRCodeRequest::new(ChannelCreateMultiFlowSignQRCodeRequestArgs {
    ///         template_id: "yDRvzUUgygqj42ouUuO4zjEueBrK5MeV".into(),
    ///         flow_name: "通过签署二维码创建的示例合同".into(),
    ///     })
    ///     .max_flow_num(100)
    ///     .flow_effective_day(5)
    ///     .approver_component_limit_types(
    ///         Vec::from([
    ///             ApproverComponentLimitType::new("yDRscUUgyg3zr9vfUyJ8QKwCN7z9YcOh")
    ///                 .values(
    ///                     vec![
    ///                         BasicSignatureKind::Handwrite,
    ///                         BasicSignatureKind::SystemEsign
    ///                     ],
    ///                 ),
    ///             ApproverComponentLimitType::new("yDwJNUUckpkojrmqUxTFHk0yndh70CpW")
    ///                 .values(vec![BasicSignatureKind::OcrEsign]),
    ///         ]),
    ///     );
    /// let response = client.channel_create_multi_flow_sign_qr_code(&request).await?;
    /// println!("{:?}", response.qr_code);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_multi_flow_sign_qr_code(
        &self,
        request: &ChannelCreateMultiFlowSignQRCodeRequest,
    ) -> impl Future<Output = Result<ChannelCreateMultiFlowSignQRCodeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_multi_flow_sign_qr_code`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Template the contracts are made from.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRS4UxxxuO4zjEC0osCOsHS`
    pub template_id: String,

    /// Name of the flow, chosen by you. Also the file name when the signed contract is downloaded.
    ///
    /// - On the wire: `FlowName`, String, required
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (not checked before sending)
    /// - Example: `测试合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub flow_name: String,

    /// How many flows the QR code can start; beyond that it stops working.
    ///
    /// - On the wire: `MaxFlowNum`, Integer, optional
    /// - Default: `5`, applied by the service
    /// - Example: `100`
    pub max_flow_num: Option<i64>,

    /// Days within which a started flow must be signed, counted from its creation; else it expires and becomes void.
    ///
    /// - On the wire: `FlowEffectiveDay`, Integer, optional
    /// - Limit: at most 30 (checked before sending)
    /// - Default: `7`, applied by the service
    /// - Example: `7`
    pub flow_effective_day: Option<i64>,

    /// Word used in place of contract in text messages and on the pages for filling and signing.
    ///
    /// - On the wire: `FlowDisplayType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub flow_display_type: Option<FlowDisplayType>,

    /// Not open for use. Days the QR code is valid.
    ///
    /// - On the wire: `QrEffectiveDay`, Integer, optional
    /// - Limit: at most 90 (checked before sending)
    /// - Default: `7`, applied by the service
    /// - Example: `7`
    #[doc(hidden)]
    pub qr_effective_day: Option<i64>,

    /// Signers that the QR code is limited to. If given, only they can sign by scanning it.
    ///
    /// - On the wire: `Restrictions`, list of object `ApproverRestriction`, optional
    pub restrictions: Option<Vec<ApproverRestriction>>,

    /// Kinds of signature allowed in the `SIGN_SIGNATURE` fields of signers.
    ///
    /// - On the wire: `ApproverComponentLimitTypes`, list of object `ApproverComponentLimitType`, optional
    pub approver_component_limit_types: Option<Vec<ApproverComponentLimitType>>,

    /// Not open for use. Address for callbacks.
    ///
    /// - On the wire: `CallbackUrl`, String, optional
    /// - Example: `http://www.qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-10-26. Callbacks are configured in the application.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Callbacks are configured in the application."
    )]
    pub callback_url: Option<String>,

    /// Not open for use. Limits who may use the QR code.
    ///
    /// - On the wire: `ApproverRestrictions`, object `ApproverRestriction`, optional
    /// - Deprecated: since 2026-10-26. No longer in use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    pub approver_restrictions: Option<ApproverRestriction>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Whether a person may sign only one contract by scanning the code; by default, several.
    ///
    /// - On the wire: `ForbidPersonalMultipleSign`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub forbid_personal_multiple_sign: Option<bool>,

    /// Whether the flow name gets the name of the signer and the last four digits of the mobile number appended, such
    /// as `员工入职合同-张三-9527`.
    ///
    /// - On the wire: `FlowNameAppendScannerInfo`, Boolean, optional
    /// - Example: `true`
    pub flow_name_append_scanner_info: Option<bool>,

    /// Name shown on the picture of the QR code; `FlowName` if empty.
    ///
    /// - On the wire: `QrCodeName`, String, optional
    /// - Limit: at most 200 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `测试签署码`
    /// - Sensitive: never shown in errors, logs and debug output
    pub qr_code_name: Option<String>,

    /// When the QR code expires; 7 days after its creation if left out.
    ///
    /// - On the wire: `QrCodeExpiredOn`, Unix time in seconds, optional
    /// - Limit: at most 365 days from now (logs a warning)
    /// - Example: `1757416261`
    pub qr_code_expired_on: Option<i64>,
}

impl ChannelCreateMultiFlowSignQRCodeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ChannelCreateMultiFlowSignQRCodeRequestArgs) -> Self {
        Self {
            template_id: args.template_id,
            flow_name: args.flow_name,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `MaxFlowNum`. How many flows the QR code can start; beyond that it stops working.
    #[inline]
    pub fn max_flow_num(mut self, max_flow_num: i64) -> Self {
        self.max_flow_num = Some(max_flow_num);
        self
    }

    /// Sets `FlowEffectiveDay`. Days within which a started flow must be signed, counted from its creation; else it
    /// expires and becomes void.
    #[inline]
    pub fn flow_effective_day(mut self, flow_effective_day: i64) -> Self {
        self.flow_effective_day = Some(flow_effective_day);
        self
    }

    /// Sets `FlowDisplayType`. Word used in place of contract in text messages and on the pages for filling and
    /// signing.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: FlowDisplayType) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }

    /// Sets `QrEffectiveDay`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn qr_effective_day(mut self, qr_effective_day: i64) -> Self {
        self.qr_effective_day = Some(qr_effective_day);
        self
    }

    /// Sets `Restrictions`. Signers that the QR code is limited to.
    #[inline]
    pub fn restrictions(mut self, restrictions: Vec<ApproverRestriction>) -> Self {
        self.restrictions = Some(restrictions);
        self
    }

    /// Sets `ApproverComponentLimitTypes`. Kinds of signature allowed in the `SIGN_SIGNATURE` fields of signers.
    #[inline]
    pub fn approver_component_limit_types(
        mut self,
        approver_component_limit_types: Vec<ApproverComponentLimitType>,
    ) -> Self {
        self.approver_component_limit_types = Some(approver_component_limit_types);
        self
    }

    /// Sets `CallbackUrl`. Not open for use.
    #[doc(hidden)]
    #[deprecated(
        note = "since 2026-10-26. Callbacks are configured in the application."
    )]
    #[allow(deprecated)]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `ApproverRestrictions`. Not open for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-10-26. No longer in use.")]
    #[allow(deprecated)]
    #[inline]
    pub fn approver_restrictions(
        mut self,
        approver_restrictions: ApproverRestriction,
    ) -> Self {
        self.approver_restrictions = Some(approver_restrictions);
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `ForbidPersonalMultipleSign`. Whether a person may sign only one contract by scanning the code; by
    /// default, several.
    #[inline]
    pub fn forbid_personal_multiple_sign(
        mut self,
        forbid_personal_multiple_sign: bool,
    ) -> Self {
        self.forbid_personal_multiple_sign = Some(forbid_personal_multiple_sign);
        self
    }

    /// Sets `FlowNameAppendScannerInfo`. Whether the flow name gets the name of the signer and the last four digits
    /// of the mobile number appended, such as `员工入职合同-张三-9527`.
    #[inline]
    pub fn flow_name_append_scanner_info(
        mut self,
        flow_name_append_scanner_info: bool,
    ) -> Self {
        self.flow_name_append_scanner_info = Some(flow_name_append_scanner_info);
        self
    }

    /// Sets `QrCodeName`. Name shown on the picture of the QR code; `FlowName` if empty.
    pub fn qr_code_name(mut self, qr_code_name: impl Into<String>) -> Self {
        self.qr_code_name = Some(qr_code_name.into());
        self
    }

    /// Sets `QrCodeExpiredOn`. When the QR code expires; 7 days after its creation if left out.
    #[inline]
    pub fn qr_code_expired_on(mut self, qr_code_expired_on: i64) -> Self {
        self.qr_code_expired_on = Some(qr_code_expired_on);
        self
    }
}

/// Named arguments of [`ChannelCreateMultiFlowSignQRCodeRequest::new`].
#[derive(Clone)]
pub struct ChannelCreateMultiFlowSignQRCodeRequestArgs {
    /// `TemplateId` – Template the contracts are made from.
    pub template_id: String,
    /// `FlowName` – Name of the flow, chosen by you.
    pub flow_name: String,
}

/// Response of [`Client::channel_create_multi_flow_sign_qr_code`].
#[non_exhaustive]
pub struct ChannelCreateMultiFlowSignQRCodeResponse {
    /// The QR code to be scanned.
    ///
    /// - On the wire: `QrCode`, object `SignQrCode`, always present in responses
    pub qr_code: SignQrCode,

    /// Links that do the same as the QR code, for use in systems of your own.
    ///
    /// - On the wire: `SignUrls`, object `SignUrl`, always present in responses
    pub sign_urls: SignUrl,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCreateMultiFlowSignQRCodeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateMultiFlowSignQRCode")
    };
    type Response = ChannelCreateMultiFlowSignQRCodeResponse;
}

rt::request! {
    ChannelCreateMultiFlowSignQRCodeRequest {
        0 agent: Option "Agent", required();
        1 template_id: "TemplateId", required();
        2 flow_name: "FlowName", required().sensitive().limits(&[max_chars(200)]);
        3 max_flow_num: Option "MaxFlowNum";
        4 flow_effective_day: Option "FlowEffectiveDay", limits(&[max(30)]);
        5 flow_display_type: Option "FlowDisplayType", known();
        6 qr_effective_day: Option "QrEffectiveDay", limits(&[max(90)]);
        7 restrictions: Option "Restrictions";
        8 approver_component_limit_types: Option "ApproverComponentLimitTypes";
        9 callback_url: Option "CallbackUrl", sensitive();
        10 approver_restrictions: Option "ApproverRestrictions";
        11 operator: Option "Operator";
        12 forbid_personal_multiple_sign: Option "ForbidPersonalMultipleSign";
        13 flow_name_append_scanner_info: Option "FlowNameAppendScannerInfo";
        14 qr_code_name: Option "QrCodeName",
            sensitive()
            .limits(&[max_chars(200), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        15 qr_code_expired_on: Option "QrCodeExpiredOn", limits(&[max_now(31536000)]);
    }
}

rt::response! {
    ChannelCreateMultiFlowSignQRCodeResponse {
        0 qr_code: "QrCode", always();
        1 sign_urls: "SignUrls", always();
        2 request_id: "RequestId";
    }
}
