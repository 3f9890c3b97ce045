// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateOrganizationAuthFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, OrganizationCommonInfo, UserInfo};

impl Client {
    /// Generates a filled-in authorization letter of an organization: to appoint its super administrator, to change
    /// the super administrator, or to close its account. The data of organization, legal representative and
    /// administrators must be true, else the later review rejects the letter.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationAuthFile)
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
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateOrganizationAuthFileRequest, Operator, OrganizationAuthFileType,
    ///     OrganizationCommonInfo, OrganizationCommonInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRt2UUgygqxyp9yUuO4zjEwqXwsIljA"));
    /// let request = CreateOrganizationAuthFileRequest::new(
    ///         OrganizationCommonInfo::new(OrganizationCommonInfoArgs {
    ///                 organization_name: "典子签测试企业".into(),
    ///                 uniform_social_credit_code: "N26XXXXXX523".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .legal_id_card_type("")
    ///             .legal_id_card_number("110XXXXXX20")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("130XXXXX222")
    ///             .admin_id_card_type("")
    ///             .admin_id_card_number("110XXXXXX2020"),
    ///     )
    ///     .r#type(OrganizationAuthFileType::SuperAdministrator);
    /// let response = client.create_organization_auth_file(&request).await?;
    /// println!("{:?}", response.file_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization_auth_file(
        &self,
        request: &CreateOrganizationAuthFileRequest,
    ) -> impl Future<Output = Result<CreateOrganizationAuthFileResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_organization_auth_file`].
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileRequest {
    /// Data put into the letter. They must agree with the business licence.
    ///
    /// - On the wire: `OrganizationCommonInfo`, object `OrganizationCommonInfo`, required
    pub organization_common_info: OrganizationCommonInfo,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Which letter to generate.
    ///
    /// - On the wire: `Type`, Integer, optional
    /// - Example: `0`
    pub r#type: Option<OrganizationAuthFileType>,
}

impl CreateOrganizationAuthFileRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(organization_common_info: OrganizationCommonInfo) -> Self {
        Self {
            organization_common_info,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Type`. Which letter to generate.
    #[inline]
    pub fn r#type(mut self, r#type: OrganizationAuthFileType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// Response of [`Client::create_organization_auth_file`].
#[non_exhaustive]
pub struct CreateOrganizationAuthFileResponse {
    /// Link to the letter.
    ///
    /// - On the wire: `FileUrl`, String
    /// - Limit: a URL
    /// - Example: `https://qian.tencent.cn/code=yDtwRUUckp7fyqz6UuQZAp18BNrB74xu`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateOrganizationAuthFileResponse {
    /// How long [`Self::file_url`] is valid: 5 minutes.
    pub const FILE_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

rt::integer_enum! {
    /// Kind of authorization letter of an organization.
    pub enum OrganizationAuthFileType, UnknownOrganizationAuthFileType {
        /// `0` – Authorization of the super administrator when the organization is verified.
        SuperAdministrator = 0,
        /// `1` – Change of the super administrator.
        SuperAdministratorChange = 1,
        /// `2` – Closing of the account of the organization.
        AccountClosure = 2,
    }
}

impl rt::Action for CreateOrganizationAuthFileRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(2),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationAuthFile")
    };
    type Response = CreateOrganizationAuthFileResponse;
}

rt::request! {
    CreateOrganizationAuthFileRequest {
        0 organization_common_info: "OrganizationCommonInfo", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 operator: Option "Operator";
        3 r#type: Option "Type", known();
    }
}

rt::response! {
    CreateOrganizationAuthFileResponse {
        0 file_url: Option "FileUrl", sensitive();
        1 request_id: "RequestId";
    }
}
