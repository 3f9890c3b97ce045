// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/MakeLink.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Makes a link with which a contract is signed.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=MakeLink)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Rate limit: 50 calls per day, which the client does not count
    /// - Retry: must not be sent again if its response was lost
    /// - Allowlisted: available only after the vendor has turned it on
    /// - Only for: administrator, lawyer
    ///
    /// # Errors
    ///
    /// The documentation lists no error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, MakeLinkRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = MakeLinkRequest::new();
    /// let response = client.make_link(&request).await?;
    /// println!("{}", response.url);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn make_link(
        &self,
        request: &MakeLinkRequest,
    ) -> impl Future<Output = Result<MakeLinkResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::make_link`].
#[must_use]
#[non_exhaustive]
pub struct MakeLinkRequest {
    /// Contract to sign.
    ///
    /// - On the wire: `ContractId`, String, optional
    /// - Wins over `Title`
    pub contract_id: Option<String>,

    /// Title of the contract to sign.
    ///
    /// - On the wire: `Title`, String, optional
    /// - Limit: at most 20 characters (assumed: the vendor does not state it) (checked before sending)
    /// - Ignored if `ContractId` is given
    pub title: Option<String>,

    /// What the user got for a CAPTCHA.
    ///
    /// - On the wire: `Ticket`, String, optional
    /// - Valid for 5 minutes, and works once
    pub ticket: Option<String>,

    /// Kind of link.
    ///
    /// - On the wire: `Kind`, String, optional
    /// - Default: `LONG`, applied by the service (assumed: the vendor does not state it)
    pub kind: Option<LinkKind>,

    /// Whether a video is made.
    ///
    /// - On the wire: `Video`, Boolean, optional
    /// - Allowlisted: available only after the vendor has turned it on
    pub video: Option<bool>,
}

impl MakeLinkRequest {
    /// How long [`Self::ticket`] is valid: 5 minutes.
    pub const TICKET_VALID_FOR: rt::Duration = rt::Duration::from_secs(300);
}

impl MakeLinkRequest {
    /// Creates a request with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `ContractId`. Contract to sign.
    pub fn contract_id(mut self, contract_id: impl Into<String>) -> Self {
        self.contract_id = Some(contract_id.into());
        self
    }

    /// Sets `Title`. Title of the contract to sign.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Ticket`. What the user got for a CAPTCHA.
    pub fn ticket(mut self, ticket: impl Into<String>) -> Self {
        self.ticket = Some(ticket.into());
        self
    }

    /// Sets `Kind`. Kind of link.
    #[inline]
    pub fn kind(mut self, kind: LinkKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets `Video`. Whether a video is made.
    #[inline]
    pub fn video(mut self, video: bool) -> Self {
        self.video = Some(video);
        self
    }
}

impl Default for MakeLinkRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// Response of [`Client::make_link`].
#[non_exhaustive]
pub struct MakeLinkResponse {
    /// Link for signing.
    ///
    /// - On the wire: `Url`, String, always present in responses
    /// - Valid for 90 days
    /// - Only for: lawyer
    pub url: String,

    /// Codes to sign with.
    ///
    /// - On the wire: `Codes`, list of String
    /// - Works once
    pub codes: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl MakeLinkResponse {
    /// How long [`Self::url`] is valid: 90 days.
    pub const URL_VALID_FOR: rt::Duration = rt::Duration::from_secs(7776000);
}

rt::text_enum! {
    /// Kind of link.
    pub enum LinkKind, UnknownLinkKind {
        /// `LONG` – As long as it is.
        ///
        /// - Valid for 365 days
        Long = "LONG",
        /// `SHORT` – For text messages.
        ///
        /// - Valid for 7 days
        /// - Allowlisted: available only after the vendor has turned it on
        Short = "SHORT",
        /// `CARD`
        Card = "CARD",
    }
}

impl LinkKind {
    /// How long what it names is valid; `None` where that is not documented.
    #[must_use]
    pub fn valid_for(&self) -> Option<rt::Duration> {
        let seconds = match self {
            Self::Short => 604800,
            Self::Long => 31536000,
            _ => return None,
        };
        Some(rt::Duration::from_secs(seconds))
    }
}

impl rt::Action for MakeLinkRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "MakeLink")
    };
    type Response = MakeLinkResponse;
}

rt::request! {
    MakeLinkRequest {
        0 contract_id: Option "ContractId";
        1 title: Option "Title", limits(&[max_chars(20)]);
        2 ticket: Option "Ticket";
        3 kind: Option "Kind", known();
        4 video: Option "Video";
    }
}

rt::response! {
    MakeLinkResponse {
        0 url: "Url", always();
        1 codes: Option "Codes";
        2 request_id: "RequestId";
    }
}
