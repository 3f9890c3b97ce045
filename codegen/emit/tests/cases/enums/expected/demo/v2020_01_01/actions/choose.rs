// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Choose.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::enums::Kind;

impl Client {
    /// Takes values of enums.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Choose)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{ChooseRequest, Client, Kind};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ChooseRequest::new(Kind::No);
    /// let response = client.choose(&request).await?;
    /// println!("{}", response.level);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn choose(
        &self,
        request: &ChooseRequest,
    ) -> impl Future<Output = Result<ChooseResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::choose`].
#[must_use]
#[non_exhaustive]
pub struct ChooseRequest {
    /// What it is.
    ///
    /// - On the wire: `Kind`, String, required
    pub kind: Kind,

    /// How much.
    ///
    /// - On the wire: `Level`, Integer, optional
    /// - Default: `1`, applied by the service
    pub level: Option<Level>,

    /// More of them.
    ///
    /// - On the wire: `Kinds`, list of String, optional
    pub kinds: Option<Vec<Kind>>,

    /// Stays free.
    ///
    /// - On the wire: `Free`, String, optional
    /// - Known values: `ONE`, `TWO`
    pub free: Option<String>,
}

impl ChooseRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(kind: Kind) -> Self {
        Self { kind, ..rt::unset() }
    }

    /// Sets `Level`. How much.
    #[inline]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `Kinds`. More of them.
    #[inline]
    pub fn kinds(mut self, kinds: Vec<Kind>) -> Self {
        self.kinds = Some(kinds);
        self
    }

    /// Sets `Free`. Stays free.
    pub fn free(mut self, free: impl Into<String>) -> Self {
        self.free = Some(free.into());
        self
    }
}

/// Response of [`Client::choose`].
#[non_exhaustive]
pub struct ChooseResponse {
    /// How much it became.
    ///
    /// - On the wire: `Level`, Integer, always present in responses
    pub level: Level,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::integer_enum! {
    /// How much.
    pub enum Level, UnknownLevel {
        /// `-1` – Less.
        Less = -1,
        /// `0` – Nothing.
        Zero = 0,
        /// `1` – A little.
        One = 1,
    }
}

impl rt::Action for ChooseRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Choose")
    };
    type Response = ChooseResponse;
}

rt::request! {
    ChooseRequest {
        0 kind: "Kind", required().known();
        1 level: Option "Level", limits(&[documented().deny()]);
        2 kinds: Option "Kinds", each(&[documented()]);
        3 free: Option "Free";
    }
}

rt::response! {
    ChooseResponse {
        0 level: "Level", always();
        1 request_id: "RequestId";
    }
}
