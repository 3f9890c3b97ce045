// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/actions/ReportConversion.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::sms::v2021_01_11::client::{Client, Error, SERVICE};
use crate::sms::v2021_01_11::types::ReportConversionStatus;

impl Client {
    /// Reports that a user entered the code of a message, from which the service works out conversion rates.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=sms&Version=2021-01-11&Action=ReportConversion)
    /// - Rate limit: 1000 calls per second
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `InternalError.SendAndRecvFail` – Sending or receiving took too long inside the service.
    /// - `UnauthorizedOperation.SmsSdkAppIdVerifyFail` – The application does not belong to the account of the key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::sms::{Client, ReportConversionRequest, ReportConversionRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::sms::Error> {
    /// let request = ReportConversionRequest::new(ReportConversionRequestArgs {
    ///         sms_sdk_app_id: "1400000001".into(),
    ///         serial_no: "a12gb4e2-sd11-5dx6-aav9-8f3d97xa2xu7".into(),
    ///     })
    ///     .conversion_time(1658310430);
    /// let response = client.report_conversion(&request).await?;
    /// println!("{:?}", response.report_conversion_status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn report_conversion(
        &self,
        request: &ReportConversionRequest,
    ) -> impl Future<Output = Result<ReportConversionResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::report_conversion`].
#[must_use]
#[non_exhaustive]
pub struct ReportConversionRequest {
    /// Application, by the `SdkAppId` that the SMS console shows.
    ///
    /// - On the wire: `SmsSdkAppId`, String, required
    /// - Example: `1400000001`
    pub sms_sdk_app_id: String,

    /// The message, by the `SerialNo` that `SendSms` returned.
    ///
    /// - On the wire: `SerialNo`, String, required
    /// - Example: `a12gb4e2-sd11-5dx6-aav9-8f3d97xa2xu7`
    pub serial_no: String,

    /// When the user entered the code.
    ///
    /// - On the wire: `ConversionTime`, Unix time in seconds, optional
    /// - Example: `1658310430`
    pub conversion_time: Option<i64>,
}

impl ReportConversionRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: ReportConversionRequestArgs) -> Self {
        Self {
            sms_sdk_app_id: args.sms_sdk_app_id,
            serial_no: args.serial_no,
            ..rt::unset()
        }
    }

    /// Sets `ConversionTime`. When the user entered the code.
    #[inline]
    pub fn conversion_time(mut self, conversion_time: i64) -> Self {
        self.conversion_time = Some(conversion_time);
        self
    }
}

/// Named arguments of [`ReportConversionRequest::new`].
#[derive(Clone)]
pub struct ReportConversionRequestArgs {
    /// `SmsSdkAppId` – Application, by the `SdkAppId` that the SMS console shows.
    pub sms_sdk_app_id: String,
    /// `SerialNo` – The message, by the `SerialNo` that `SendSms` returned.
    pub serial_no: String,
}

/// Response of [`Client::report_conversion`].
#[non_exhaustive]
pub struct ReportConversionResponse {
    /// Whether the report was accepted.
    ///
    /// - On the wire: `ReportConversionStatus`, object `ReportConversionStatus`, always present in responses
    pub report_conversion_status: ReportConversionStatus,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ReportConversionRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(1000),
        ..rt::ActionInfo::of(&SERVICE, "ReportConversion")
    };
    type Response = ReportConversionResponse;
}

rt::request! {
    ReportConversionRequest {
        0 sms_sdk_app_id: "SmsSdkAppId", required();
        1 serial_no: "SerialNo", required();
        2 conversion_time: Option "ConversionTime";
    }
}

rt::response! {
    ReportConversionResponse {
        0 report_conversion_status: "ReportConversionStatus", always();
        1 request_id: "RequestId";
    }
}
