// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ApproverItem.yaml

/// A signer of a flow that has been started.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApproverItem {
    /// Identifier of the signer in the flow. It can name the signer who is added later.
    ///
    /// - On the wire: `SignId`, String
    /// - Example: `yDCNsUUckpvs1o70UuxBSommqdahMmPb`
    pub sign_id: ::std::option::Option<::std::string::String>,
    /// Identifier of the role of the signer. It can name the signer who is added later.
    ///
    /// - On the wire: `RecipientId`, String
    /// - Example: `yDRSOUUgygqno04sUuO4zjEugoGg49nT`
    pub recipient_id: ::std::option::Option<::std::string::String>,
    /// Name of the role of the signer.
    ///
    /// - On the wire: `ApproverRoleName`, String
    /// - Example: `企业签署方1`
    pub approver_role_name: ::std::option::Option<::std::string::String>,
}

impl ::std::default::Default for ApproverItem {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ApproverItem {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ApproverItem",
        fields: &::tc3_runtime::validate::Field::table(
            ["SignId", "RecipientId", "ApproverRoleName"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.sign_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.recipient_id),
            2 => ::tc3_runtime::AsValue::as_value(&self.approver_role_name),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for ApproverItem {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for ApproverItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ApproverItem {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ApproverItem {
    fn empty() -> Self {
        Self {
            sign_id: ::tc3_runtime::Wire::empty(),
            recipient_id: ::tc3_runtime::Wire::empty(),
            approver_role_name: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.sign_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.recipient_id),
            2 => ::tc3_runtime::decode::slot(map, &mut self.approver_role_name),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ApproverItem {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
