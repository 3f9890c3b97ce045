// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/BatchOrganizationRegistrationTasksDetails.yaml

/// State of one task that verifies an organization in a batch.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchOrganizationRegistrationTasksDetails {
    /// Task that makes the registration link.
    ///
    /// - On the wire: `TaskId`, String
    /// - Example: `yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP`
    pub task_id: ::std::option::Option<::std::string::String>,
    /// State of the task.
    ///
    /// - On the wire: `Status`, String
    /// - Example: `Submit`
    pub status: ::std::option::Option<BatchRegistrationStatus>,
    /// Why the task failed.
    ///
    /// - On the wire: `ErrorMessage`, String
    /// - Example: `三要素校验失败: 工商库未能查询到企业信息，请核实信息或切换为上传营业执照认证。`
    pub error_message: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for BatchOrganizationRegistrationTasksDetails {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Object for BatchOrganizationRegistrationTasksDetails {
    fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
        static SHAPE: ::tc3_runtime::validate::Shape<'static> = ::tc3_runtime::validate::Shape {
            name: "BatchOrganizationRegistrationTasksDetails",
            fields: &[
                ::tc3_runtime::validate::Field {
                    name: "TaskId",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "Status",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
                ::tc3_runtime::validate::Field {
                    name: "ErrorMessage",
                    ..::tc3_runtime::validate::Field::PLAIN
                },
            ],
            rules: &[],
        };
        &SHAPE
    }
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            2 => ::tc3_runtime::AsValue::as_value(&self.error_message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::AsValue for BatchOrganizationRegistrationTasksDetails {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Object(self)
    }
}

impl ::std::fmt::Debug for BatchOrganizationRegistrationTasksDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for BatchOrganizationRegistrationTasksDetails {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for BatchOrganizationRegistrationTasksDetails {
    const EXPECTED: &'static str = "a BatchOrganizationRegistrationTasksDetails object";
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            error_message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "TaskId" => ::tc3_runtime::decode::slot(map, &mut self.task_id, "TaskId"),
            "Status" => ::tc3_runtime::decode::slot(map, &mut self.status, "Status"),
            "ErrorMessage" => {
                ::tc3_runtime::decode::slot(map, &mut self.error_message, "ErrorMessage")
            }
            _ => ::std::result::Result::Ok(false),
        }
    }
}

impl ::tc3_runtime::Wire for BatchOrganizationRegistrationTasksDetails {
    fn empty() -> Self {
        ::tc3_runtime::Decode::empty()
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for BatchOrganizationRegistrationTasksDetails {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// State of a task that verifies an organization in a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchRegistrationStatus {
    /// The task of `CreateBatchOrganizationRegistrationTasks` is still being processed.
    ///
    /// On the wire: `Processing`.
    Processing,
    /// The verification can begin; its link can be created.
    ///
    /// On the wire: `Create`.
    Create,
    /// The data of the organization have been submitted.
    ///
    /// On the wire: `Submit`.
    Submit,
    /// The data were accepted and the user has gone on to the upload of the authorization letter or the verification of the legal representative.
    ///
    /// On the wire: `Authorization`.
    Authorization,
    /// The verification failed.
    ///
    /// On the wire: `Failed`.
    Failed,
    /// A value that this version does not know.
    Unknown(UnknownBatchRegistrationStatus),
}

/// A value of [`BatchRegistrationStatus`] that this version does not know.
#[derive(Clone, Debug)]
pub struct UnknownBatchRegistrationStatus(::std::string::String);

impl UnknownBatchRegistrationStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl BatchRegistrationStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Processing,
        Self::Create,
        Self::Submit,
        Self::Authorization,
        Self::Failed,
    ];
    const WIRE: &'static [&'static str] = &[
        "Processing",
        "Create",
        "Submit",
        "Authorization",
        "Failed",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Processing => "Processing",
            Self::Create => "Create",
            Self::Submit => "Submit",
            Self::Authorization => "Authorization",
            Self::Failed => "Failed",
            Self::Unknown(unknown) => &unknown.0,
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

impl ::tc3_runtime::OpenEnum for BatchRegistrationStatus {
    const NAME: &'static str = "BatchRegistrationStatus";
    const KNOWN: &'static [Self] = Self::KNOWN;
    const WIRE: &'static [&'static str] = Self::WIRE;
    fn as_str(&self) -> &str {
        self.as_str()
    }
    fn from_wire(text: ::std::string::String) -> Self {
        ::tc3_runtime::open::known(&text)
            .unwrap_or(Self::Unknown(UnknownBatchRegistrationStatus(text)))
    }
}

impl ::std::convert::From<::std::string::String> for BatchRegistrationStatus {
    fn from(text: ::std::string::String) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
    }
}

impl ::std::convert::From<&str> for BatchRegistrationStatus {
    fn from(text: &str) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text.to_owned())
    }
}

impl ::std::str::FromStr for BatchRegistrationStatus {
    type Err = ::tc3_runtime::UnknownValue;
    fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
        ::tc3_runtime::open::parse(text)
    }
}

impl ::std::fmt::Display for BatchRegistrationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::open::display(self.as_str(), f)
    }
}

impl ::std::cmp::PartialEq for BatchRegistrationStatus {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl ::std::cmp::Eq for BatchRegistrationStatus {}

impl ::std::hash::Hash for BatchRegistrationStatus {
    fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
        ::std::hash::Hash::hash(self.as_str(), state);
    }
}

impl ::tc3_runtime::AsValue for BatchRegistrationStatus {
    fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
        ::tc3_runtime::validate::Value::Choice {
            value: self.as_str(),
            known: Self::WIRE,
        }
    }
}

impl ::tc3_runtime::serde_core::Serialize for BatchRegistrationStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl ::tc3_runtime::Wire for BatchRegistrationStatus {
    fn empty() -> Self {
        ::tc3_runtime::OpenEnum::from_wire(::std::string::String::new())
    }
    fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchRegistrationStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
