//! A request with required members of types that have no empty value.

use tc3_runtime::serde_core::de::{Deserialize, Deserializer, MapAccess};
use tc3_runtime::serde_core::ser::{Serialize, Serializer};
use tc3_runtime::validate::{Field, Shape, Struct, Value};
use tc3_runtime::{Action, ActionInfo, ActionRetry, AsValue, Decode, Generated, Record, Wire, decode, encode};

use crate::form::{ApproverType, FlowInfo, PrepareFlowsResponse, SERVICE};

/// Nested in itself.
pub struct Probe {
    count: i64,
    kind: ApproverType,
    flow: FlowInfo,
    probes: Vec<Self>,
}

const REQUIRED: Field<'static> = Field { required: true, ..Field::PLAIN };

static SHAPE: Shape<'static> = Shape {
    name: "Probe",
    fields: &[
        Field { name: "Count", ..REQUIRED },
        Field { name: "Kind", ..REQUIRED },
        Field { name: "Flow", ..REQUIRED },
        Field { name: "Probes", ..REQUIRED },
    ],
    rules: &[],
};

impl Action for Probe {
    const INFO: &'static ActionInfo = &ActionInfo {
        service: &SERVICE,
        name: "Probe",
        host: None,
        operator: None,
        needs: &[],
        retry: ActionRetry::Unknown,
        rate_limit: None,
    };
    type Response = PrepareFlowsResponse;
}

impl Record for Probe {
    const SHAPE: &'static Shape<'static> = &SHAPE;

    fn field(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.count.as_value(),
            1 => self.kind.as_value(),
            2 => self.flow.as_value(),
            3 => self.probes.as_value(),
            _ => Value::Absent,
        }
    }
}

impl Generated for Probe {
    type Kind = Struct;
}

impl Decode for Probe {
    fn empty() -> Self {
        Self { count: Wire::empty(), kind: Wire::empty(), flow: Wire::empty(), probes: Wire::empty() }
    }

    fn member<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        match index {
            0 => decode::slot(map, &mut self.count),
            1 => decode::slot(map, &mut self.kind),
            2 => decode::slot(map, &mut self.flow),
            3 => decode::slot(map, &mut self.probes),
            _ => decode::skip(map),
        }
    }
}

impl<'de> Deserialize<'de> for Probe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}

impl Serialize for Probe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
