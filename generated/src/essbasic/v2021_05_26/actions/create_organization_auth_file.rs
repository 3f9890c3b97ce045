// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateOrganizationAuthFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, OrganizationCommonInfo};

impl Client {
    /// Generates a filled-in authorization letter of an organization: to appoint its super administrator, to change
    /// the super administrator, or to close its account. The data of organization, legal representative and
    /// administrators must be true, else the later review rejects the letter. `Agent.ProxyOrganizationOpenId` is
    /// documented as needed, but the example leaves it out.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateOrganizationAuthFile)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     AuthFileIdCardType, Client, CreateOrganizationAuthFileRequest, Operator,
    ///     OrganizationAuthFileType, OrganizationCommonInfo, OrganizationCommonInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2").user("kevinlcheng_1"),
    ///     );
    /// let request = CreateOrganizationAuthFileRequest::new()
    ///     .organization_common_info(
    ///         OrganizationCommonInfo::new(OrganizationCommonInfoArgs {
    ///                 organization_name: "典子签测试企业".into(),
    ///                 uniform_social_credit_code: "N26XXXXXX523".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .legal_id_card_type(AuthFileIdCardType::from(""))
    ///             .legal_id_card_number("110XXXXXX20")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("130XXXXX222")
    ///             .admin_id_card_type(AuthFileIdCardType::from(""))
    ///             .admin_id_card_number("110XXXXXX2020"),
    ///     )
    ///     .r#type(OrganizationAuthFileType::SuperAdministrator);
    /// let response = client.create_organization_auth_file(&request).await?;
    /// println!("{}", response.file_url);
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
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Data put into the letter. They must agree with the business licence.
    ///
    /// - On the wire: `OrganizationCommonInfo`, object `OrganizationCommonInfo`, optional
    pub organization_common_info: Option<OrganizationCommonInfo>,

    /// Which letter to generate.
    ///
    /// - On the wire: `Type`, Integer, optional
    /// - Example: `1`
    pub r#type: Option<OrganizationAuthFileType>,
}

impl CreateOrganizationAuthFileRequest {
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

    /// Sets `OrganizationCommonInfo`. Data put into the letter.
    #[inline]
    pub fn organization_common_info(
        mut self,
        organization_common_info: OrganizationCommonInfo,
    ) -> Self {
        self.organization_common_info = Some(organization_common_info);
        self
    }

    /// Sets `Type`. Which letter to generate.
    #[inline]
    pub fn r#type(mut self, r#type: OrganizationAuthFileType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

impl Default for CreateOrganizationAuthFileRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_organization_auth_file`].
#[non_exhaustive]
pub struct CreateOrganizationAuthFileResponse {
    /// Link to the letter.
    ///
    /// - On the wire: `FileUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://file.test.ess.tencent.cn/bresource/resource/resource/0/0.PDF?hkey=22c08eb99607114(后省略)`
    /// - Valid for 5 minutes
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_url: String,

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
        operator: Some(0),
        needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationAuthFile")
    };
    type Response = CreateOrganizationAuthFileResponse;
}

rt::request! {
    CreateOrganizationAuthFileRequest {
        0 agent: Option "Agent", required();
        1 organization_common_info: Option "OrganizationCommonInfo";
        2 r#type: Option "Type", known();
    }
}

rt::response! {
    CreateOrganizationAuthFileResponse {
        0 file_url: "FileUrl", always().sensitive();
        1 request_id: "RequestId";
    }
}
