// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/DescribeDomainLogFilterFile.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};

impl Client {
    /// Exports the log of a domain and gives the link to download it.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=DescribeDomainLogFilterFile)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.AccessDenied` – The account is not allowed to do this.
    /// - `OperationDenied.DomainOwnerAllowedOnly` – Only the owner of the domain can do this.
    /// - `OperationDenied.NoPermissionToOperateDomain` – The account has no right to the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, DescribeDomainLogFilterFileRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = DescribeDomainLogFilterFileRequest::new("dnspod.net");
    /// let response = client.describe_domain_log_filter_file(&request).await?;
    /// println!("{}", response.download_url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_domain_log_filter_file(
        &self,
        request: &DescribeDomainLogFilterFileRequest,
    ) -> impl Future<Output = Result<DescribeDomainLogFilterFileResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_domain_log_filter_file`].
#[must_use]
#[non_exhaustive]
pub struct DescribeDomainLogFilterFileRequest {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required
    /// - Example: `dnspod.cn`
    /// - Ignored if `DomainId` is given
    pub domain: String,

    /// ID of the domain. `DescribeDomainList` lists them.
    ///
    /// - On the wire: `DomainId`, Unsigned integer, optional
    /// - Example: `81345824`
    /// - Wins over `Domain`
    pub domain_id: Option<u64>,

    /// Text in the UIN, IP address or content of an operation.
    ///
    /// - On the wire: `Keyword`, String, optional
    /// - Example: `keyword`
    pub keyword: Option<String>,

    /// Start of the period, within the last six months.
    ///
    /// - On the wire: `OperateBegin`, String, optional
    /// - Example: `2023-01-01 00:00:00`
    pub operate_begin: Option<String>,

    /// End of the period, within the last six months.
    ///
    /// - On the wire: `OperateEnd`, String, optional
    /// - Example: `2023-02-01 00:00:00`
    pub operate_end: Option<String>,

    /// Account that did it, by its exact UIN.
    ///
    /// - On the wire: `OperateUin`, Unsigned integer, optional
    /// - Example: `123123123`
    pub operate_uin: Option<u64>,

    /// IP address that it was done from.
    ///
    /// - On the wire: `OperateClientIP`, String, optional
    /// - Limit: an IP address (logs a warning)
    /// - Example: `127.0.0.1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub operate_client_ip: Option<String>,

    /// Text in the content of the operation.
    ///
    /// - On the wire: `OperateContent`, String, optional
    /// - Example: `操作内容`
    pub operate_content: Option<String>,
}

impl DescribeDomainLogFilterFileRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `DomainId`. ID of the domain.
    #[inline]
    pub fn domain_id(mut self, domain_id: u64) -> Self {
        self.domain_id = Some(domain_id);
        self
    }

    /// Sets `Keyword`. Text in the UIN, IP address or content of an operation.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `OperateBegin`. Start of the period, within the last six months.
    pub fn operate_begin(mut self, operate_begin: impl Into<String>) -> Self {
        self.operate_begin = Some(operate_begin.into());
        self
    }

    /// Sets `OperateEnd`. End of the period, within the last six months.
    pub fn operate_end(mut self, operate_end: impl Into<String>) -> Self {
        self.operate_end = Some(operate_end.into());
        self
    }

    /// Sets `OperateUin`. Account that did it, by its exact UIN.
    #[inline]
    pub fn operate_uin(mut self, operate_uin: u64) -> Self {
        self.operate_uin = Some(operate_uin);
        self
    }

    /// Sets `OperateClientIP`. IP address that it was done from.
    pub fn operate_client_ip(mut self, operate_client_ip: impl Into<String>) -> Self {
        self.operate_client_ip = Some(operate_client_ip.into());
        self
    }

    /// Sets `OperateContent`. Text in the content of the operation.
    pub fn operate_content(mut self, operate_content: impl Into<String>) -> Self {
        self.operate_content = Some(operate_content.into());
        self
    }
}

/// Response of [`Client::describe_domain_log_filter_file`].
#[non_exhaustive]
pub struct DescribeDomainLogFilterFileResponse {
    /// Link to download the file.
    ///
    /// - On the wire: `DownloadURL`, String, always present in responses
    /// - Limit: a URL
    /// - Example:
    ///   `https://dnspod-1252222.cos.ap-guangzhou.myqcloud.com/log_export_txt_5299821_fd02de3b3fd6696e7d96383119db2b4b.txt?sign=q-sign-algorithm%3Dsha1%26q-ak%3DAKIDPZ7V`
    /// - Sensitive: never shown in errors, logs and debug output
    pub download_url: String,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeDomainLogFilterFileRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeDomainLogFilterFile")
    };
    type Response = DescribeDomainLogFilterFileResponse;
}

rt::request! {
    DescribeDomainLogFilterFileRequest {
        0 domain: "Domain", required();
        1 domain_id: Option "DomainId";
        2 keyword: Option "Keyword";
        3 operate_begin: Option "OperateBegin";
        4 operate_end: Option "OperateEnd";
        5 operate_uin: Option "OperateUin";
        6 operate_client_ip: Option "OperateClientIP", sensitive().limits(&[format(Ip)]);
        7 operate_content: Option "OperateContent";
    }
}

rt::response! {
    DescribeDomainLogFilterFileResponse {
        0 download_url: "DownloadURL", always().sensitive();
        1 request_id: "RequestId";
    }
}
