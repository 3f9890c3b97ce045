// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateOrganizationBatchSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, DynamicSignOption};

impl Client {
    /// Makes a link to a console page on which an employee signs several flows for an organization. The employee must
    /// be verified there and must be the signer, or the one who claims the contracts. Only flows about to be signed
    /// or claimed, not to be filled in. Handwritten, traced and system signatures, personal seals, and sign and
    /// approve fields are supported.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateOrganizationBatchSignUrl)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{ChannelCreateOrganizationBatchSignUrlRequest, Client, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app("yDwFoUUckpsomwx1UyhWGhIR2RkhOjw2")
    ///             .organization("ess_open_organization_1")
    ///             .user("kevinlcheng"),
    ///     );
    /// let request = ChannelCreateOrganizationBatchSignUrlRequest::new()
    ///     .flow_ids(vec!["yDtK2UUckpfmgingU1UyHCZxCSSvzgqj".into()])
    ///     .can_batch_reject(true)
    ///     .recipient_ids(vec!["yDtK2UUckpfmgindUyHCZxCEZrJgOW8c".into()]);
    /// let response = client.channel_create_organization_batch_sign_url(&request).await?;
    /// println!("{}", response.sign_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_organization_batch_sign_url(
        &self,
        request: &ChannelCreateOrganizationBatchSignUrlRequest,
    ) -> impl Future<
        Output = Result<ChannelCreateOrganizationBatchSignUrlResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_organization_batch_sign_url`].
///
/// - Set at least one of `FlowIds`, `FlowGroupId`.
/// - Set at least one of `OpenId`, `Name`, `RecipientIds`.
/// - Set at least one of `OpenId`, `Mobile`, `RecipientIds`.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    pub agent: Option<Agent>,

    /// Flows to sign.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending), at least 1 item (checked before sending)
    /// - Number of items: as many as `RecipientIds`, where that is set
    /// - Example: `yDxxxxxxxxxxxxxxxxxxxxxxxx`
    pub flow_ids: Option<Vec<String>>,

    /// Your identifier of the employee, who must be a signer of the flows.
    ///
    /// - On the wire: `OpenId`, String, optional
    /// - Example: `user_open_id`
    /// - Wins over `Name`, `Mobile`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Real name of the person who signs, as in the flows.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `Mobile` is set and `OpenId` is not set
    /// - Example: `张三`
    /// - Ignored if `OpenId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number of the employee, as in the flows.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Required if `Name` is set and `OpenId` is not set
    /// - Example: `13800000000`
    /// - Ignored if `OpenId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Flow group to sign.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDttAUUckpxbczx6UySqdD5wIcNyCCQW`
    pub flow_group_id: Option<String>,

    /// Whether the signer may reject all at once.
    ///
    /// - On the wire: `CanBatchReject`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    pub can_batch_reject: Option<bool>,

    /// How contracts are claimed.
    ///
    /// - On the wire: `DynamicSignOption`, object `DynamicSignOption`, optional
    pub dynamic_sign_option: Option<DynamicSignOption>,

    /// Signers the employee is in each flow, in the order of `FlowIds`. Required when contracts are claimed.
    ///
    /// - On the wire: `RecipientIds`, list of String, optional
    /// - Required if `DynamicSignOption` is set
    /// - Number of items: as many as `FlowIds`, where that is set
    /// - Example: `yDtK2UUckpfmgindUyHCZxCEZrJgOW8c`
    pub recipient_ids: Option<Vec<String>>,
}

impl ChannelCreateOrganizationBatchSignUrlRequest {
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

    /// Sets `FlowIds`. Flows to sign.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `OpenId`. Your identifier of the employee, who must be a signer of the flows.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `Name`. Real name of the person who signs, as in the flows.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mobile number of the employee, as in the flows.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `FlowGroupId`. Flow group to sign.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }

    /// Sets `CanBatchReject`. Whether the signer may reject all at once.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }

    /// Sets `DynamicSignOption`. How contracts are claimed.
    #[inline]
    pub fn dynamic_sign_option(
        mut self,
        dynamic_sign_option: DynamicSignOption,
    ) -> Self {
        self.dynamic_sign_option = Some(dynamic_sign_option);
        self
    }

    /// Sets `RecipientIds`. Signers the employee is in each flow, in the order of `FlowIds`.
    #[inline]
    pub fn recipient_ids(mut self, recipient_ids: Vec<String>) -> Self {
        self.recipient_ids = Some(recipient_ids);
        self
    }
}

impl Default for ChannelCreateOrganizationBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::channel_create_organization_batch_sign_url`].
#[non_exhaustive]
pub struct ChannelCreateOrganizationBatchSignUrlResponse {
    /// Link to the console page on which the flows are signed.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://embed.test.qian.tencent.cn/console/?channel=PROXYCHANNEL&expiredTime=1695805069&code=xxxxx&menuStatus=ENABLE&token=xxxx`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1695805069`
    pub expired_time: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl ChannelCreateOrganizationBatchSignUrlResponse {
    /// How long [`Self::sign_url`] is valid: 7 days.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for ChannelCreateOrganizationBatchSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateOrganizationBatchSignUrl")
    };
    type Response = ChannelCreateOrganizationBatchSignUrlResponse;
}

rt::request! {
    ChannelCreateOrganizationBatchSignUrlRequest {
        0 agent: Option "Agent", required();
        1 flow_ids: Option "FlowIds", limits(&[max_items(100), min_items(1)]);
        2 open_id: Option "OpenId", sensitive();
        3 name: Option "Name", sensitive();
        4 mobile: Option "Mobile", sensitive();
        5 flow_group_id: Option "FlowGroupId";
        6 can_batch_reject: Option "CanBatchReject";
        7 dynamic_sign_option: Option "DynamicSignOption";
        8 recipient_ids: Option "RecipientIds";
    }
    rules [
        AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
        AtLeastOneOf(&[&["OpenId"], &["Name"], &["RecipientIds"]]),
        AtLeastOneOf(&[&["OpenId"], &["Mobile"], &["RecipientIds"]]),
        If { effect: Required, field: &["Name"], when: &[given(&["Mobile"]), absent(&["OpenId"])] },
        If { effect: Required, field: &["Mobile"], when: &[given(&["Name"]), absent(&["OpenId"])] },
        If { effect: Required, field: &["RecipientIds"], when: &[given(&["DynamicSignOption"])] },
        SameLength(&[&["FlowIds"], &["RecipientIds"]]),
    ]
}

rt::response! {
    ChannelCreateOrganizationBatchSignUrlResponse {
        0 sign_url: "SignUrl", always().sensitive();
        1 expired_time: "ExpiredTime", always();
        2 request_id: "RequestId";
    }
}
