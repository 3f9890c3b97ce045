// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeOrganizationGroupOrganizations.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::enums::GroupMemberStatus;
use crate::ess::v2020_11_11::types::{GroupOrganization, UserInfo};

impl Client {
    /// Lists the member organizations of a group, for its parent organization.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeOrganizationGroupOrganizations)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages:
    ///   [`describe_organization_group_organizations_pages`](Self::describe_organization_group_organizations_pages)
    ///   goes through all of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError.Api` – An API the service depends on failed.
    /// - `InvalidParameterValue` – A parameter has a wrong value.
    /// - `InvalidParameterValue.Mask` – A value is not valid; no text says which.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeOrganizationGroupOrganizationsRequest,
    ///     DescribeOrganizationGroupOrganizationsRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R"));
    /// let request = DescribeOrganizationGroupOrganizationsRequest::new(DescribeOrganizationGroupOrganizationsRequestArgs {
    ///         limit: 10,
    ///         offset: 0,
    ///     })
    ///     .export(false);
    /// let response = client.describe_organization_group_organizations(&request).await?;
    /// println!("{}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_group_organizations(
        &self,
        request: &DescribeOrganizationGroupOrganizationsRequest,
    ) -> impl Future<
        Output = Result<DescribeOrganizationGroupOrganizationsResponse, Error>,
    > {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of
    /// [`describe_organization_group_organizations`](Self::describe_organization_group_organizations) from the
    /// `Offset` of the request on, in pages of its `Limit`, or of 200 if that is 0. Nothing is called before the
    /// first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeOrganizationGroupOrganizationsRequest,
    ///     DescribeOrganizationGroupOrganizationsRequestArgs, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxbWUyKQDx7OZUuO4zjESvEkRMHc55R"));
    /// let request = DescribeOrganizationGroupOrganizationsRequest::new(DescribeOrganizationGroupOrganizationsRequestArgs {
    ///         limit: 10,
    ///         offset: 0,
    ///     })
    ///     .export(false);
    /// let mut items = client
    ///     .describe_organization_group_organizations_pages(&request)
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_organization_group_organizations_pages(
        &self,
        request: &DescribeOrganizationGroupOrganizationsRequest,
    ) -> rt::paging::Pages<DescribeOrganizationGroupOrganizationsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_organization_group_organizations`].
#[must_use]
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Unsigned integer, required
    /// - Limit: at most 200 (checked before sending)
    /// - Example: `100`
    /// - Ignored if `Export` is given
    pub limit: u64,

    /// How many entries are skipped.
    ///
    /// - On the wire: `Offset`, Unsigned integer, required
    /// - Limit: at most 20000 (checked before sending)
    /// - Example: `0`
    pub offset: u64,

    /// Not open for use. Part of the name of the member organization.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Example: `典子谦示例企业`
    #[doc(hidden)]
    pub name: Option<String>,

    /// Only organizations that are this far on their way into the group.
    ///
    /// - On the wire: `Status`, Integer, optional
    /// - Example: `5`
    pub status: Option<GroupMemberStatus>,

    /// Whether all member organizations are exported as an Excel file, whatever `Limit` is.
    ///
    /// - On the wire: `Export`, Boolean, optional
    /// - Default: `false`, applied by the service
    /// - Example: `false`
    /// - Wins over `Limit`
    pub export: Option<bool>,

    /// Only this member organization; the console shows the identifier.
    ///
    /// - On the wire: `Id`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub id: Option<String>,
}

impl DescribeOrganizationGroupOrganizationsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeOrganizationGroupOrganizationsRequestArgs) -> Self {
        Self {
            limit: args.limit,
            offset: args.offset,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Name`. Not open for use.
    #[doc(hidden)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `Status`. Only organizations that are this far on their way into the group.
    #[inline]
    pub fn status(mut self, status: GroupMemberStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Export`. Whether all member organizations are exported as an Excel file, whatever `Limit` is.
    #[inline]
    pub fn export(mut self, export: bool) -> Self {
        self.export = Some(export);
        self
    }

    /// Sets `Id`. Only this member organization; the console shows the identifier.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// Named arguments of [`DescribeOrganizationGroupOrganizationsRequest::new`].
#[derive(Clone)]
pub struct DescribeOrganizationGroupOrganizationsRequestArgs {
    /// `Limit` – Number of entries per page.
    pub limit: u64,
    /// `Offset` – How many entries are skipped.
    pub offset: u64,
}

/// Response of [`Client::describe_organization_group_organizations`].
#[non_exhaustive]
pub struct DescribeOrganizationGroupOrganizationsResponse {
    /// Number of organizations that match.
    ///
    /// - On the wire: `Total`, Unsigned integer, always present in responses
    /// - Example: `100`
    pub total: u64,

    /// Number of member organizations that have authorized the group and wait for activation.
    ///
    /// - On the wire: `JoinedTotal`, Unsigned integer, always present in responses
    /// - Example: `10`
    pub joined_total: u64,

    /// Not open for use. Number of member organizations that have joined.
    ///
    /// - On the wire: `ActivedTotal`, Unsigned integer
    /// - Example: `10`
    /// - Deprecated: use `ActivatedTotal` instead
    #[doc(hidden)]
    #[deprecated(note = "use `ActivatedTotal` instead")]
    pub actived_total: Option<u64>,

    /// Link to the Excel file; only if `Export` of the request is true.
    ///
    /// - On the wire: `ExportUrl`, String, always present in responses
    /// - Limit: a URL
    /// - Example: `http://file.com/exports`
    /// - Sensitive: never shown in errors, logs and debug output
    pub export_url: String,

    /// The member organizations.
    ///
    /// - On the wire: `List`, list of object `GroupOrganization`, always present in responses
    pub list: Vec<GroupOrganization>,

    /// Number of member organizations that have joined.
    ///
    /// - On the wire: `ActivatedTotal`, Unsigned integer
    /// - Example: `50`
    pub activated_total: Option<u64>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeOrganizationGroupOrganizationsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeOrganizationGroupOrganizations")
    };
    type Response = DescribeOrganizationGroupOrganizationsResponse;
}

rt::paged! {
    DescribeOrganizationGroupOrganizationsRequest,
    offset(&["Offset"]).limit(&["Limit"], Some(200)).items(&[&["List"]]).total(&["Total"]);
    GroupOrganization, response => response.list
}

rt::request! {
    DescribeOrganizationGroupOrganizationsRequest {
        0 operator: Option "Operator", required();
        1 limit: "Limit", required().limits(&[max(200)]);
        2 offset: "Offset", required().limits(&[max(20000)]);
        3 name: Option "Name";
        4 status: Option "Status", known();
        5 export: Option "Export";
        6 id: Option "Id";
    }
}

rt::response! {
    DescribeOrganizationGroupOrganizationsResponse {
        0 total: "Total", always();
        1 joined_total: "JoinedTotal", always();
        2 actived_total: Option "ActivedTotal";
        3 export_url: "ExportUrl", always().sensitive();
        4 list: "List", always();
        5 activated_total: Option "ActivatedTotal";
        6 request_id: "RequestId";
    }
}
