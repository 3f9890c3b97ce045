// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/DescribePhoneNumberInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::PhoneNumberInfo;

impl Client {
    /// Returns the country or region of phone numbers and their E.164 form: `+86018501234444` is in country 86 and
    /// becomes `+8618501234444`.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=DescribePhoneNumberInfo)
    /// - Rate limit: 1000 calls per second
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.JsonParseFail` – The service could not parse the body of the request.
    /// - `FailedOperation.PhoneNumberParseFail` – The phone number could not be read.
    /// - `InvalidParameterValue.IncorrectPhoneNumber` – The phone number is malformed.
    /// - `LimitExceeded.PhoneNumberCountLimit` – The call names more than 200 phone numbers.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, DescribePhoneNumberInfoRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = DescribePhoneNumberInfoRequest::new(
    ///     vec!["+8618501234444".into(), "+8618501234445".into()],
    /// );
    /// let response = client.describe_phone_number_info(&request).await?;
    /// println!("{:?}", response.phone_number_info_set);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe_phone_number_info(
        &self,
        request: &DescribePhoneNumberInfoRequest,
    ) -> impl Future<Output = Result<DescribePhoneNumberInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe_phone_number_info`].
#[must_use]
#[non_exhaustive]
pub struct DescribePhoneNumberInfoRequest {
    /// Phone numbers.
    ///
    /// - On the wire: `PhoneNumberSet`, list of String, required
    /// - Limit: at most 200 items (checked before sending)
    /// - Each item: a phone number with country code like +8613800138000 (logs a warning)
    /// - Example: `+8618501234444`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number_set: Vec<String>,
}

impl DescribePhoneNumberInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(phone_number_set: Vec<String>) -> Self {
        Self { phone_number_set }
    }
}

/// Response of [`Client::describe_phone_number_info`].
#[non_exhaustive]
pub struct DescribePhoneNumberInfoResponse {
    /// The numbers.
    ///
    /// - On the wire: `PhoneNumberInfoSet`, list of object `PhoneNumberInfo`, always present in responses
    pub phone_number_info_set: Vec<PhoneNumberInfo>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for DescribePhoneNumberInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(1000),
        ..rt::ActionInfo::of(&SERVICE, "DescribePhoneNumberInfo")
    };
    type Response = DescribePhoneNumberInfoResponse;
}

rt::request! {
    DescribePhoneNumberInfoRequest {
        0 phone_number_set: "PhoneNumberSet", required().sensitive().limits(&[max_items(200)]).each(&[format(E164)]);
    }
}

rt::response! {
    DescribePhoneNumberInfoResponse {
        0 phone_number_info_set: "PhoneNumberInfoSet", always();
        1 request_id: "RequestId";
    }
}
