// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/CallbackInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Where callbacks of an organization go.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct CallbackInfo {
    /// Address that takes messages by HTTP POST and answers with status 200.
    ///
    /// - On the wire: `CallbackUrl`, String, required
    /// - Limit: a URL (logs a warning)
    /// - Example: `https://tsign.tencent.com/callback`
    /// - Sensitive: never shown in errors, logs and debug output
    pub callback_url: String,

    /// Not for use. Key that messages are encrypted with.
    ///
    /// - On the wire: `Token`, String, optional
    /// - Example: `xxxx`
    /// - Sensitive: never shown in errors, logs and debug output
    /// - Deprecated: since 2026-11-20; use `CallbackKey` instead
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20; use `CallbackKey` instead")]
    pub token: Option<String>,

    /// Key that messages are encrypted with.
    ///
    /// - On the wire: `CallbackKey`, String, optional
    /// - Example: `8DD3B29CE10D469D8978393074A767FD`
    /// - Sensitive: never shown in errors, logs and debug output
    pub callback_key: Option<String>,

    /// Token that messages are signed with.
    ///
    /// - On the wire: `CallbackToken`, String, optional
    /// - Example: `5AF866900CA34D1A95382C48C678A085`
    /// - Sensitive: never shown in errors, logs and debug output
    pub callback_token: Option<String>,
}

impl CallbackInfo {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
            ..rt::unset()
        }
    }

    /// Sets `Token`. Not for use.
    #[doc(hidden)]
    #[deprecated(note = "since 2026-11-20; use `CallbackKey` instead")]
    #[allow(deprecated)]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `CallbackKey`. Key that messages are encrypted with.
    pub fn callback_key(mut self, callback_key: impl Into<String>) -> Self {
        self.callback_key = Some(callback_key.into());
        self
    }

    /// Sets `CallbackToken`. Token that messages are signed with.
    pub fn callback_token(mut self, callback_token: impl Into<String>) -> Self {
        self.callback_token = Some(callback_token.into());
        self
    }
}

rt::structure! {
    sent CallbackInfo {
        0 callback_url: "CallbackUrl", required().sensitive().limits(&[format(Url)]);
        1 token: Option "Token", sensitive();
        2 callback_key: Option "CallbackKey", sensitive();
        3 callback_token: Option "CallbackToken", sensitive();
    }
}
