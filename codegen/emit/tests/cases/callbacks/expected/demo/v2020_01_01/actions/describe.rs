// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Describe.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::enums::State;

impl Client {
    /// Tells what became of a message.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Describe)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, DescribeRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = DescribeRequest::new("…");
    /// let response = client.describe(&request).await?;
    /// println!("{}", response.state);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn describe(
        &self,
        request: &DescribeRequest,
    ) -> impl Future<Output = Result<DescribeResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::describe`].
#[must_use]
#[non_exhaustive]
pub struct DescribeRequest {
    /// The message.
    ///
    /// - On the wire: `MessageId`, String, required
    pub message_id: String,
}

impl DescribeRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

/// Response of [`Client::describe`].
#[non_exhaustive]
pub struct DescribeResponse {
    /// What became of it.
    ///
    /// - On the wire: `State`, String, always present in responses
    pub state: State,

    /// Why.
    ///
    /// - On the wire: `Reason`, String
    pub reason: Option<Reason>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

rt::text_enum! {
    /// Why a message is in its state. Callbacks have a list of their own.
    pub enum Reason, UnknownReason {
        /// `SENDER` – The sender did it.
        Sender = "SENDER",
        /// `RECEIVER` – The receiver did it.
        Receiver = "RECEIVER",
    }
}

impl Reason {
    /// The same as [`MessageCause`](crate::demo::v2020_01_01::callbacks::MessageCause); `None` for a value that has
    /// none there.
    #[cfg(feature = "callbacks")]
    #[must_use]
    pub fn to_message_cause(
        &self,
    ) -> Option<crate::demo::v2020_01_01::callbacks::MessageCause> {
        use crate::demo::v2020_01_01::callbacks::MessageCause as Same;
        Some(
            match self {
                Self::Sender => Same::Sender,
                _ => return None,
            },
        )
    }
}

impl rt::Action for DescribeRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Describe")
    };
    type Response = DescribeResponse;
}

rt::request! {
    DescribeRequest {
        0 message_id: "MessageId", required();
    }
}

rt::response! {
    DescribeResponse {
        0 state: "State", always();
        1 reason: Option "Reason";
        2 request_id: "RequestId";
    }
}
