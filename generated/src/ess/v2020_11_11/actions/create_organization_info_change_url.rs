// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateOrganizationInfoChangeUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Creates a link on which an organization changes its super administrator or its basic data.
    ///
    /// Name, legal representative and address can be changed; the unified social credit code and the kind of
    /// organization cannot. After a change of name:
    ///
    /// - new contracts must use the new name, old ones stay as they are;
    /// - official seal and seal for contracts are deleted and made anew, other seals stay;
    /// - a new certificate is issued.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationInfoChangeUrl)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateOrganizationInfoChangeUrlRequest, Operator, OrganizationChangeType,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf************************pt7m"));
    /// let request = CreateOrganizationInfoChangeUrlRequest::new(
    ///     OrganizationChangeType::BasicInfo,
    /// );
    /// let response = client.create_organization_info_change_url(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization_info_change_url(
        &self,
        request: &CreateOrganizationInfoChangeUrlRequest,
    ) -> impl Future<Output = Result<CreateOrganizationInfoChangeUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_organization_info_change_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What is to be changed.
    ///
    /// - On the wire: `ChangeType`, Integer, required
    /// - Example: `1`
    pub change_type: OrganizationChangeType,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Unified social credit code of another organization that the link is for; your own organization if left out.
    ///
    /// - On the wire: `UnifiedSocialCreditCode`, String, optional
    /// - Example: `91xxxxxxxxx`
    pub unified_social_credit_code: Option<String>,
}

impl CreateOrganizationInfoChangeUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(change_type: OrganizationChangeType) -> Self {
        Self { change_type, ..rt::unset() }
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

    /// Sets `UnifiedSocialCreditCode`. Unified social credit code of another organization that the link is for; your
    /// own organization if left out.
    pub fn unified_social_credit_code(
        mut self,
        unified_social_credit_code: impl Into<String>,
    ) -> Self {
        self.unified_social_credit_code = Some(unified_social_credit_code.into());
        self
    }
}

/// Response of [`Client::create_organization_info_change_url`].
#[non_exhaustive]
pub struct CreateOrganizationInfoChangeUrlResponse {
    /// Link for the change.
    ///
    /// - On the wire: `Url`, String
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/000S6UE3mJ`
    /// - Valid for 7 days
    /// - Only for: super administrator, legal representative
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds
    /// - Example: `1695713654`
    pub expired_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateOrganizationInfoChangeUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

rt::integer_enum! {
    /// What is changed in an organization.
    pub enum OrganizationChangeType, UnknownOrganizationChangeType {
        /// `1` – The super administrator; another employee of the same organization takes over.
        SuperAdministrator = 1,
        /// `2` – Basic data such as name, address and legal representative.
        BasicInfo = 2,
    }
}

impl rt::Action for CreateOrganizationInfoChangeUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationInfoChangeUrl")
    };
    type Response = CreateOrganizationInfoChangeUrlResponse;
}

rt::request! {
    CreateOrganizationInfoChangeUrlRequest {
        0 operator: Option "Operator", required();
        1 change_type: "ChangeType", required().known();
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 unified_social_credit_code: Option "UnifiedSocialCreditCode";
    }
}

rt::response! {
    CreateOrganizationInfoChangeUrlResponse {
        0 url: Option "Url", sensitive();
        1 expired_time: Option "ExpiredTime";
        2 request_id: "RequestId";
    }
}
