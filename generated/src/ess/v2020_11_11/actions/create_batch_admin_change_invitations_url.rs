// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchAdminChangeInvitationsUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::{IdCardType, LinkForm, NotifyType};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Creates one link on which a new super administrator takes over several organizations at once. The changes must
    /// have been submitted by `CreateBatchAdminChangeInvitations`. At most 500 of them are taken at a time.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchAdminChangeInvitationsUrl)
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
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `MissingParameter` – A parameter is missing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, CreateBatchAdminChangeInvitationsUrlRequest, IdCardType, LinkForm,
    ///     NotifyType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDwf3UUckps8dvypUEfH3DjwIpMfa0uw"));
    /// let request = CreateBatchAdminChangeInvitationsUrlRequest::new("典子谦")
    ///     .new_admin_mobile("1880***000")
    ///     .new_admin_id_card_type(IdCardType::IdCard)
    ///     .new_admin_id_card_number("640521***113278")
    ///     .notify_type(NotifyType::None)
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
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminName`, String, required
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: String,

    /// Mobile number of the new super administrator, who has to open the link in person. If that person has changed
    /// the number in e-Sign since, changes submitted earlier are not found.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Example: `1320***007`
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
    /// - Example: `640521***113278`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: Option<String>,

    /// How the new super administrator is notified. `SMS` goes to `NewAdminMobile`; with `NewAdminIdCardNumber` to
    /// the number registered in e-Sign.
    ///
    /// - On the wire: `NotifyType`, String, optional
    /// - Default: `NONE`, applied by the service
    /// - Example: `NONE`
    pub notify_type: Option<NotifyType>,

    /// Form of the link.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, applied by the service
    /// - Example: `APP`
    pub endpoint: Option<LinkForm>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(new_admin_name: impl Into<String>) -> Self {
        Self {
            new_admin_name: new_admin_name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
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

    /// Sets `NotifyType`. How the new super administrator is notified.
    #[inline]
    pub fn notify_type(mut self, notify_type: NotifyType) -> Self {
        self.notify_type = Some(notify_type);
        self
    }

    /// Sets `Endpoint`. Form of the link.
    #[inline]
    pub fn endpoint(mut self, endpoint: LinkForm) -> Self {
        self.endpoint = Some(endpoint);
        self
    }
}

/// Response of [`Client::create_batch_admin_change_invitations_url`].
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlResponse {
    /// Link to all the changes, in the form that `Endpoint` names: long link, short link, path in the mini program or
    /// QR code. Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `Url`, String
    /// - Example: `pages/guide/index?to=BATCH_CHANGE_SUPER_ADMIN&shortKey=yDtzZUX5uY7W5lPn8P47`
    /// - Valid for 7 days
    /// - Only for: new super administrator
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: Option<String>,

    /// When the link expires.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1763963107`
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
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchAdminChangeInvitationsUrl")
    };
    type Response = CreateBatchAdminChangeInvitationsUrlResponse;
}

rt::request! {
    CreateBatchAdminChangeInvitationsUrlRequest {
        0 operator: Option "Operator", required();
        1 new_admin_name: "NewAdminName", required().sensitive();
        2 new_admin_mobile: Option "NewAdminMobile", sensitive();
        3 new_admin_id_card_type: Option "NewAdminIdCardType", known();
        4 new_admin_id_card_number: Option "NewAdminIdCardNumber", sensitive();
        5 notify_type: Option "NotifyType", known();
        6 endpoint: Option "Endpoint", known();
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
