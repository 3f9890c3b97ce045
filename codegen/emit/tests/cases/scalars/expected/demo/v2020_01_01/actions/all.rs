// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/All.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Has a field of every type.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=All)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{AllRequest, Client};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = AllRequest::new()
    ///     .text("a \"quoted\" \\ text")
    ///     .whole(-1)
    ///     .natural(18446744073709551615)
    ///     .share(0.5)
    ///     .flag(true)
    ///     .day("2024-02-29")
    ///     .moment("2024-02-29 12:00:00")
    ///     .second(1700000000)
    ///     .bytes(b"%PDF".to_vec().into())
    ///     .grid(vec![vec![1, 2], vec![]]);
    /// let response = client.all(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn all(
        &self,
        request: &AllRequest,
    ) -> impl Future<Output = Result<AllResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::all`].
#[must_use]
#[non_exhaustive]
pub struct AllRequest {
    /// Text.
    ///
    /// - On the wire: `Text`, String, optional
    pub text: Option<String>,

    /// A whole number.
    ///
    /// - On the wire: `Whole`, Integer, optional
    pub whole: Option<i64>,

    /// A natural number.
    ///
    /// - On the wire: `Natural`, Unsigned integer, optional
    pub natural: Option<u64>,

    /// A number.
    ///
    /// - On the wire: `Share`, Float, optional
    pub share: Option<f64>,

    /// Yes or no.
    ///
    /// - On the wire: `Flag`, Boolean, optional
    pub flag: Option<bool>,

    /// A day.
    ///
    /// - On the wire: `Day`, date (`2022-01-01`), optional
    /// - Limit: a date like 2023-11-14 (logs a warning)
    pub day: Option<String>,

    /// A moment.
    ///
    /// - On the wire: `Moment`, date and time (`2022-01-01 00:00:00`), optional
    /// - Limit: a date and time like 2023-11-14 22:13:20 (logs a warning)
    pub moment: Option<String>,

    /// A second.
    ///
    /// - On the wire: `Second`, Unix time in seconds, optional
    pub second: Option<i64>,

    /// Bytes.
    ///
    /// - On the wire: `Bytes`, bytes in base64, optional
    /// - Limit: at most 16 bytes (checked before sending)
    pub bytes: Option<rt::Binary>,

    /// A list of lists.
    ///
    /// - On the wire: `Grid`, list of list of Integer, optional
    pub grid: Option<Vec<Vec<i64>>>,
}

impl AllRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Text`. Text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `Whole`. A whole number.
    #[inline]
    pub fn whole(mut self, whole: i64) -> Self {
        self.whole = Some(whole);
        self
    }

    /// Sets `Natural`. A natural number.
    #[inline]
    pub fn natural(mut self, natural: u64) -> Self {
        self.natural = Some(natural);
        self
    }

    /// Sets `Share`. A number.
    #[inline]
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `Flag`. Yes or no.
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `Day`. A day.
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `Moment`. A moment.
    pub fn moment(mut self, moment: impl Into<String>) -> Self {
        self.moment = Some(moment.into());
        self
    }

    /// Sets `Second`. A second.
    #[inline]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets `Bytes`. Bytes.
    #[inline]
    pub fn bytes(mut self, bytes: rt::Binary) -> Self {
        self.bytes = Some(bytes);
        self
    }

    /// Sets `Grid`. A list of lists.
    #[inline]
    pub fn grid(mut self, grid: Vec<Vec<i64>>) -> Self {
        self.grid = Some(grid);
        self
    }
}

impl Default for AllRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::all`].
#[non_exhaustive]
pub struct AllResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for AllRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "All")
    };
    type Response = AllResponse;
}

rt::request! {
    AllRequest {
        0 text: Option "Text";
        1 whole: Option "Whole";
        2 natural: Option "Natural";
        3 share: Option "Share";
        4 flag: Option "Flag";
        5 day: Option "Day", limits(&[format(Date)]);
        6 moment: Option "Moment", limits(&[format(DateTime)]);
        7 second: Option "Second";
        8 bytes: Option "Bytes", limits(&[max_bytes(16)]);
        9 grid: Option "Grid";
    }
}

rt::response! {
    AllResponse {
        0 request_id: "RequestId";
    }
}
