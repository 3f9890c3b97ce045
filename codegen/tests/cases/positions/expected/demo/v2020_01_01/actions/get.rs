// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Get.yaml

use crate::demo::v2020_01_01::types::{OnlyRequest, Shared, Tree};

impl crate::demo::v2020_01_01::Client {
    /// Gets a tree.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Get)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, GetRequest, Shared};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = GetRequest::new(Shared::new("…"));
    /// let response = client.get(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        request: &GetRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<GetResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for GetRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Get",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = GetResponse;
}

/// What is sent by [`Client::get`](crate::demo::v2020_01_01::Client::get).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRequest {
    /// Goes both ways.
    ///
    /// - On the wire: `Shared`, object `Shared`, required
    pub shared: Shared,
    /// Is only sent.
    ///
    /// - On the wire: `Only`, object `OnlyRequest`, optional
    pub only: ::std::option::Option<OnlyRequest>,
}

impl GetRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(shared: Shared) -> Self {
        Self {
            shared,
            only: ::std::option::Option::None,
        }
    }
    /// Is only sent.
    ///
    /// `Only` on the wire.
    #[must_use]
    pub fn only(mut self, only: OnlyRequest) -> Self {
        self.only = ::std::option::Option::Some(only);
        self
    }
}

impl ::tc3_runtime::Record for GetRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "GetRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Shared", "Only"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.shared),
            1 => ::tc3_runtime::AsValue::as_value(&self.only),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for GetRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for GetRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for GetRequest {
    fn empty() -> Self {
        Self {
            shared: ::tc3_runtime::Wire::empty(),
            only: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.shared),
            1 => ::tc3_runtime::decode::slot(map, &mut self.only),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for GetRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::get`](crate::demo::v2020_01_01::Client::get).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    /// Is only received.
    ///
    /// - On the wire: `Root`, object `Tree`, always in responses
    pub root: Tree,
    /// Comes back.
    ///
    /// - On the wire: `Shared`, object `Shared`
    pub shared: ::std::option::Option<Shared>,
    /// When.
    ///
    /// - On the wire: `Times`, list of Unix time in seconds, always in responses
    pub times: ::std::vec::Vec<i64>,
    /// Sometimes null.
    ///
    /// - On the wire: `Maybe`, String, always in responses, may be null
    pub maybe: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for GetResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for GetResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "GetResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Root", "Shared", "Times", "Maybe", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.root),
            1 => ::tc3_runtime::AsValue::as_value(&self.shared),
            2 => ::tc3_runtime::AsValue::as_value(&self.times),
            3 => ::tc3_runtime::AsValue::as_value(&self.maybe),
            4 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for GetResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for GetResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for GetResponse {
    fn empty() -> Self {
        Self {
            root: ::tc3_runtime::Wire::empty(),
            shared: ::tc3_runtime::Wire::empty(),
            times: ::tc3_runtime::Wire::empty(),
            maybe: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.root),
            1 => ::tc3_runtime::decode::slot(map, &mut self.shared),
            2 => ::tc3_runtime::decode::slot(map, &mut self.times),
            3 => ::tc3_runtime::decode::slot(map, &mut self.maybe),
            4 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for GetResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
