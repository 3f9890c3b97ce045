// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Carry.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Carries another call encrypted.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Carry)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{CarryRequest, CarryRequestArgs, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = CarryRequest::new(CarryRequestArgs {
    ///     action: "…".into(),
    ///     app_id: "…".into(),
    ///     iv: "…".into(),
    ///     data: "…".into(),
    /// });
    /// let response = client.carry(&request).await?;
    /// println!("{}", response.iv);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn carry(
        &self,
        request: &CarryRequest,
    ) -> impl Future<Output = Result<CarryResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::carry`].
#[must_use]
#[non_exhaustive]
pub struct CarryRequest {
    /// The action.
    ///
    /// - On the wire: `Action`, String, required
    pub action: String,

    /// The application.
    ///
    /// - On the wire: `AppId`, String, required
    pub app_id: String,

    /// Initialization vector.
    ///
    /// - On the wire: `Iv`, String, required
    pub iv: String,

    /// Ciphertext.
    ///
    /// - On the wire: `Data`, String, required
    pub data: String,

    /// Signature.
    ///
    /// - On the wire: `Mac`, String, optional
    pub mac: Option<String>,
}

impl CarryRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: CarryRequestArgs) -> Self {
        Self {
            action: args.action,
            app_id: args.app_id,
            iv: args.iv,
            data: args.data,
            ..rt::unset()
        }
    }

    /// Sets `Mac`. Signature.
    pub fn mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
    }
}

/// Named arguments of [`CarryRequest::new`].
#[derive(Clone)]
pub struct CarryRequestArgs {
    /// `Action` – The action.
    pub action: String,
    /// `AppId` – The application.
    pub app_id: String,
    /// `Iv` – Initialization vector.
    pub iv: String,
    /// `Data` – Ciphertext.
    pub data: String,
}

/// Response of [`Client::carry`].
#[non_exhaustive]
pub struct CarryResponse {
    /// Initialization vector.
    ///
    /// - On the wire: `Iv`, String, always present in responses
    pub iv: String,

    /// Ciphertext.
    ///
    /// - On the wire: `Data`, String, always present in responses
    pub data: String,

    /// Signature.
    ///
    /// - On the wire: `Mac`, String
    pub mac: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for CarryRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Carry")
    };
    type Response = CarryResponse;
}

rt::request! {
    CarryRequest {
        0 action: "Action", required();
        1 app_id: "AppId", required();
        2 iv: "Iv", required();
        3 data: "Data", required();
        4 mac: Option "Mac";
    }
}

rt::response! {
    CarryResponse {
        0 iv: "Iv", always();
        1 data: "Data", always();
        2 mac: Option "Mac";
        3 request_id: "RequestId";
    }
}
