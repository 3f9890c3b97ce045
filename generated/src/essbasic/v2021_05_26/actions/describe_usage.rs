// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/DescribeUsage.yaml

use crate::essbasic::v2021_05_26::types::{Agent, UsageDetail, UserInfo};

impl crate::essbasic::v2021_05_26::Client {
    /// Tells how many contracts the client organizations of the application used. At most 50 calls a day; the account manager can raise that.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=DescribeUsage)
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
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.Date` – A date is not valid.
    /// - `InvalidParameter.Limit` – The page size is wrong.
    /// - `LimitExceeded.CallTimes` – The action has been called too often; it may be called only so many times a day.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `MissingParameter.Date` – The dates are missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.BannedApplication` – The application has been banned.
    /// - `OperationDenied.UserNotInOrganization` – The operator does not belong to the organization.
    /// - `ResourceNotFound` – A resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not known.
    /// - `UnsupportedOperation` – The operation is not supported.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{Client, DescribeUsageRequest, DescribeUsageRequestArgs, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app("yDwhxUUckp3gl8j5UuFX33LSNozpRsbi")
    ///             .organization("org_dianziqian")
    ///             .user("n9527"),
    ///     );
    /// let request = DescribeUsageRequest::new(DescribeUsageRequestArgs {
    ///         start_date: "2023-11-06".into(),
    ///         end_date: "2023-11-08".into(),
    ///     })
    ///     .need_aggregate(false)
    ///     .limit(1000)
    ///     .offset(0);
    /// let response = desk.describe_usage(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2026-02-03; use `ChannelDescribeBillUsageDetail` instead; Shut down on that day."
    )]
    pub fn describe_usage(
        &self,
        request: &DescribeUsageRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            DescribeUsageResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for DescribeUsageRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "DescribeUsage",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = DescribeUsageResponse;
}

/// What is sent by [`Client::describe_usage`](crate::essbasic::v2021_05_26::Client::describe_usage).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeUsageRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
    /// First day of the query, included. The query may span at most 90 days.
    ///
    /// - On the wire: `StartDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (else a warning)
    /// - Example: `2021-03-21`
    pub start_date: ::std::string::String,
    /// Last day of the query, included. The query may span at most 90 days.
    ///
    /// - On the wire: `EndDate`, date (`2022-01-01`), required
    /// - Limit: a date like 2023-11-14 (else a warning)
    /// - Example: `2021-04-22`
    pub end_date: ::std::string::String,
    /// Whether to add up: true gives one entry per organization, false one per organization and day, without days on which nothing happened.
    ///
    /// - On the wire: `NeedAggregate`, Boolean, optional
    /// - Default: `false`, assumed by the service
    /// - Example: `true`
    pub need_aggregate: ::std::option::Option<bool>,
    /// Entries per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional
    /// - Limit: at most 1000 (else not sent)
    /// - Default: `1000`, assumed by the service
    /// - Example: `10`
    pub limit: ::std::option::Option<u64>,
    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional
    /// - Example: `0`
    pub offset: ::std::option::Option<u64>,
    /// Not open for use.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, optional
    #[doc(hidden)]
    pub operator: ::std::option::Option<UserInfo>,
}

impl DescribeUsageRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: DescribeUsageRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            start_date: args.start_date,
            end_date: args.end_date,
            need_aggregate: ::std::option::Option::None,
            limit: ::std::option::Option::None,
            offset: ::std::option::Option::None,
            operator: ::std::option::Option::None,
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
    /// Whether to add up: true gives one entry per organization, false one per organization and day, without days on which nothing happened.
    ///
    /// `NeedAggregate` on the wire.
    #[must_use]
    pub fn need_aggregate(mut self, need_aggregate: bool) -> Self {
        self.need_aggregate = ::std::option::Option::Some(need_aggregate);
        self
    }
    /// Entries per page.
    ///
    /// `Limit` on the wire.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = ::std::option::Option::Some(limit);
        self
    }
    /// Number of the page, counted from 0.
    ///
    /// `Offset` on the wire.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::std::option::Option::Some(offset);
        self
    }
    /// Not open for use.
    ///
    /// `Operator` on the wire.
    #[doc(hidden)]
    #[must_use]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = ::std::option::Option::Some(operator);
        self
    }
}

/// What [`DescribeUsageRequest::new`] takes, by name.
#[derive(Clone)]
pub struct DescribeUsageRequestArgs {
    /// First day of the query, included.
    ///
    /// `StartDate` on the wire.
    pub start_date: ::std::string::String,
    /// Last day of the query, included.
    ///
    /// `EndDate` on the wire.
    pub end_date: ::std::string::String,
}

impl ::tc3_runtime::Record for DescribeUsageRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeUsageRequest",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "Agent",
                "StartDate",
                "EndDate",
                "NeedAggregate",
                "Limit",
                "Offset",
                "Operator",
            ],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
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
                    2,
                    ::tc3_runtime::validate::Field {
                        required: true,
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
                    4,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Max(
                                    ::tc3_runtime::validate::Number::Integer(1000),
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
            1 => ::tc3_runtime::AsValue::as_value(&self.start_date),
            2 => ::tc3_runtime::AsValue::as_value(&self.end_date),
            3 => ::tc3_runtime::AsValue::as_value(&self.need_aggregate),
            4 => ::tc3_runtime::AsValue::as_value(&self.limit),
            5 => ::tc3_runtime::AsValue::as_value(&self.offset),
            6 => ::tc3_runtime::AsValue::as_value(&self.operator),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for DescribeUsageRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for DescribeUsageRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for DescribeUsageRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            start_date: ::tc3_runtime::Wire::empty(),
            end_date: ::tc3_runtime::Wire::empty(),
            need_aggregate: ::tc3_runtime::Wire::empty(),
            limit: ::tc3_runtime::Wire::empty(),
            offset: ::tc3_runtime::Wire::empty(),
            operator: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.start_date),
            2 => ::tc3_runtime::decode::slot(map, &mut self.end_date),
            3 => ::tc3_runtime::decode::slot(map, &mut self.need_aggregate),
            4 => ::tc3_runtime::decode::slot(map, &mut self.limit),
            5 => ::tc3_runtime::decode::slot(map, &mut self.offset),
            6 => ::tc3_runtime::decode::slot(map, &mut self.operator),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeUsageRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::describe_usage`](crate::essbasic::v2021_05_26::Client::describe_usage).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeUsageResponse {
    /// Number of entries.
    ///
    /// - On the wire: `Total`, Unsigned integer, always in responses
    /// - Example: `1000`
    pub total: u64,
    /// The contracts used.
    ///
    /// - On the wire: `Details`, list of object `UsageDetail`, always in responses
    pub details: ::std::vec::Vec<UsageDetail>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for DescribeUsageResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for DescribeUsageResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "DescribeUsageResponse",
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

impl ::std::fmt::Debug for DescribeUsageResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for DescribeUsageResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for DescribeUsageResponse {
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

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for DescribeUsageResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
