// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/UsageDetail.yaml

/// Contracts used by one client organization.
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UsageDetail {
    /// Your identifier of the client organization.
    ///
    /// - On the wire: `ProxyOrganizationOpenId`, String, always in responses
    /// - Example: `org_zhangsan`
    pub proxy_organization_open_id: ::std::string::String,
    /// Name of the client organization.
    ///
    /// - On the wire: `ProxyOrganizationName`, String, always in responses
    /// - Example: `张三示例企业`
    pub proxy_organization_name: ::std::string::String,
    /// Day of use; 1970-01-01 in sums.
    ///
    /// - On the wire: `Date`, date (`2022-01-01`), always in responses
    /// - Limit: a date like 2023-11-14
    /// - Example: `2021-08-31`
    pub date: ::std::string::String,
    /// Number of contracts used.
    ///
    /// - On the wire: `Usage`, Unsigned integer, always in responses
    /// - Example: `50`
    pub usage: u64,
    /// Number of contracts cancelled.
    ///
    /// - On the wire: `Cancel`, Unsigned integer, always in responses
    /// - Example: `1`
    pub cancel: u64,
    /// Channel of use, such as `企业版` (enterprise edition).
    ///
    /// - On the wire: `FlowChannel`, String, always in responses
    /// - Example: `企业版`
    pub flow_channel: ::std::string::String,
}

impl ::std::default::Default for UsageDetail {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for UsageDetail {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "UsageDetail",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "ProxyOrganizationOpenId",
                "ProxyOrganizationName",
                "Date",
                "Usage",
                "Cancel",
                "FlowChannel",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_open_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.proxy_organization_name),
            2 => ::tc3_runtime::AsValue::as_value(&self.date),
            3 => ::tc3_runtime::AsValue::as_value(&self.usage),
            4 => ::tc3_runtime::AsValue::as_value(&self.cancel),
            5 => ::tc3_runtime::AsValue::as_value(&self.flow_channel),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::tc3_runtime::Generated for UsageDetail {
    type Kind = ::tc3_runtime::validate::Struct;
}

impl ::std::fmt::Debug for UsageDetail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for UsageDetail {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for UsageDetail {
    fn empty() -> Self {
        Self {
            proxy_organization_open_id: ::tc3_runtime::Wire::empty(),
            proxy_organization_name: ::tc3_runtime::Wire::empty(),
            date: ::tc3_runtime::Wire::empty(),
            usage: ::tc3_runtime::Wire::empty(),
            cancel: ::tc3_runtime::Wire::empty(),
            flow_channel: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_open_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.proxy_organization_name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.date),
            3 => ::tc3_runtime::decode::slot(map, &mut self.usage),
            4 => ::tc3_runtime::decode::slot(map, &mut self.cancel),
            5 => ::tc3_runtime::decode::slot(map, &mut self.flow_channel),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for UsageDetail {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
