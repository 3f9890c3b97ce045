// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitationsUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::enums::{IdCardType, LinkForm};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Creates one link on which a new super administrator takes over several client organizations at once. The
    /// changes must have been submitted by `CreateBatchAdminChangeInvitations`. At most 500 of them are taken at a
    /// time.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitationsUrl)
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
    ///     Client, CreateBatchAdminChangeInvitationsUrlRequest, LinkForm, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open********ation_1")
    ///             .user("kevi****eng"),
    ///     );
    /// let request = CreateBatchAdminChangeInvitationsUrlRequest::new()
    ///     .new_admin_name("出**")
    ///     .new_admin_mobile("1320****013")
    ///     .new_admin_id_card_number("530823******084610")
    ///     .endpoint(LinkForm::App);
    /// let response = client.create_batch_admin_change_invitations_url(&request).await?;
    /// println!("{:?}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_admin_change_invitations_url(
        &self,
        request: &CreateBatchAdminChangeInvitationsUrlRequest,
    ) -> impl Future<
        Output = Result<CreateBatchAdminChangeInvitationsUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_admin_change_invitations_url`].
///
/// - Set at least one of `NewAdminMobile`, `NewAdminIdCardNumber`.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,

    /// Name of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminName`, String, optional
    /// - Example: `出**`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: Option<String>,

    /// Mobile number of the new super administrator, who has to open the link in person. If that person has changed
    /// the number in e-Sign since, changes submitted earlier are not found.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Example: `1320****013`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_mobile: Option<String>,

    /// Kind of identity document of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub new_admin_id_card_type: Option<IdCardType>,

    /// Number of the identity document of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminIdCardNumber`, String, optional
    /// - Example: `530823******084610`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: Option<String>,

    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<LinkForm>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
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

    /// Sets `NewAdminName`. Name of the new super administrator, who has to open the link in person.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = Some(new_admin_name.into());
        self
    }

    /// Sets `NewAdminMobile`. Mobile number of the new super administrator, who has to open the link in person.
    pub fn new_admin_mobile(mut self, new_admin_mobile: impl Into<String>) -> Self {
        self.new_admin_mobile = Some(new_admin_mobile.into());
        self
    }

    /// Sets `NewAdminIdCardType`. Kind of identity document of the new super administrator, who has to open the link
    /// in person.
    #[inline]
    pub fn new_admin_id_card_type(mut self, new_admin_id_card_type: IdCardType) -> Self {
        self.new_admin_id_card_type = Some(new_admin_id_card_type);
        self
    }

    /// Sets `NewAdminIdCardNumber`. Number of the identity document of the new super administrator, who has to open
    /// the link in person.
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_number = Some(new_admin_id_card_number.into());
        self
    }

    /// Sets `Endpoint`. Kind of link to create.
    #[inline]
    pub fn endpoint(mut self, endpoint: LinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

impl Default for CreateBatchAdminChangeInvitationsUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_batch_admin_change_invitations_url`].
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlResponse {
    /// Link to all the changes, in the form that `Endpoint` names: long link, short link, path in the mini program or
    /// QR code. Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `Url`, String
    /// - Example: `pages/guide/index?to=BATCH_CHANGE_SUPER_ADMIN&shortKey=yD3JaU9Tww0plw1zVgf4`
    /// - Valid for 7 days
    /// - Only for: new super administrator
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1784647929`
    pub expire_time: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateBatchAdminChangeInvitationsUrlResponse {
    /// How long [`Self::url`] is valid: 7 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateBatchAdminChangeInvitationsUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchAdminChangeInvitationsUrl")
    };
    type Response = CreateBatchAdminChangeInvitationsUrlResponse;
}

rt::request! {
    CreateBatchAdminChangeInvitationsUrlRequest {
        0 agent: Option "Agent", required();
        1 new_admin_name: Option "NewAdminName", sensitive();
        2 new_admin_mobile: Option "NewAdminMobile", sensitive();
        3 new_admin_id_card_type: Option "NewAdminIdCardType", known();
        4 new_admin_id_card_number: Option "NewAdminIdCardNumber", sensitive();
        5 endpoint: Option "Endpoint", known();
    }
    rules [
        AtLeastOneOf(&[&["NewAdminMobile"], &["NewAdminIdCardNumber"]]),
    ]
}

rt::response! {
    CreateBatchAdminChangeInvitationsUrlResponse {
        0 url: Option "Url", sensitive();
        1 expire_time: Option "ExpireTime";
        2 request_id: "RequestId";
    }
}
