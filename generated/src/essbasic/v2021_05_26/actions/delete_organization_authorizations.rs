// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DeleteOrganizationAuthorizations.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, DeleteOrganizationAuthorizationInfo};

impl Client {
    /// Clears verifications of organizations that are still under way, such as all those of a super administrator who
    /// was entered wrongly in `CreateBatchOrganizationRegistrationTasks`. The application must be the one that
    /// created the links for batch verification, else the call reports that the operator has no verification under
    /// way.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DeleteOrganizationAuthorizations)
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
    /// use tc3::essbasic::{Client, DeleteOrganizationAuthorizationsRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DeleteOrganizationAuthorizationsRequest::new()
    ///     .admin_name("张三")
    ///     .admin_mobile("18888888888");
    /// let response = client.delete_organization_authorizations(&request).await?;
    /// println!("{:?}", response.delete_organization_authorization_infos);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_organization_authorizations(
        &self,
        request: &DeleteOrganizationAuthorizationsRequest,
    ) -> impl Future<Output = Result<DeleteOrganizationAuthorizationsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::delete_organization_authorizations`].
#[must_use]
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Verification processes to clear.
    ///
    /// - On the wire: `AuthorizationIds`, list of String, optional
    /// - Example: `yDCHHUUckpbdaiqbUxJVsHWy99WG6kTY`
    pub authorization_ids: Option<Vec<String>>,

    /// Name of the super administrator whose verifications are cleared.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: Option<String>,

    /// Mobile number of the super administrator whose verifications are cleared.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: Option<String>,
}

impl DeleteOrganizationAuthorizationsRequest {
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

    /// Sets `AuthorizationIds`. Verification processes to clear.
    #[inline]
    pub fn authorization_ids(mut self, authorization_ids: Vec<String>) -> Self {
        self.authorization_ids = Some(authorization_ids);
        self
    }

    /// Sets `AdminName`. Name of the super administrator whose verifications are cleared.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// Sets `AdminMobile`. Mobile number of the super administrator whose verifications are cleared.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }
}

impl Default for DeleteOrganizationAuthorizationsRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::delete_organization_authorizations`].
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationsResponse {
    /// The verifications, with the name of the organization and the error if one occurred.
    ///
    /// - On the wire: `DeleteOrganizationAuthorizationInfos`, list of object `DeleteOrganizationAuthorizationInfo`
    pub delete_organization_authorization_infos: Option<
        Vec<DeleteOrganizationAuthorizationInfo>,
    >,

    /// Whether all of them were cleared.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `1`
    pub status: Option<AuthorizationDeletionResult>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// Result of clearing verifications of organizations.
    pub enum AuthorizationDeletionResult, UnknownAuthorizationDeletionResult {
        /// `1` – All were cleared.
        AllSucceeded = 1,
        /// `2` – Some were cleared.
        PartlySucceeded = 2,
        /// `3` – None was cleared.
        AllFailed = 3,
    }
}

impl rt::Action for DeleteOrganizationAuthorizationsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DeleteOrganizationAuthorizations")
    };
    type Response = DeleteOrganizationAuthorizationsResponse;
}

rt::request! {
    DeleteOrganizationAuthorizationsRequest {
        0 agent: Option "Agent", required();
        1 authorization_ids: Option "AuthorizationIds";
        2 admin_name: Option "AdminName", sensitive();
        3 admin_mobile: Option "AdminMobile", sensitive();
    }
}

rt::response! {
    DeleteOrganizationAuthorizationsResponse {
        0 delete_organization_authorization_infos: Option "DeleteOrganizationAuthorizationInfos";
        1 status: Option "Status";
        2 request_id: "RequestId";
    }
}
