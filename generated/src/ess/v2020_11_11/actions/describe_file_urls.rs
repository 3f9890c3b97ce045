// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeFileUrls.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::ErrorCode;
use crate::ess::v2020_11_11::types::{Agent, FileUrl, UserInfo};

impl Client {
    /// Returns links to download files, such as the PDF of a contract. After a contract is created or signed, its PDF
    /// takes 1 to 3 seconds to be made; to get all signatures, wait for the callback that the contract is complete,
    /// or until `DescribeFlowInfo` says so.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeFileUrls)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    /// - Pages: [`describe_file_urls_pages`](Self::describe_file_urls_pages) goes through all of them
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InternalError.Db` – The database of the service failed.
    /// - `InternalError.DbRead` – The service could not read its database.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameter.BusinessId` – The IDs of what is asked for are missing or too many.
    /// - `InvalidParameter.BusinessType` – The kind of what is asked for is not valid.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `OperationDenied.FileDeleted` – The file has been deleted.
    /// - `OperationDenied.Forbid` – The operation is forbidden.
    /// - `OperationDenied.NoIdentityVerify` – The operator or another person involved has not verified their
    ///   identity.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    /// - `OperationDenied.OrganizationNotActivated` – The organization is not activated.
    /// - `ResourceNotFound` – The resource does not exist.
    /// - `ResourceNotFound.Application` – The application does not exist or was deleted.
    /// - `ResourceNotFound.NotExistDocument` – The document does not exist.
    /// - `ResourceNotFound.Resource` – A file or another resource does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation` – The caller may not do this.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    /// - `UnknownParameter` – The request holds a parameter that is not defined.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFileUrlsRequest, DownloadableObject, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"));
    /// let request = DescribeFileUrlsRequest::new(
    ///     DownloadableObject::Flow,
    ///     vec!["yDwFkUUckpstzjhfUugNAWf1KibXqS26".into()],
    /// );
    /// let response = client.describe_file_urls(&request).await?;
    /// println!("{:?}", response.file_urls);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_file_urls(
        &self,
        request: &DescribeFileUrlsRequest,
    ) -> impl Future<Output = Result<DescribeFileUrlsResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`describe_file_urls`](Self::describe_file_urls) from the `Offset` of the request on, in
    /// pages of its `Limit`, or of 100 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, DescribeFileUrlsRequest, DownloadableObject, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"));
    /// let request = DescribeFileUrlsRequest::new(
    ///     DownloadableObject::Flow,
    ///     vec!["yDwFkUUckpstzjhfUugNAWf1KibXqS26".into()],
    /// );
    /// let mut items = client.describe_file_urls_pages(&request).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{:?}", item);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_file_urls_pages(
        &self,
        request: &DescribeFileUrlsRequest,
    ) -> rt::paging::Pages<DescribeFileUrlsRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::describe_file_urls`].
#[must_use]
#[non_exhaustive]
pub struct DescribeFileUrlsRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// What the files belong to.
    ///
    /// - On the wire: `BusinessType`, String, required
    /// - Example: `DOCUMENT`
    pub business_type: DownloadableObject,

    /// What to download: IDs of flows, templates, documents, seals or signed files, as `BusinessType` says.
    ///
    /// - On the wire: `BusinessIds`, list of String, required
    /// - Limit: at most 20 items (checked before sending)
    /// - Example: `yDRSRUUgygj6rq7wUuO4zjECxndqQApl`, `yDwFkUUckpstzjhfUugNAWf1KibXqS26`
    pub business_ids: Vec<String>,

    /// Name of the downloaded file.
    ///
    /// - On the wire: `FileName`, String, optional
    /// - Has an effect only if `FileType` is `ZIP`
    /// - Example: `张三的入职合同`
    /// - Sensitive: never shown in errors, logs and debug output
    pub file_name: Option<String>,

    /// Format of the files.
    ///
    /// - On the wire: `FileType`, String, optional
    /// - Example: `PDF`
    pub file_type: Option<DownloadFileType>,

    /// Number of the page, counted from 0.
    ///
    /// - On the wire: `Offset`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 1000 (checked before sending)
    /// - Default: `0`, applied by the service
    /// - Example: `0`
    pub offset: Option<i64>,

    /// Number of entries per page.
    ///
    /// - On the wire: `Limit`, Integer, optional
    /// - Limit: at most 100 (checked before sending)
    /// - Default: `20`, applied by the service
    /// - Example: `0`
    pub limit: Option<i64>,

    /// Seconds for which the links are valid; 0 means 5 minutes.
    ///
    /// - On the wire: `UrlTtl`, Integer, optional
    /// - Limit: at least 0 (checked before sending), at most 86400 (checked before sending)
    /// - Example: `0`
    pub url_ttl: Option<i64>,

    /// Not open for use.
    ///
    /// - On the wire: `CcToken`, String, optional
    /// - Example: `1`
    /// - Sensitive: never shown in errors, logs and debug output
    #[doc(hidden)]
    pub cc_token: Option<String>,

    /// Not open for use.
    ///
    /// - On the wire: `Scene`, String, optional
    /// - Example: `1`
    #[doc(hidden)]
    pub scene: Option<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,
}

impl DescribeFileUrlsRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(business_type: DownloadableObject, business_ids: Vec<String>) -> Self {
        Self {
            business_type,
            business_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `FileName`. Name of the downloaded file.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `FileType`. Format of the files.
    #[inline]
    pub fn file_type(mut self, file_type: DownloadFileType) -> Self {
        self.file_type = Some(file_type);
        self
    }

    /// Sets `Offset`. Number of the page, counted from 0.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Number of entries per page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `UrlTtl`. Seconds for which the links are valid; 0 means 5 minutes.
    #[inline]
    pub fn url_ttl(mut self, url_ttl: i64) -> Self {
        self.url_ttl = Some(url_ttl);
        self
    }

    /// Sets `CcToken`. Not open for use.
    #[doc(hidden)]
    pub fn cc_token(mut self, cc_token: impl Into<String>) -> Self {
        self.cc_token = Some(cc_token.into());
        self
    }

    /// Sets `Scene`. Not open for use.
    #[doc(hidden)]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

/// Response of [`Client::describe_file_urls`].
#[non_exhaustive]
pub struct DescribeFileUrlsResponse {
    /// Links to the files.
    ///
    /// - On the wire: `FileUrls`, list of object `FileUrl`, always present in responses
    pub file_urls: Vec<FileUrl>,

    /// Number of links.
    ///
    /// - On the wire: `TotalCount`, Integer, always present in responses
    /// - Example: `4`
    pub total_count: i64,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// What a file to download belongs to.
    pub enum DownloadableObject, UnknownDownloadableObject {
        /// `FLOW` – A contract.
        Flow = "FLOW",
        /// `TEMPLATE` – A template.
        Template = "TEMPLATE",
        /// `DOCUMENT` – A document.
        Document = "DOCUMENT",
        /// `SEAL` – A seal, as a picture.
        Seal = "SEAL",
        /// `DIGITFILE` – A file with a digital signature.
        SignedFile = "DIGITFILE",
        /// `ARCHIVE` – An archived contract.
        Archive = "ARCHIVE",
    }
}

rt::text_enum! {
    /// Format of files to download.
    pub enum DownloadFileType, UnknownDownloadFileType {
        /// `JPG` – JPG pictures.
        Jpg = "JPG",
        /// `PDF` – PDF.
        Pdf = "PDF",
        /// `ZIP` – One ZIP archive.
        Zip = "ZIP",
    }
}

impl rt::Action for DescribeFileUrlsRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeFileUrls")
    };
    type Response = DescribeFileUrlsResponse;
}

rt::paged! {
    DescribeFileUrlsRequest,
    page(&["Offset"], 0).limit(&["Limit"], Some(100)).items(&[&["FileUrls"]]).total(&["TotalCount"]);
    FileUrl, response => response.file_urls
}

rt::request! {
    DescribeFileUrlsRequest {
        0 operator: Option "Operator", required();
        1 business_type: "BusinessType", required().known();
        2 business_ids: "BusinessIds", required().limits(&[max_items(20)]);
        3 file_name: Option "FileName", sensitive();
        4 file_type: Option "FileType", known();
        5 offset: Option "Offset", limits(&[min(0), max(1000)]);
        6 limit: Option "Limit", limits(&[max(100)]);
        7 url_ttl: Option "UrlTtl", limits(&[min(0), max(86400)]);
        8 cc_token: Option "CcToken", sensitive();
        9 scene: Option "Scene";
        10 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
    }
    rules [
        If { effect: Only, field: &["FileName"], when: &[is(&["FileType"], &["ZIP"])] },
    ]
}

rt::response! {
    DescribeFileUrlsResponse {
        0 file_urls: "FileUrls", always();
        1 total_count: "TotalCount", always();
        2 request_id: "RequestId";
    }
}
