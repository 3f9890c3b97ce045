// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitations.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{AdminChangeInvitationInfo, Agent};

impl Client {
    /// Submits changes of super administrators for up to 10 organizations. Links for carrying out the changes come
    /// from `CreateBatchAdminChangeInvitationsUrl`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitations)
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
    ///     AdminChangeInvitationInfo, Client, CreateBatchAdminChangeInvitationsRequest,
    ///     IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open********ation_1")
    ///             .user("kevi****eng"),
    ///     );
    /// let request = CreateBatchAdminChangeInvitationsRequest::new(
    ///     Vec::from([
    ///         AdminChangeInvitationInfo::new()
    ///             .change_admin_organization_id("yDwFmUUckpstjt1aUyN9xSlvgkLEa4NC")
    ///             .change_admin_organization_open_id("ess_open********ation_1")
    ///             .new_admin_open_id("Hide*************")
    ///             .new_admin_name("出木杉")
    ///             .new_admin_mobile("1320****013")
    ///             .new_admin_id_card_type(IdCardType::IdCard)
    ///             .new_admin_id_card_number("530*************10")
    ///             .auth_files(
    ///                 vec![
    ///                     "iVBORw0KGgoAAAANSUhEUgAAALQAAAC0CAMAAAAKE/YAAAABIFBMVEX///8A…"
    ///                     .into()
    ///                 ],
    ///             ),
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
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Changes to make, one per organization.
    ///
    /// - On the wire: `AdminChangeInvitationInfos`, list of object `AdminChangeInvitationInfo`, required
    /// - Limit: at most 10 items (checked before sending)
    /// - No two items may have the same `ChangeAdminOrganizationId`
    /// - No two items may have the same `ChangeAdminOrganizationOpenId`
    /// - Each must set: `AuthFiles`
    pub admin_change_invitation_infos: Vec<AdminChangeInvitationInfo>,
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

    /// Sets `Agent`. On whose behalf the call is made.
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
    /// - Example: `第【1】条超管变更信息参数错误，当前企业还未认证成功，企业Id是[]`
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
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchAdminChangeInvitations")
    };
    type Response = CreateBatchAdminChangeInvitationsResponse;
}

rt::request! {
    CreateBatchAdminChangeInvitationsRequest {
        0 agent: Option "Agent", required();
        1 admin_change_invitation_infos: "AdminChangeInvitationInfos",
            required()
            .limits(&[max_items(10)])
            .needs(&[&["AuthFiles"]]);
    }
    rules [
        Unique(&["AdminChangeInvitationInfos", "ChangeAdminOrganizationId"]),
        Unique(&["AdminChangeInvitationInfos", "ChangeAdminOrganizationOpenId"]),
    ]
}

rt::response! {
    CreateBatchAdminChangeInvitationsResponse {
        0 error_messages: Option "ErrorMessages", sensitive();
        1 request_id: "RequestId";
    }
}
