// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateModifyAdminAuthorizationUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates a link for uploading the authorization letter of a super administrator again. Only possible after the
    /// review of the letter has failed, which a callback reports.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateModifyAdminAuthorizationUrl)
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
    ///     AdminAuthorizationLinkForm, Client, CreateModifyAdminAuthorizationUrlRequest,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("dianziqian_org")
    ///             .user("dianziqian"),
    ///     );
    /// let request = CreateModifyAdminAuthorizationUrlRequest::new()
    ///     .authorization_id("yDt3sUUckpxzou8bUuFrZIdxeP9YoXeP")
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
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
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
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateModifyAdminAuthorizationUrl")
    };
    type Response = CreateModifyAdminAuthorizationUrlResponse;
}

rt::request! {
    CreateModifyAdminAuthorizationUrlRequest {
        0 agent: Option "Agent", required();
        1 authorization_id: Option "AuthorizationId";
        2 endpoint: Option "Endpoint", known();
    }
}

rt::response! {
    CreateModifyAdminAuthorizationUrlResponse {
        0 url: Option "Url", sensitive();
        1 request_id: "RequestId";
    }
}
