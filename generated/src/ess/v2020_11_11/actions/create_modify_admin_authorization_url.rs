// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateModifyAdminAuthorizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, UserInfo};

impl Client {
    /// Creates a link for uploading the authorization letter of a super administrator again. Only possible after the
    /// review of the letter has failed, which a callback reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateModifyAdminAuthorizationUrl)
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
    /// - `FailedOperation.AuthorizationInfoHasBeenDeleted` – The verification of the organization was deleted.
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
    ///     AdminAuthorizationLinkForm, Client, CreateModifyAdminAuthorizationUrlRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = CreateModifyAdminAuthorizationUrlRequest::new()
    ///     .authorization_id("yDt3sUUckpxzouvxUuFrZIdufFSsBs7L")
    ///     .endpoint(AdminAuthorizationLinkForm::HttpLongUrl);
    /// let response = client.create_modify_admin_authorization_url(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_modify_admin_authorization_url(
        &self,
        request: &CreateModifyAdminAuthorizationUrlRequest,
    ) -> impl Future<Output = Result<CreateModifyAdminAuthorizationUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_modify_admin_authorization_url`].
#[must_use]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Identifier of the verification of the organization, from the callback that reports the review of the
    /// authorization letter.
    ///
    /// - On the wire: `AuthorizationId`, String, optional
    /// - Example: `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub authorization_id: Option<String>,

    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `HTTP`
    pub endpoint: Option<AdminAuthorizationLinkForm>,
}

impl CreateModifyAdminAuthorizationUrlRequest {
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

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `AuthorizationId`. Identifier of the verification of the organization, from the callback that reports the
    /// review of the authorization letter.
    pub fn authorization_id(mut self, authorization_id: impl Into<String>) -> Self {
        self.authorization_id = Some(authorization_id.into());
        self
    }

    /// Sets `Endpoint`. Kind of link to create.
    #[inline]
    pub fn endpoint(mut self, endpoint: AdminAuthorizationLinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

impl Default for CreateModifyAdminAuthorizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_modify_admin_authorization_url`].
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlResponse {
    /// Link for changing the authorization letter. It does not expire. With `Endpoint` = `APP` it is a path in the
    /// mini program.
    ///
    /// - On the wire: `Url`, String
    /// - Example:
    ///   `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=REGISTER_ENTERPRISE_FOR_UPDATE_AUTH_FILE&AuthorizationId=yDt3sUUckpxzou8bUuFrZIdxeP9YoXeP`
    /// - Only for: verifier
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Kind of link for uploading an authorization letter.
    pub enum AdminAuthorizationLinkForm, UnknownAdminAuthorizationLinkForm {
        /// `HTTP` – Long link that opens the e-Sign mini program; for text messages and H5 pages.
        HttpLongUrl = "HTTP",
        /// `HTTP_SHORT_URL` – Short link that opens the e-Sign mini program; for text messages and H5 pages.
        HttpShortUrl = "HTTP_SHORT_URL",
        /// `APP` – Path with which an app or mini program of your own opens the e-Sign mini program.
        App = "APP",
        /// `PC` – Link to the e-Sign web console.
        Pc = "PC",
    }
}

impl rt::Action for CreateModifyAdminAuthorizationUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateModifyAdminAuthorizationUrl")
    };
    type Response = CreateModifyAdminAuthorizationUrlResponse;
}

rt::request! {
    CreateModifyAdminAuthorizationUrlRequest {
        0 operator: Option "Operator", required();
        1 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        2 authorization_id: Option "AuthorizationId";
        3 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    CreateModifyAdminAuthorizationUrlResponse {
        0 url: Option "Url", sensitive();
        1 request_id: "RequestId";
    }
}
