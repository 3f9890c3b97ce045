// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateEmployeeChangeUrl.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Creates links to the mini program on which an employee changes data of their own; at present the mobile number only. The employee must be verified and still employed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeChangeUrl)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateEmployeeChangeUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2").user("kevinlcheng_1"),
    ///     );
    /// let request = CreateEmployeeChangeUrlRequest::new()
    ///     .open_id("kevinlcheng_1")
    ///     .new_mobile("182****2320");
    /// let response = desk.create_employee_change_url(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_employee_change_url(
        &self,
        request: &CreateEmployeeChangeUrlRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateEmployeeChangeUrlResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateEmployeeChangeUrlRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateEmployeeChangeUrl",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateEmployeeChangeUrlResponse;
}

/// What is sent by [`Client::create_employee_change_url`](crate::essbasic::v2021_05_26::Client::create_employee_change_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity. The documentation also demands `ProxyOrganizationOpenId`, which its own examples leave out.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Your identifier of the employee to be changed.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `user_open_id`
    pub open_id: ::std::option::Option<::std::string::String>,
    /// Mobile number. Mainland: 11 digits, with or without `+86 ` before them. Abroad: country code, space, number, like `+12 12345xxx`.
    ///
    /// - On the wire: `NewMobile`, String, optional
    /// - Example: `182****2320`
    /// - Sensitive: never shown in errors, logs and debug output
    pub new_mobile: ::std::option::Option<::std::string::String>,
}

impl CreateEmployeeChangeUrlRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            open_id: ::std::option::Option::None,
            new_mobile: ::std::option::Option::None,
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
    /// Your identifier of the employee to be changed.
    ///
    /// `OpenId` on the wire.
    #[must_use]
    pub fn open_id(
        mut self,
        open_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.open_id = ::std::option::Option::Some(open_id.into());
        self
    }
    /// Mobile number.
    ///
    /// `NewMobile` on the wire.
    #[must_use]
    pub fn new_mobile(
        mut self,
        new_mobile: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_mobile = ::std::option::Option::Some(new_mobile.into());
        self
    }
}

impl ::std::default::Default for CreateEmployeeChangeUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateEmployeeChangeUrlRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateEmployeeChangeUrlRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "OpenId", "NewMobile"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.open_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.new_mobile),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateEmployeeChangeUrlRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for CreateEmployeeChangeUrlRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateEmployeeChangeUrlRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            open_id: ::tc3_runtime::Wire::empty(),
            new_mobile: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.open_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.new_mobile),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateEmployeeChangeUrlRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_employee_change_url`](crate::essbasic::v2021_05_26::Client::create_employee_change_url).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeChangeUrlResponse {
    /// Path in the e-Sign mini program where the data are changed.
    ///
    /// - On the wire: `MiniAppPath`, String, always in responses
    /// - Example: `/pages/guide/index?shortKey=yDtSqUdeX03V7Rza3e37`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mini_app_path: ::std::string::String,
    /// H5 link that goes to the e-Sign mini program, for example from a text message.
    ///
    /// - On the wire: `LongUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://res.ess.tencent.cn/cdn/h5-activity********p-mp.html?to=CHANGE_MOBILE&shortKey=yD******************`
    /// - Sensitive: never shown in errors, logs and debug output
    pub long_url: ::std::string::String,
    /// Short form of `LongUrl`.
    ///
    /// - On the wire: `ShortUrl`, String, always in responses
    /// - Limit: a URL
    /// - Example: `https://test.essurl.cn/z2Wz******`
    /// - Sensitive: never shown in errors, logs and debug output
    pub short_url: ::std::string::String,
    /// When the links expire; they are valid for 7 days.
    ///
    /// - On the wire: `ExpireTime`, Unix time in seconds
    /// - Example: `1683545268`
    pub expire_time: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateEmployeeChangeUrlResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateEmployeeChangeUrlResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateEmployeeChangeUrlResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["MiniAppPath", "LongUrl", "ShortUrl", "ExpireTime", "RequestId"],
            [
                (0, ::tc3_runtime::validate::Field::SENSITIVE),
                (1, ::tc3_runtime::validate::Field::SENSITIVE),
                (2, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.mini_app_path),
            1 => ::tc3_runtime::AsValue::as_value(&self.long_url),
            2 => ::tc3_runtime::AsValue::as_value(&self.short_url),
            3 => ::tc3_runtime::AsValue::as_value(&self.expire_time),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateEmployeeChangeUrlResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for CreateEmployeeChangeUrlResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateEmployeeChangeUrlResponse {
    fn empty() -> Self {
        Self {
            mini_app_path: ::tc3_runtime::Wire::empty(),
            long_url: ::tc3_runtime::Wire::empty(),
            short_url: ::tc3_runtime::Wire::empty(),
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
            0 => ::tc3_runtime::decode::slot(map, &mut self.mini_app_path),
            1 => ::tc3_runtime::decode::slot(map, &mut self.long_url),
            2 => ::tc3_runtime::decode::slot(map, &mut self.short_url),
            3 => ::tc3_runtime::decode::slot(map, &mut self.expire_time),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateEmployeeChangeUrlResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
