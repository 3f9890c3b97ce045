// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateBatchSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{IdCardType, NotifyType, SignatureType};
use crate::essbasic::v2021_05_26::types::{Agent, FlowBatchUrlInfo, UserInfo};

impl Client {
    /// Makes a link with which one signer signs several flows in the mini program. The signer is given by:
    ///
    /// - A person: `Name`, `Mobile`, `IdCardNumber`. Persons enter a text message code to view contracts.
    /// - An employee of an outside organization: the same and `OrganizationName`.
    /// - An employee of a client organization: `OpenId` and `OrganizationOpenId`.
    ///
    /// The data must agree with the flows, and the signer must be about to sign. Not for flows with sign and
    /// approve fields (`SIGN_VIRTUAL_COMBINATION`), or in which signers add sign fields. The extended service
    /// that verifies persons by mobile number only has to be opened in the console.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateBatchSignUrl)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateBatchSignUrlRequest, Client, IdCardType, NotifyType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDxbWUyKQ*******4zjEB8mxCcDjAyF")
    ///             .organization("test_org_open_id")
    ///             .user("test_open_id"),
    ///     );
    /// let request = ChannelCreateBatchSignUrlRequest::new()
    ///     .name("小明")
    ///     .mobile("1234567890")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("610000000000000000")
    ///     .notify_type(NotifyType::Sms)
    ///     .flow_ids(
    ///         vec![
    ///             "yDwFdUUckpsw******yQ0af8bHosXQtb".into(),
    ///             "yDR1AUUgygj******uO4zjE8gTG7xvgH".into()
    ///         ],
    ///     )
    ///     .organization_name("典子谦示例企业");
    /// let response = client.channel_create_batch_sign_url(&request).await?;
    /// println!("{}", response.sign_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_batch_sign_url(
        &self,
        request: &ChannelCreateBatchSignUrlRequest,
    ) -> impl Future<Output = Result<ChannelCreateBatchSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_batch_sign_url`].
///
/// - Set at least one of `Name`, `OpenId`, `FlowBatchUrlInfo`.
/// - Set at least one of `Mobile`, `IdCardNumber`, `OpenId`, `FlowBatchUrlInfo`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Real name of the person who signs, as in the flows. When contracts are claimed: only a person of this name
    /// can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `真实姓名`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mainland mobile number of the signer, without +86. It must agree with the flows; if it cannot, give the same
    /// identity document at the start and here. When contracts are claimed: only a person with this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    pub operator: Option<UserInfo>,

    /// Kind of identity document, as in the flows. When contracts are claimed, it limits who can.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Has an effect only if `IdCardNumber` is set
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document, as in the flows. When contracts are claimed: only a person with this document
    /// can.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs a
    ///   warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `421049****8749`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// How the signer is notified. `SMS` goes to `Mobile`.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `NONE`, applied by the service
    /// - Example: `SMS`
    pub notify_type: Option<NotifyType>,

    /// Flows to sign; always needed. All must have been started by your organization.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Required if `CanSkipReadFlow` is `true`
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub flow_ids: Option<Vec<String>>,

    /// Organization of the employee, outside the application, named as on its business licence, with full-width
    /// brackets `（）` in place of `()`. Required for such employees; the organization must be verified. For a client
    /// organization give it only if that is not verified.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `企业名称`
    pub organization_name: Option<String>,

    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had
    /// allowed. If left out: the one kind that all signature fields of persons share, else handwritten.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Example: `0`, `1`, `2`, `3`, `4`
    pub signature_types: Option<Vec<SignatureType>>,

    /// Where the link leads: false, to the list of flows; true, straight to the text of the contracts.
    ///
    /// - On the wire: `JumpToDetail`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub jump_to_detail: Option<bool>,

    /// Flows to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowBatchUrlInfo`, object `FlowBatchUrlInfo`, optional
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,

    /// Your identifier of the employee of a client organization who signs; required for one. The employee must be
    /// verified there. `Name`, `Mobile`, `IdCardType` and `IdCardNumber` are then not needed.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Required if `OrganizationOpenId` is set and `FlowBatchUrlInfo` is not set
    /// - Example: `openid_1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Client organization of the employee who signs.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Required if `OpenId` is set
    /// - Example: `orgopenid_1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini
    /// program; to an app the user has to return by hand. The mini program or app has to notice the return itself.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub auto_jump_back: Option<bool>,

    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button
    /// that returns to them.
    ///
    /// - On the wire: `UrlUseEnv`, String, optional
    /// - Example: `WeChatOfficialAccounts`
    /// - Known values: `WeChatOfficialAccounts`
    pub url_use_env: Option<String>,

    /// Whether the signer may reject all at once. Not for flow groups, whose flows are rejected one by one, nor with
    /// `JumpToDetail` = true.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `JumpToDetail` is `false` or left out
    /// - Example: `false`
    pub can_batch_reject: Option<bool>,

    /// Whether the signer may confirm all contracts as read at once. `FlowIds` is needed. For organizations, all seal
    /// and signature fields must have the same limits.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub can_skip_read_flow: Option<bool>,
}

impl ChannelCreateBatchSignUrlRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Name`. Real name of the person who signs, as in the flows.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mainland mobile number of the signer, without +86.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `IdCardType`. Kind of identity document, as in the flows.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document, as in the flows.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `NotifyType`. How the signer is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `FlowIds`. Flows to sign; always needed.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `OrganizationName`. Organization of the employee, outside the application, named as on its business
    /// licence, with full-width brackets `（）` in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `SignatureTypes`. Kinds of signature allowed.
    #[inline]
    pub fn signature_types(mut self, signature_types: Vec<SignatureType>) -> Self {
        self.signature_types = Some(signature_types);
        self
    }

    /// Sets `JumpToDetail`. Where the link leads: false, to the list of flows; true, straight to the text of the
    /// contracts.
    #[inline]
    pub fn jump_to_detail(mut self, jump_to_detail: bool) -> Self {
        self.jump_to_detail = Some(jump_to_detail);
        self
    }

    /// Sets `FlowBatchUrlInfo`. Flows to be claimed and the signers in them.
    #[inline]
    pub fn flow_batch_url_info(mut self, flow_batch_url_info: FlowBatchUrlInfo) -> Self {
        self.flow_batch_url_info = Some(flow_batch_url_info);
        self
    }

    /// Sets `OpenId`. Your identifier of the employee of a client organization who signs; required for one.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `OrganizationOpenId`. Client organization of the employee who signs.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `AutoJumpBack`. Whether the user returns by itself after signing.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }

    /// Sets `UrlUseEnv`. `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing
    /// then has a button that returns to them.
    pub fn url_use_env(mut self, url_use_env: impl Into<String>) -> Self {
        self.url_use_env = Some(url_use_env.into());
        self
    }

    /// Sets `CanBatchReject`. Whether the signer may reject all at once.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }

    /// Sets `CanSkipReadFlow`. Whether the signer may confirm all contracts as read at once.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for ChannelCreateBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::channel_create_batch_sign_url`].
#[non_exhaustive]
pub struct ChannelCreateBatchSignUrlResponse {
    /// Short link to sign, for uses other than mini programs and apps. It expires at `ExpiredTime`. Add no parameters
    /// to it.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/Rg0**Q`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1736415329`
    pub expired_time: i64,

    /// Path with which your mini program or app opens the e-Sign mini program. Add no parameters to it.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/guide/index?shortKey=FuP3**wc`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateBatchSignUrlResponse {
    /// How long [`Self::sign_url`] is valid: 7 days.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for ChannelCreateBatchSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateBatchSignUrl")
    };
    type Response = ChannelCreateBatchSignUrlResponse;
}

rt::request! {
    ChannelCreateBatchSignUrlRequest {
        0 agent: Option "Agent", required();
        1 name: Option "Name", sensitive();
        2 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        3 operator: Option "Operator";
        4 id_card_type: Option "IdCardType", known();
        5 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        6 notify_type: Option "NotifyType", known();
        7 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        8 organization_name: Option "OrganizationName";
        9 signature_types: Option "SignatureTypes", each(&[documented()]);
        10 jump_to_detail: Option "JumpToDetail";
        11 flow_batch_url_info: Option "FlowBatchUrlInfo";
        12 open_id: Option "OpenId", sensitive();
        13 organization_open_id: Option "OrganizationOpenId", sensitive();
        14 auto_jump_back: Option "AutoJumpBack";
        15 url_use_env: Option "UrlUseEnv";
        16 can_batch_reject: Option "CanBatchReject";
        17 can_skip_read_flow: Option "CanSkipReadFlow";
    }
    rules [
        If { effect: Required, field: &["FlowIds"], when: &[is(&["CanSkipReadFlow"], &["true"])] },
        AtLeastOneOf(&[&["Name"], &["OpenId"], &["FlowBatchUrlInfo"]]),
        AtLeastOneOf(&[&["Mobile"], &["IdCardNumber"], &["OpenId"], &["FlowBatchUrlInfo"]]),
        If { effect: Required, field: &["OrganizationOpenId"], when: &[given(&["OpenId"])] },
        If { effect: Required, field: &["OpenId"], when: &[given(&["OrganizationOpenId"]), absent(&["FlowBatchUrlInfo"])] },
        If { effect: Only, field: &["IdCardType"], when: &[given(&["IdCardNumber"])] },
        If { effect: Only, field: &["CanBatchReject"], when: &[is_by_default(&["JumpToDetail"], &["false"])] },
    ]
}

rt::response! {
    ChannelCreateBatchSignUrlResponse {
        0 sign_url: "SignUrl", always().sensitive();
        1 expired_time: "ExpiredTime", always();
        2 mini_app_path: "MiniAppPath", always().sensitive();
        3 request_id: "RequestId";
    }
}
