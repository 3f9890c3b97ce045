// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateBatchInformationExtractionTask.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::{Agent, ExtractionField, UserInfo};

impl Client {
    /// Starts a task for each of up to 5 files that finds the values of fields, by their names, in the text of a
    /// contract. `DescribeInformationExtractionTask` returns them.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateBatchInformationExtractionTask)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `UserId`
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `FailedOperation.BalanceNotEnough` – The quota is used up.
    /// - `InternalError` – The service failed.
    /// - `InternalError.DependsApi` – An API of another system that the service depends on failed.
    /// - `InternalError.DependsDb` – A database the service depends on failed.
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `InvalidParameter.SensitiveFileContent` – A file holds content that is not permitted.
    /// - `OperationDenied` – The operation was refused.
    /// - `OperationDenied.NoLogin` – The operator is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateBatchInformationExtractionTaskRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDx************************xxx"));
    /// let request = CreateBatchInformationExtractionTaskRequest::new(
    ///         vec!["yDx************************acc".into()],
    ///     )
    ///     .field_template_id("yDx************************yyy");
    /// let response = client.create_batch_information_extraction_task(&request).await?;
    /// println!("{:?}", response.task_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_batch_information_extraction_task(
        &self,
        request: &CreateBatchInformationExtractionTaskRequest,
    ) -> impl Future<
        Output = Result<CreateBatchInformationExtractionTaskResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_batch_information_extraction_task`].
#[must_use]
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTaskRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Files to read, uploaded by `UploadFiles`: PDF and Word of at most 10 MB, PNG and JPEG of at most 5 MB. One
    /// task is made for each.
    ///
    /// - On the wire: `ResourceIds`, list of String, required
    /// - Limit: at most 5 items (checked before sending)
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`, `yDRS4UUgygqdcj5pUuO4zjEu602GFIe6`
    pub resource_ids: Vec<String>,

    /// On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization of its group.
    ///
    /// - On the wire: `Agent`, object `Agent`, optional
    /// - Must set: `ProxyOrganizationId`
    pub agent: Option<Agent>,

    /// Template of the fields to find, from the console.
    ///
    /// - On the wire: `FieldTemplateId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRS4UUgygqdcj56UuO4zjExBQcOiB68`
    /// - Wins over `Fields`
    pub field_template_id: Option<String>,

    /// Fields to find.
    ///
    /// - On the wire: `Fields`, list of object `ExtractionField`, optional
    /// - Ignored if `FieldTemplateId` is given
    pub fields: Option<Vec<ExtractionField>>,
}

impl CreateBatchInformationExtractionTaskRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(resource_ids: Vec<String>) -> Self {
        Self {
            resource_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Sets `Agent`. On whose behalf a parent organization acts: `ProxyOrganizationId` names the member organization
    /// of its group.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `FieldTemplateId`. Template of the fields to find, from the console.
    pub fn field_template_id(mut self, field_template_id: impl Into<String>) -> Self {
        self.field_template_id = Some(field_template_id.into());
        self
    }

    /// Sets `Fields`. Fields to find.
    #[inline]
    pub fn fields(mut self, fields: Vec<ExtractionField>) -> Self {
        self.fields = Some(fields);
        self
    }
}

/// Response of [`Client::create_batch_information_extraction_task`].
#[non_exhaustive]
pub struct CreateBatchInformationExtractionTaskResponse {
    /// Identifiers of the tasks in the order of `ResourceIds`, for `DescribeInformationExtractionTask`. Keep them.
    ///
    /// - On the wire: `TaskIds`, list of String
    /// - Each item: exactly 32 characters
    /// - Example: `yDw6yUUgyg3caowzUx4GQptRKfMnJqX8`
    pub task_ids: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateBatchInformationExtractionTaskRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateBatchInformationExtractionTask")
    };
    type Response = CreateBatchInformationExtractionTaskResponse;
}

rt::request! {
    CreateBatchInformationExtractionTaskRequest {
        0 operator: Option "Operator", required();
        1 resource_ids: "ResourceIds", required().limits(&[max_items(5)]);
        2 agent: Option "Agent", needs(&[&["ProxyOrganizationId"]]);
        3 field_template_id: Option "FieldTemplateId";
        4 fields: Option "Fields";
    }
}

rt::response! {
    CreateBatchInformationExtractionTaskResponse {
        0 task_ids: Option "TaskIds";
        1 request_id: "RequestId";
    }
}
