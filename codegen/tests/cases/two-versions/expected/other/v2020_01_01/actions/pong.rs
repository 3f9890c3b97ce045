// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/other/2020-01-01/actions/Pong.yaml

impl crate::other::v2020_01_01::Client {
    /// Answers too.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=other&Version=2020-01-01&Action=Pong)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::other::{Client, PongRequest};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::other::Error> {
    /// let request = PongRequest::new();
    /// let response = client.pong(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn pong(
        &self,
        request: &PongRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<PongResponse, crate::other::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for PongRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::other::v2020_01_01::client::SERVICE,
        name: "Pong",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = PongResponse;
}

/// What is sent by [`Client::pong`](crate::other::v2020_01_01::Client::pong).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PongRequest {}

impl PongRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::std::default::Default for PongRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for PongRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PongRequest",
        fields: &::tc3_runtime::validate::Field::table([], []),
        rules: &[],
    };
    fn field(&self, _: usize) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Absent
    }
}

impl ::std::fmt::Debug for PongRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PongRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for PongRequest {
    fn empty() -> Self {
        Self {}
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        _: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        ::tc3_runtime::decode::skip(map)
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PongRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::pong`](crate::other::v2020_01_01::Client::pong).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PongResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for PongResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for PongResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PongResponse",
        fields: &::tc3_runtime::validate::Field::table(["RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PongResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for PongResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for PongResponse {
    fn empty() -> Self {
        Self {
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PongResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
