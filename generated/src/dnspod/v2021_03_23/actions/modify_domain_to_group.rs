// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyDomainToGroup.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Puts a domain into a group.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyDomainToGroup)
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
    /// - `FailedOperation.NotRealNamedUser` – The account is not verified.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.GroupIdInvalid` – The ID of the group is wrong.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyDomainToGroupRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyDomainToGroupRequest::new("myfm.cc", 176767);
    /// let response = client.modify_domain_to_group(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_domain_to_group(
        &self,
        request: &ModifyDomainToGroupRequest,
    ) -> impl Future<Output = Result<ModifyDomainToGroupResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_domain_to_group`].
#[must_use]
#[non_exhaustive]
pub struct ModifyDomainToGroupRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `myfm.cc`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain group.
    ///
    /// - On the wire: `GroupId`, Integer, required
    /// - Example: `32424`
    pub group_id: i64,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Integer, optional
    /// - Example: `14535`
    /// - Wins over `Domain`
    pub domain_id: Option<i64>,
}

impl ModifyDomainToGroupRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>, group_id: i64) -> Self {
        Self {
            domain: domain.into(),
            group_id,
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: i64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }
}

/// Response of [`Client::modify_domain_to_group`].
#[non_exhaustive]
pub struct ModifyDomainToGroupResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ModifyDomainToGroupRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyDomainToGroup")
    };
    type Response = ModifyDomainToGroupResponse;
}

rt::request! {
    ModifyDomainToGroupRequest {
        0 domain: "Domain", required();
        1 group_id: "GroupId", required();
        2 domain_id: Option "DomainId";
    }
}

rt::response! {
    ModifyDomainToGroupResponse {
        0 request_id: "RequestId";
    }
}
