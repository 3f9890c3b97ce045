// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/ListPens.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.
// `rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::ErrorCode;

impl Client {
    /// Lists pens and inks, which are paged together. The size is a text.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=ListPens)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Pages: [`list_pens_pages`](Self::list_pens_pages) goes through all of them
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListPensRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListPensRequest::new(1);
    /// let response = client.list_pens(&request).await?;
    /// println!("{:?}", response.pens);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use paper.")]
    #[inline]
    pub fn list_pens(
        &self,
        request: &ListPensRequest,
    ) -> impl Future<Output = Result<ListPensResponse, Error>> {
        self.call(request)
    }
}

impl Client {
    /// Returns the pages of [`list_pens`](Self::list_pens) from the `Page` of the request on, in pages of its `Size`,
    /// or of 200 if that is not set. Nothing is called before the first one is asked for.
    ///
    /// See [`paging`](rt::paging) for where they end, and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ListPensRequest};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let request = ListPensRequest::new(1);
    /// let mut pages = client.list_pens_pages(&request);
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?}", page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use paper.")]
    #[inline]
    pub fn list_pens_pages(
        &self,
        request: &ListPensRequest,
    ) -> rt::paging::Pages<ListPensRequest, ErrorCode> {
        self.pages(request)
    }
}

/// Request of [`Client::list_pens`].
#[must_use]
#[non_exhaustive]
pub struct ListPensRequest {
    /// Number of the page.
    ///
    /// - On the wire: `Page`, Integer, required
    pub page: i64,

    /// How many per page.
    ///
    /// - On the wire: `Size`, String, optional
    pub size: Option<String>,
}

impl ListPensRequest {
    /// Creates a request from its required fields; optional fields have setters.
    #[inline]
    pub fn new(page: i64) -> Self {
        Self { page, ..rt::unset() }
    }

    /// Sets `Size`. How many per page.
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}

/// Response of [`Client::list_pens`].
#[non_exhaustive]
pub struct ListPensResponse {
    /// The pens.
    ///
    /// - On the wire: `Pens`, list of String, always present in responses
    pub pens: Vec<String>,

    /// The inks.
    ///
    /// - On the wire: `Inks`, list of String
    pub inks: Option<Vec<String>>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ListPensRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        ..rt::ActionInfo::of(&SERVICE, "ListPens")
    };
    type Response = ListPensResponse;
}

rt::paged! {
    ListPensRequest,
    page(&["Page"], 0).limit(&["Size"], Some(200)).items(&[&["Pens"], &["Inks"]])
}

rt::request! {
    ListPensRequest {
        0 page: "Page", required();
        1 size: Option "Size";
    }
}

rt::response! {
    ListPensResponse {
        0 pens: "Pens", always();
        1 inks: Option "Inks";
        2 request_id: "RequestId";
    }
}
