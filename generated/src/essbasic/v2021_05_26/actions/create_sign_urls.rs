// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateSignUrls.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::IdCardType;
use crate::essbasic::v2021_05_26::types::{
    Agent, FlowGroupUrlInfo, SignUrlInfo, UserInfo,
};

impl Client {
    /// Makes links with which signers view, fill in and sign flows in the e-Sign mini program. A link must get no
    /// further parameters. It can be shown as QR code to signers at a computer. The mini program is
    /// wxa023b292fd19d41d (original ID gh_da88f6188665), the demo wx371151823f6f3edf (gh_39a5d3de69fa).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateSignUrls)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Application` – The application number is not known.
    /// - `InvalidParameter.EndPoint` – The kind of link asked for is not valid.
    /// - `InvalidParameter.FlowIds` – The number of flow IDs is not allowed.
    /// - `InvalidParameter.GenerateType` – Links for this kind of signers are not supported.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.FlowIdsOrFlowGroupId` – Neither flows nor a flow group are named.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.OrganizationClosing` – The organization is being closed.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.FlowGroup` – The flow group does not exist.
    /// - `ResourceNotFound.SaveFlowGroup` – The flow group does not exist.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateSignUrlsRequest, IdCardType, Operator, SignUrlEndpoint, SignUrlScope,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = CreateSignUrlsRequest::new()
    ///     .flow_ids(vec!["yDwiBUUckpo27hh3UuLiduR83BEL3kSb".into()])
    ///     .endpoint(SignUrlEndpoint::WeixinApp)
    ///     .generate_type(SignUrlScope::Person)
    ///     .name("张三")
    ///     .mobile("18888888888")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("620000198802020000");
    /// let response = client.create_sign_urls(&request).await?;
    /// println!("{:?}", response.sign_url_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_sign_urls(
        &self,
        request: &CreateSignUrlsRequest,
    ) -> impl Future<Output = Result<CreateSignUrlsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_sign_urls`].
///
/// - Set exactly one of `FlowIds`, `FlowGroupId`.
/// - `FlowGroupUrlInfo.FlowGroupApproverInfos` is required if `GenerateType` is `RECIPIENT` and `FlowGroupId` is
///   set.
#[must_use]
#[non_exhaustive]
pub struct CreateSignUrlsRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Flows to sign.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending)
    /// - Required if `CanSkipReadFlow` is `true`
    /// - Number of items: as many as `RecipientIds`, where that is set
    /// - If `GenerateType` is `ALL` or left out: at most 1 item (checked before sending)
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_ids: Option<Vec<String>>,

    /// Flow group to sign.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDCVAUUckpwa592pUxoLjOlRVS9Zgusf`
    pub flow_group_id: Option<String>,

    /// Where the links are opened. For signers filled in later, `APP` leads to a cover page only.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `WEIXINAPP`, applied by the service
    /// - If `GenerateType` is `CHANNEL` or `NOT_CHANNEL` or `PERSON` or `FOLLOWER` or `RECIPIENT`: only `WEIXINAPP`,
    ///   `APP`, `LONGURL2WEIXINAPP` (others log a warning)
    /// - Example: `WEIXINAPP`
    pub endpoint: Option<SignUrlEndpoint>,

    /// Who the links are for. It decides which of the fields below are needed.
    ///
    /// - On the wire: `GenerateType`, String, optional
    /// - Default: `ALL`, applied by the service
    /// - Example: `CHANNEL`
    pub generate_type: Option<SignUrlScope>,

    /// Outside organization of the employee, with full-width brackets `（）` in place of `()`. When contracts are
    /// claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Required if `GenerateType` is `NOT_CHANNEL`
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Name of the signer in the flow. When contracts are claimed: only a person of this name can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `GenerateType` is `PERSON`
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mainland mobile number of the signer in the flow, without +86. When contracts are claimed: only a person with
    /// this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Required if `GenerateType` is `PERSON` or `FOLLOWER`
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Kind of identity document. When contracts are claimed, it limits who can.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Has an effect only if `IdCardNumber` is set
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document. When contracts are claimed: only a person with this document can.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning), pattern
    ///   `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Client organization that signs. When contracts are claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationOpenId`, String, optional
    /// - Required if `GenerateType` is `CHANNEL`
    /// - Example: `org_dianziqian`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization_open_id: Option<String>,

    /// Your identifier of the employee who signs; only verified ones are shown. If the employee is a verified member
    /// of the organization, `Name`, `IdCardType`, `IdCardNumber` and `Mobile` are ignored.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Has an effect only if `GenerateType` is `CHANNEL`
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini
    /// program; to an app the user has to return by hand. The mini program or app has to notice the return itself.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `Endpoint` is `APP`
    /// - Example: `false`
    pub auto_jump_back: Option<bool>,

    /// H5 page opened after signing.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Limit: at most 1000 characters (checked before sending), a URL (logs a warning)
    /// - Has an effect only if `Endpoint` is `CHANNEL`
    /// - Example: `https://qq.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: Option<UserInfo>,

    /// Buttons to hide on the sign pages.
    ///
    /// - On the wire: `Hides`, list of Integer, optional
    /// - Example: `0`, `1`, `2`
    pub hides: Option<Vec<SignPageButton>>,

    /// Signers to be filled in later, in the order of `FlowIds`; for links to claim contracts.
    ///
    /// - On the wire: `RecipientIds`, list of String, optional
    /// - Required if `GenerateType` is `RECIPIENT` and `FlowIds` is set
    /// - Has an effect only if `GenerateType` is `RECIPIENT`
    /// - Number of items: as many as `FlowIds`, where that is set
    /// - Example: `yDCVAUUckpwa59riUxoLjOluu9cf6B3s`
    pub recipient_ids: Option<Vec<String>>,

    /// Flows of the flow group to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowGroupUrlInfo`, object `FlowGroupUrlInfo`, optional
    /// - Has an effect only if `GenerateType` is `RECIPIENT`
    pub flow_group_url_info: Option<FlowGroupUrlInfo>,

    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button
    /// that returns to them.
    ///
    /// - On the wire: `UrlUseEnv`, String, optional
    /// - Example: `WeChatOfficialAccounts`
    /// - Known values: `WeChatOfficialAccounts`
    pub url_use_env: Option<String>,

    /// Whether the signer may confirm all contracts as read at once. For organizations, all seal and signature fields
    /// must have the same limits.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSignUrlsRequest {
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

    /// Sets `FlowIds`. Flows to sign.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `FlowGroupId`. Flow group to sign.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }

    /// Sets `Endpoint`. Where the links are opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: SignUrlEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `GenerateType`. Who the links are for.
    #[inline]
    pub fn generate_type(mut self, generate_type: SignUrlScope) -> Self {
        self.generate_type = Some(generate_type);
        self
    }

    /// Sets `OrganizationName`. Outside organization of the employee, with full-width brackets `（）` in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `Name`. Name of the signer in the flow.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mainland mobile number of the signer in the flow, without +86.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `OrganizationOpenId`. Client organization that signs.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }

    /// Sets `OpenId`. Your identifier of the employee who signs; only verified ones are shown.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `AutoJumpBack`. Whether the user returns by itself after signing.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }

    /// Sets `JumpUrl`. H5 page opened after signing.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }

    /// Sets `Operator`. Not open for use.
    #[doc(hidden)]
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Hides`. Buttons to hide on the sign pages.
    #[inline]
    pub fn hides(mut self, hides: Vec<SignPageButton>) -> Self {
        self.hides = Some(hides);
        self
    }

    /// Sets `RecipientIds`. Signers to be filled in later, in the order of `FlowIds`; for links to claim contracts.
    #[inline]
    pub fn recipient_ids(mut self, recipient_ids: Vec<String>) -> Self {
        self.recipient_ids = Some(recipient_ids);
        self
    }

    /// Sets `FlowGroupUrlInfo`. Flows of the flow group to be claimed and the signers in them.
    #[inline]
    pub fn flow_group_url_info(mut self, flow_group_url_info: FlowGroupUrlInfo) -> Self {
        self.flow_group_url_info = Some(flow_group_url_info);
        self
    }

    /// Sets `UrlUseEnv`. `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing
    /// then has a button that returns to them.
    pub fn url_use_env(mut self, url_use_env: impl Into<String>) -> Self {
        self.url_use_env = Some(url_use_env.into());
        self
    }

    /// Sets `CanSkipReadFlow`. Whether the signer may confirm all contracts as read at once.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSignUrlsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_sign_urls`].
#[non_exhaustive]
pub struct CreateSignUrlsResponse {
    /// Links and the signers they are for.
    ///
    /// - On the wire: `SignUrlInfos`, list of object `SignUrlInfo`, always present in responses
    pub sign_url_infos: Vec<SignUrlInfo>,

    /// Why links could not be made, in the order of `SignUrlInfos`. Empty text: success.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always present in responses
    /// - Example: `无效的流程合同Id`, `无此参与人`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Where a sign link is opened.
    pub enum SignUrlEndpoint, UnknownSignUrlEndpoint {
        /// `WEIXINAPP` – Short link that opens the mini program, for text messages and H5 pages.
        WeixinApp = "WEIXINAPP",
        /// `CHANNEL` – H5 page with a button that opens the mini program; after signing it goes on to `JumpUrl`.
        Channel = "CHANNEL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program; the user returns
        /// there afterwards.
        App = "APP",
        /// `LONGURL2WEIXINAPP` – Long link that opens the mini program, for H5 pages.
        LongUrlToWeixinApp = "LONGURL2WEIXINAPP",
    }
}

rt::text_enum! {
    /// Signers that sign links are made for.
    pub enum SignUrlScope, UnknownSignUrlScope {
        /// `ALL` – All signers, except those who sign automatically.
        All = "ALL",
        /// `CHANNEL` – Employees of client organizations of the application.
        Channel = "CHANNEL",
        /// `NOT_CHANNEL` – Employees of outside organizations.
        NotChannel = "NOT_CHANNEL",
        /// `PERSON` – Persons.
        Person = "PERSON",
        /// `FOLLOWER` – People in copy.
        Follower = "FOLLOWER",
        /// `RECIPIENT` – The signers named by `RecipientIds` or `FlowGroupUrlInfo`, who are filled in later.
        Recipient = "RECIPIENT",
    }
}

rt::integer_enum! {
    /// A button that can be hidden on the sign pages.
    pub enum SignPageButton, UnknownSignPageButton {
        /// `0` – More actions on the sign page.
        More = 0,
        /// `1` – Reject, among the further actions.
        Reject = 1,
        /// `2` – Hand over to another person, among the further actions.
        HandOver = 2,
        /// `3` – View details on the page shown after signing.
        ViewDetails = 3,
        /// `4` – View basic information of the contract, among the further actions.
        ViewBasicInfo = 4,
        /// `5` – Cancel the flow, among the further actions.
        Cancel = 5,
    }
}

impl rt::Action for CreateSignUrlsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSignUrls")
    };
    type Response = CreateSignUrlsResponse;
}

rt::request! {
    CreateSignUrlsRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: Option "FlowIds",
            limits(&[max_items(100)])
            .cases(&[when(&[is_by_default(&["GenerateType"], &["ALL"])]).limits(&[max_items(1)])]);
        2 flow_group_id: Option "FlowGroupId";
        3 endpoint: Option "Endpoint",
            known()
            .cases(&[when(&[is(&["GenerateType"], &["CHANNEL", "NOT_CHANNEL", "PERSON", "FOLLOWER", "RECIPIENT"])]).values(&["WEIXINAPP", "APP", "LONGURL2WEIXINAPP"])]);
        4 generate_type: Option "GenerateType", known();
        5 organization_name: Option "OrganizationName";
        6 name: Option "Name", sensitive();
        7 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        8 id_card_type: Option "IdCardType", known();
        9 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        10 organization_open_id: Option "OrganizationOpenId", sensitive();
        11 open_id: Option "OpenId", sensitive();
        12 auto_jump_back: Option "AutoJumpBack";
        13 jump_url: Option "JumpUrl", sensitive().limits(&[max_chars(1000), format(Url)]);
        14 operator: Option "Operator";
        15 hides: Option "Hides", each(&[documented()]);
        16 recipient_ids: Option "RecipientIds";
        17 flow_group_url_info: Option "FlowGroupUrlInfo";
        18 url_use_env: Option "UrlUseEnv";
        19 can_skip_read_flow: Option "CanSkipReadFlow";
    }
    rules [
        ExactlyOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
        If { effect: Required, field: &["OrganizationName"], when: &[is(&["GenerateType"], &["NOT_CHANNEL"])] },
        If { effect: Required, field: &["Name"], when: &[is(&["GenerateType"], &["PERSON"])] },
        If { effect: Required, field: &["Mobile"], when: &[is(&["GenerateType"], &["PERSON", "FOLLOWER"])] },
        If { effect: Required, field: &["OrganizationOpenId"], when: &[is(&["GenerateType"], &["CHANNEL"])] },
        If { effect: Required, field: &["FlowIds"], when: &[is(&["CanSkipReadFlow"], &["true"])] },
        If { effect: Only, field: &["JumpUrl"], when: &[is(&["Endpoint"], &["CHANNEL"])] },
        If { effect: Required, field: &["RecipientIds"], when: &[is(&["GenerateType"], &["RECIPIENT"]), given(&["FlowIds"])] },
        If { effect: Required, field: &["FlowGroupUrlInfo", "FlowGroupApproverInfos"], when: &[is(&["GenerateType"], &["RECIPIENT"]), given(&["FlowGroupId"])] },
        If { effect: Only, field: &["RecipientIds"], when: &[is(&["GenerateType"], &["RECIPIENT"])] },
        If { effect: Only, field: &["FlowGroupUrlInfo"], when: &[is(&["GenerateType"], &["RECIPIENT"])] },
        If { effect: Only, field: &["AutoJumpBack"], when: &[is(&["Endpoint"], &["APP"])] },
        If { effect: Only, field: &["OpenId"], when: &[is(&["GenerateType"], &["CHANNEL"])] },
        SameLength(&[&["FlowIds"], &["RecipientIds"]]),
        If { effect: Only, field: &["IdCardType"], when: &[given(&["IdCardNumber"])] },
    ]
}

rt::response! {
    CreateSignUrlsResponse {
        0 sign_url_infos: "SignUrlInfos", always();
        1 error_messages: "ErrorMessages", always().sensitive();
        2 request_id: "RequestId";
    }
}
