// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/Self2.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::client::{Client, Error, SERVICE};
use crate::demo::v2020_01_01::enums::{ErrorValue, ResultValue};
use crate::demo::v2020_01_01::types::{
    ClientValue, Filter, Mod, OperatorValue, OptionValue, Row,
};

impl Client {
    /// Has every name that Rust has other plans for.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=demo&Version=2020-01-01&Action=Self2)
    /// - Retry: not documented; do not send it again if its response was lost
    /// - Operator: must set `Into`
    ///
    /// # Errors
    ///
    /// The documentation does not list error codes for this action. Codes common to all actions apply.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::demo::{Client, ErrorValue, Operator, Self2Request};
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::demo::Error> {
    /// let client = client.as_operator(Operator::operator("app-id").into("into-id"));
    /// let request = Self2Request::new("…", ErrorValue::None);
    /// let response = client.self2(&request).await?;
    /// println!("{:?}", response.vec);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn self2(
        &self,
        request: &Self2Request,
    ) -> impl Future<Output = Result<Self2Response, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::self2`].
#[must_use]
#[non_exhaustive]
pub struct Self2Request {
    /// A keyword.
    ///
    /// - On the wire: `Type`, String, required
    pub r#type: String,

    /// A keyword that cannot be raw.
    ///
    /// - On the wire: `Self`, Integer, optional
    pub self_: Option<i64>,

    /// The name of the constructor.
    ///
    /// - On the wire: `New`, Boolean, optional
    pub new: Option<bool>,

    /// The name of a standard type.
    ///
    /// - On the wire: `Option`, object `Option`, optional
    pub option: Option<OptionValue>,

    /// Another one.
    ///
    /// - On the wire: `Filters`, list of object `Filter`, optional
    pub filters: Option<Vec<Filter>>,

    /// And an enum of such a name.
    ///
    /// - On the wire: `Result`, String, optional
    pub result: Option<ResultValue>,

    /// Several capitals in a row.
    ///
    /// - On the wire: `IPAddressV6`, String, optional
    pub ip_address_v6: Option<String>,

    /// On whose behalf.
    ///
    /// - On the wire: `Agent`, object `Operator`, set it here or with [`Client::as_operator`]
    /// - Must set: `Into`
    pub agent: Option<OperatorValue>,

    /// An enum of a name that is ours.
    ///
    /// - On the wire: `Error`, String, required
    pub error: ErrorValue,

    /// Once required, never shown.
    ///
    /// - On the wire: `Was`, object `Mod`, optional, formerly required
    #[doc(hidden)]
    pub was: Option<Mod>,
}

impl Self2Request {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(r#type: impl Into<String>, error: ErrorValue) -> Self {
        Self {
            r#type: r#type.into(),
            error,
            ..rt::unset()
        }
    }

    /// Sets `Self`. A keyword that cannot be raw.
    #[inline]
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets `New`. The name of the constructor.
    #[inline]
    pub fn new_(mut self, new: bool) -> Self {
        self.new = Some(new);
        self
    }

    /// Sets `Option`. The name of a standard type.
    #[inline]
    pub fn option(mut self, option: OptionValue) -> Self {
        self.option = Some(option);
        self
    }

    /// Sets `Filters`. Another one.
    #[inline]
    pub fn filters(mut self, filters: Vec<Filter>) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `Result`. And an enum of such a name.
    #[inline]
    pub fn result(mut self, result: ResultValue) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets `IPAddressV6`. Several capitals in a row.
    pub fn ip_address_v6(mut self, ip_address_v6: impl Into<String>) -> Self {
        self.ip_address_v6 = Some(ip_address_v6.into());
        self
    }

    /// Sets `Agent`. On whose behalf.
    #[inline]
    pub fn agent(mut self, agent: OperatorValue) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Was`. Once required, never shown.
    #[doc(hidden)]
    #[inline]
    pub fn was(mut self, was: Mod) -> Self {
        self.was = Some(was);
        self
    }
}

/// Response of [`Client::self2`].
#[non_exhaustive]
pub struct Self2Response {
    /// A name of the standard library.
    ///
    /// - On the wire: `Vec`, object `Vec`, always present in responses
    pub vec: Row,

    /// A name of the generated code.
    ///
    /// - On the wire: `Client`, object `Client`, always present in responses
    pub client: ClientValue,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for Self2Request {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(7),
        needs: &[&["Into"]],
        ..rt::ActionInfo::of(&SERVICE, "Self2")
    };
    type Response = Self2Response;
}

rt::request! {
    Self2Request {
        0 r#type: "Type", required();
        1 self_: Option "Self";
        2 new: Option "New";
        3 option: Option "Option";
        4 filters: Option "Filters";
        5 result: Option "Result", known();
        6 ip_address_v6: Option "IPAddressV6";
        7 agent: Option "Agent", required();
        8 error: "Error", required().known();
        9 was: Option "Was";
    }
}

rt::response! {
    Self2Response {
        0 vec: "Vec", always();
        1 client: "Client", always();
        2 request_id: "RequestId";
    }
}
