// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Self2.yaml

use crate::demo::v2020_01_01::enums::{Error, Result};
use crate::demo::v2020_01_01::types::{Client, Filter, Mod, Operator, Option, Vec};

impl crate::demo::v2020_01_01::Client {
    /// Has every name that Rust has other plans for.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Self2)
    /// - Retry: not documented; do not send it again when its answer was lost
    /// - Operator: needs `Into`
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, Operator, Self2Request};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let desk = client.as_operator(Operator::operator("app-id").into("into-id"));
    /// let request = Self2Request::new("…", tc3::demo::enums::Error::None);
    /// let response = desk.self2(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn self2(
        &self,
        request: &Self2Request,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<Self2Response, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for Self2Request {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Self2",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(7),
        needs: &[&["Into"]],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = Self2Response;
}

/// What is sent by [`Client::self2`](crate::demo::v2020_01_01::Client::self2).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self2Request {
    /// A keyword.
    ///
    /// - On the wire: `Type`, String, required
    pub r#type: ::std::string::String,
    /// A keyword that cannot be raw.
    ///
    /// - On the wire: `Self`, Integer, optional
    pub self_: ::std::option::Option<i64>,
    /// The name of the constructor.
    ///
    /// - On the wire: `New`, Boolean, optional
    pub new: ::std::option::Option<bool>,
    /// The name of a standard type.
    ///
    /// - On the wire: `Option`, object `Option`, optional
    pub option: ::std::option::Option<Option>,
    /// Another one.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: ::std::option::Option<::std::vec::Vec<Filter>>,
    /// And an enum of such a name.
    ///
    /// - On the wire: `Result`, String, optional
    pub result: ::std::option::Option<Result>,
    /// Several capitals in a row.
    ///
    /// - On the wire: `IPAddressV6`, String, optional
    pub ip_address_v6: ::std::option::Option<::std::string::String>,
    /// On whose behalf.
    ///
    /// - On the wire: `Agent`, object `Operator`, set here or by `Client::as_operator`
    /// - Needed parts: `Into`
    pub agent: ::std::option::Option<Operator>,
    /// An enum of a name that is ours.
    ///
    /// - On the wire: `Error`, String, required
    pub error: Error,
    /// Once required, never shown.
    ///
    /// - On the wire: `Was`, object `Mod`, no longer required
    #[doc(hidden)]
    pub was: ::std::option::Option<Mod>,
}

impl Self2Request {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(
        r#type: impl ::std::convert::Into<::std::string::String>,
        error: Error,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            self_: ::std::option::Option::None,
            new: ::std::option::Option::None,
            option: ::std::option::Option::None,
            filters: ::std::option::Option::None,
            result: ::std::option::Option::None,
            ip_address_v6: ::std::option::Option::None,
            agent: ::std::option::Option::None,
            error,
            was: ::std::option::Option::None,
        }
    }
    /// A keyword that cannot be raw.
    ///
    /// `Self` on the wire.
    #[must_use]
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = ::std::option::Option::Some(self_);
        self
    }
    /// The name of the constructor.
    ///
    /// `New` on the wire.
    #[must_use]
    pub fn new_(mut self, new: bool) -> Self {
        self.new = ::std::option::Option::Some(new);
        self
    }
    /// The name of a standard type.
    ///
    /// `Option` on the wire.
    #[must_use]
    pub fn option(mut self, option: Option) -> Self {
        self.option = ::std::option::Option::Some(option);
        self
    }
    /// Another one.
    ///
    /// `Filters` on the wire.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<Filter>) -> Self {
        self.filters = ::std::option::Option::Some(filters);
        self
    }
    /// And an enum of such a name.
    ///
    /// `Result` on the wire.
    #[must_use]
    pub fn result(mut self, result: Result) -> Self {
        self.result = ::std::option::Option::Some(result);
        self
    }
    /// Several capitals in a row.
    ///
    /// `IPAddressV6` on the wire.
    #[must_use]
    pub fn ip_address_v6(
        mut self,
        ip_address_v6: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.ip_address_v6 = ::std::option::Option::Some(ip_address_v6.into());
        self
    }
    /// On whose behalf.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Operator) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Once required, never shown.
    ///
    /// `Was` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn was(mut self, was: Mod) -> Self {
        self.was = ::std::option::Option::Some(was);
        self
    }
}

impl ::tc3_runtime::Record for Self2Request {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Self2Request",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Type",
                "Self",
                "New",
                "Option",
                "Filters",
                "Result",
                "IPAddressV6",
                "Agent",
                "Error",
                "Was",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (5, ::tc3_runtime::validate::Field::KNOWN),
                (7, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Known,
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
            0 => ::tc3_runtime::AsValue::as_value(&self.r#type),
            1 => ::tc3_runtime::AsValue::as_value(&self.self_),
            2 => ::tc3_runtime::AsValue::as_value(&self.new),
            3 => ::tc3_runtime::AsValue::as_value(&self.option),
            4 => ::tc3_runtime::AsValue::as_value(&self.filters),
            5 => ::tc3_runtime::AsValue::as_value(&self.result),
            6 => ::tc3_runtime::AsValue::as_value(&self.ip_address_v6),
            7 => ::tc3_runtime::AsValue::as_value(&self.agent),
            8 => ::tc3_runtime::AsValue::as_value(&self.error),
            9 => ::tc3_runtime::AsValue::as_value(&self.was),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for Self2Request {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for Self2Request {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for Self2Request {
    fn empty() -> Self {
        Self {
            r#type: ::tc3_runtime::Wire::empty(),
            self_: ::tc3_runtime::Wire::empty(),
            new: ::tc3_runtime::Wire::empty(),
            option: ::tc3_runtime::Wire::empty(),
            filters: ::tc3_runtime::Wire::empty(),
            result: ::tc3_runtime::Wire::empty(),
            ip_address_v6: ::tc3_runtime::Wire::empty(),
            agent: ::tc3_runtime::Wire::empty(),
            error: ::tc3_runtime::Wire::empty(),
            was: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.r#type),
            1 => ::tc3_runtime::decode::slot(map, &mut self.self_),
            2 => ::tc3_runtime::decode::slot(map, &mut self.new),
            3 => ::tc3_runtime::decode::slot(map, &mut self.option),
            4 => ::tc3_runtime::decode::slot(map, &mut self.filters),
            5 => ::tc3_runtime::decode::slot(map, &mut self.result),
            6 => ::tc3_runtime::decode::slot(map, &mut self.ip_address_v6),
            7 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            8 => ::tc3_runtime::decode::slot(map, &mut self.error),
            9 => ::tc3_runtime::decode::slot(map, &mut self.was),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Self2Request {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::self2`](crate::demo::v2020_01_01::Client::self2).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Self2Response {
    /// A name of the standard library.
    ///
    /// - On the wire: `Vec`, object `Vec`, always in responses
    pub vec: Vec,
    /// A name of the generated code.
    ///
    /// - On the wire: `Client`, object `Client`, always in responses
    pub client: Client,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for Self2Response {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for Self2Response {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "Self2Response",
        fields: &::tc3_runtime::validate::Field::table(
            ["Vec", "Client", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.vec),
            1 => ::tc3_runtime::AsValue::as_value(&self.client),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for Self2Response {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for Self2Response {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for Self2Response {
    fn empty() -> Self {
        Self {
            vec: ::tc3_runtime::Wire::empty(),
            client: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.vec),
            1 => ::tc3_runtime::decode::slot(map, &mut self.client),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Self2Response {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
