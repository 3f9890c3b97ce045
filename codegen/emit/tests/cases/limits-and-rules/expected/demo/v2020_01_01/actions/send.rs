// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Send.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::Nested;

impl Client {
    /// Sends what keeps all rules.
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
/// - Set exactly one of `Text`, `Code`.
/// - Set at most one of `Link`, `Nested.Inner`.
#[must_use]
#[non_exhaustive]
pub struct SendRequest {
    /// Every limit of a text.
    ///
    /// - On the wire: `Text`, String, optional
    /// - Limit: at most 10 characters (checked before sending), at least 1 character (not checked before sending),
    ///   only Chinese characters, letters, digits and `_` (logs a warning)
    /// - Pattern: `^.*$` (not checked before sending)
    pub text: Option<String>,

    /// A hint made stricter.
    ///
    /// - On the wire: `Code`, String, optional
    /// - Limit: exactly 4 characters (checked before sending), only digits (logs a warning)
    pub code: Option<String>,

    /// A link.
    ///
    /// - On the wire: `Link`, String, optional
    /// - Limit: at most 100 bytes (checked before sending), a URL starting with http:// or https:// (logs a warning)
    pub link: Option<String>,

    /// Words.
    ///
    /// - On the wire: `Tags`, list of String, optional
    /// - Limit: at most 3 items (checked before sending), at least 1 item (checked before sending)
    /// - Each item: at most 5 characters (checked before sending), only letters (logs a warning)
    pub tags: Option<Vec<String>>,

    /// A number.
    ///
    /// - On the wire: `Count`, Integer, optional
    /// - Limit: at least -1 (checked before sending), at most 5 (checked before sending)
    /// - Required if `Mode` is `FAST` or `SAFE`
    pub count: Option<i64>,

    /// A fraction.
    ///
    /// - On the wire: `Share`, Float, optional
    /// - Limit: at least 0 (checked before sending), at most 0.5 (checked before sending)
    pub share: Option<f64>,

    /// How.
    ///
    /// - On the wire: `Mode`, String, optional
    pub mode: Option<Mode>,

    /// A set of kinds, and of signs.
    ///
    /// - On the wire: `Title`, String, optional
    /// - Limit: only Chinese characters, lower-case letters, digits, Chinese punctuation, spaces, `"` and `-` (logs a
    ///   warning)
    pub title: Option<String>,

    /// Signs alone.
    ///
    /// - On the wire: `Signs`, String, optional
    /// - Limit: only `+` and `-` (logs a warning)
    pub signs: Option<String>,

    /// A file.
    ///
    /// - On the wire: `Picture`, String, optional
    /// - Limit: at most 10485760 bytes (checked before sending), at most 5 MB before Base64 (checked before sending),
    ///   base64 text (logs a warning), a file of type `jpg`, `png` (not checked before sending)
    pub picture: Option<String>,

    /// An address.
    ///
    /// - On the wire: `Caller`, String, optional
    /// - Limit: an IPv4 address (logs a warning)
    pub caller: Option<String>,

    /// A time.
    ///
    /// - On the wire: `Until`, Unix time in seconds, optional
    /// - Limit: not before now (logs a warning), at most 30 days from now (logs a warning)
    pub until: Option<i64>,

    /// A time in milliseconds.
    ///
    /// - On the wire: `Since`, Unix time in milliseconds, optional
    /// - Limit: at most 3 days ago (checked before sending)
    pub since: Option<i64>,

    /// A day.
    ///
    /// - On the wire: `Day`, date (`2022-01-01`), optional
    /// - Limit: not after now (logs a warning), a date like 2023-11-14 (logs a warning)
    pub day: Option<String>,

    /// A structure.
    ///
    /// - On the wire: `Nested`, object `Nested`, optional
    pub nested: Option<Nested>,
}

impl SendRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `Text`. Every limit of a text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `Code`. A hint made stricter.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `Link`. A link.
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `Tags`. Words.
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `Count`. A number.
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `Share`. A fraction.
    #[inline]
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `Mode`. How.
    #[inline]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Sets `Title`. A set of kinds, and of signs.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Signs`. Signs alone.
    pub fn signs(mut self, signs: impl Into<String>) -> Self {
        self.signs = Some(signs.into());
        self
    }

    /// Sets `Picture`. A file.
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// Sets `Caller`. An address.
    pub fn caller(mut self, caller: impl Into<String>) -> Self {
        self.caller = Some(caller.into());
        self
    }

    /// Sets `Until`. A time.
    #[inline]
    pub fn until(mut self, until: i64) -> Self {
        self.until = Some(until);
        self
    }

    /// Sets `Since`. A time in milliseconds.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets `Day`. A day.
    pub fn day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `Nested`. A structure.
    #[inline]
    pub fn nested(mut self, nested: Nested) -> Self {
        self.nested = Some(nested);
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
        0 text: Option "Text", limits(&[max_chars(10), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        1 code: Option "Code", limits(&[chars(4).deny(), charset(DIGITS)]);
        2 link: Option "Link", limits(&[max_bytes(100), format(HttpUrl)]);
        3 tags: Option "Tags", limits(&[max_items(3), min_items(1)]).each(&[max_chars(5), charset(LETTERS)]);
        4 count: Option "Count", limits(&[min(-1), max(5)]);
        5 share: Option "Share", limits(&[min(0), max_float(0.5)]);
        6 mode: Option "Mode", known();
        7 title: Option "Title",
            limits(&[charset(CHINESE.with(LOWERCASE).with(DIGITS).with(CHINESE_PUNCTUATION).and(" \"-"))]);
        8 signs: Option "Signs", limits(&[charset(characters("+-"))]);
        9 picture: Option "Picture", limits(&[max_bytes(10485760), max_file_bytes(5242880), format(Base64)]);
        10 caller: Option "Caller", limits(&[format(Ipv4)]);
        11 until: Option "Until", limits(&[min_now(0), max_now(2592000)]);
        12 since: Option "Since", limits(&[min_now_millis(-259200).deny()]);
        13 day: Option "Day", limits(&[max_now(0), format(Date)]);
        14 nested: Option "Nested";
    }
    rules [
        ExactlyOneOf(&[&["Text"], &["Code"]]),
        AtMostOneOf(&[&["Link"], &["Nested", "Inner"]]),
        If { effect: Required, field: &["Count"], when: &[is(&["Mode"], &["FAST", "SAFE"])] },
    ]
}

rt::response! {
    SendResponse {
        0 request_id: "RequestId";
    }
}
