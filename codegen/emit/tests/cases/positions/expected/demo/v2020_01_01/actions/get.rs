// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Get.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::types::{OnlyRequest, Shared, Tree};

impl Client {
    /// Gets a tree.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Get)
    /// - Retry: not documented; do not send it again if its response was lost
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, GetRequest, Shared};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = GetRequest::new(Shared::new("…"));
    /// let response = client.get(&request).await?;
    /// println!("{:?}", response.root);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        request: &GetRequest,
    ) -> impl Future<Output = Result<GetResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::get`].
#[must_use]
#[non_exhaustive]
pub struct GetRequest {
    /// Goes both ways.
    ///
    /// - On the wire: `Shared`, object `Shared`, required
    pub shared: Shared,

    /// Is only sent.
    ///
    /// - On the wire: `Only`, object `OnlyRequest`, optional
    pub only: Option<OnlyRequest>,
}

impl GetRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(shared: Shared) -> Self {
        Self { shared, ..rt::unset() }
    }

    /// Sets `Only`. Is only sent.
    #[inline]
    pub fn only(mut self, only: OnlyRequest) -> Self {
        self.only = Some(only);
        self
    }
}

/// Response of [`Client::get`].
#[non_exhaustive]
pub struct GetResponse {
    /// Is only received.
    ///
    /// - On the wire: `Root`, object `Tree`, always present in responses
    pub root: Tree,

    /// Comes back.
    ///
    /// - On the wire: `Shared`, object `Shared`
    pub shared: Option<Shared>,

    /// When.
    ///
    /// - On the wire: `Times`, list of Unix time in seconds, always present in responses
    pub times: Vec<i64>,

    /// Sometimes null.
    ///
    /// - On the wire: `Maybe`, String, always present in responses, may be null
    pub maybe: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for GetRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "Get")
    };
    type Response = GetResponse;
}

rt::request! {
    GetRequest {
        0 shared: "Shared", required();
        1 only: Option "Only";
    }
}

rt::response! {
    GetResponse {
        0 root: "Root", always();
        1 shared: Option "Shared";
        2 times: "Times", always();
        3 maybe: Option "Maybe", always().nullable();
        4 request_id: "RequestId";
    }
}
