// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitationsUrl.yaml

use crate::essbasic::v2021_05_26::enums::{IdCardType, LinkForm};
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Creates one link on which a new super administrator takes over several client organizations at once. The changes must have been submitted by `CreateBatchAdminChangeInvitations`. At most 500 of them are taken at a time.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitationsUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.NoRoleAuth` – No role that allows the call was found, or the data it is about does not exist.
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
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.create_batch_admin_change_invitations_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_admin_change_invitations_url(
        &self,
        request: &CreateBatchAdminChangeInvitationsUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateBatchAdminChangeInvitationsUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateBatchAdminChangeInvitationsUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateBatchAdminChangeInvitationsUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateBatchAdminChangeInvitationsUrlResponse;
}

/// What is sent by [`Client::create_batch_admin_change_invitations_url`](crate::essbasic::v2021_05_26::Client::create_batch_admin_change_invitations_url).
///
/// - At least one of `NewAdminMobile`, `NewAdminIdCardNumber` is given.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminName`, String, optional
    /// - Example: `出**`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the new super administrator, who has to open the link in person. If that person has changed the number in e-Sign since, changes submitted earlier are not found.
    ///
    /// - On the wire: `NewAdminMobile`, String, optional
    /// - Example: `1320****013`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_mobile: ::std::option::Option<::std::string::String>,
    /// Kind of identity document of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub new_admin_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document of the new super administrator, who has to open the link in person.
    ///
    /// - On the wire: `NewAdminIdCardNumber`, String, optional
    /// - Example: `530823******084610`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_admin_id_card_number: ::std::option::Option<::std::string::String>,
    /// Kind of link to create.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, assumed by the service
    /// - Example: `APP`
    pub endpoint: ::std::option::Option<LinkForm>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            new_admin_name: ::std::option::Option::None,
            new_admin_mobile: ::std::option::Option::None,
            new_admin_id_card_type: ::std::option::Option::None,
            new_admin_id_card_number: ::std::option::Option::None,
            endpoint: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Name of the new super administrator, who has to open the link in person.
    ///
    /// `NewAdminName` on the wire.
    #[must_use]
    pub fn new_admin_name(
        mut self,
        new_admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_name = ::std::option::Option::Some(new_admin_name.into());
        self
    }
    /// Mobile number of the new super administrator, who has to open the link in person.
    ///
    /// `NewAdminMobile` on the wire.
    #[must_use]
    pub fn new_admin_mobile(
        mut self,
        new_admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_mobile = ::std::option::Option::Some(new_admin_mobile.into());
        self
    }
    /// Kind of identity document of the new super administrator, who has to open the link in person.
    ///
    /// `NewAdminIdCardType` on the wire.
    #[must_use]
    pub fn new_admin_id_card_type(mut self, new_admin_id_card_type: IdCardType) -> Self {
        self.new_admin_id_card_type = ::std::option::Option::Some(
            new_admin_id_card_type,
        );
        self
    }
    /// Number of the identity document of the new super administrator, who has to open the link in person.
    ///
    /// `NewAdminIdCardNumber` on the wire.
    #[must_use]
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_admin_id_card_number = ::std::option::Option::Some(
            new_admin_id_card_number.into(),
        );
        self
    }
    /// Kind of link to create.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: LinkForm) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
}

impl ::std::default::Default for CreateBatchAdminChangeInvitationsUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateBatchAdminChangeInvitationsUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchAdminChangeInvitationsUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "NewAdminName",
                "NewAdminMobile",
                "NewAdminIdCardType",
                "NewAdminIdCardNumber",
                "Endpoint",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (4, ::tc3_runtime::validate::Field::SENSITIVE),
                (5, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::AtLeastOneOf(
                &[&["NewAdminMobile"], &["NewAdminIdCardNumber"]],
            ),
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.new_admin_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.new_admin_mobile),
            3 => ::tc3_runtime::AsValue::as_value(&self.new_admin_id_card_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.new_admin_id_card_number),
            5 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchAdminChangeInvitationsUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for CreateBatchAdminChangeInvitationsUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateBatchAdminChangeInvitationsUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            new_admin_name: ::tc3_runtime::Wire::empty(),
            new_admin_mobile: ::tc3_runtime::Wire::empty(),
            new_admin_id_card_type: ::tc3_runtime::Wire::empty(),
            new_admin_id_card_number: ::tc3_runtime::Wire::empty(),
            endpoint: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_mobile),
            3 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_id_card_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.new_admin_id_card_number),
            5 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchAdminChangeInvitationsUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_batch_admin_change_invitations_url`](crate::essbasic::v2021_05_26::Client::create_batch_admin_change_invitations_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlResponse {
    /// Link to the changes, in the form that `Endpoint` names: long link, short link, path in the mini program or QR code. Valid for 7 days. Do not let it be escaped (`&` as `\u0026`).
    ///
    /// - On the wire: `Url`, String
    /// - Example: `pages/guide/index?to=BATCH_CHANGE_SUPER_ADMIN&shortKey=yD3JaU9Tww0plw1zVgf4`
    /// - Sensitive: never shown in errors, logs and debug output
    pub url: ::std::option::Option<::std::string::String>,
    /// When the link expires, 7 days after its creation.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1784647929`
    pub expire_time: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateBatchAdminChangeInvitationsUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateBatchAdminChangeInvitationsUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchAdminChangeInvitationsUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Url", "ExpireTime", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.url),
            1 => ::tc3_runtime::AsValue::as_value(&self.expire_time),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchAdminChangeInvitationsUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for CreateBatchAdminChangeInvitationsUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateBatchAdminChangeInvitationsUrlResponse {
    fn empty() -> Self {
        Self {
            url: ::tc3_runtime::Wire::empty(),
            expire_time: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.expire_time),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchAdminChangeInvitationsUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
