// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateBatchOrganizationAuthorizationUrl.yaml

use crate::essbasic::v2021_05_26::enums::{IdCardType, LinkForm};
use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes one link with which a super administrator verifies several client organizations. First call `CreateBatchOrganizationRegistrationTasks`, then `DescribeBatchOrganizationRegistrationUrls` until the tasks are done, usually 3 to 5 seconds. Name, mobile number and document of the super administrator must be those given to `CreateBatchOrganizationRegistrationTasks`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateBatchOrganizationAuthorizationUrl)
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
    /// - `FailedOperation.NotAvailableSignReview` – The flow is in a state in which no review of its signing can be submitted.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.Status` – The state of the flow does not allow the call.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoFlowPermission` – The operator has no permission for the flow.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Flow` – The flow, or another thing the request names, does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     Client, CreateBatchOrganizationAuthorizationUrlRequest, IdCardType, LinkForm,
    ///     Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("60e16350b0361c888ecb30477d2c16e9")
    ///             .organization("ceshi_org")
    ///             .user("ceshi"),
    ///     );
    /// let request = CreateBatchOrganizationAuthorizationUrlRequest::new()
    ///     .admin_name("典子谦")
    ///     .admin_mobile("13200000000")
    ///     .sub_task_ids(
    ///         vec![
    ///             "yDCHlUUckpaeefmfUxPr7deu6g5PvvJz".into(),
    ///             "yDCHlUUckpaeix9uU0ETNLSzHbAxJxLj".into()
    ///         ],
    ///     )
    ///     .admin_id_card_type(IdCardType::IdCard)
    ///     .admin_id_card_number("620000198802020000")
    ///     .endpoint(LinkForm::Http);
    /// let response = desk.create_batch_organization_authorization_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_batch_organization_authorization_url(
        &self,
        request: &CreateBatchOrganizationAuthorizationUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateBatchOrganizationAuthorizationUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateBatchOrganizationAuthorizationUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateBatchOrganizationAuthorizationUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateBatchOrganizationAuthorizationUrlResponse;
}

/// What is sent by [`Client::create_batch_organization_authorization_url`](crate::essbasic::v2021_05_26::Client::create_batch_organization_authorization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the super administrator, who has to verify in person.
    ///
    /// - On the wire: `AdminName`, String, optional
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_name: ::std::option::Option<::std::string::String>,
    /// Mobile number of the super administrator.
    ///
    /// - On the wire: `AdminMobile`, String, optional
    /// - Example: `13200000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_mobile: ::std::option::Option<::std::string::String>,
    /// Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`. Those that do not belong to the given super administrator are left out.
    ///
    /// - On the wire: `SubTaskIds`, list of String, optional
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub sub_task_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Kind of identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardType`, String, optional
    /// - Default: `ID_CARD`, assumed by the service
    /// - Example: `ID_CARD`
    pub admin_id_card_type: ::std::option::Option<IdCardType>,
    /// Number of the identity document of the super administrator.
    ///
    /// - On the wire: `AdminIdCardNumber`, String, optional
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub admin_id_card_number: ::std::option::Option<::std::string::String>,
    /// Form of the link.
    ///
    /// - On the wire: `Endpoint`, String, optional
    /// - Default: `HTTP`, assumed by the service
    /// - Example: `HTTP`
    pub endpoint: ::std::option::Option<LinkForm>,
}

impl CreateBatchOrganizationAuthorizationUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            admin_name: ::std::option::Option::None,
            admin_mobile: ::std::option::Option::None,
            sub_task_ids: ::std::option::Option::None,
            admin_id_card_type: ::std::option::Option::None,
            admin_id_card_number: ::std::option::Option::None,
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
    /// Name of the super administrator, who has to verify in person.
    ///
    /// `AdminName` on the wire.
    #[must_use]
    pub fn admin_name(
        mut self,
        admin_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_name = ::std::option::Option::Some(admin_name.into());
        self
    }
    /// Mobile number of the super administrator.
    ///
    /// `AdminMobile` on the wire.
    #[must_use]
    pub fn admin_mobile(
        mut self,
        admin_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_mobile = ::std::option::Option::Some(admin_mobile.into());
        self
    }
    /// Subtasks, as returned by `DescribeBatchOrganizationRegistrationUrls`.
    ///
    /// `SubTaskIds` on the wire.
    #[must_use]
    pub fn sub_task_ids(
        mut self,
        sub_task_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.sub_task_ids = ::std::option::Option::Some(sub_task_ids);
        self
    }
    /// Kind of identity document of the super administrator.
    ///
    /// `AdminIdCardType` on the wire.
    #[must_use]
    pub fn admin_id_card_type(mut self, admin_id_card_type: IdCardType) -> Self {
        self.admin_id_card_type = ::std::option::Option::Some(admin_id_card_type);
        self
    }
    /// Number of the identity document of the super administrator.
    ///
    /// `AdminIdCardNumber` on the wire.
    #[must_use]
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_id_card_number = ::std::option::Option::Some(
            admin_id_card_number.into(),
        );
        self
    }
    /// Form of the link.
    ///
    /// `Endpoint` on the wire.
    #[must_use]
    pub fn endpoint(mut self, endpoint: LinkForm) -> Self {
        self.endpoint = ::std::option::Option::Some(endpoint);
        self
    }
}

impl ::std::default::Default for CreateBatchOrganizationAuthorizationUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateBatchOrganizationAuthorizationUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchOrganizationAuthorizationUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "AdminName",
                "AdminMobile",
                "SubTaskIds",
                "AdminIdCardType",
                "AdminIdCardNumber",
                "Endpoint",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
                (4, ::tc3_runtime::validate::Field::KNOWN),
                (5, ::tc3_runtime::validate::Field::SENSITIVE),
                (6, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.admin_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.admin_mobile),
            3 => ::tc3_runtime::AsValue::as_value(&self.sub_task_ids),
            4 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_type),
            5 => ::tc3_runtime::AsValue::as_value(&self.admin_id_card_number),
            6 => ::tc3_runtime::AsValue::as_value(&self.endpoint),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchOrganizationAuthorizationUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for CreateBatchOrganizationAuthorizationUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateBatchOrganizationAuthorizationUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            admin_name: ::tc3_runtime::Wire::empty(),
            admin_mobile: ::tc3_runtime::Wire::empty(),
            sub_task_ids: ::tc3_runtime::Wire::empty(),
            admin_id_card_type: ::tc3_runtime::Wire::empty(),
            admin_id_card_number: ::tc3_runtime::Wire::empty(),
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
            1 => ::tc3_runtime::decode::slot(map, &mut self.admin_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.admin_mobile),
            3 => ::tc3_runtime::decode::slot(map, &mut self.sub_task_ids),
            4 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_type),
            5 => ::tc3_runtime::decode::slot(map, &mut self.admin_id_card_number),
            6 => ::tc3_runtime::decode::slot(map, &mut self.endpoint),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchOrganizationAuthorizationUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_batch_organization_authorization_url`](crate::essbasic::v2021_05_26::Client::create_batch_organization_authorization_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlResponse {
    /// Link to verify all organizations, in the form that `Endpoint` asks for; a path in the mini program for `APP`. Valid for 7 days.
    ///
    /// - On the wire: `AuthUrl`, String, always in responses
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=AUTHORIZATION_ENTERPRISE_FOR_BATCH_SUBMIT&shortKey=yDCYwUBNmxArpbYpfCba`
    /// - Sensitive: never shown in errors, logs and debug output
    pub auth_url: ::std::string::String,
    /// Why organizations could not be included.
    ///
    /// - On the wire: `ErrorMessages`, list of String, always in responses
    /// - Example: `企业信息错误`
    pub error_messages: ::std::vec::Vec<::std::string::String>,
    /// When the link expires, 7 days after it was made.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds, always in responses
    /// - Example: `1739241985`
    pub expire_time: i64,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateBatchOrganizationAuthorizationUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateBatchOrganizationAuthorizationUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateBatchOrganizationAuthorizationUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["AuthUrl", "ErrorMessages", "ExpireTime", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.auth_url),
            1 => ::tc3_runtime::AsValue::as_value(&self.error_messages),
            2 => ::tc3_runtime::AsValue::as_value(&self.expire_time),
            3 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateBatchOrganizationAuthorizationUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for CreateBatchOrganizationAuthorizationUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateBatchOrganizationAuthorizationUrlResponse {
    fn empty() -> Self {
        Self {
            auth_url: ::tc3_runtime::Wire::empty(),
            error_messages: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.auth_url),
            1 => ::tc3_runtime::decode::slot(map, &mut self.error_messages),
            2 => ::tc3_runtime::decode::slot(map, &mut self.expire_time),
            3 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateBatchOrganizationAuthorizationUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
