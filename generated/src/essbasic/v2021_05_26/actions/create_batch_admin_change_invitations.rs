// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitations.yaml

use crate::essbasic::v2021_05_26::types::{AdminChangeInvitationInfo, Agent};

impl crate::essbasic::v2021_05_26::Client {
    /// Submits changes of super administrators for up to 10 organizations. No organization may appear twice in one call. Links for carrying out the changes come from `CreateBatchAdminChangeInvitationsUrl`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchAdminChangeInvitations)
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
    ///     AdminChangeInvitationInfo, Client, CreateBatchAdminChangeInvitationsRequest,
    ///     IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
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
    /// let response = desk.create_batch_admin_change_invitations(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_admin_change_invitations(
        &self,
        request: &CreateBatchAdminChangeInvitationsRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateBatchAdminChangeInvitationsResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateBatchAdminChangeInvitationsRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateBatchAdminChangeInvitations",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateBatchAdminChangeInvitationsResponse;
}

/// What is sent by [`Client::create_batch_admin_change_invitations`](crate::essbasic::v2021_05_26::Client::create_batch_admin_change_invitations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Changes to make, one per organization.
    ///
    /// - On the wire: `AdminChangeInvitationInfos`, list of object `AdminChangeInvitationInfo`, required
    /// - Limit: at most 10 items (else not sent)
    pub admin_change_invitation_infos: ::std::vec::Vec<AdminChangeInvitationInfo>,
}

impl CreateBatchAdminChangeInvitationsRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        admin_change_invitation_infos: ::std::vec::Vec<AdminChangeInvitationInfo>,
    ) -> Self {
        Self {
            agent: ::std::option::Option::None,
            admin_change_invitation_infos,
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
}

impl ::tc3_runtime::Record for CreateBatchAdminChangeInvitationsRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchAdminChangeInvitationsRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "AdminChangeInvitationInfos"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(10),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.admin_change_invitation_infos),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchAdminChangeInvitationsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateBatchAdminChangeInvitationsRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateBatchAdminChangeInvitationsRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            admin_change_invitation_infos: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => {
                ::tc3_runtime::decode::slot(map, &mut self.admin_change_invitation_infos)
            }
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchAdminChangeInvitationsRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_batch_admin_change_invitations`](crate::essbasic::v2021_05_26::Client::create_batch_admin_change_invitations).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsResponse {
    /// One message per organization, in the order of the request, empty for those without error. Left empty if there was no error at all.
    ///
    /// - On the wire: `ErrorMessages`, list of String
    /// - Example: `第【1】条超管变更信息参数错误，当前企业还未认证成功，企业Id是[]`
    pub error_messages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateBatchAdminChangeInvitationsResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateBatchAdminChangeInvitationsResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchAdminChangeInvitationsResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["ErrorMessages", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchAdminChangeInvitationsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateBatchAdminChangeInvitationsResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateBatchAdminChangeInvitationsResponse {
    fn empty() -> Self {
        Self {
            error_messages: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchAdminChangeInvitationsResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
