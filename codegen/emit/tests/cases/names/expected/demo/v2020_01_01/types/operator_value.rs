// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Operator.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::demo::v2020_01_01::types::ClientValue;

/// Not ours.
///
/// The vendor calls it `Operator`.
#[must_use]
#[non_exhaustive]
pub struct OperatorValue {
    /// One.
    ///
    /// - On the wire: `Operator`, String, required
    pub operator: String,

    /// Another.
    ///
    /// - On the wire: `Into`, String, required
    pub into: String,

    /// A structure.
    ///
    /// - On the wire: `Client`, object `Client`, optional
    pub client: Option<ClientValue>,
}

impl OperatorValue {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: OperatorValueArgs) -> Self {
        Self {
            operator: args.operator,
            into: args.into,
            ..rt::unset()
        }
    }

    /// Sets `Client`. A structure.
    #[inline]
    pub fn client(mut self, client: ClientValue) -> Self {
        self.client = Some(client);
        self
    }
}

/// Named arguments of [`OperatorValue::new`].
#[derive(Clone)]
pub struct OperatorValueArgs {
    /// `Operator` – One.
    pub operator: String,
    /// `Into` – Another.
    pub into: String,
}

rt::structure! {
    sent OperatorValue {
        0 operator: "Operator", required();
        1 into: "Into", required();
        2 client: Option "Client";
    }
}
