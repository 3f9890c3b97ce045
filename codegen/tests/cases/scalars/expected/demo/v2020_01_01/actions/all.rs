// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/All.yaml

impl crate::demo::v2020_01_01::Client {
    /// Has a field of every type.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=All)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{AllRequest, Client};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = AllRequest::new()
    ///     .text("a \"quoted\" \\ text")
    ///     .whole(-1)
    ///     .natural(18446744073709551615)
    ///     .share(0.5)
    ///     .flag(true)
    ///     .day("2024-02-29")
    ///     .moment("2024-02-29 12:00:00")
    ///     .second(1700000000)
    ///     .bytes(b"%PDF".to_vec().into())
    ///     .grid(vec![vec![1, 2], vec![]]);
    /// let response = client.all(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn all(
        &self,
        request: &AllRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<AllResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for AllRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "All",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = AllResponse;
}

/// What is sent by [`Client::all`](crate::demo::v2020_01_01::Client::all).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AllRequest {
    /// Text.
    ///
    /// - On the wire: `Text`, String, optional
    pub text: ::std::option::Option<::std::string::String>,
    /// A whole number.
    ///
    /// - On the wire: `Whole`, Integer, optional
    pub whole: ::std::option::Option<i64>,
    /// A natural number.
    ///
    /// - On the wire: `Natural`, Unsigned integer, optional
    pub natural: ::std::option::Option<u64>,
    /// A number.
    ///
    /// - On the wire: `Share`, Float, optional
    pub share: ::std::option::Option<f64>,
    /// Yes or no.
    ///
    /// - On the wire: `Flag`, Boolean, optional
    pub flag: ::std::option::Option<bool>,
    /// A day.
    ///
    /// - On the wire: `Day`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (else a warning)
    pub day: ::std::option::Option<::std::string::String>,
    /// A moment.
    ///
    /// - On the wire: `Moment`, date and time (`2022-01-01 00:00:00`), optional
    /// - Limit: a date and time like 2023-11-14 22:13:20 (else a warning)
    pub moment: ::std::option::Option<::std::string::String>,
    /// A second.
    ///
    /// - On the wire: `Second`, Unix time in seconds, optional
    pub second: ::std::option::Option<i64>,
    /// Bytes.
    ///
    /// - On the wire: `Bytes`, bytes in base64, optional
    /// - Limit: at most 16 bytes (else not sent)
    pub bytes: ::std::option::Option<::tc3_runtime::Binary>,
    /// A list of lists.
    ///
    /// - On the wire: `Grid`, list of list of Integer, optional
    pub grid: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i64>>>,
}

impl AllRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: ::std::option::Option::None,
            whole: ::std::option::Option::None,
            natural: ::std::option::Option::None,
            share: ::std::option::Option::None,
            flag: ::std::option::Option::None,
            day: ::std::option::Option::None,
            moment: ::std::option::Option::None,
            second: ::std::option::Option::None,
            bytes: ::std::option::Option::None,
            grid: ::std::option::Option::None,
        }
    }
    /// Text.
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
    /// A whole number.
    ///
    /// `Whole` on the wire.
    #[must_use]
    pub fn whole(mut self, whole: i64) -> Self {
        self.whole = ::std::option::Option::Some(whole);
        self
    }
    /// A natural number.
    ///
    /// `Natural` on the wire.
    #[must_use]
    pub fn natural(mut self, natural: u64) -> Self {
        self.natural = ::std::option::Option::Some(natural);
        self
    }
    /// A number.
    ///
    /// `Share` on the wire.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = ::std::option::Option::Some(share);
        self
    }
    /// Yes or no.
    ///
    /// `Flag` on the wire.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = ::std::option::Option::Some(flag);
        self
    }
    /// A day.
    ///
    /// `Day` on the wire.
    #[must_use]
    pub fn day(mut self, day: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.day = ::std::option::Option::Some(day.into());
        self
    }
    /// A moment.
    ///
    /// `Moment` on the wire.
    #[must_use]
    pub fn moment(
        mut self,
        moment: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.moment = ::std::option::Option::Some(moment.into());
        self
    }
    /// A second.
    ///
    /// `Second` on the wire.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = ::std::option::Option::Some(second);
        self
    }
    /// Bytes.
    ///
    /// `Bytes` on the wire.
    #[must_use]
    pub fn bytes(mut self, bytes: ::tc3_runtime::Binary) -> Self {
        self.bytes = ::std::option::Option::Some(bytes);
        self
    }
    /// A list of lists.
    ///
    /// `Grid` on the wire.
    #[must_use]
    pub fn grid(mut self, grid: ::std::vec::Vec<::std::vec::Vec<i64>>) -> Self {
        self.grid = ::std::option::Option::Some(grid);
        self
    }
}

impl ::std::default::Default for AllRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for AllRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AllRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Text",
                "Whole",
                "Natural",
                "Share",
                "Flag",
                "Day",
                "Moment",
                "Second",
                "Bytes",
                "Grid",
            ],
            [
                (
                    5,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::Date,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    6,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Format(
                                    ::tc3_runtime::validate::Format::DateTime,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (
                    8,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxBytes(16),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.text),
            1 => ::tc3_runtime::AsValue::as_value(&self.whole),
            2 => ::tc3_runtime::AsValue::as_value(&self.natural),
            3 => ::tc3_runtime::AsValue::as_value(&self.share),
            4 => ::tc3_runtime::AsValue::as_value(&self.flag),
            5 => ::tc3_runtime::AsValue::as_value(&self.day),
            6 => ::tc3_runtime::AsValue::as_value(&self.moment),
            7 => ::tc3_runtime::AsValue::as_value(&self.second),
            8 => ::tc3_runtime::AsValue::as_value(&self.bytes),
            9 => ::tc3_runtime::AsValue::as_value(&self.grid),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for AllRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for AllRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for AllRequest {
    fn empty() -> Self {
        Self {
            text: ::tc3_runtime::Wire::empty(),
            whole: ::tc3_runtime::Wire::empty(),
            natural: ::tc3_runtime::Wire::empty(),
            share: ::tc3_runtime::Wire::empty(),
            flag: ::tc3_runtime::Wire::empty(),
            day: ::tc3_runtime::Wire::empty(),
            moment: ::tc3_runtime::Wire::empty(),
            second: ::tc3_runtime::Wire::empty(),
            bytes: ::tc3_runtime::Wire::empty(),
            grid: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.text),
            1 => ::tc3_runtime::decode::slot(map, &mut self.whole),
            2 => ::tc3_runtime::decode::slot(map, &mut self.natural),
            3 => ::tc3_runtime::decode::slot(map, &mut self.share),
            4 => ::tc3_runtime::decode::slot(map, &mut self.flag),
            5 => ::tc3_runtime::decode::slot(map, &mut self.day),
            6 => ::tc3_runtime::decode::slot(map, &mut self.moment),
            7 => ::tc3_runtime::decode::slot(map, &mut self.second),
            8 => ::tc3_runtime::decode::slot(map, &mut self.bytes),
            9 => ::tc3_runtime::decode::slot(map, &mut self.grid),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AllRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::all`](crate::demo::v2020_01_01::Client::all).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AllResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for AllResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for AllResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "AllResponse",
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

impl ::std::fmt::Debug for AllResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for AllResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for AllResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for AllResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
