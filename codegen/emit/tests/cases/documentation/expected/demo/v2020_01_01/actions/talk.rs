// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Talk.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// \# Not a heading
    /// See <https://example.com/a?b=c&d=>\[e\] and \<b>tags\</b>, \[brackets\], `code with <T> and [T]`, a_b*c*d,
    /// 100% ``ticks``.
    /// \| not | a table |
    ///
    /// A second paragraph with "quotes", a \\ backslash and */ /* comment marks.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Talk)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, TalkRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = TalkRequest::new("…");
    /// let response = client.talk(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(
        note = "since 2023-01-01; use `Speak` instead. Says \"no\" to everything."
    )]
    #[inline]
    pub fn talk(
        &self,
        request: &TalkRequest,
    ) -> impl Future<Output = Result<TalkResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::talk`].
#[must_use]
#[non_exhaustive]
pub struct TalkRequest {
    /// Deprecated and required.
    ///
    /// - On the wire: `Old`, String, required
    /// - Deprecated: use `New1` instead
    #[deprecated(note = "use `New1` instead")]
    pub old: String,

    /// Deprecated and optional.
    ///
    /// - On the wire: `Older`, String, optional
    /// - Deprecated: Do not.
    #[deprecated(note = "Do not.")]
    pub older: Option<String>,

    /// Not for everyone.
    ///
    /// - On the wire: `Hidden`, String, optional
    #[doc(hidden)]
    pub hidden: Option<String>,

    /// Not to be shown.
    ///
    /// - On the wire: `Secret`, String, optional
    /// - Sensitive: never shown in errors, logs and debug output
    pub secret: Option<String>,
}

impl TalkRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(old: impl Into<String>) -> Self {
        Self {
            #[allow(deprecated)]
            old: old.into(),
            ..rt::unset()
        }
    }

    /// Sets `Older`. Deprecated and optional.
    #[deprecated(note = "Do not.")]
    #[allow(deprecated)]
    pub fn older(mut self, older: impl Into<String>) -> Self {
        self.older = Some(older.into());
        self
    }

    /// Sets `Hidden`. Not for everyone.
    #[doc(hidden)]
    pub fn hidden(mut self, hidden: impl Into<String>) -> Self {
        self.hidden = Some(hidden.into());
        self
    }

    /// Sets `Secret`. Not to be shown.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

/// Response of [`Client::talk`].
#[non_exhaustive]
pub struct TalkResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for TalkRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Talk")
    };
    type Response = TalkResponse;
}

rt::request! {
    TalkRequest {
        0 old: "Old", required();
        1 older: Option "Older";
        2 hidden: Option "Hidden";
        3 secret: Option "Secret", sensitive();
    }
}

rt::response! {
    TalkResponse {
        0 request_id: "RequestId";
    }
}
