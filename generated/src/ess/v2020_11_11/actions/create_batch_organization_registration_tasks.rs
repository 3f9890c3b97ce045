// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchOrganizationRegistrationTasks.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::OrganizationAuthLinkForm;
use crate::ess::v2020_11_11::types::{Agent, RegistrationOrganizationInfo, UserInfo};

impl Client {
    /// Starts a task that makes links to verify several organizations; the links are fetched with
    /// `DescribeBatchOrganizationRegistrationUrls`. At most 8000 organizations a day can be submitted. Needs a
    /// package of verifications of its own. The e-Sign mini program is wxa023b292fd19d41d (original ID
    /// gh_da88f6188665), the demo wx371151823f6f3edf (gh_39a5d3de69fa).
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchOrganizationRegistrationTasks)
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
    /// - `InternalError.Decryption` – The service could not decrypt data.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.Encryption` – The service could not encrypt data.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.SubOrgNotJoin` – The member organization has not joined the group.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     BatchAuthorizationMethod, Client, CreateBatchOrganizationRegistrationTasksRequest,
    ///     Operator, RegistrationOrganizationInfo, RegistrationOrganizationInfoArgs,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("19561039c99fe825a934a132520fde6a"));
    /// let request = CreateBatchOrganizationRegistrationTasksRequest::new(
    ///     Vec::from([
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业一".into(),
    ///                 uniform_social_credit_code: "9XXXXXXXXXXXXXXXX1".into(),
    ///                 legal_name: "鹅鹅子".into(),
    ///             })
    ///             .address("深圳市南山区1000号腾讯大厦")
    ///             .admin_name("鹅鹅子")
    ///             .admin_mobile("187XXXXXXX0")
    ///             .authorization_types(
    ///                 vec![BatchAuthorizationMethod::LegalRepresentative],
    ///             ),
    ///         RegistrationOrganizationInfo::new(RegistrationOrganizationInfoArgs {
    ///                 organization_name: "测试认证企业二".into(),
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
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Organizations to verify.
    ///
    /// - On the wire: `RegistrationOrganizations`, list of object `RegistrationOrganizationInfo`, required
    /// - Limit: at most 10 items (checked before sending)
    /// - No two items may have the same `OrganizationName`
    /// - No two items may have the same `UniformSocialCreditCode`
    pub registration_organizations: Vec<RegistrationOrganizationInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Where the links are opened.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `PC`, applied by the service
    /// - Example: `PC`
    pub endpoint: Option<OrganizationAuthLinkForm>,

    /// Whether each organization gets its own link or all share one. With one link and verification by authorization
    /// letter, the letters have to be given in `PowerOfAttorneys`.
    ///
    /// - On the wire: `BatchAuthMethod`, Integer, optional
    /// - Default: `0`, applied by the service
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

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Endpoint`. Where the links are opened.
    #[inline]
    pub fn endpoint(mut self, endpoint: OrganizationAuthLinkForm) -> Self {
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
    /// Task to ask `DescribeBatchOrganizationRegistrationUrls` for.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub task_id: Option<String>,

    /// What is wrong, one text per organization in the order of the request, empty for those without error. No texts
    /// if all succeeded.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `企业三要素校验失败`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
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
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchOrganizationRegistrationTasks")
    };
    type Response = CreateBatchOrganizationRegistrationTasksResponse;
}

rt::request! {
    CreateBatchOrganizationRegistrationTasksRequest {
        0 operator: Option "Operator", required();
        1 registration_organizations: "RegistrationOrganizations", required().limits(&[max_items(10)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 endpoint: Option "Endpoint", known();
        4 batch_auth_method: Option "BatchAuthMethod", known();
    }
    rules [
        Unique(&["RegistrationOrganizations", "OrganizationName"]),
        Unique(&["RegistrationOrganizations", "UniformSocialCreditCode"]),
    ]
}

rt::response! {
    CreateBatchOrganizationRegistrationTasksResponse {
        0 task_id: Option "TaskId";
        1 error_messages: Option "ErrorMessages", sensitive();
        2 request_id: "RequestId";
    }
}
