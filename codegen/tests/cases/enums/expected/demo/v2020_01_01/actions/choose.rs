// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Choose.yaml

use crate::demo::v2020_01_01::enums::Kind;

impl crate::demo::v2020_01_01::Client {
    /// Takes values of enums.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Choose)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{ChooseRequest, Client, Kind};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = ChooseRequest::new(Kind::No);
    /// let response = client.choose(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn choose(
        &self,
        request: &ChooseRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<ChooseResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChooseRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Choose",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = ChooseResponse;
}

/// What is sent by [`Client::choose`](crate::demo::v2020_01_01::Client::choose).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChooseRequest {
    /// What it is.
    ///
    /// - On the wire: `Kind`, String, required
    pub kind: Kind,
    /// How much.
    ///
    /// - On the wire: `Level`, Integer, optional
    /// - Default: `1`, assumed by the service
    pub level: ::std::option::Option<Level>,
    /// More of them.
    ///
    /// - On the wire: `Kinds`, list of String, optional
    pub kinds: ::std::option::Option<::std::vec::Vec<Kind>>,
    /// Stays free.
    ///
    /// - On the wire: `Free`, String, optional
    /// - Known values: `ONE`, `TWO`
    pub free: ::std::option::Option<::std::string::String>,
}

impl ChooseRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            level: ::std::option::Option::None,
            kinds: ::std::option::Option::None,
            free: ::std::option::Option::None,
        }
    }
    /// How much.
    ///
    /// `Level` on the wire.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = ::std::option::Option::Some(level);
        self
    }
    /// More of them.
    ///
    /// `Kinds` on the wire.
    #[must_use]
    pub fn kinds(mut self, kinds: ::std::vec::Vec<Kind>) -> Self {
        self.kinds = ::std::option::Option::Some(kinds);
        self
    }
    /// Stays free.
    ///
    /// `Free` on the wire.
    #[must_use]
    pub fn free(
        mut self,
        free: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.free = ::std::option::Option::Some(free.into());
        self
    }
}

impl ::tc3_runtime::Record for ChooseRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChooseRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Kind", "Level", "Kinds", "Free"],
            [
                (
                    0,
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
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit {
                                check: ::tc3_runtime::validate::Check::Known,
                                level: ::tc3_runtime::validate::Level::Deny,
                            },
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        each: &[
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
            0 => ::tc3_runtime::AsValue::as_value(&self.kind),
            1 => ::tc3_runtime::AsValue::as_value(&self.level),
            2 => ::tc3_runtime::AsValue::as_value(&self.kinds),
            3 => ::tc3_runtime::AsValue::as_value(&self.free),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChooseRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChooseRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChooseRequest {
    fn empty() -> Self {
        Self {
            kind: ::tc3_runtime::Wire::empty(),
            level: ::tc3_runtime::Wire::empty(),
            kinds: ::tc3_runtime::Wire::empty(),
            free: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.kind),
            1 => ::tc3_runtime::decode::slot(map, &mut self.level),
            2 => ::tc3_runtime::decode::slot(map, &mut self.kinds),
            3 => ::tc3_runtime::decode::slot(map, &mut self.free),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChooseRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::choose`](crate::demo::v2020_01_01::Client::choose).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChooseResponse {
    /// How much it became.
    ///
    /// - On the wire: `Level`, Integer, always in responses
    pub level: Level,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChooseResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChooseResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChooseResponse",
        fields: &::tc3_runtime::validate::Field::table(["Level", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.level),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChooseResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChooseResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChooseResponse {
    fn empty() -> Self {
        Self {
            level: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.level),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChooseResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How much.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Level {
    /// Less.
    ///
    /// On the wire: `-1`.
    Less,
    /// Nothing.
    ///
    /// On the wire: `0`.
    Zero,
    /// A little.
    ///
    /// On the wire: `1`.
    One,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self, i64>),
}

/// A value of [`Level`] that this version does not know.
pub type UnknownLevel = ::tc3_runtime::Unknown<Level, i64>;

impl Level {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Less, Self::Zero, Self::One];
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i64 {
        match self {
            Self::Less => -1,
            Self::Zero => 0,
            Self::One => 1,
            Self::Unknown(unknown) => unknown.value(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error lists those that are.
    pub fn parse(
        value: i64,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer(value)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::IntegerEnum for Level {
    const TABLE: ::tc3_runtime::open::IntegerTable<Self> = ::tc3_runtime::open::IntegerTable {
        name: "Level",
        known: Self::KNOWN,
        wire: &[-1, 0, 1],
        value: Self::value,
        unknown: Self::Unknown,
    };
}

impl ::std::convert::From<i64> for Level {
    fn from(value: i64) -> Self {
        ::tc3_runtime::IntegerEnum::from_wire(value)
    }
}

impl ::std::str::FromStr for Level {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse_integer_text(text)
    }
}

impl ::std::fmt::Display for Level {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}

impl ::std::cmp::PartialEq for Level {
    fn eq(&self, other: &Self) -> bool {
        self.value() == other.value()
    }
}

impl ::std::cmp::Eq for Level {}

impl ::std::hash::Hash for Level {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(&self.value(), state);
    }
}

impl ::tc3_runtime::Generated for Level {
    type Kind = ::tc3_runtime::open::Integer;
}

impl ::tc3_runtime::serde_core::Serialize for Level {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Level {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode_integer(deserializer)
    }
}
