// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeBillUsageDetail.yaml

use crate::essbasic::v2021_05_26::enums::BillingQuota;
use crate::essbasic::v2021_05_26::types::{Agent, ChannelBillUsageDetail};

impl crate::essbasic::v2021_05_26::Client {
    /// Lists how packages were used. For one client organization name it in `Agent.ProxyOrganizationOpenId`; with `Agent.AppId` alone the uses of all client organizations of the application are listed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeBillUsageDetail)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again when its answer was lost
    /// - Operator: needs `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InvalidParameter.Limit` – The page size is wrong.
    /// - `InvalidParameterValue.InvalidQuotaType` – The kind of quota is not valid.
    /// - `InvalidParameterValue.InvalidTime` – A time is not valid.
    /// - `ResourceNotFound.NotExistApplication` – The application does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelDescribeBillUsageDetailRequest, ChannelDescribeBillUsageDetailRequestArgs,
    ///     Client, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwFdUUckpsw******yQ0af8bHosXQtb")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = ChannelDescribeBillUsageDetailRequest::new(ChannelDescribeBillUsageDetailRequestArgs {
    ///         start_time: "20230902".into(),
    ///         end_time: "20230930".into(),
    ///     })
    ///     .offset(0)
    ///     .limit(20);
    /// let response = desk.channel_describe_bill_usage_detail(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_bill_usage_detail(
        &self,
        request: &ChannelDescribeBillUsageDetailRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeBillUsageDetailResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeBillUsageDetailRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeBillUsageDetail",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeBillUsageDetailResponse;
}

/// What is sent by [`Client::channel_describe_bill_usage_detail`](crate::essbasic::v2021_05_26::Client::channel_describe_bill_usage_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailRequest {
    /// On whose behalf the call is made. The organization must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// First day of the query, as yyyyMMdd. At most 31 days may lie between both days; from 2026-10-10 on both must be in the same calendar month.
    ///
    /// - On the wire: `StartTime`, String, required
    /// - Limit: exactly 8 characters (not checked), only digits (else a warning)
    /// - Example: `20231101`
    pub start_time: ::std::string::String,
    /// Last day of the query, as yyyyMMdd. At most 31 days may lie between both days; from 2026-10-10 on both must be in the same calendar month.
    ///
    /// - On the wire: `EndTime`, String, required
    /// - Limit: exactly 8 characters (not checked), only digits (else a warning)
    /// - Example: `20231108`
    pub end_time: ::std::string::String,
    /// Kind of package to list; all if left out.
    ///
    /// - On the wire: `QuotaType`, String, optional
    /// - Example: `CloudEnterprise`
    pub quota_type: ::std::option::Option<BillingQuota>,
    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (else not sent)
    /// - Default: `0`, assumed by the service
    /// - Example: `0`
    pub offset: ::std::option::Option<i64>,
    /// Entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (else not sent)
    /// - Default: `100`, assumed by the service
    /// - Example: `20`
    pub limit: ::std::option::Option<i64>,
}

impl ChannelDescribeBillUsageDetailRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: ChannelDescribeBillUsageDetailRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            start_time: args.start_time,
            end_time: args.end_time,
            quota_type: ::std::option::Option::None,
            offset: ::std::option::Option::None,
            limit: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Kind of package to list; all if left out.
    ///
    /// `QuotaType` on the wire.
    #[must_use]
    pub fn quota_type(mut self, quota_type: BillingQuota) -> Self {
        self.quota_type = ::std::option::Option::Some(quota_type);
        self
    }
    /// Number of the page, counted from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
    /// Entries per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
}

/// What [`ChannelDescribeBillUsageDetailRequest::new`] takes, by name.
#[derive(Clone)]
pub struct ChannelDescribeBillUsageDetailRequestArgs {
    /// First day of the query, as yyyyMMdd.
    ///
    /// `StartTime` on the wire.
    pub start_time: ::std::string::String,
    /// Last day of the query, as yyyyMMdd.
    ///
    /// `EndTime` on the wire.
    pub end_time: ::std::string::String,
}

impl ::tc3_runtime::Record for ChannelDescribeBillUsageDetailRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeBillUsageDetailRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "StartTime", "EndTime", "QuotaType", "Offset", "Limit"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
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
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::Digits,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (3, ::tc3_runtime::validate::Field::KNOWN),
                (
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Min(
                                    ::tc3_runtime::validate::Number::Integer(0),
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
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(100),
                                ),
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
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.start_time),
            2 => ::tc3_runtime::AsValue::as_value(&self.end_time),
            3 => ::tc3_runtime::AsValue::as_value(&self.quota_type),
            4 => ::tc3_runtime::AsValue::as_value(&self.offset),
            5 => ::tc3_runtime::AsValue::as_value(&self.limit),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeBillUsageDetailRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeBillUsageDetailRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeBillUsageDetailRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            start_time: ::tc3_runtime::Wire::empty(),
            end_time: ::tc3_runtime::Wire::empty(),
            quota_type: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.start_time),
            2 => ::tc3_runtime::decode::slot(map, &mut self.end_time),
            3 => ::tc3_runtime::decode::slot(map, &mut self.quota_type),
            4 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            5 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeBillUsageDetailRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_bill_usage_detail`](crate::essbasic::v2021_05_26::Client::channel_describe_bill_usage_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeBillUsageDetailResponse {
    /// Number of entries found.
    ///
    /// - On the wire: `Total`, Integer
    /// - Example: `100`
    pub total: ::std::option::Option<i64>,
    /// The uses of packages.
    ///
    /// - On the wire: `Details`, list of object `ChannelBillUsageDetail`
    pub details: ::std::option::Option<::std::vec::Vec<ChannelBillUsageDetail>>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeBillUsageDetailResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeBillUsageDetailResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeBillUsageDetailResponse",
        fields: &::tc3_runtime::validate::Field::table(
            ["Total", "Details", "RequestId"],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.total),
            1 => ::tc3_runtime::AsValue::as_value(&self.details),
            2 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeBillUsageDetailResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeBillUsageDetailResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeBillUsageDetailResponse {
    fn empty() -> Self {
        Self {
            total: ::tc3_runtime::Wire::empty(),
            details: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.total),
            1 => ::tc3_runtime::decode::slot(map, &mut self.details),
            2 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeBillUsageDetailResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
