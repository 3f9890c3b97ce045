//! Which types requests and responses reach, which fields become `Option`, and types that contain themselves.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Required, Role, Service, StructId, Type};

/// Marks every struct and field of a service; reports types of infinite size.
pub(super) fn mark(service: &mut Service, diagnostics: &mut Diagnostics) {
    for index in 0..service.structs.len() {
        match service.structs[index].role {
            Role::Request(_) => reach(service, StructId(index), |item| &mut item.in_request),
            Role::Response(_) => reach(service, StructId(index), |item| &mut item.in_response),
            Role::Type => {}
        }
    }
    if let Some(operator) = service.operator.as_ref().map(|operator| operator.ty) {
        reach(service, operator, |item| &mut item.in_request);
    }
    for item in &mut service.structs {
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
    cycles(service, diagnostics);
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

/// A type that holds itself without a list between has no size.
fn cycles(service: &Service, diagnostics: &mut Diagnostics) {
    let mut done = vec![false; service.structs.len()];
    for index in 0..service.structs.len() {
        let mut path = Vec::new();
        visit(service, StructId(index), &mut path, &mut done, diagnostics);
    }
}

fn visit(
    service: &Service,
    id: StructId,
    path: &mut Vec<(StructId, usize)>,
    done: &mut [bool],
    diagnostics: &mut Diagnostics,
) {
    if let Some(start) = path.iter().position(|(earlier, _)| *earlier == id) {
        diagnostics.push(cycle(service, &path[start..]));
        return;
    }
    if done[id.0] {
        return;
    }
    for (index, field) in service[id].fields.iter().enumerate() {
        if let Type::Struct(next) = field.ty {
            path.push((id, index));
            visit(service, next, path, done, diagnostics);
            path.pop();
        }
    }
    done[id.0] = true;
}

fn cycle(service: &Service, path: &[(StructId, usize)]) -> Diagnostic {
    let names: Vec<_> = path.iter().map(|(id, _)| service[*id].name.value.as_str()).collect();
    let first = &service[path[0].0].fields[path[0].1];
    let message = format!("`{}` contains itself: {} -> {}", names[0], names.join(" -> "), names[0]);
    let mut diagnostic = Diagnostic::new(Code::TypeCycle, first.ty_span, message)
        .label("by this field")
        .help("only a list may lead back to the type: `type: [T]`; check the documentation for a list");
    for (id, index) in &path[1..] {
        diagnostic = diagnostic.related(service[*id].fields[*index].ty_span, "and this one");
    }
    diagnostic
}
