//! Collects the values of a request by name, so that its answer can repeat them.

use std::collections::BTreeMap;

use serde_json::Value;
use tc3_spec::model::{Service, StructId, Type};

use crate::reading::says_something;

/// An answer repeats at most so many items of a request.
const MAX_ROWS: usize = 1_000;
/// What the name of a list has more than that of its items.
const PLURALS: [&str; 4] = ["s", "Set", "List", "Array"];

/// The values of a request by the names of their members, outer ones first.
pub(super) struct Echo<'r>(BTreeMap<&'r str, Vec<Said<'r>>>);

/// One value.
struct Said<'r> {
    ty: &'r Type,
    value: &'r Value,
    /// Whether it is an item of a list, or a member of one.
    listed: bool,
}

impl<'r> Echo<'r> {
    pub(super) fn of(service: &'r Service, request: StructId, body: &'r Value) -> Self {
        let mut said: BTreeMap<&str, Vec<Said<'_>>> = BTreeMap::new();
        let mut waiting = vec![(request, body, false)];
        while !waiting.is_empty() {
            for (id, value, listed) in std::mem::take(&mut waiting) {
                for field in &service[id].fields {
                    let Some(value) = value.get(&field.wire.value).filter(|value| says_something(value)) else {
                        continue;
                    };
                    said.entry(&field.wire.value).or_default().push(Said { ty: &field.ty, value, listed });
                    match (&field.ty, value) {
                        (Type::Struct(id), value) => waiting.push((*id, value, listed)),
                        (Type::List(item), Value::Array(items)) => {
                            if let Some(id) = item.structure() {
                                waiting.extend(items.iter().map(|item| (id, item, true)));
                            } else {
                                for singular in singulars(&field.wire.value) {
                                    let items = items.iter().map(|value| Said { ty: item, value, listed: true });
                                    said.entry(singular).or_default().extend(items);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
        Self(said)
    }

    /// The value of a name: that of the same row where there are several, else the first one.
    pub(super) fn find(&self, name: &str, ty: &Type, row: Option<usize>) -> Option<&'r Value> {
        let said = self.0.get(name)?;
        let found = match row {
            Some(row) if said.iter().any(|said| said.listed) => said.iter().filter(|said| said.listed).nth(row),
            _ => said.first(),
        };
        // What an object holds says nothing of another type of object, even where it would pass for one.
        found.filter(|said| ty.structure().is_none() || said.ty == ty).map(|said| said.value)
    }

    /// How many rows the request has for an object with these members.
    pub(super) fn rows<'n>(&self, names: impl Iterator<Item = &'n str>) -> Option<u64> {
        let listed = |name| self.0.get(name).map_or(0, |said| said.iter().filter(|said| said.listed).count());
        names.map(listed).filter(|rows| *rows > 0).max().map(|rows| rows.min(MAX_ROWS) as u64)
    }

    /// How many items the request asks for at once.
    pub(super) fn page_size(&self) -> Option<u64> {
        ["Limit", "PageSize"].into_iter().find_map(|name| self.0.get(name)?.first()?.value.as_u64())
    }
}

/// What an item of a list of this name may be called: `FlowId` of `FlowIds`, `FlowIdList` and `FlowIdsSet`.
fn singulars(name: &str) -> impl Iterator<Item = &str> {
    let short = |name| PLURALS.into_iter().filter_map(move |plural| str::strip_suffix(name, plural));
    short(name)
        .flat_map(move |name: &str| [name].into_iter().chain(name.strip_suffix('s')))
        .filter(|name| !name.is_empty())
}
