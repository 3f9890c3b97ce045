// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchOrganizationRegistrationTasks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, RegistrationOrganizationInfo};

impl Client {
    /// Starts a task that makes links to verify several client organizations; the links are fetched with
    /// `DescribeBatchOrganizationRegistrationUrls`. At most 8000 organizations a day can be submitted. The e-Sign
    /// mini program is wxa023b292fd19d41d (original ID gh_da88f6188665), the demo wx371151823f6f3edf
    /// (gh_39a5d3de69fa).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationRegistrationTasks)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not
    ///   exist.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     BatchAuthorizationMethod, Client, CreateBatchOrganizationRegistrationTasksRequest,
    ///     Operator, RegistrationOrganizationInfo, RegistrationOrganizationInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("60e16350b0361c888ecb30477d2c16e9")
    ///             .organization("ceshi_org")
    ///             .user("ceshi"),
    ///     );
    /// let request = CreateBatchOrganizationRegistrationTasksRequest::new(
    ///     Vec::from([
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业一".into(),
    ///                 organization_open_id: "1".into(),
    ///                 open_id: "1".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX1".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(
    ///                 vec![BatchAuthorizationMethod::LetterOfAuthorization],
    ///             ),
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业二".into(),
    ///                 organization_open_id: "2".into(),
    ///                 open_id: "2".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX2".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(
    ///                 vec![BatchAuthorizationMethod::LetterOfAuthorization],
    ///             ),
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业三".into(),
    ///                 organization_open_id: "3".into(),
    ///                 open_id: "3".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX3".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(vec![BatchAuthorizationMethod::LegalRepresentative]),
    ///     ]),
    /// );
    /// let response = client.create_batch_organization_registration_tasks(&request).await?;
    /// println!("{:?}", response.task_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_organization_registration_tasks(
        &self,
        request: &CreateBatchOrganizationRegistrationTasksRequest,
    ) -> impl Future<
        Output = Result<CreateBatchOrganizationRegistrationTasksResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_organization_registration_tasks`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Client organizations to verify.
    ///
    /// - On the wire: `RegistrationOrganizations`, list of object `RegistrationOrganizationInfo`, required
    /// - Limit: at most 10 items (checked before sending)
    /// - No two items may have the same `OrganizationName`
    /// - No two items may have the same `UniformSocialCreditCode`
    /// - No two items may have the same `OpenId`
    /// - No two items may have the same `OrganizationOpenId`
    pub registration_organizations: Vec<RegistrationOrganizationInfo>,

    /// Where the links are opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `PC`, applied by the service
    /// - Example: `PC`
    pub endpoint: Option<BatchRegistrationEndpoint>,

    /// Whether each organization gets its own link or all share one. With one link and verification by authorization
    /// letter, the letters have to be given in `PowerOfAttorneys`.
    ///
    /// - On the wire: `BatchAuthMethod`, Integer, optional
    /// - Default: `0`, applied by the service
    /// - If `RegistrationOrganizations.AuthorizationTypes` is `1` and `RegistrationOrganizations.PowerOfAttorneys` is
    ///   not set: only `0` (others log a warning)
    /// - Example: `0`
    pub batch_auth_method: Option<BatchAuthLinkMode>,
}

impl CreateBatchOrganizationRegistrationTasksRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(registration_organizations: Vec<RegistrationOrganizationInfo>) -> Self {
        Self {
            registration_organizations,
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Endpoint`. Where the links are opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: BatchRegistrationEndpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    /// Sets `BatchAuthMethod`. Whether each organization gets its own link or all share one.
    #[inline]
    pub fn batch_auth_method(mut self, batch_auth_method: BatchAuthLinkMode) -> Self {
        self.batch_auth_method = Some(batch_auth_method);
        self
    }
}

/// Response of [`Client::create_batch_organization_registration_tasks`].
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksResponse {
    /// Task to ask `DescribeBatchOrganizationRegistrationUrls` for. Not given if there are errors.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `thisisataskid`
    pub task_id: Option<String>,

    /// What is wrong, one text per organization in the order of the request, empty for those without error. No texts
    /// if all succeeded.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `第【1】条注册信息参数错误，地址参数不正确,请确认后再试`, `第【2】条注册信息参数错误，地址参数不正确,请确认后再试`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Where a link to verify an organization is opened.
    pub enum BatchRegistrationEndpoint, UnknownBatchRegistrationEndpoint {
        /// `PC` – Link to the web console, to be opened on a computer.
        ///
        /// - Valid for 5 minutes
        Pc = "PC",
        /// `CHANNEL` – H5 link that opens the e-Sign mini program, mostly sent in text messages.
        ///
        /// - Valid for 365 days
        Channel = "CHANNEL",
        /// `SHORT_URL` – Short form of the `CHANNEL` link, mostly sent in text messages.
        ///
        /// - Valid for 365 days
        ShortUrl = "SHORT_URL",
        /// `APP` – Link with which an app or mini program of your own opens the e-Sign mini program.
        ///
        /// - Valid for 365 days
        App = "APP",
        /// `H5` – Long link with which an H5 page of your own opens the e-Sign H5 pages.
        H5 = "H5",
        /// `SHORT_H5` – Short link with which an H5 page of your own opens the e-Sign H5 pages.
        ShortH5 = "SHORT_H5",
    }
}

impl BatchRegistrationEndpoint {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::Pc => 300,
            Self::Channel | Self::ShortUrl | Self::App => 31536000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}

rt::integer_enum! {
    /// Number of links made to verify several organizations.
    pub enum BatchAuthLinkMode, UnknownBatchAuthLinkMode {
        /// `0` – Each organization gets its own link and is verified on its own.
        LinkPerOrganization = 0,
        /// `1` – One link verifies all organizations.
        SingleLink = 1,
    }
}

impl rt::Action for CreateBatchOrganizationRegistrationTasksRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchOrganizationRegistrationTasks")
    };
    type Response = CreateBatchOrganizationRegistrationTasksResponse;
}

rt::request! {
    CreateBatchOrganizationRegistrationTasksRequest {
        0 agent: Option "Agent", required();
        1 registration_organizations: "RegistrationOrganizations", required().limits(&[max_items(10)]);
        2 endpoint: Option "Endpoint", known();
        3 batch_auth_method: Option "BatchAuthMethod",
            known()
            .cases(&[when(&[is(&["RegistrationOrganizations", "AuthorizationTypes"], &["1"]), absent(&["RegistrationOrganizations", "PowerOfAttorneys"])]).values(&["0"])]);
    }
    rules [
        Unique(&["RegistrationOrganizations", "OrganizationName"]),
        Unique(&["RegistrationOrganizations", "UniformSocialCreditCode"]),
        Unique(&["RegistrationOrganizations", "OpenId"]),
        Unique(&["RegistrationOrganizations", "OrganizationOpenId"]),
    ]
}

rt::response! {
    CreateBatchOrganizationRegistrationTasksResponse {
        0 task_id: Option "TaskId";
        1 error_messages: Option "ErrorMessages", sensitive();
        2 request_id: "RequestId";
    }
}
