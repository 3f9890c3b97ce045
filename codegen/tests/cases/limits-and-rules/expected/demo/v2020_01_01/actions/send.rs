// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Send.yaml

use crate::demo::v2020_01_01::types::Nested;

impl crate::demo::v2020_01_01::Client {
    /// Sends what keeps all rules.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Send)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, SendRequest};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = SendRequest::new();
    /// let response = client.send(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(
        &self,
        request: &SendRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<SendResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for SendRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Send",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = SendResponse;
}

/// What is sent by [`Client::send`](crate::demo::v2020_01_01::Client::send).
///
/// - Exactly one of `Text`, `Code` is given.
/// - At most one of `Link`, `Nested.Inner` is given.
/// - `Count` is required if `Mode` is `FAST` or `SAFE`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRequest {
    /// Every limit of a text.
    ///
    /// - On the wire: `Text`, String, optional
    /// - Limit: at most 10 characters (else not sent), at least 1 character (not checked), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Pattern: `^.*$` (not checked)
    pub text: ::std::option::Option<::std::string::String>,
    /// A hint made stricter.
    ///
    /// - On the wire: `Code`, String, optional
    /// - Limit: exactly 4 characters (else not sent), only digits (else a warning)
    pub code: ::std::option::Option<::std::string::String>,
    /// A link.
    ///
    /// - On the wire: `Link`, String, optional
    /// - Limit: at most 100 bytes (else not sent), a URL starting with http:// or https:// (else a warning)
    pub link: ::std::option::Option<::std::string::String>,
    /// Words.
    ///
    /// - On the wire: `Tags`, list of String, optional
    /// - Limit: at most 3 items (else not sent), at least 1 item (else not sent)
    /// - Each item: at most 5 characters (else not sent), only letters (else a warning)
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A number.
    ///
    /// - On the wire: `Count`, Integer, optional
    /// - Limit: at least -1 (else not sent), at most 5 (else not sent)
    pub count: ::std::option::Option<i64>,
    /// A fraction.
    ///
    /// - On the wire: `Share`, Float, optional
    /// - Limit: at least 0 (else not sent), at most 0.5 (else not sent)
    pub share: ::std::option::Option<f64>,
    /// How.
    ///
    /// - On the wire: `Mode`, String, optional
    pub mode: ::std::option::Option<Mode>,
    /// A structure.
    ///
    /// - On the wire: `Nested`, object `Nested`, optional
    pub nested: ::std::option::Option<Nested>,
}

impl SendRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: ::std::option::Option::None,
            code: ::std::option::Option::None,
            link: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            count: ::std::option::Option::None,
            share: ::std::option::Option::None,
            mode: ::std::option::Option::None,
            nested: ::std::option::Option::None,
        }
    }
    /// Every limit of a text.
    ///
    /// `Text` on the wire.
    #[must_use]
    pub fn text(
        mut self,
        text: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = ::std::option::Option::Some(text.into());
        self
    }
    /// A hint made stricter.
    ///
    /// `Code` on the wire.
    #[must_use]
    pub fn code(
        mut self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.code = ::std::option::Option::Some(code.into());
        self
    }
    /// A link.
    ///
    /// `Link` on the wire.
    #[must_use]
    pub fn link(
        mut self,
        link: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.link = ::std::option::Option::Some(link.into());
        self
    }
    /// Words.
    ///
    /// `Tags` on the wire.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<::std::string::String>) -> Self {
        self.tags = ::std::option::Option::Some(tags);
        self
    }
    /// A number.
    ///
    /// `Count` on the wire.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = ::std::option::Option::Some(count);
        self
    }
    /// A fraction.
    ///
    /// `Share` on the wire.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = ::std::option::Option::Some(share);
        self
    }
    /// How.
    ///
    /// `Mode` on the wire.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = ::std::option::Option::Some(mode);
        self
    }
    /// A structure.
    ///
    /// `Nested` on the wire.
    #[must_use]
    pub fn nested(mut self, nested: Nested) -> Self {
        self.nested = ::std::option::Option::Some(nested);
        self
    }
}

impl ::std::default::Default for SendRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for SendRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SendRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Text", "Code", "Link", "Tags", "Count", "Share", "Mode", "Nested"],
            [
                (
                    0,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(10),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
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
                                check: ::tc3_runtime::validate::Check::Chars(4),
                                level: ::tc3_runtime::validate::Level::Deny,
                            },
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::Digits,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    2,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxBytes(100),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::HttpUrl,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxItems(3),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MinItems(1),
                            ),
                        ],
                        each: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(5),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::Letters,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(-1),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(5),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(0),
                                ),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Float(0.5),
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (6, ::tc3_runtime::validate::Field::KNOWN),
            ],
        ),
        rules: &[
            ::tc3_runtime::validate::Rule::ExactlyOneOf(&[&["Text"], &["Code"]]),
            ::tc3_runtime::validate::Rule::AtMostOneOf(
                &[&["Link"], &["Nested", "Inner"]],
            ),
            ::tc3_runtime::validate::Rule::RequiredIf {
                field: &["Count"],
                when: &[
                    ::tc3_runtime::validate::Condition {
                        field: &["Mode"],
                        values: &["FAST", "SAFE"],
                    },
                ],
            },
        ],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.text),
            1 => ::tc3_runtime::AsValue::as_value(&self.code),
            2 => ::tc3_runtime::AsValue::as_value(&self.link),
            3 => ::tc3_runtime::AsValue::as_value(&self.tags),
            4 => ::tc3_runtime::AsValue::as_value(&self.count),
            5 => ::tc3_runtime::AsValue::as_value(&self.share),
            6 => ::tc3_runtime::AsValue::as_value(&self.mode),
            7 => ::tc3_runtime::AsValue::as_value(&self.nested),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for SendRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for SendRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for SendRequest {
    fn empty() -> Self {
        Self {
            text: ::tc3_runtime::Wire::empty(),
            code: ::tc3_runtime::Wire::empty(),
            link: ::tc3_runtime::Wire::empty(),
            tags: ::tc3_runtime::Wire::empty(),
            count: ::tc3_runtime::Wire::empty(),
            share: ::tc3_runtime::Wire::empty(),
            mode: ::tc3_runtime::Wire::empty(),
            nested: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.text),
            1 => ::tc3_runtime::decode::slot(map, &mut self.code),
            2 => ::tc3_runtime::decode::slot(map, &mut self.link),
            3 => ::tc3_runtime::decode::slot(map, &mut self.tags),
            4 => ::tc3_runtime::decode::slot(map, &mut self.count),
            5 => ::tc3_runtime::decode::slot(map, &mut self.share),
            6 => ::tc3_runtime::decode::slot(map, &mut self.mode),
            7 => ::tc3_runtime::decode::slot(map, &mut self.nested),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SendRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::send`](crate::demo::v2020_01_01::Client::send).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for SendResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for SendResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "SendResponse",
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

impl ::std::fmt::Debug for SendResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for SendResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for SendResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for SendResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// How.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Mode {
    /// Quickly.
    ///
    /// On the wire: `FAST`.
    Fast,
    /// Safely.
    ///
    /// On the wire: `SAFE`.
    Safe,
    /// A value that this version does not know.
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`Mode`] that this version does not know.
pub type UnknownMode = ::tc3_runtime::Unknown<Mode>;

impl Mode {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[Self::Fast, Self::Safe];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "FAST",
            Self::Safe => "SAFE",
            Self::Unknown(unknown) => unknown.as_str(),
        }
    }
    /// The known value with this wire value. `From` takes any value.
    ///
    /// # Errors
    ///
    /// The value is not known; the error names the nearest one that is.
    pub fn parse(
        text: &str,
    ) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
    /// Whether this version knows the value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !::std::matches!(self, Self::Unknown(_))
    }
}

impl ::tc3_runtime::OpenEnum for Mode {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "Mode",
        known: Self::KNOWN,
        wire: &["FAST", "SAFE"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T> for Mode {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::str::FromStr for Mode {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for Mode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for Mode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for Mode {}

impl ::std::hash::Hash for Mode {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::Generated for Mode {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for Mode {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for Mode {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
