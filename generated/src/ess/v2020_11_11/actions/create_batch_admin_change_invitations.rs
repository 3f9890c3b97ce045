// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchAdminChangeInvitations.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{AdminChangeInvitationInfo, Agent, UserInfo};

impl Client {
    /// Submits changes of super administrators for up to 10 organizations. They must be members of the group whose
    /// parent organization calls, or verified through `CreateOrganizationAuthUrl`. Links for carrying out the changes
    /// come from `CreateBatchAdminChangeInvitationsUrl`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchAdminChangeInvitations)
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
    ///     AdminChangeInvitationInfo, AdminChangeInvitationInfoArgs, Client,
    ///     CreateBatchAdminChangeInvitationsRequest, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = CreateBatchAdminChangeInvitationsRequest::new(
    ///     Vec::from([
    ///         AdminChangeInvitationInfo::new(AdminChangeInvitationInfoArgs {
    ///                 change_admin_organization_id: "yDtGxUUckp95pwaeUxk6PqkRm1BjyJuK"
    ///                     .into(),
    ///                 new_admin_name: "典子谦".into(),
    ///                 auth_files: vec!["授权书文件base64格式".into()],
    ///             })
    ///             .new_admin_mobile("18800000000"),
    ///     ]),
    /// );
    /// let response = client.create_batch_admin_change_invitations(&request).await?;
    /// println!("{:?}", response.error_messages);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_admin_change_invitations(
        &self,
        request: &CreateBatchAdminChangeInvitationsRequest,
    ) -> impl Future<Output = Result<CreateBatchAdminChangeInvitationsResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_admin_change_invitations`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Changes to make, one per organization.
    ///
    /// - On the wire: `AdminChangeInvitationInfos`, list of object `AdminChangeInvitationInfo`, required
    /// - Limit: at most 10 items (checked before sending)
    /// - No two items may have the same `ChangeAdminOrganizationId`
    pub admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl CreateBatchAdminChangeInvitationsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>) -> Self {
        Self {
            admin_change_invitation_infos,
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
}

/// Response of [`Client::create_batch_admin_change_invitations`].
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsResponse {
    /// What is wrong, one text per organization in the order of the request, empty for those without error. No texts
    /// if all succeeded.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `第【1】条超管变更信息参数错误，当前企业的超管与指定的超管一致，不需要进行变更`
    /// - Sensitive: never shown in errors, logs and debug output
    pub error_messages: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateBatchAdminChangeInvitationsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchAdminChangeInvitations")
    };
    type Response = CreateBatchAdminChangeInvitationsResponse;
}

rt::request! {
    CreateBatchAdminChangeInvitationsRequest {
        0 operator: Option "Operator", required();
        1 admin_change_invitation_infos: "AdminChangeInvitationInfos", required().limits(&[max_items(10)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
    rules [
        Unique(&["AdminChangeInvitationInfos", "ChangeAdminOrganizationId"]),
    ]
}

rt::response! {
    CreateBatchAdminChangeInvitationsResponse {
        0 error_messages: Option "ErrorMessages", sensitive();
        1 request_id: "RequestId";
    }
}
