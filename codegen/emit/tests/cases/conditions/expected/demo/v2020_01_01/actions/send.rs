// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Send.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Signer;

impl Client {
    /// Sends under conditions.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Send)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, SendRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = SendRequest::new();
    /// let response = client.send(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(
        &self,
        request: &SendRequest,
    ) -> impl Future<Output = Result<SendResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::send`].
///
/// - `First.Mobile` has an effect only if `Note` is set.
/// - `First.Card` has an effect only if `Note` is set.
#[must_use]
#[non_exhaustive]
pub struct SendRequest {
    /// Who signs.
    ///
    /// - On the wire: `Signers`, list of object `Signer`, optional
    /// - Each item: Set at least one of `Card`, `Mobile`
    /// - Each item: `Card` is required if `Kind` is `PERSON` or left out
    /// - Each must set: `Name`
    pub signers: Option<Vec<Signer>>,

    /// The first of them.
    ///
    /// - On the wire: `First`, object `Signer`, optional
    /// - Must set: `Kind`
    pub first: Option<Signer>,

    /// How.
    ///
    /// - On the wire: `Mode`, String, optional
    /// - Default: `FAST`, applied by the service
    pub mode: Option<Mode>,

    /// A code.
    ///
    /// - On the wire: `Code`, String, optional
    /// - If `Mode` is `FAST` or left out: exactly 18 characters (logs a warning), pattern `[0-9]+` (not checked
    ///   before sending)
    /// - If `Mode` is `SAFE` and `Note` is not set: at most 4 characters (checked before sending), only digits (logs
    ///   a warning)
    /// - If `Signers.Kind` is `COMPANY`: only `A`, `B` (others are refused before sending)
    pub code: Option<String>,

    /// Words.
    ///
    /// - On the wire: `Tags`, list of String, optional
    /// - Not allowed if `Mode` is `SAFE`
    /// - If `Note` is set: at most 3 items (checked before sending), each item at most 5 characters (checked before
    ///   sending), only `a`, `b` (others log a warning)
    pub tags: Option<Vec<String>>,

    /// A note.
    ///
    /// - On the wire: `Note`, String, optional
    /// - Required if `Signers.Kind` is `COMPANY` and `Mode` is `FAST` or `SAFE` or left out
    pub note: Option<String>,
}

impl SendRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Signers`. Who signs.
    #[inline]
    pub fn signers(mut self, signers: Vec<Signer>) -> Self {
        self.signers = Some(signers);
        self
    }

    /// Sets `First`. The first of them.
    #[inline]
    pub fn first(mut self, first: Signer) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets `Mode`. How.
    #[inline]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets `Code`. A code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `Tags`. Words.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `Note`. A note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl Default for SendRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::send`].
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// How.
    pub enum Mode, UnknownMode {
        /// `FAST` – Quickly.
        Fast = "FAST",
        /// `SAFE` – Safely.
        Safe = "SAFE",
    }
}

impl rt::Action for SendRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Send")
    };
    type Response = SendResponse;
}

rt::request! {
    SendRequest {
        0 signers: Option "Signers",
            needs(&[&["Name"]])
            .rules(&[AtLeastOneOf(&[&["Card"], &["Mobile"]]), If { effect: Required, field: &["Card"], when: &[is_by_default(&["Kind"], &["PERSON"])] }]);
        1 first: Option "First", needs(&[&["Kind"]]);
        2 mode: Option "Mode", known();
        3 code: Option "Code",
            cases(&[when(&[is_by_default(&["Mode"], &["FAST"])]).limits(&[chars(18).warn()]), when(&[is(&["Mode"], &["SAFE"]), absent(&["Note"])]).limits(&[max_chars(4), charset(DIGITS)]), when(&[is(&["Signers", "Kind"], &["COMPANY"])]).values_deny(&["A", "B"])]);
        4 tags: Option "Tags",
            cases(&[when(&[given(&["Note"])]).limits(&[max_items(3)]).each(&[max_chars(5)]).values(&["a", "b"])]);
        5 note: Option "Note";
    }
    rules [
        If { effect: Required, field: &["Note"], when: &[is(&["Signers", "Kind"], &["COMPANY"]), is_by_default(&["Mode"], &["FAST", "SAFE"])] },
        If { effect: Forbidden, field: &["Tags"], when: &[is(&["Mode"], &["SAFE"])] },
        If { effect: Only, field: &["First", "Mobile"], when: &[given(&["Note"])] },
        If { effect: Only, field: &["First", "Card"], when: &[given(&["Note"])] },
    ]
}

rt::response! {
    SendResponse {
        0 request_id: "RequestId";
    }
}
