// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateOrganizationBatchSignUrl.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, DynamicSignOption, UserInfo};

impl Client {
    /// Makes a link to a console page on which an employee signs several flows for an organization; only flows about
    /// to be signed or filled in. The employee
    /// must be the signer, or one of several candidates any of which may sign:
    ///
    /// - for your own organization, named by `UserId`, or else by name and mobile number;
    /// - for another organization, by `RecipientIds`, if yours has started the flows. The page leads a signer who has
    ///   not joined the organization to do so,
    ///   and an organization that is not registered to its verification.
    ///
    /// * [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateOrganizationBatchSignUrl)
    /// * Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// * Retry: must not be sent again if its response was lost
    /// * Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Agent, Client, CreateOrganizationBatchSignUrlRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRCLUUgygq2xun5UXXXzjEwg0vjoimj"));
    /// let request = CreateOrganizationBatchSignUrlRequest::new()
    ///     .flow_ids(
    ///         vec![
    ///             "yDRIxxxxxxxxxxxxxxxxxxxxxxxxxx0s".into(),
    ///             "yDwFmUUckpstqfvzUxxx3jo1f3cqjkGm".into(),
    ///             "yDwFmUUckpst10i3UxxxSat8PWOt2iQF".into()
    ///         ],
    ///     )
    ///     .agent(Agent::new().proxy_organization_id(""))
    ///     .user_id("yDRCLUUgygq2xun5UXXXzjEwg0vjoimj")
    ///     .name("张三")
    ///     .mobile("18888888888");
    /// let response = client.create_organization_batch_sign_url(&request).await?;
    /// println!("{}", response.sign_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organization_batch_sign_url(
        &self,
        request: &CreateOrganizationBatchSignUrlRequest,
    ) -> impl Future<Output = Result<CreateOrganizationBatchSignUrlResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::create_organization_batch_sign_url`].
///
/// - Set at least one of `FlowIds`, `FlowGroupId`.
/// - Set at least one of `UserId`, `Name`, `RecipientIds`.
/// - Set at least one of `UserId`, `Mobile`, `RecipientIds`.
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationBatchSignUrlRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Flows to sign. Required when contracts are claimed.
    ///
    /// - On the wire: `FlowIds`, list of String, optional
    /// - Limit: at most 100 items (checked before sending), at least 1 item (checked before sending)
    /// - Number of items: as many as `RecipientIds`, where that is set
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub flow_ids: Option<Vec<String>>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    pub agent: Option<Agent>,

    /// Employee, who must be a signer of the flows.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDR1dUUgygj77gh6UuO4zjEvSXYRnQ84`
    /// - Wins over `Name`, `Mobile`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Real name of the person who signs, as in the flows.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Required if `Mobile` is set and `UserId` is not set
    /// - Example: `张三`
    /// - Ignored if `UserId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Mobile number of the person who signs, as in the flows.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Required if `Name` is set and `UserId` is not set
    /// - Example: `187****7192`
    /// - Ignored if `UserId` is given
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Signers the employee is, in the order of `FlowIds`, from `DescribeFlowInfo`. Required when contracts are
    /// claimed.
    ///
    /// - On the wire: `RecipientIds`, list of String, optional
    /// - Number of items: as many as `FlowIds`, where that is set
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
    pub recipient_ids: Option<Vec<String>>,

    /// Flow group to sign.
    ///
    /// - On the wire: `FlowGroupId`, String, optional
    /// - Example: `yDwcCUUgyg3tgmwcUEVzyNaupO7DiB3E`
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
}

impl CreateOrganizationBatchSignUrlRequest {
    /// Creates a request with no fields set. `Operator` comes from the client if it stays so; the others are
    /// optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FlowIds`. Flows to sign.
    #[inline]
    pub fn flow_ids(mut self, flow_ids: Vec<String>) -> Self {
        self.flow_ids = Some(flow_ids);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `UserId`. Employee, who must be a signer of the flows.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Name`. Real name of the person who signs, as in the flows.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Mobile`. Mobile number of the person who signs, as in the flows.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `RecipientIds`. Signers the employee is, in the order of `FlowIds`, from `DescribeFlowInfo`.
    #[inline]
    pub fn recipient_ids(mut self, recipient_ids: Vec<String>) -> Self {
        self.recipient_ids = Some(recipient_ids);
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
}

impl Default for CreateOrganizationBatchSignUrlRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::create_organization_batch_sign_url`].
#[non_exhaustive]
pub struct CreateOrganizationBatchSignUrlResponse {
    /// Link to the console page on which the flows are signed.
    ///
    /// - On the wire: `SignUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `https://essurl.cn/bR8**HA`
    /// - Valid for 7 days
    /// - Sensitive: never shown in errors, logs and debug output
    pub sign_url: String,

    /// Unix time at which the link expires.
    ///
    /// - On the wire: `ExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1736478119`
    pub expired_time: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl CreateOrganizationBatchSignUrlResponse {
    /// How long [`Self::sign_url`] is valid: 7 days.
    pub const SIGN_URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(604800);
}

impl rt::Action for CreateOrganizationBatchSignUrlRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateOrganizationBatchSignUrl")
    };
    type Response = CreateOrganizationBatchSignUrlResponse;
}

rt::request! {
    CreateOrganizationBatchSignUrlRequest {
        0 operator: Option "Operator", required();
        1 flow_ids: Option "FlowIds", limits(&[max_items(100), min_items(1)]);
        2 agent: Option "Agent";
        3 user_id: Option "UserId", sensitive();
        4 name: Option "Name", sensitive();
        5 mobile: Option "Mobile", sensitive();
        6 recipient_ids: Option "RecipientIds";
        7 flow_group_id: Option "FlowGroupId";
        8 can_batch_reject: Option "CanBatchReject";
        9 dynamic_sign_option: Option "DynamicSignOption";
    }
    rules [
        SameLength(&[&["FlowIds"], &["RecipientIds"]]),
        AtLeastOneOf(&[&["FlowIds"], &["FlowGroupId"]]),
        AtLeastOneOf(&[&["UserId"], &["Name"], &["RecipientIds"]]),
        AtLeastOneOf(&[&["UserId"], &["Mobile"], &["RecipientIds"]]),
        If { effect: Required, field: &["Name"], when: &[given(&["Mobile"]), absent(&["UserId"])] },
        If { effect: Required, field: &["Mobile"], when: &[given(&["Name"]), absent(&["UserId"])] },
    ]
}

rt::response! {
    CreateOrganizationBatchSignUrlResponse {
        0 sign_url: "SignUrl", always().sensitive();
        1 expired_time: "ExpiredTime", always();
        2 request_id: "RequestId";
    }
}
