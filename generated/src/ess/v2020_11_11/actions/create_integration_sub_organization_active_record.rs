// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/CreateIntegrationSubOrganizationActiveRecord.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Activates member organizations of a group that are not activated yet, as its administrators do in the console;
    /// it cannot renew an activation. Each uses up a licence.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=CreateIntegrationSubOrganizationActiveRecord)
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `ResourceNotFound` – The resource does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{Client, CreateIntegrationSubOrganizationActiveRecordRequest, Operator};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy"));
    /// let request = CreateIntegrationSubOrganizationActiveRecordRequest::new(
    ///     vec!["yDxbWUyKQDxgXVUuO4zjEB8mxCcDjAyF".into()],
    /// );
    /// let response = client
    ///     .create_integration_sub_organization_active_record(&request)
    ///     .await?;
    /// println!("{:?}", response.failed_sub_organization_ids);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_integration_sub_organization_active_record(
        &self,
        request: &CreateIntegrationSubOrganizationActiveRecordRequest,
    ) -> impl Future<
        Output = Result<CreateIntegrationSubOrganizationActiveRecordResponse, Error>,
    > {
        self.call(request)
    }
}

/// Request of [`Client::create_integration_sub_organization_active_record`].
#[must_use]
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecordRequest {
    /// Employee who makes the call and may belong to a member organization of the group; needs the permission for it
    /// and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Member organizations to activate.
    ///
    /// - On the wire: `SubOrganizationIds`, list of String, required
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub sub_organization_ids: Vec<String>,
}

impl CreateIntegrationSubOrganizationActiveRecordRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(sub_organization_ids: Vec<String>) -> Self {
        Self {
            sub_organization_ids,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call and may belong to a member organization of the group; needs the
    /// permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Response of [`Client::create_integration_sub_organization_active_record`].
#[non_exhaustive]
pub struct CreateIntegrationSubOrganizationActiveRecordResponse {
    /// Member organizations that could not be activated.
    ///
    /// - On the wire: `FailedSubOrganizationIds`, list of String, always present in responses
    /// - Example: `yDt1JUUckp77a2tqUyEmko8RVpCEHoNA`
    pub failed_sub_organization_ids: Vec<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CreateIntegrationSubOrganizationActiveRecordRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "CreateIntegrationSubOrganizationActiveRecord")
    };
    type Response = CreateIntegrationSubOrganizationActiveRecordResponse;
}

rt::request! {
    CreateIntegrationSubOrganizationActiveRecordRequest {
        0 operator: Option "Operator", required();
        1 sub_organization_ids: "SubOrganizationIds", required();
    }
}

rt::response! {
    CreateIntegrationSubOrganizationActiveRecordResponse {
        0 failed_sub_organization_ids: "FailedSubOrganizationIds", always();
        1 request_id: "RequestId";
    }
}
