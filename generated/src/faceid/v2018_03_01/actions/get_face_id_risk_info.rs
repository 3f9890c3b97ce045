// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/faceid/2018-03-01/actions/GetFaceIdRiskInfo.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::faceid::v2018_03_01::client::{Client, Error, SERVICE};

impl Client {
    /// Returns how risky a device is that uses the SDK, for three days after the token was made.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=faceid&Version=2018-03-01&Action=GetFaceIdRiskInfo)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: may be sent again if its response was lost
    ///
    /// Facts as of 2026-11-20.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation.UnKnown` – The service failed for an unknown reason.
    /// - `InvalidParameter` – A parameter is wrong, for instance in format or type.
    /// - `InvalidParameterValue.BizTokenExpired` – The token has expired.
    /// - `InvalidParameterValue.BizTokenIllegal` – The token is not valid.
    /// - `UnauthorizedOperation.Arrears` – The account owes money.
    /// - `UnauthorizedOperation.Nonactivated` – The service has not been opened.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::faceid::{Client, GetFaceIdRiskInfoRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::faceid::Error> {
    /// let request = GetFaceIdRiskInfoRequest::new(
    ///     "CE661F1A-0F1E-45BD-BE13-34C05CEA761281",
    /// );
    /// let response = client.get_face_id_risk_info(&request).await?;
    /// println!("{:?}", response.device_info_tag);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_face_id_risk_info(
        &self,
        request: &GetFaceIdRiskInfoRequest,
    ) -> impl Future<Output = Result<GetFaceIdRiskInfoResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get_face_id_risk_info`].
#[must_use]
#[non_exhaustive]
pub struct GetFaceIdRiskInfoRequest {
    /// Token of the check, from `GetFaceidRiskInfoToken`.
    ///
    /// - On the wire: `FaceIdToken`, String, required
    /// - Example: `CE6621F1A-0F1E-45BD-BE13-34C025CEA7681`
    /// - Sensitive: never shown in errors, logs and debug output
    pub face_id_token: String,
}

impl GetFaceIdRiskInfoRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(face_id_token: impl Into<String>) -> Self {
        Self {
            face_id_token: face_id_token.into(),
        }
    }
}

/// Response of [`Client::get_face_id_risk_info`].
#[non_exhaustive]
pub struct GetFaceIdRiskInfoResponse {
    /// Risks of the device, joined by `_`: 01 rooted or jailbroken, 02 injected code, 03 an emulator, 04 risky
    /// operations, 05 a hijacked camera, 06 known to criminals.
    ///
    /// - On the wire: `DeviceInfoTag`, String, always present in responses, may be null
    /// - Example: `01_03`
    pub device_info_tag: Option<String>,

    /// How risky the device is.
    ///
    /// - On the wire: `DeviceInfoLevel`, Integer, always present in responses, may be null
    /// - Example: `1`
    pub device_info_level: Option<DeviceRiskLevel>,

    /// Identifier of the device.
    ///
    /// - On the wire: `OpenId`, String, always present in responses, may be null
    /// - Example: `DB1904203FA986234030BDFAB`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// How risky the camera of the device is, by its fingerprint.
    ///
    /// - On the wire: `CameraInfoLevel`, Integer, always present in responses, may be null
    /// - Example: `1`
    pub camera_info_level: Option<DeviceRiskLevel>,

    /// Risks of the camera by its fingerprint, joined by `_`: 01 rooted or jailbroken, 02 injected code, 03 an
    /// emulator, 04 risky operations, 05 a hijacked camera, 06 known to criminals; empty if there is none.
    ///
    /// - On the wire: `CameraInfoTag`, String, always present in responses, may be null
    /// - Example: `01_03`
    pub camera_info_tag: Option<String>,

    /// Text that the token was made with.
    ///
    /// - On the wire: `Extra`, String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub extra: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How risky a device is.
    pub enum DeviceRiskLevel, UnknownDeviceRiskLevel {
        /// `1` – Low risk.
        Low = 1,
        /// `2` – Medium risk.
        Medium = 2,
        /// `3` – High risk.
        High = 3,
        /// `4` – An attack.
        Attack = 4,
        /// `-1` – The level could not be determined.
        NotKnown = -1,
    }
}

impl rt::Action for GetFaceIdRiskInfoRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Safe,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "GetFaceIdRiskInfo")
    };
    type Response = GetFaceIdRiskInfoResponse;
}

rt::request! {
    GetFaceIdRiskInfoRequest {
        0 face_id_token: "FaceIdToken", required().sensitive();
    }
}

rt::response! {
    GetFaceIdRiskInfoResponse {
        0 device_info_tag: Option "DeviceInfoTag", always().nullable();
        1 device_info_level: Option "DeviceInfoLevel", always().nullable();
        2 open_id: Option "OpenId", always().nullable().sensitive();
        3 camera_info_level: Option "CameraInfoLevel", always().nullable();
        4 camera_info_tag: Option "CameraInfoTag", always().nullable();
        5 extra: Option "Extra", always().nullable().sensitive();
        6 request_id: "RequestId";
    }
}
