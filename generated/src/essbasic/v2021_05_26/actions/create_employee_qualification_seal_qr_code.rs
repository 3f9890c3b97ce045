// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/CreateEmployeeQualificationSealQrCode.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Makes a QR code with which a person grants a professional qualification seal to the client organization. Scanned in WeChat, it opens the e-Sign mini program. After the person has agreed, a seal administrator of the organization has to approve the seal before it can be used. The code is valid for 7 days.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=CreateEmployeeQualificationSealQrCode)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    /// - Operator: needs `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `OperationDenied.OperatorHasNoPermission` – The operator lacks a permission.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, CreateEmployeeQualificationSealQrCodeRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwfwUUgygormhg1UuS2eARxjMT0mxAw")
    ///             .organization("org_zhangsan")
    ///             .user("n02468"),
    ///     );
    /// let request = CreateEmployeeQualificationSealQrCodeRequest::new()
    ///     .hint_text("我是提示文字");
    /// let response = desk.create_employee_qualification_seal_qr_code(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_employee_qualification_seal_qr_code(
        &self,
        request: &CreateEmployeeQualificationSealQrCodeRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            CreateEmployeeQualificationSealQrCodeResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for CreateEmployeeQualificationSealQrCodeRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "CreateEmployeeQualificationSealQrCode",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = CreateEmployeeQualificationSealQrCodeResponse;
}

/// What is sent by [`Client::create_employee_qualification_seal_qr_code`](crate::essbasic::v2021_05_26::Client::create_employee_qualification_seal_qr_code).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeRequest {
    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: ::std::option::Option<Agent>,
    /// Text shown to the person in the lower part of the authorization page, to say what the seal is wanted for.
    ///
    /// - On the wire: `HintText`, String, optional
    /// - Example: `请授权注册消防工程师执业印章`
    pub hint_text: ::std::option::Option<::std::string::String>,
    /// Your own data, Base64. It comes back unchanged in the callback after the seal has been granted.
    ///
    /// - On the wire: `UserData`, String, optional
    /// - Limit: at most 2000 characters (else not sent), base64 text (else a warning)
    /// - Example: `QmFzZTYOIEJhc2U2NCA=`
    pub user_data: ::std::option::Option<::std::string::String>,
}

impl CreateEmployeeQualificationSealQrCodeRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
            hint_text: ::std::option::Option::None,
            user_data: ::std::option::Option::None,
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
    /// Text shown to the person in the lower part of the authorization page, to say what the seal is wanted for.
    ///
    /// `HintText` on the wire.
    #[must_use]
    pub fn hint_text(
        mut self,
        hint_text: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.hint_text = ::std::option::Option::Some(hint_text.into());
        self
    }
    /// Your own data, Base64.
    ///
    /// `UserData` on the wire.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::std::option::Option::Some(user_data.into());
        self
    }
}

impl ::std::default::Default for CreateEmployeeQualificationSealQrCodeRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for CreateEmployeeQualificationSealQrCodeRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateEmployeeQualificationSealQrCodeRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "HintText", "UserData"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(2000),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Base64,
                                ),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.hint_text),
            2 => ::tc3_runtime::AsValue::as_value(&self.user_data),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateEmployeeQualificationSealQrCodeRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize
for CreateEmployeeQualificationSealQrCodeRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for CreateEmployeeQualificationSealQrCodeRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            hint_text: ::tc3_runtime::Wire::empty(),
            user_data: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.hint_text),
            2 => ::tc3_runtime::decode::slot(map, &mut self.user_data),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateEmployeeQualificationSealQrCodeRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::create_employee_qualification_seal_qr_code`](crate::essbasic::v2021_05_26::Client::create_employee_qualification_seal_qr_code).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeResponse {
    /// Picture of the QR code, Base64. Valid for 7 days; make a new one afterwards.
    ///
    /// - On the wire: `QrcodeBase64`, String
    /// - Limit: base64 text
    /// - Sensitive: never shown in errors, logs and debug output
    pub qrcode_base64: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for CreateEmployeeQualificationSealQrCodeResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for CreateEmployeeQualificationSealQrCodeResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "CreateEmployeeQualificationSealQrCodeResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["QrcodeBase64", "RequestId"],
            [(0, ::tc3_runtime::validate::Field::SENSITIVE)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.qrcode_base64),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for CreateEmployeeQualificationSealQrCodeResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize
for CreateEmployeeQualificationSealQrCodeResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for CreateEmployeeQualificationSealQrCodeResponse {
    fn empty() -> Self {
        Self {
            qrcode_base64: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.qrcode_base64),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for CreateEmployeeQualificationSealQrCodeResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
