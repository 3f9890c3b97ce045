//! Streams an answer as events.

use hyper::body::Bytes;
use serde_json::Value;
use tc3_spec::model::{Asked, Service};

use crate::answer::{Admitted, Source};

/// How many events a made answer comes in.
const EVENTS: usize = 3;

/// The events that an answer comes in, if the call asks for some and did not fail. A documented answer is one event.
pub(crate) fn events(call: &Admitted<'_>, parameters: &Value, body: &str, source: &Source) -> Option<Vec<Bytes>> {
    let events = call.action().events.fact()?;
    if let Some((step, value)) = &events.when
        && !is(&parameters[&call.service().field(*step).wire.value], value)
    {
        return None;
    }
    let mut answer: Value = serde_json::from_str(body).ok()?;
    let response = answer.get_mut("Response")?.as_object_mut().filter(|response| !response.contains_key("Error"))?;
    if *source == Source::Made {
        // Made up like all the others, they would say that each event failed.
        [&events.code, &events.message].into_iter().flatten().for_each(|path| {
            response.remove(first(call.service(), path));
        });
    }
    let count = if *source == Source::Made { EVENTS } else { 1 };
    let data = Value::Object(std::mem::take(response)).to_string();
    Some((1..=count).map(|id| format!("id: {id}\ndata: {data}\n\n").into()).collect())
}

/// The member of the response that a path begins with.
fn first<'s>(service: &'s Service, path: &[tc3_spec::model::FieldStep]) -> &'s str {
    path.first().map_or("", |step| service.field(*step).wire.value.as_str())
}

fn is(given: &Value, asked: &Asked) -> bool {
    match asked {
        Asked::Boolean(value) => given == value,
        Asked::Integer(value) => given == value,
        Asked::Text(value) => given == value,
    }
}
