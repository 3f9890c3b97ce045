//! Dumps how an action answers as a stream of events.

use crate::json::{Json, Object};
use crate::model::{Asked, Events, Service, Stated};

/// Nothing where it is not known.
pub(super) fn facts(service: &Service, events: &Stated<Events>) -> Option<Json> {
    match events {
        Stated::Unknown => None,
        Stated::Nothing => Some(Json::text("none")),
        Stated::Fact(events) => Some(Json::Object(object(service, events))),
    }
}

fn object(service: &Service, events: &Events) -> Object {
    let path = |steps: &[_]| Json::text(service.path(steps));
    let mut object = Object::default();
    object.set_if(
        "when",
        events.when.as_ref().map(|(step, value)| {
            let value = match value {
                Asked::Boolean(value) => Json::Flag(*value),
                Asked::Integer(value) => Json::number(value),
                Asked::Text(value) => Json::text(value),
            };
            Json::from_iter([(service.field(*step).wire.value.as_str(), value)])
        }),
    );
    object.set_if("code", events.code.as_deref().map(path));
    object.set_if("message", events.message.as_deref().map(path));
    object
}
