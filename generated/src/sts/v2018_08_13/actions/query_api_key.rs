// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sts/2018-08-13/actions/QueryApiKey.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sts::v2018_08_13::client::{Client, Error, SERVICE};
use crate::sts::v2018_08_13::types::ApiKey;

impl Client {
    /// Lists the API keys of an account, without their secret halves.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=QueryApiKey)
    /// - Rate limit: 20 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.SystemError` – The service failed, for instance at its network.
    /// - `InternalError.UnknownError` – The service failed for an unknown reason.
    /// - `InvalidParameter.ParamError` – A parameter is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sts::{Client, QueryApiKeyRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sts::Error> {
    /// let request = QueryApiKeyRequest::new().target_uin(100020328651);
    /// let response = client.query_api_key(&request).await?;
    /// println!("{:?}", response.id_keys);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn query_api_key(
        &self,
        request: &QueryApiKeyRequest,
    ) -> impl Future<Output = Result<QueryApiKeyResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::query_api_key`].
#[must_use]
#[non_exhaustive]
pub struct QueryApiKeyRequest {
    /// UIN of the account; the calling account if left out.
    ///
    /// - On the wire: `TargetUin`, Unsigned integer, optional
    /// - Example: `100020328651`
    pub target_uin: Option<u64>,
}

impl QueryApiKeyRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `TargetUin`. UIN of the account; the calling account if left out.
    #[inline]
    pub fn target_uin(mut self, target_uin: u64) -> Self {
        self.target_uin = Some(target_uin);
        self
    }
}

impl Default for QueryApiKeyRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::query_api_key`].
#[non_exhaustive]
pub struct QueryApiKeyResponse {
    /// The keys.
    ///
    /// - On the wire: `IdKeys`, list of object `ApiKey`, always present in responses
    pub id_keys: Vec<ApiKey>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for QueryApiKeyRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "QueryApiKey")
    };
    type Response = QueryApiKeyResponse;
}

rt::request! {
    QueryApiKeyRequest {
        0 target_uin: Option "TargetUin";
    }
}

rt::response! {
    QueryApiKeyResponse {
        0 id_keys: "IdKeys", always();
        1 request_id: "RequestId";
    }
}
