//! Holds the answer to a call before its types are known.

use http::{HeaderMap, StatusCode};

use crate::action::ActionInfo;
use crate::error::{Error, Made, RawCode};
use crate::events::Opened;
use crate::response::{self, ReadOptions, Response};

/// An answer that was not refused, before its types are known. Not `Debug`, because it holds the whole body.
pub(crate) struct RawAnswer {
    pub(crate) info: &'static ActionInfo,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The body.
    pub(crate) text: String,
    pub(crate) found: response::Found,
    /// The attempts, this one included.
    pub(crate) made: Made,
    /// The rest of an answer that comes in events.
    pub(crate) events: Option<Opened>,
}

impl RawAnswer {
    pub(crate) fn read<T: Response>(&self, options: ReadOptions) -> Result<T, Error<RawCode>> {
        let response = response::decode(self.info, self.status, &self.text, &self.found, options);
        let mut response: T = response.map_err(|error| error.made(self.made))?;
        response.metadata_mut().set_attempts(self.made.attempts);
        Ok(response)
    }

    /// The response as it came.
    pub(crate) fn json_text(&self) -> &str {
        self.found.of(&self.text)
    }

    /// The error of a response that cannot be read so.
    pub(crate) fn misread(&self, error: &serde_json::Error) -> Error<RawCode> {
        response::misread(self.info, self.status, &self.found, error).made(self.made)
    }

    /// The response without types.
    pub(crate) fn json(&self, options: ReadOptions) -> Result<serde_json::Value, Error<RawCode>> {
        response::json(self.info, self.status, &self.text, &self.found, options).map_err(|error| error.made(self.made))
    }
}
