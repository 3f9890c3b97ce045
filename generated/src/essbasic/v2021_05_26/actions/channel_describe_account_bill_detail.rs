// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelDescribeAccountBillDetail.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::Agent;

impl Client {
    /// Returns how many client accounts of the quota are bound, no longer valid and still available, and how many
    /// were bought or given for free. The documentation picks a single client organization by
    /// `Agent.ProxyOrganizationId`, which is not open for use.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelDescribeAccountBillDetail)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Operator: must set `AppId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
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
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(Operator::app("yDCWpUUckpvv76rqUxjIE8qvXHjCqG4t").user("n9527"));
    /// let request = ChannelDescribeAccountBillDetailRequest::new();
    /// let response = client.channel_describe_account_bill_detail(&request).await?;
    /// println!("{:?}", response.bound_accounts_number);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_describe_account_bill_detail(
        &self,
        request: &ChannelDescribeAccountBillDetailRequest,
    ) -> impl Future<Output = Result<ChannelDescribeAccountBillDetailResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_describe_account_bill_detail`].
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailRequest {
    /// On whose behalf the call is made. The organization must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`
    pub agent: Option<Agent>,
}

impl ChannelDescribeAccountBillDetailRequest {
    /// Creates a request with no fields set. `Agent` comes from the client if it stays so; the others are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for ChannelDescribeAccountBillDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::channel_describe_account_bill_detail`].
#[non_exhaustive]
pub struct ChannelDescribeAccountBillDetailResponse {
    /// Number of accounts bound now.
    ///
    /// - On the wire: `BoundAccountsNumber`, Integer
    /// - Example: `100`
    pub bound_accounts_number: Option<i64>,

    /// Number of accounts that can still be bound.
    ///
    /// - On the wire: `RemainAvailableAccountsNumber`, Integer
    /// - Example: `15`
    pub remain_available_accounts_number: Option<i64>,

    /// Number of accounts that are no longer valid.
    ///
    /// - On the wire: `InvalidAccountsNumber`, Integer
    /// - Example: `25`
    pub invalid_accounts_number: Option<i64>,

    /// Number of accounts bought.
    ///
    /// - On the wire: `TotalBuyAccountsNumber`, Integer
    /// - Example: `25`
    pub total_buy_accounts_number: Option<i64>,

    /// Number of accounts given for free.
    ///
    /// - On the wire: `TotalGiftAccountsNumber`, Integer
    /// - Example: `25`
    pub total_gift_accounts_number: Option<i64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelDescribeAccountBillDetailRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["AppId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelDescribeAccountBillDetail")
    };
    type Response = ChannelDescribeAccountBillDetailResponse;
}

rt::request! {
    ChannelDescribeAccountBillDetailRequest {
        0 agent: Option "Agent", required();
    }
}

rt::response! {
    ChannelDescribeAccountBillDetailResponse {
        0 bound_accounts_number: Option "BoundAccountsNumber";
        1 remain_available_accounts_number: Option "RemainAvailableAccountsNumber";
        2 invalid_accounts_number: Option "InvalidAccountsNumber";
        3 total_buy_accounts_number: Option "TotalBuyAccountsNumber";
        4 total_gift_accounts_number: Option "TotalGiftAccountsNumber";
        5 request_id: "RequestId";
    }
}
