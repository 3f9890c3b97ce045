// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{IdCardType, NotifyType, SignatureType};
use crate::ess::v2020_11_11::types::{Agent, FlowBatchUrlInfo, UserInfo};

impl Client {
    /// Makes a link with which one signer signs several flows in the mini program. The signer is given by:
    ///
    /// - A person: `Name` and `Mobile` or `IdCardNumber`. Persons enter a text message code to view contracts.
    /// - An employee: the same and `OrganizationName`.
    ///
    /// The data must agree with the flows, and the signer must be about to sign. Not for flows with sign and
    /// approve fields (`SIGN_VIRTUAL_COMBINATION`), or in which signers add sign fields. The extended service
    /// that verifies persons by mobile number only has to be opened in the console.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchSignUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateBatchSignUrlRequest, IdCardType, NotifyType, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2******uO4zjEwg0vjoimj"));
    /// let request = CreateBatchSignUrlRequest::new()
    ///     .name("典子谦")
    ///     .mobile("13200000000")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("620000198802020000")
    ///     .notify_type(NotifyType::Sms)
    ///     .flow_ids(
    ///         vec![
    ///             "yDwFdUUckpsw******yQ0af8bHosXQtb".into(),
    ///             "yDR1AUUgygj******uO4zjE8gTG7xvgH".into()
    ///         ],
    ///     );
    /// let response = client.create_batch_sign_url(&request).await?;
    /// println!("{}", response.sign_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_sign_url(
        &self,
        request: &CreateBatchSignUrlRequest,
    ) -> impl Future<Output = Result<CreateBatchSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_sign_url`].
///
/// - Set at least one of `Name`, `FlowBatchUrlInfo`.
/// - Set at least one of `Mobile`, `IdCardNumber`, `FlowBatchUrlInfo`.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchSignUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Real name of the person who signs, as in the flows. When contracts are claimed: only a person of this name
    /// can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mainland mobile number of the signer, without +86. It must agree with the flows; if it cannot, give the same
    /// identity document at the start and here. When contracts are claimed: only a person with this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Kind of identity document, as in the flows. When contracts are claimed, it limits who can.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Has an effect only if `IdCardNumber` is set
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Kinds of signature allowed. They replace those set in the flows, so repeat here what `ComponentTypeLimit` had
    /// allowed. If left out: the one kind that all signature fields of persons share, else handwritten.
    ///
    /// - On the wire: `SignatureTypes`, list of Integer, optional
    /// - Example: `0`, `1`, `2`, `3`, `4`, `5`
    pub signature_types: Option<Vec<SignatureType>>,

    /// Number of the identity document, as in the flows. When contracts are claimed: only a person with this document
    /// can.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN` or left out: exactly 18 characters (logs a
    ///   warning), pattern `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `37000019890303000X`
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
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub flow_ids: Option<Vec<String>>,

    /// Organization of the employee who signs, named as on its business licence, with full-width brackets `（）` in
    /// place of `()`. Required for employees. When contracts are claimed: only an employee of it can.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `张三示例企业`
    pub organization_name: Option<String>,

    /// Where the link leads: false, to the list of flows; true, straight to the text of the contracts.
    ///
    /// - On the wire: `JumpToDetail`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
    pub jump_to_detail: Option<bool>,

    /// Flows to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowBatchUrlInfo`, object `FlowBatchUrlInfo`, optional
    pub flow_batch_url_info: Option<FlowBatchUrlInfo>,

    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini
    /// program; to an app the user has to return by hand.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `true`
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

    /// Whether the signer may confirm all contracts as read at once; they have to be named. For organizations, all
    /// seal and signature fields must have the same limits.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub can_skip_read_flow: Option<bool>,
}

impl CreateBatchSignUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `IdCardType`. Kind of identity document, as in the flows.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `SignatureTypes`. Kinds of signature allowed.
    #[inline]
    pub fn signature_types(mut self, signature_types: Vec<SignatureType>) -> Self {
        self.signature_types = Some(signature_types);
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

    /// Sets `OrganizationName`. Organization of the employee who signs, named as on its business licence, with
    /// full-width brackets `（）` in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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

    /// Sets `CanSkipReadFlow`. Whether the signer may confirm all contracts as read at once; they have to be named.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_batch_sign_url`].
#[non_exhaustive]
pub struct CreateBatchSignUrlResponse {
    /// Short link to sign, for uses other than mini programs and apps. It expires at `ExpiredTime`. Add no parameters
    /// to it.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/zUFEye`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1736751627`
    pub expired_time: i64,

    /// Path with which your mini program or app opens the e-Sign mini program. Add no parameters to it.
    ///
    /// - On the wire: `MiniAppPath`, String, always present in responses
    /// - Example: `pages/home/index?resourceId=xxx`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateBatchSignUrlResponse {
    /// How long [`Self::sign_url`] is valid: 7 days.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateBatchSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchSignUrl")
    };
    type Response = CreateBatchSignUrlResponse;
}

rt::request! {
    CreateBatchSignUrlRequest {
        0 operator: Option "Operator", required();
        1 name: Option "Name", sensitive();
        2 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        3 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        4 id_card_type: Option "IdCardType", known();
        5 signature_types: Option "SignatureTypes", each(&[documented()]);
        6 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is_by_default(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        7 notify_type: Option "NotifyType", known();
        8 flow_ids: Option "FlowIds", limits(&[max_items(100)]);
        9 organization_name: Option "OrganizationName";
        10 jump_to_detail: Option "JumpToDetail";
        11 flow_batch_url_info: Option "FlowBatchUrlInfo";
        12 auto_jump_back: Option "AutoJumpBack";
        13 url_use_env: Option "UrlUseEnv";
        14 can_batch_reject: Option "CanBatchReject";
        15 can_skip_read_flow: Option "CanSkipReadFlow";
    }
    rules [
        If { effect: Required, field: &["FlowIds"], when: &[is(&["CanSkipReadFlow"], &["true"])] },
        AtLeastOneOf(&[&["Name"], &["FlowBatchUrlInfo"]]),
        AtLeastOneOf(&[&["Mobile"], &["IdCardNumber"], &["FlowBatchUrlInfo"]]),
        If { effect: Only, field: &["IdCardType"], when: &[given(&["IdCardNumber"])] },
        If { effect: Only, field: &["CanBatchReject"], when: &[is_by_default(&["JumpToDetail"], &["false"])] },
    ]
}

rt::response! {
    CreateBatchSignUrlResponse {
        0 sign_url: "SignUrl", always().sensitive();
        1 expired_time: "ExpiredTime", always();
        2 mini_app_path: "MiniAppPath", always().sensitive();
        3 request_id: "RequestId";
    }
}
