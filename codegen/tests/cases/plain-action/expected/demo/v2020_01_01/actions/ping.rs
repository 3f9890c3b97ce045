// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Ping.yaml

impl crate::demo::v2020_01_01::Client {
    /// Answers.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Ping)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    ///
    /// Facts as of 2024-07-15, from <https://example.com/ping>.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – It failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, PingRequest};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = PingRequest::new("Ada").times(1);
    /// let response = client.ping(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(
        &self,
        request: &PingRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<PingResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for PingRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Ping",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = PingResponse;
}

/// What is sent by [`Client::ping`](crate::demo::v2020_01_01::Client::ping).
///
/// Facts as of 2024-07-15, from <https://example.com/ping>.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PingRequest {
    /// Who asks.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 20 characters (else not sent)
    /// - Example: `Ada`
    pub name: ::std::string::String,
    /// How often to answer.
    ///
    /// - On the wire: `Times`, Unsigned integer, optional
    /// - Default: `1`, assumed by the service
    pub times: ::std::option::Option<u64>,
}

impl PingRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: name.into(),
            times: ::std::option::Option::None,
        }
    }
    /// How often to answer.
    ///
    /// `Times` on the wire.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = ::std::option::Option::Some(times);
        self
    }
}

impl ::tc3_runtime::Record for PingRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PingRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Name", "Times"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.name),
            1 => ::tc3_runtime::AsValue::as_value(&self.times),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PingRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for PingRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for PingRequest {
    fn empty() -> Self {
        Self {
            name: ::tc3_runtime::Wire::empty(),
            times: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.name),
            1 => ::tc3_runtime::decode::slot(map, &mut self.times),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PingRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::ping`](crate::demo::v2020_01_01::Client::ping).
///
/// Facts as of 2024-07-15, from <https://example.com/ping>.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PingResponse {
    /// The answer.
    ///
    /// - On the wire: `Answer`, String, always in responses
    pub answer: ::std::string::String,
    /// Whether it took long.
    ///
    /// - On the wire: `Late`, Boolean
    pub late: ::std::option::Option<bool>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for PingResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for PingResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "PingResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Answer", "Late", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.answer),
            1 => ::tc3_runtime::AsValue::as_value(&self.late),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for PingResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for PingResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for PingResponse {
    fn empty() -> Self {
        Self {
            answer: ::tc3_runtime::Wire::empty(),
            late: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.answer),
            1 => ::tc3_runtime::decode::slot(map, &mut self.late),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for PingResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
