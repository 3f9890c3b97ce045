// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateSchemeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{IdCardType, MiniProgramLinkForm, SignPageButton};
use crate::ess::v2020_11_11::types::{Agent, FlowGroupUrlInfo, UserInfo};

impl Client {
    /// Makes a link to the e-Sign mini program with which a signer views, fills in and signs a contract; for apps,
    /// mini programs and H5 pages of your own,
    /// or as a QR code.
    ///
    /// - For the page of a contract (`PathType` 1) the signer has to be given: name, mobile number, organization and
    ///   so on.
    /// - To let a signer claim a flow, give `RecipientId` and use the cover page (`PathType` 3).
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateSchemeUrl)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.PathTypeError` – The kind of page that a link leads to is wrong.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.DataNotFound` – Data that a parameter refers to does not exist.
    /// - `InvalidParameter.Mobile` – A mobile number is wrong.
    /// - `InvalidParameter.Name` – The name of a person is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.LicenseHasExpired` – The licence of the member organization has expired.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.NoSupportJumpPage` – The page to go to is not supported.
    /// - `OperationDenied.WhiteListForbid` – The feature is allowlisted and not open to you.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.Flow` – The flow does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateSchemeUrlRequest, IdCardType, MiniProgramLinkForm, MiniProgramPage,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UuO4zjEwg0vjoimj"));
    /// let request = CreateSchemeUrlRequest::new()
    ///     .name("典子谦")
    ///     .mobile("13200000000")
    ///     .id_card_type(IdCardType::IdCard)
    ///     .id_card_number("620000198802020000")
    ///     .end_point(MiniProgramLinkForm::HttpShortUrl)
    ///     .flow_id("yDwq7UU*Uu1vFD6uHSIyKQPf")
    ///     .path_type(MiniProgramPage::Contract);
    /// let response = client.create_scheme_url(&request).await?;
    /// println!("{}", response.scheme_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_scheme_url(
        &self,
        request: &CreateSchemeUrlRequest,
    ) -> impl Future<Output = Result<CreateSchemeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_scheme_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateSchemeUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the organization that signs, with full-width brackets `（）` in place of `()`. When contracts are
    /// claimed: they can be claimed only for this organization.
    ///
    /// - On the wire: `OrganizationName`, String, optional
    /// - Example: `典子谦示例企业`
    pub organization_name: Option<String>,

    /// Name of the signer, as in the flow. When contracts are claimed: only a person of this name can.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mainland mobile number of the signer, as in the flow, without +86. When contracts are claimed: only a person
    /// with this number can.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
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

    /// Form of the link to return.
    ///
    /// - On the wire: `EndPoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `HTTP`
    pub end_point: Option<MiniProgramLinkForm>,

    /// Flow to be signed. Needed for the page of a contract.
    ///
    /// - On the wire: `FlowId`, String, optional
    /// - Required if `PathType` is `1` and `FlowGroupId` is not set
    /// - Example: `yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm`
    pub flow_id: Option<String>,

    /// Flow group the flows belong to. Needed in the case of flow groups.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDR1AUUgygjazuesUuO4zjESPW4PkfNi`
    pub flow_group_id: Option<String>,

    /// Page that the link opens.
    ///
    /// - On the wire: `PathType`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - Example: `1`
    pub path_type: Option<MiniProgramPage>,

    /// Whether the user returns by itself after signing. Only when a mini program of your own opens the e-Sign mini
    /// program; to an app the user has to return by hand. The mini program or app has to notice the return itself.
    ///
    /// - On the wire: `AutoJumpBack`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `EndPoint` is `APP`
    /// - Example: `false`
    pub auto_jump_back: Option<bool>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Buttons to hide on the sign pages.
    ///
    /// - On the wire: `Hides`, list of Integer, optional
    /// - Example: `1`, `2`
    pub hides: Option<Vec<SignPageButton>>,

    /// Signer in the flow. Required when a link to claim contracts is made.
    ///
    /// - On the wire: `RecipientId`, String, optional
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub recipient_id: Option<String>,

    /// Flows of the flow group to be claimed and the signers in them.
    ///
    /// - On the wire: `FlowGroupUrlInfo`, object `FlowGroupUrlInfo`, optional
    pub flow_group_url_info: Option<FlowGroupUrlInfo>,

    /// `WeChatOfficialAccounts`: for H5 pages of a WeChat official account; the page after signing then has a button
    /// that returns to them.
    ///
    /// - On the wire: `UrlUseEnv`, String, optional
    /// - Example: `WeChatOfficialAccounts`
    /// - Known values: `WeChatOfficialAccounts`
    pub url_use_env: Option<String>,

    /// Whether the contracts can be claimed only by those who have joined the organization in `OrganizationName`.
    ///
    /// - On the wire: `PickUpAfterJoined`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Has an effect only if `OrganizationName` is set
    /// - Example: `false`
    pub pick_up_after_joined: Option<bool>,

    /// Whether the signer may confirm all contracts as read at once; they have to be named. For organizations, all
    /// seal and signature fields must have the same limits.
    ///
    /// - On the wire: `CanSkipReadFlow`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Allowlisted: available only after the vendor has turned it on
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSchemeUrlRequest {
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

    /// Sets `OrganizationName`. Name of the organization that signs, with full-width brackets `（）` in place of `()`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }

    /// Sets `Name`. Name of the signer, as in the flow.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mainland mobile number of the signer, as in the flow, without +86.
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

    /// Sets `EndPoint`. Form of the link to return.
    #[inline]
    pub fn end_point(mut self, end_point: MiniProgramLinkForm) -> Self {
        self.end_point = Some(end_point);
        self
    }

    /// Sets `FlowId`. Flow to be signed.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets `FlowGroupId`. Flow group the flows belong to.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }

    /// Sets `PathType`. Page that the link opens.
    #[inline]
    pub fn path_type(mut self, path_type: MiniProgramPage) -> Self {
        self.path_type = Some(path_type);
        self
    }

    /// Sets `AutoJumpBack`. Whether the user returns by itself after signing.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Hides`. Buttons to hide on the sign pages.
    #[inline]
    pub fn hides(mut self, hides: Vec<SignPageButton>) -> Self {
        self.hides = Some(hides);
        self
    }

    /// Sets `RecipientId`. Signer in the flow.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
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

    /// Sets `PickUpAfterJoined`. Whether the contracts can be claimed only by those who have joined the organization
    /// in `OrganizationName`.
    #[inline]
    pub fn pick_up_after_joined(mut self, pick_up_after_joined: bool) -> Self {
        self.pick_up_after_joined = Some(pick_up_after_joined);
        self
    }

    /// Sets `CanSkipReadFlow`. Whether the signer may confirm all contracts as read at once; they have to be named.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSchemeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_scheme_url`].
#[non_exhaustive]
pub struct CreateSchemeUrlResponse {
    /// Link or path, as `EndPoint` says. Append no parameters: they could override those in it.
    ///
    /// - On the wire: `SchemeUrl`, String, always present in responses
    /// - Example: `https://essurl.cn/2n**42Nd`
    /// - Valid for 90 days
    /// - Only for: signer
    /// - Sensitive: never shown in errors, logs and debug output
    pub scheme_url: String,

    /// Download link of a picture of a QR code that does the same. Given when contracts are claimed.
    ///
    /// - On the wire: `SchemeQrcodeUrl`, String
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/wq**81uj`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub scheme_qrcode_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateSchemeUrlResponse {
    /// How long [`Self::scheme_url`] is valid: 90 days.
    pub const SCHEME_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);

    /// How long [`Self::scheme_qrcode_url`] is valid: 5 minutes.
    pub const SCHEME_QRCODE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// A page of the e-Sign mini program.
    pub enum MiniProgramPage, UnknownMiniProgramPage {
        /// `0` – Start page of a person.
        Home = 0,
        /// `1` – Page on which the contract is signed; for short links and paths, the documentation says, though its
        /// example has a long link.
        Contract = 1,
        /// `2` – List of the contracts.
        Contracts = 2,
        /// `3` – Cover page of the contract.
        Cover = 3,
    }
}

impl rt::Action for CreateSchemeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateSchemeUrl")
    };
    type Response = CreateSchemeUrlResponse;
}

rt::request! {
    CreateSchemeUrlRequest {
        0 operator: Option "Operator", required();
        1 organization_name: Option "OrganizationName";
        2 name: Option "Name", sensitive();
        3 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        4 id_card_type: Option "IdCardType", known();
        5 id_card_number: Option "IdCardNumber",
            sensitive()
            .cases(&[when(&[is(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        6 end_point: Option "EndPoint", known();
        7 flow_id: Option "FlowId";
        8 flow_group_id: Option "FlowGroupId";
        9 path_type: Option "PathType", known();
        10 auto_jump_back: Option "AutoJumpBack";
        11 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        12 hides: Option "Hides", each(&[documented()]);
        13 recipient_id: Option "RecipientId";
        14 flow_group_url_info: Option "FlowGroupUrlInfo";
        15 url_use_env: Option "UrlUseEnv";
        16 pick_up_after_joined: Option "PickUpAfterJoined";
        17 can_skip_read_flow: Option "CanSkipReadFlow";
    }
    rules [
        If { effect: Required, field: &["FlowId"], when: &[is(&["PathType"], &["1"]), absent(&["FlowGroupId"])] },
        If { effect: Only, field: &["IdCardType"], when: &[given(&["IdCardNumber"])] },
        If { effect: Only, field: &["AutoJumpBack"], when: &[is(&["EndPoint"], &["APP"])] },
        If { effect: Only, field: &["PickUpAfterJoined"], when: &[given(&["OrganizationName"])] },
    ]
}

rt::response! {
    CreateSchemeUrlResponse {
        0 scheme_url: "SchemeUrl", always().sensitive();
        1 scheme_qrcode_url: Option "SchemeQrcodeUrl", sensitive();
        2 request_id: "RequestId";
    }
}
