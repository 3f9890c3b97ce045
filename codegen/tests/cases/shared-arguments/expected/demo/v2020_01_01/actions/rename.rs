// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Rename.yaml

impl crate::demo::v2020_01_01::Client {
    /// Renames a file. Two required arguments are strings, so they are named.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Rename)
    /// - Retry: not documented; do not send it again when its answer was lost
    ///
    /// # Errors
    ///
    /// Nobody has stated which codes this action has besides those of every action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, RenameRequest, RenameRequestArgs};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::demo::Error> {
    /// let request = RenameRequest::new(RenameRequestArgs {
    ///     from: "…".into(),
    ///     to: "…".into(),
    ///     force: true,
    /// });
    /// let response = client.rename(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(
        &self,
        request: &RenameRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<RenameResponse, crate::demo::v2020_01_01::Error>,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for RenameRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::demo::v2020_01_01::client::SERVICE,
        name: "Rename",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Unknown,
        rate_limit: ::std::option::Option::None,
    };
    type Response = RenameResponse;
}

/// What is sent by [`Client::rename`](crate::demo::v2020_01_01::Client::rename).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RenameRequest {
    /// The old name.
    ///
    /// - On the wire: `From`, String, required
    pub from: ::std::string::String,
    /// The new name.
    ///
    /// - On the wire: `To`, String, required
    pub to: ::std::string::String,
    /// Whether to overwrite.
    ///
    /// - On the wire: `Force`, Boolean, no longer required
    pub force: bool,
}

impl RenameRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: RenameRequestArgs) -> Self {
        Self {
            from: args.from,
            to: args.to,
            force: args.force,
        }
    }
}

/// What [`RenameRequest::new`] takes, by name.
#[derive(Clone)]
pub struct RenameRequestArgs {
    /// The old name.
    ///
    /// `From` on the wire.
    pub from: ::std::string::String,
    /// The new name.
    ///
    /// `To` on the wire.
    pub to: ::std::string::String,
    /// Whether to overwrite.
    ///
    /// `Force` on the wire.
    pub force: bool,
}

impl ::tc3_runtime::Record for RenameRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RenameRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["From", "To", "Force"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (1, ::tc3_runtime::validate::Field::REQUIRED),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.from),
            1 => ::tc3_runtime::AsValue::as_value(&self.to),
            2 => ::tc3_runtime::AsValue::as_value(&self.force),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for RenameRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for RenameRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for RenameRequest {
    fn empty() -> Self {
        Self {
            from: ::tc3_runtime::Wire::empty(),
            to: ::tc3_runtime::Wire::empty(),
            force: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.from),
            1 => ::tc3_runtime::decode::slot(map, &mut self.to),
            2 => ::tc3_runtime::decode::slot(map, &mut self.force),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RenameRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::rename`](crate::demo::v2020_01_01::Client::rename).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RenameResponse {
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for RenameResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for RenameResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "RenameResponse",
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

impl ::std::fmt::Debug for RenameResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for RenameResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for RenameResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for RenameResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
