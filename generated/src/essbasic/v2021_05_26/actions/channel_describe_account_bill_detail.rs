// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeAccountBillDetail.yaml

use crate::essbasic::v2021_05_26::types::Agent;

impl crate::essbasic::v2021_05_26::Client {
    /// Tells how many client accounts of the package are bound, expired and still available, and how many were bought or given.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeAccountBillDetail)
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
    /// use tc3::essbasic::{ChannelDescribeAccountBillDetailRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(Operator::app("yDCWpUUckpvv76rqUxjIE8qvXHjCqG4t").user("n9527"));
    /// let request = ChannelDescribeAccountBillDetailRequest::new();
    /// let response = desk.channel_describe_account_bill_detail(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_describe_account_bill_detail(
        &self,
        request: &ChannelDescribeAccountBillDetailRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelDescribeAccountBillDetailResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelDescribeAccountBillDetailRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelDescribeAccountBillDetail",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[&["AppId"]],
        retry: ::tc3_runtime::ActionRetry::Safe,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelDescribeAccountBillDetailResponse;
}

/// What is sent by [`Client::channel_describe_account_bill_detail`](crate::essbasic::v2021_05_26::Client::channel_describe_account_bill_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailRequest {
    /// On whose behalf the call is made. The organization must have verified identity. A single client organization is said to be picked by `ProxyOrganizationId`, which is not open for use.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    /// - Needed parts: `AppId`
    pub agent: ::std::option::Option<Agent>,
}

impl ChannelDescribeAccountBillDetailRequest {
    /// Nothing is set yet; nothing is required.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agent: ::std::option::Option::None,
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
}

impl ::std::default::Default for ChannelDescribeAccountBillDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeAccountBillDetailRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeAccountBillDetailRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent"],
            [(0, ::tc3_runtime::validate::Field::REQUIRED)],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeAccountBillDetailRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeAccountBillDetailRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelDescribeAccountBillDetailRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeAccountBillDetailRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_describe_account_bill_detail`](crate::essbasic::v2021_05_26::Client::channel_describe_account_bill_detail).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailResponse {
    /// Number of accounts bound now.
    ///
    /// - On the wire: `BoundAccountsNumber`, Integer
    /// - Example: `100`
    pub bound_accounts_number: ::std::option::Option<i64>,
    /// Number of accounts that can still be bound.
    ///
    /// - On the wire: `RemainAvailableAccountsNumber`, Integer
    /// - Example: `15`
    pub remain_available_accounts_number: ::std::option::Option<i64>,
    /// Number of accounts that are no longer valid.
    ///
    /// - On the wire: `InvalidAccountsNumber`, Integer
    /// - Example: `25`
    pub invalid_accounts_number: ::std::option::Option<i64>,
    /// Number of accounts bought.
    ///
    /// - On the wire: `TotalBuyAccountsNumber`, Integer
    /// - Example: `25`
    pub total_buy_accounts_number: ::std::option::Option<i64>,
    /// Number of accounts given for free.
    ///
    /// - On the wire: `TotalGiftAccountsNumber`, Integer
    /// - Example: `25`
    pub total_gift_accounts_number: ::std::option::Option<i64>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelDescribeAccountBillDetailResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelDescribeAccountBillDetailResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelDescribeAccountBillDetailResponse",
        fields: &::tc3_runtime::validate::Field::table(
            [
                "BoundAccountsNumber",
                "RemainAvailableAccountsNumber",
                "InvalidAccountsNumber",
                "TotalBuyAccountsNumber",
                "TotalGiftAccountsNumber",
                "RequestId",
            ],
            [],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.bound_accounts_number),
            1 => ::tc3_runtime::AsValue::as_value(&self.remain_available_accounts_number),
            2 => ::tc3_runtime::AsValue::as_value(&self.invalid_accounts_number),
            3 => ::tc3_runtime::AsValue::as_value(&self.total_buy_accounts_number),
            4 => ::tc3_runtime::AsValue::as_value(&self.total_gift_accounts_number),
            5 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelDescribeAccountBillDetailResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelDescribeAccountBillDetailResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelDescribeAccountBillDetailResponse {
    fn empty() -> Self {
        Self {
            bound_accounts_number: ::tc3_runtime::Wire::empty(),
            remain_available_accounts_number: ::tc3_runtime::Wire::empty(),
            invalid_accounts_number: ::tc3_runtime::Wire::empty(),
            total_buy_accounts_number: ::tc3_runtime::Wire::empty(),
            total_gift_accounts_number: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.bound_accounts_number),
            1 => {
                ::tc3_runtime::decode::slot(
                    map,
                    &mut self.remain_available_accounts_number,
                )
            }
            2 => ::tc3_runtime::decode::slot(map, &mut self.invalid_accounts_number),
            3 => ::tc3_runtime::decode::slot(map, &mut self.total_buy_accounts_number),
            4 => ::tc3_runtime::decode::slot(map, &mut self.total_gift_accounts_number),
            5 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de>
for ChannelDescribeAccountBillDetailResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
