// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Rename.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};

impl Client {
    /// Renames a file. Two required arguments are strings, so they are named.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Rename)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, RenameRequest, RenameRequestArgs};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = RenameRequest::new(RenameRequestArgs {
    ///     from: "…".into(),
    ///     to: "…".into(),
    ///     force: true,
    /// });
    /// let response = client.rename(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rename(
        &self,
        request: &RenameRequest,
    ) -> impl Future<Output = Result<RenameResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::rename`].
#[must_use]
#[non_exhaustive]
pub struct RenameRequest {
    /// The old name.
    ///
    /// - On the wire: `From`, String, required
    pub from: String,

    /// The new name.
    ///
    /// - On the wire: `To`, String, required
    pub to: String,

    /// Whether to overwrite.
    ///
    /// - On the wire: `Force`, Boolean, optional, formerly required
    pub force: bool,
}

impl RenameRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: RenameRequestArgs) -> Self {
        Self {
            from: args.from,
            to: args.to,
            force: args.force,
        }
    }
}

/// Named arguments of [`RenameRequest::new`].
#[derive(Clone)]
pub struct RenameRequestArgs {
    /// `From` – The old name.
    pub from: String,
    /// `To` – The new name.
    pub to: String,
    /// `Force` – Whether to overwrite.
    pub force: bool,
}

/// Response of [`Client::rename`].
#[non_exhaustive]
pub struct RenameResponse {
    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for RenameRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Rename")
    };
    type Response = RenameResponse;
}

rt::request! {
    RenameRequest {
        0 from: "From", required();
        1 to: "To", required();
        2 force: "Force";
    }
}

rt::response! {
    RenameResponse {
        0 request_id: "RequestId";
    }
}
