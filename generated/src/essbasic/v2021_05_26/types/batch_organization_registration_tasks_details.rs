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

impl ::tc3_runtime::Record for BatchOrganizationRegistrationTasksDetails {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "BatchOrganizationRegistrationTasksDetails",
        fields: &::tc3_runtime::validate::Field::table(
            ["TaskId", "Status", "ErrorMessage"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.task_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.status),
            2 => ::tc3_runtime::AsValue::as_value(&self.error_message),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for BatchOrganizationRegistrationTasksDetails {
    type Kind = ::tc3_runtime::validate::Struct;
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
    fn empty() -> Self {
        Self {
            task_id: ::tc3_runtime::Wire::empty(),
            status: ::tc3_runtime::Wire::empty(),
            error_message: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.task_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.status),
            2 => ::tc3_runtime::decode::slot(map, &mut self.error_message),
            _ => ::tc3_runtime::decode::skip(map),
        }
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
    Unknown(::tc3_runtime::Unknown<Self>),
}

/// A value of [`BatchRegistrationStatus`] that this version does not know.
pub type UnknownBatchRegistrationStatus = ::tc3_runtime::Unknown<
    BatchRegistrationStatus,
>;

impl BatchRegistrationStatus {
    /// Every known value.
    pub const KNOWN: &'static [Self] = &[
        Self::Processing,
        Self::Create,
        Self::Submit,
        Self::Authorization,
        Self::Failed,
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

impl ::tc3_runtime::OpenEnum for BatchRegistrationStatus {
    const TABLE: ::tc3_runtime::open::Table<Self> = ::tc3_runtime::open::Table {
        name: "BatchRegistrationStatus",
        known: Self::KNOWN,
        wire: &["Processing", "Create", "Submit", "Authorization", "Failed"],
        as_str: Self::as_str,
        unknown: Self::Unknown,
    };
}

impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T>
for BatchRegistrationStatus {
    fn from(text: T) -> Self {
        ::tc3_runtime::OpenEnum::from_wire(text)
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

impl ::tc3_runtime::Generated for BatchRegistrationStatus {
    type Kind = ::tc3_runtime::open::Text;
}

impl ::tc3_runtime::serde_core::Serialize for BatchRegistrationStatus {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for BatchRegistrationStatus {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::open::decode(deserializer)
    }
}
