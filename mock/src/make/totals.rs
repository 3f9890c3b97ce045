//! Makes totals agree with the lists that they count.

use serde_json::{Map, Value};
use tc3_spec::model::{StructId, Type};

use super::Maker;

/// Names of totals.
const TOTALS: [&str; 6] = ["Total", "TotalCount", "TotalNum", "ListCount", "DomainTotal", "AllTotal"];
/// What an object is called that holds several of them.
const COUNTS: &str = "CountInfo";

impl Maker<'_, '_> {
    /// Makes totals agree with the list beside them: those in the same object, and those in an object of counts.
    pub(super) fn count_totals(&self, id: StructId, members: &mut Map<String, Value>) {
        let fields = &self.service[id].fields;
        let lists = |of_objects: bool| {
            let is_meant = move |ty: &Type| matches!(ty, Type::List(item) if !of_objects || item.structure().is_some());
            let lists = fields.iter().filter(move |field| is_meant(&field.ty));
            lists.filter_map(|field| members.get(&field.wire.value)?.as_array()).map(Vec::len).next()
        };
        let Some(count) = lists(true).or_else(|| lists(false)) else { return };
        for field in fields {
            let name = field.wire.value.as_str();
            match (&field.ty, members.get_mut(name)) {
                (Type::Integer | Type::Unsigned, Some(total)) if TOTALS.contains(&name) => *total = count.into(),
                (Type::Struct(_), Some(Value::Object(counts))) if name.ends_with(COUNTS) => agree(counts, count),
                _ => {}
            }
        }
    }
}

/// Makes each number of an object of counts the total, or no more than that.
fn agree(counts: &mut Map<String, Value>, total: usize) {
    for (name, value) in counts {
        let is_more = value.as_u64().is_some_and(|value| value > total as u64);
        if is_more || value.is_u64() && TOTALS.contains(&name.as_str()) {
            *value = total.into();
        }
    }
}
