//! Dumps how an action returns a long list page by page, with what the spec leaves implicit made explicit.

use crate::json::{Json, Object};
use crate::model::{Counter, Paging, Service, Stated};

/// Nothing where it is not known.
pub(super) fn facts(service: &Service, paging: &Stated<Paging>) -> Option<Json> {
    match paging {
        Stated::Unknown => None,
        Stated::Nothing => Some(Json::text("none")),
        Stated::Fact(paging) => Some(Json::Object(object(service, paging))),
    }
}

fn object(service: &Service, paging: &Paging) -> Object {
    let path = |steps: &[_]| Json::text(service.path(steps));
    let mut object = Object::default();
    object.set(paging.counter.key(), path(paging.counter.path()));
    match &paging.counter {
        Counter::Offset(_) => {}
        Counter::Page { first, .. } => object.set("first", Json::number(first)),
        Counter::Cursor { next, .. } => object.set("next", path(next)),
    }
    object.set_if("limit", paging.limit.as_deref().map(path));
    object.set_if("max", paging.largest(service).map(Json::number));
    match &paging.items[..] {
        [one] => object.set("items", path(one)),
        several => object.set("items", Json::texts(several.iter().map(|steps| service.path(steps)))),
    }
    object.set_if("total", paging.total.as_deref().map(path));
    if let Some(flag) = &paging.flag {
        object.set(flag.key(), path(flag.path()));
    }
    object
}
