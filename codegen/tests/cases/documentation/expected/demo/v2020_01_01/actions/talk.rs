// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Talk.yaml

impl crate::demo::v2020_01_01::Client {
    /// \# Not a heading
    /// See <https://example.com/a?b=c&d=>\[e\] and \<b>tags\</b>, \[brackets\], `code with <T> and [T]`, a_b*c*d, 100% ``ticks``.
    /// | not | a table |
    ///
    /// A second paragraph with "quotes", a \\ backslash and */ /* comment marks.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Talk)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, TalkRequest};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = TalkRequest::new("…");
    /// let response = client.talk(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2023-01-01; use `Speak` instead; Says \"no\" to everything."
    )]
    pub fn talk(
        &self,
        request: &TalkRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<TalkResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for TalkRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Talk",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = TalkResponse;
}

/// What is sent by [`Client::talk`](crate::demo::v2020_01_01::Client::talk).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TalkRequest {
    /// Deprecated and required.
    ///
    /// - On the wire: `Old`, String, required
    /// - Deprecated: use `New1` instead
    #[deprecated(note = "use `New1` instead")]
    pub old: ::std::string::String,
    /// Deprecated and optional.
    ///
    /// - On the wire: `Older`, String, optional
    /// - Deprecated: Do not.
    #[deprecated(note = "Do not.")]
    pub older: ::std::option::Option<::std::string::String>,
    /// Not for everyone.
    ///
    /// - On the wire: `Hidden`, String, optional
    #[doc(hidden)]
    pub hidden: ::std::option::Option<::std::string::String>,
    /// Not to be shown.
    ///
    /// - On the wire: `Secret`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub secret: ::std::option::Option<::std::string::String>,
}

impl TalkRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(old: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            #[allow(deprecated)]
            old: old.into(),
            #[allow(deprecated)]
            older: ::std::option::Option::None,
            hidden: ::std::option::Option::None,
            secret: ::std::option::Option::None,
        }
    }
    /// Deprecated and optional.
    ///
    /// `Older` on the wire.
    #[deprecated(note = "Do not.")]
    #[allow(deprecated)]
    #[must_use]
    pub fn older(
        mut self,
        older: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.older = ::std::option::Option::Some(older.into());
        self
    }
    /// Not for everyone.
    ///
    /// `Hidden` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn hidden(
        mut self,
        hidden: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.hidden = ::std::option::Option::Some(hidden.into());
        self
    }
    /// Not to be shown.
    ///
    /// `Secret` on the wire.
    #[must_use]
    pub fn secret(
        mut self,
        secret: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.secret = ::std::option::Option::Some(secret.into());
        self
    }
}

impl ::tc3_runtime::Record for TalkRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "TalkRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Old", "Older", "Hidden", "Secret"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (3, ::tc3_runtime::validate::Field::SENSITIVE),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            #[allow(deprecated)]
            0 => ::tc3_runtime::AsValue::as_value(&self.old),
            #[allow(deprecated)]
            1 => ::tc3_runtime::AsValue::as_value(&self.older),
            2 => ::tc3_runtime::AsValue::as_value(&self.hidden),
            3 => ::tc3_runtime::AsValue::as_value(&self.secret),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for TalkRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for TalkRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for TalkRequest {
    fn empty() -> Self {
        Self {
            #[allow(deprecated)]
            old: ::tc3_runtime::Wire::empty(),
            #[allow(deprecated)]
            older: ::tc3_runtime::Wire::empty(),
            hidden: ::tc3_runtime::Wire::empty(),
            secret: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            #[allow(deprecated)]
            0 => ::tc3_runtime::decode::slot(map, &mut self.old),
            #[allow(deprecated)]
            1 => ::tc3_runtime::decode::slot(map, &mut self.older),
            2 => ::tc3_runtime::decode::slot(map, &mut self.hidden),
            3 => ::tc3_runtime::decode::slot(map, &mut self.secret),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TalkRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::talk`](crate::demo::v2020_01_01::Client::talk).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TalkResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for TalkResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for TalkResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "TalkResponse",
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

impl ::std::fmt::Debug for TalkResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for TalkResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for TalkResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for TalkResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
