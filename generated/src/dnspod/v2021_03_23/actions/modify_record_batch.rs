// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/ModifyRecordBatch.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::client::{Client, Error, SERVICE};
use crate::dnspod::v2021_03_23::types::ModifyRecordBatchDetail;

impl Client {
    /// Changes one field of several records.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=dnspod&Version=2021-03-23&Action=ModifyRecordBatch)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    ///
    /// Facts as of 2026-11-30.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.DomainIsLocked` – The domain is locked.
    /// - `FailedOperation.DomainIsSpam` – The domain is banned.
    /// - `FailedOperation.UnknowError` – The service did not answer.
    /// - `InvalidParameter.BatchRecordModifyActionError` – The task that changes records could not be created.
    /// - `InvalidParameter.BatchRecordModifyActionInvalidValue` – The value of the record is not valid.
    /// - `InvalidParameter.BatchRecordReplaceActionError` – The task that replaces records could not be created.
    /// - `InvalidParameter.BatchTaskCountLimit` – The account has four tasks running, which is the limit.
    /// - `InvalidParameter.DomainIdInvalid` – The ID of the domain is wrong.
    /// - `InvalidParameter.DomainInvalid` – The domain is wrong.
    /// - `InvalidParameter.DomainIsAliaser` – The domain is an alias of another domain.
    /// - `InvalidParameter.DomainsEmpty` – No domain was sent.
    /// - `InvalidParameter.JobGreaterThanLimit` – The task has more than 5000 records.
    /// - `InvalidParameter.MxInvalid` – The MX priority is wrong.
    /// - `InvalidParameter.ParamsIllegal` – The parameters are not valid.
    /// - `InvalidParameter.ParamsMissing` – A parameter is wrong or missing.
    /// - `InvalidParameter.RecordTypeInvalid` – The type of the record is wrong.
    /// - `InvalidParameter.RecordValueInvalid` – The value of the record is wrong.
    /// - `InvalidParameter.RecordValueLengthInvalid` – The value of the record is too long.
    /// - `InvalidParameter.RecordsEmpty` – No record was sent.
    /// - `InvalidParameterValue.DomainNotExists` – The domain does not exist.
    /// - `OperationDenied.IPInBlacklistNotAllowed` – The IP address is on a list of forbidden ones.
    /// - `RequestLimitExceeded.BatchTaskLimit` – The IP address of the caller has created 80 tasks within an hour,
    ///   which is the limit.
    /// - `RequestLimitExceeded.CreateDomainLimit` – The account has added many domains within a short time.
    /// - `RequestLimitExceeded.RequestLimitExceeded` – Calls come too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::dnspod::{Client, ModifyRecordBatchRequest, RecordField};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::dnspod::Error> {
    /// let request = ModifyRecordBatchRequest::new(
    ///         vec![15736895],
    ///         RecordField::RecordType,
    ///         "MX",
    ///     )
    ///     .value("mail.dnspod.cn")
    ///     .mx("5");
    /// let response = client.modify_record_batch(&request).await?;
    /// println!("{}", response.job_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn modify_record_batch(
        &self,
        request: &ModifyRecordBatchRequest,
    ) -> impl Future<Output = Result<ModifyRecordBatchResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::modify_record_batch`].
#[must_use]
#[non_exhaustive]
pub struct ModifyRecordBatchRequest {
    /// IDs of the records. `DescribeRecordList` lists them.
    ///
    /// - On the wire: `RecordIdList`, list of Unsigned integer, required
    /// - Limit: at most 5000 items (checked before sending)
    /// - Example: `15736895`
    pub record_id_list: Vec<u64>,

    /// Field to change.
    ///
    /// - On the wire: `Change`, String, required
    /// - Example: `record_type`
    pub change: RecordField,

    /// New value of the field; the new type if `Change` is `record_type`.
    ///
    /// - On the wire: `ChangeTo`, String, required
    /// - Example: `MX`
    pub change_to: String,

    /// New value of the records, if their type changes.
    ///
    /// - On the wire: `Value`, String, optional
    /// - Required if `Change` is `record_type`
    /// - Example: `mail.dnspod.cn`
    pub value: Option<String>,

    /// Priority, for the types MX, HTTPS and SVCB.
    ///
    /// - On the wire: `MX`, String, optional
    /// - Limit: at least 0 (checked before sending), at most 65535 (checked before sending)
    /// - Required if `Change` is `record_type` and `ChangeTo` is `MX` or `HTTPS` or `SVCB`
    /// - Example: `5`
    pub mx: Option<String>,
}

impl ModifyRecordBatchRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(
        record_id_list: Vec<u64>,
        change: RecordField,
        change_to: impl Into<String>,
    ) -> Self {
        Self {
            record_id_list,
            change,
            change_to: change_to.into(),
            ..rt::unset()
        }
    }

    /// Sets `Value`. New value of the records, if their type changes.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `MX`. Priority, for the types MX, HTTPS and SVCB.
    pub fn mx(mut self, mx: impl Into<String>) -> Self {
        self.mx = Some(mx.into());
        self
    }
}

/// Response of [`Client::modify_record_batch`].
#[non_exhaustive]
pub struct ModifyRecordBatchResponse {
    /// ID of the task, for `DescribeBatchTask`.
    ///
    /// - On the wire: `JobId`, Unsigned integer, always present in responses
    /// - Example: `1808535`
    pub job_id: u64,

    /// What was done, step by step.
    ///
    /// - On the wire: `DetailList`, list of object `ModifyRecordBatchDetail`, always present in responses
    pub detail_list: Vec<ModifyRecordBatchDetail>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Field of a record.
    pub enum RecordField, UnknownRecordField {
        /// `sub_domain` – Host.
        SubDomain = "sub_domain",
        /// `record_type` – Type, which needs `Value` as well.
        RecordType = "record_type",
        /// `area` – Line.
        Line = "area",
        /// `value` – Value.
        Value = "value",
        /// `mx` – MX priority.
        Mx = "mx",
        /// `ttl` – TTL.
        Ttl = "ttl",
        /// `status` – Whether the record is in use.
        Status = "status",
    }
}

impl rt::Action for ModifyRecordBatchRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ModifyRecordBatch")
    };
    type Response = ModifyRecordBatchResponse;
}

rt::request! {
    ModifyRecordBatchRequest {
        0 record_id_list: "RecordIdList", required().limits(&[max_items(5000)]);
        1 change: "Change", required().known();
        2 change_to: "ChangeTo", required();
        3 value: Option "Value";
        4 mx: Option "MX", limits(&[min(0), max(65535)]);
    }
    rules [
        If { effect: Required, field: &["Value"], when: &[is(&["Change"], &["record_type"])] },
        If { effect: Required, field: &["MX"], when: &[is(&["Change"], &["record_type"]), is(&["ChangeTo"], &["MX", "HTTPS", "SVCB"])] },
    ]
}

rt::response! {
    ModifyRecordBatchResponse {
        0 job_id: "JobId", always();
        1 detail_list: "DetailList", always();
        2 request_id: "RequestId";
    }
}
