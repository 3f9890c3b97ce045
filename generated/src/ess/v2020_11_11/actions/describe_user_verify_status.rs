// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/actions/DescribeUserVerifyStatus.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::client::{Client, Error, SERVICE};
use crate::ess::v2020_11_11::enums::IdCardType;
use crate::ess::v2020_11_11::types::UserInfo;

impl Client {
    /// Returns whether a person is verified, so that no link of `CreateUserVerifyUrl` is needed. Only persons who
    /// verified by a link of your organization are found, not those who verified in another way. Needs a quota of
    /// verifications; ask the account manager.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=ess&Version=2020-11-11&Action=DescribeUserVerifyStatus)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
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
    /// - `InternalError.System` – The system of the service failed.
    /// - `MissingParameter.UserId` – An employee is missing.
    /// - `OperationDenied.ErrNoResourceAccess` – The caller has no access to a resource.
    /// - `ResourceNotFound.Template` – The template does not exist.
    /// - `ResourceUnavailable` – The resource is not available.
    /// - `UnauthorizedOperation.NoPermissionFeature` – The edition of the organization does not include this action.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::ess::{
    ///     Client, DescribeUserVerifyStatusRequest, DescribeUserVerifyStatusRequestArgs,
    ///     IdCardType, Operator,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::ess::Error> {
    /// let client = client.as_operator(Operator::user("yDxbNUyKQDx3oAUuO4zjEBQGidlGe4hP"));
    /// let request = DescribeUserVerifyStatusRequest::new(DescribeUserVerifyStatusRequestArgs {
    ///     name: "典子谦".into(),
    ///     id_card_number: "620000198802020000".into(),
    ///     id_card_type: IdCardType::IdCard,
    /// });
    /// let response = client.describe_user_verify_status(&request).await?;
    /// println!("{}", response.verify_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_user_verify_status(
        &self,
        request: &DescribeUserVerifyStatusRequest,
    ) -> impl Future<Output = Result<DescribeUserVerifyStatusResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_user_verify_status`].
#[must_use]
#[non_exhaustive]
pub struct DescribeUserVerifyStatusRequest {
    /// Employee who makes the call; needs the permission for it and access to the data it names.
    ///
    /// - On the wire: `Operator`, object `UserInfo`, set it here or with [`Client::as_operator`]
    /// - Must set: `UserId`
    pub operator: Option<UserInfo>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, required
    /// - If `IdCardType` is `ID_CARD` or `HONGKONG_MACAO_AND_TAIWAN`: exactly 18 characters (logs a warning), pattern
    ///   `[0-9]{17}[0-9X]` (not checked before sending)
    /// - If `IdCardType` is `HONGKONG_AND_MACAO`: exactly 11 characters (logs a warning), pattern `[HM][0-9]{10}`
    ///   (not checked before sending)
    /// - Example: `620000198802020000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: String,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, required
    /// - Example: `ID_CARD`
    pub id_card_type: IdCardType,
}

impl DescribeUserVerifyStatusRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: DescribeUserVerifyStatusRequestArgs) -> Self {
        Self {
            name: args.name,
            id_card_number: args.id_card_number,
            id_card_type: args.id_card_type,
            ..rt::unset()
        }
    }

    /// Sets `Operator`. Employee who makes the call; needs the permission for it and access to the data it names.
    #[inline]
    pub fn operator(mut self, operator: UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

/// Named arguments of [`DescribeUserVerifyStatusRequest::new`].
#[derive(Clone)]
pub struct DescribeUserVerifyStatusRequestArgs {
    /// `Name` – Name of the person.
    pub name: String,
    /// `IdCardNumber` – Number of the identity document.
    pub id_card_number: String,
    /// `IdCardType` – Kind of identity document.
    pub id_card_type: IdCardType,
}

/// Response of [`Client::describe_user_verify_status`].
#[non_exhaustive]
pub struct DescribeUserVerifyStatusResponse {
    /// Whether the person is verified.
    ///
    /// - On the wire: `VerifyStatus`, Boolean, always present in responses
    /// - Example: `false`
    pub verify_status: bool,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribeUserVerifyStatusRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(0),
        needs: &[&["UserId"]],
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "DescribeUserVerifyStatus")
    };
    type Response = DescribeUserVerifyStatusResponse;
}

rt::request! {
    DescribeUserVerifyStatusRequest {
        0 operator: Option "Operator", required();
        1 name: "Name", required().sensitive();
        2 id_card_number: "IdCardNumber",
            required()
            .sensitive()
            .cases(&[when(&[is(&["IdCardType"], &["ID_CARD", "HONGKONG_MACAO_AND_TAIWAN"])]).limits(&[chars(18).warn()]), when(&[is(&["IdCardType"], &["HONGKONG_AND_MACAO"])]).limits(&[chars(11).warn()])]);
        3 id_card_type: "IdCardType", required().known();
    }
}

rt::response! {
    DescribeUserVerifyStatusResponse {
        0 verify_status: "VerifyStatus", always();
        1 request_id: "RequestId";
    }
}
