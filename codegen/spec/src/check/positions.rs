//! Computes which types requests, responses and callbacks reach, which fields become `Option`, and which types contain
//! themselves.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Required, Role, Service, StructId, Type};

/// Marks every struct and field of a service; reports types of infinite size.
pub(super) fn mark(service: &mut Service, sink: &Sink) {
    for index in 0..service.structs.len() {
        match service.structs[index].role {
            Role::Request(_) => reach(service, StructId(index), |item| &mut item.in_request),
            Role::Response(_) => reach(service, StructId(index), |item| &mut item.in_response),
            Role::Callback(_) => reach(service, StructId(index), |item| &mut item.in_callbacks_only),
            Role::Type => {}
        }
    }
    if let Some(operator) = service.operator.as_ref().map(|operator| operator.ty) {
        reach(service, operator, |item| &mut item.in_request);
    }
    for item in &mut service.structs {
        // What a callback brings is read as an answer is.
        let in_callback = item.in_callbacks_only;
        item.in_callbacks_only &= !item.in_request && !item.in_response;
        item.in_response |= in_callback;
        // A type that nothing uses yet is most likely to be sent.
        item.in_request |= !item.in_response;
        let in_request = item.in_request;
        for field in &mut item.fields {
            // A request must be able to leave out what it need not send, so `always` decides in responses alone.
            field.optional = match field.required {
                _ if field.operator || (in_request && field.internal) => true,
                Required::Yes | Required::Was if in_request => false,
                _ => in_request || !field.always || field.nullable,
            };
        }
    }
    let told = sink.len();
    cycles(service, sink);
    // What has no end has no depth.
    if sink.len() == told {
        depth(service, sink);
    }
}

fn reach(service: &mut Service, from: StructId, mark: fn(&mut crate::model::Struct) -> &mut bool) {
    let mut waiting = vec![from];
    while let Some(id) = waiting.pop() {
        let item = &mut service.structs[id.0];
        if std::mem::replace(mark(item), true) {
            continue;
        }
        waiting.extend(item.fields.iter().filter_map(|field| field.ty.structure()));
    }
}

/// The struct that a field holds by value.
fn by_value(ty: &Type) -> Option<StructId> {
    match ty {
        Type::Struct(id) => Some(*id),
        _ => None,
    }
}

/// A type that holds itself without a list between has no size.
fn cycles(service: &Service, sink: &Sink) {
    let circles = service.circles(by_value);
    let inner = |id: StructId, field: usize| {
        by_value(&service[id].fields[field].ty).filter(|inner| circles[inner.0] == circles[id.0])
    };
    let mut done = vec![false; service.structs.len()];
    let mut on_path: Vec<Option<usize>> = vec![None; service.structs.len()];
    for start in 0..service.structs.len() {
        // Each with how many of its fields were followed.
        let mut path: Vec<(StructId, usize)> = if done[start] { Vec::new() } else { vec![(StructId(start), 0)] };
        while let Some((id, followed)) = path.last_mut() {
            let (id, field) = (*id, *followed);
            if field == service[id].fields.len() {
                (done[id.0], on_path[id.0]) = (true, None);
                path.pop();
                continue;
            }
            *followed += 1;
            on_path[id.0] = Some(path.len() - 1);
            let Some(next) = inner(id, field) else { continue };
            match on_path[next.0] {
                Some(start) => sink.push(cycle(service, &path[start..])),
                None if done[next.0] => {}
                None => path.push((next, 0)),
            }
        }
    }
}

/// How deep types may lie within each other, counted as a compiler does that asks whether they can be sent to another thread. It
/// gives up at 128, of which a caller's own types need some; the vendor's deepest has 27.
const DEEPEST: usize = 64;
/// A struct, and the `Option` that a field of it stands in.
const OF_STRUCT: usize = 2;
/// A list is a struct of structs.
const OF_LIST: usize = 3;

/// Reports types that lie too deep within each other: each where the limit is passed, not what holds it.
fn depth(service: &Service, sink: &Sink) {
    let circles = service.circles(Type::structure);
    let mut order: Vec<usize> = (0..service.structs.len()).collect();
    // What a struct leads to comes before it.
    order.sort_by_key(|index| circles[*index]);
    let mut depths = vec![0_usize; service.structs.len()];
    for circle in order.chunk_by(|a, b| circles[*a] == circles[*b]) {
        let fields = circle.iter().flat_map(|index| &service.structs[*index].fields);
        let below = fields.map(|field| {
            let inner = field.ty.structure().map_or(0, |inner| depths[inner.0]);
            OF_LIST * field.ty.lists() + inner
        });
        let longest_way = (circle.len() - 1) * (OF_STRUCT + OF_LIST);
        let depth = OF_STRUCT + below.max().unwrap_or_default() + longest_way;
        circle.iter().for_each(|index| depths[*index] = depth);
    }
    for circle in order.chunk_by(|a, b| circles[*a] == circles[*b]).filter(|circle| depths[circle[0]] > DEEPEST) {
        let fields = circle.iter().flat_map(|index| &service.structs[*index].fields);
        let mut inner = fields.filter_map(|field| field.ty.structure());
        if !inner.any(|inner| circles[inner.0] != circles[circle[0]] && depths[inner.0] > DEEPEST) {
            let name = &service.structs[circle[0]].name;
            let message = format!("`{}` nests types and lists more deeply than compilers can handle", name.value);
            sink.push(
                Diagnostic::new(Code::TooDeep, name.span, message)
                    .help("check the types of its fields, and of theirs, against the pages"),
            );
        }
    }
}

/// So many types of a cycle are named; it can be as long as the service has types.
const NAMED: usize = 16;

/// The types of a path, each with how many of its fields were followed.
fn cycle(service: &Service, path: &[(StructId, usize)]) -> Diagnostic {
    let field = |(id, followed): &(StructId, usize)| &service[*id].fields[followed - 1];
    let mut names: Vec<_> = path.iter().take(NAMED).map(|(id, _)| service[*id].name.value.as_str()).collect();
    if path.len() > NAMED {
        names.push("…");
    }
    let message = format!("`{}` contains itself: {} -> {}", names[0], names.join(" -> "), names[0]);
    let mut diagnostic = Diagnostic::new(Code::TypeCycle, field(&path[0]).ty_span, message)
        .label("by this field")
        .help("only a list may refer back to the type: `type: [T]`; check whether the documentation has a list here");
    for step in path[1..].iter().take(NAMED - 1) {
        diagnostic = diagnostic.related(field(step).ty_span, "and this one");
    }
    diagnostic
}
