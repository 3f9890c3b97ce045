// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyRecordGroup.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Renames a record group.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordGroup)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.OperateFailed` – The operation failed.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyRecordGroupRequest, ModifyRecordGroupRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyRecordGroupRequest::new(ModifyRecordGroupRequestArgs {
    ///     domain: "dnspod.cn".into(),
    ///     group_name: "分组2".into(),
    ///     group_id: 145,
    /// });
    /// let response = client.modify_record_group(&request).await?;
    /// println!("{}", response.group_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_record_group(
        &self,
        request: &ModifyRecordGroupRequest,
    ) -> impl Future<Output = Result<ModifyRecordGroupResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_record_group`].
#[must_use]
#[non_exhaustive]
pub struct ModifyRecordGroupRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// Name of the record group.
    ///
    /// - On the wire: `GroupName`, String, required
    /// - Example: `分组2`
    pub group_name: String,

    /// ID of the record group. `DescribeRecordGroupList` lists them.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, required
    /// - Example: `146`
    pub group_id: u64,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `3123`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,
}

impl ModifyRecordGroupRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ModifyRecordGroupRequestArgs) -> Self {
        Self {
            domain: args.domain,
            group_name: args.group_name,
            group_id: args.group_id,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Named arguments of [`ModifyRecordGroupRequest::new`].
#[derive(Clone)]
pub struct ModifyRecordGroupRequestArgs {
    /// `Domain` – Domain, such as `dnspod.cn`.
    pub domain: String,
    /// `GroupName` – Name of the record group.
    pub group_name: String,
    /// `GroupId` – ID of the record group.
    pub group_id: u64,
}

/// Response of [`Client::modify_record_group`].
#[non_exhaustive]
pub struct ModifyRecordGroupResponse {
    /// ID of the record group.
    ///
    /// - On the wire: `GroupId`, Unsigned integer, always present in responses
    /// - Example: `1578`
    pub group_id: u64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyRecordGroupRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyRecordGroup")
    };
    type Response = ModifyRecordGroupResponse;
}

rt::request! {
    ModifyRecordGroupRequest {
        0 domain: "Domain", required();
        1 group_name: "GroupName", required();
        2 group_id: "GroupId", required();
        3 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyRecordGroupResponse {
        0 group_id: "GroupId", always();
        1 request_id: "RequestId";
    }
}
