//! Reads the vendor's machine-readable metadata: the `api.json` of one version of a service.

use std::collections::{HashMap, HashSet};

use jsonc_parser::ast::{Object, ObjectProp};
use tc3_spec::{FileId, Sink, SourceFile, Span, Spanned};

use super::json::{self, Reader};
use super::{Action, Base, Member, Prose, Status, Structure, Upstream, Wire, is_public_parameter, meaningful_example};

/// Reads an `api.json`. What is not shaped as expected is told, and the rest is read on.
pub(crate) fn read(id: FileId, file: &SourceFile, sink: &Sink) -> Option<Upstream> {
    let value = json::parse(id, file, "objects", sink)?;
    let mut reader = Reader::new(id, sink);
    let root = reader.as_object(&value, "the file")?;
    let actions = reader.object(root, "actions");
    let objects = reader.object(root, "objects");
    let metadata = reader.object(root, "metadata");
    let (Some(actions), Some(objects), Some(metadata)) = (actions, objects, metadata) else { return None };

    let service = reader.text(metadata, "serviceShortName");
    let version = reader.text(metadata, "apiVersion");
    let objects = reader.members(objects);
    let by_name = objects.iter().map(|object| (object.name.as_str(), *object)).collect();
    let reach = Reach::of(actions, &objects);
    let mut walk = Walk { reader, objects: by_name, reach };
    let (actions, bodies) = walk.actions(actions);
    let types = walk.types(&objects, &bodies);
    Some(Upstream {
        service_span: service.as_ref().map(|name| name.span),
        version_span: version.as_ref().map(|name| name.span),
        service: service.map(|name| name.value),
        version: version.map(|name| name.value),
        actions,
        types,
        ..Upstream::default()
    })
}

/// Where a structure travels: it decides what `required` means in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Request,
    Response,
    Both,
}

struct Walk<'d, 'v> {
    reader: Reader<'d>,
    objects: HashMap<&'v str, &'v ObjectProp<'v>>,
    reach: Reach<'v>,
}

impl<'v> Walk<'_, 'v> {
    /// The actions, and the names of the objects that are their inputs and outputs.
    fn actions(&mut self, actions: &'v Object<'v>) -> (Vec<Action>, HashSet<String>) {
        let mut found = Vec::new();
        let mut bodies = HashSet::new();
        for entry in self.reader.members(actions) {
            let name = entry.name.as_str();
            let Some(object) = self.reader.as_object(&entry.value, name) else { continue };
            let input = self.reader.text(object, "input");
            let output = self.reader.text(object, "output");
            let request = input.as_ref().and_then(|name| self.body(name, Position::Request));
            let mut response = output.as_ref().and_then(|name| self.body(name, Position::Response));
            let may_stream = response.iter().flatten().any(is_id_of_stream);
            response.iter_mut().for_each(|members| members.retain(|member| member.name != REQUEST_ID));
            let title = self.reader.maybe_text(object, "name").map(|title| title.value).unwrap_or_default();
            found.push(Action {
                name: name.to_owned(),
                span: self.reader.span(&entry.name),
                title: title.trim().to_owned(),
                prose: self.document(object).map(|(prose, _)| prose).unwrap_or_default(),
                status: self.status(object),
                is_unsigned: self.reader.flag(object, "skip_sign"),
                may_stream,
                host: None,
                request,
                response,
                errors: None,
                examples: Vec::new(),
            });
            bodies.extend(input.into_iter().chain(output).map(|name| name.value));
        }
        (found, bodies)
    }

    fn status(&mut self, action: &Object<'_>) -> Option<Status> {
        let status = self.reader.maybe_text(action, "status")?;
        match status.value.as_str() {
            "online" => Some(Status::Online),
            "deprecated" => Some(Status::Deprecated),
            "offline" => Some(Status::Offline),
            other => {
                let message = format!("the status `{other}` is unknown here");
                self.reader.tell(status.span, message, "known are `online`, `deprecated` and `offline`");
                None
            }
        }
    }

    /// The parameters or the answer of an action.
    fn body(&mut self, name: &Spanned<String>, position: Position) -> Option<Vec<Member>> {
        let Some(entry) = self.objects.get(name.value.as_str()).copied() else {
            let message = format!("`objects` has no `{}`", name.value);
            self.reader.tell(name.span, message, "fetch the file again, whole");
            return None;
        };
        let object = self.reader.as_object(&entry.value, &name.value)?;
        let mut members = self.members(object, position)?;
        if position != Position::Response {
            members.retain(|member| !is_public_parameter(&member.name));
        }
        Some(members)
    }

    fn types(&mut self, objects: &[&'v ObjectProp<'v>], bodies: &HashSet<String>) -> Vec<Structure> {
        let used = used_names(objects);
        let mut types = Vec::new();
        for entry in objects {
            let name = entry.name.as_str();
            // No input or output is a type as well today; should one become it, it is both.
            if bodies.contains(name) && !used.contains(name) {
                continue;
            }
            let Some(object) = self.reader.as_object(&entry.value, name) else { continue };
            let stated = self.usage(object);
            let position = self.reach.position(name).unwrap_or(stated);
            types.push(Structure {
                name: name.to_owned(),
                span: self.reader.span(&entry.name),
                prose: self.document(object).map(|(prose, _)| prose).unwrap_or_default(),
                members: self.members(object, position).unwrap_or_default(),
            });
        }
        types
    }

    /// What `usage` says; it counts only for a structure that nothing uses, because the vendor's word for the others
    /// comes and goes while their uses stay.
    fn usage(&mut self, object: &Object<'_>) -> Position {
        let Some(usage) = self.reader.maybe_text(object, "usage") else { return Position::Both };
        match usage.value.as_str() {
            "in" => Position::Request,
            "out" => Position::Response,
            "both" => Position::Both,
            other => {
                let message = format!("the usage `{other}` is unknown here");
                self.reader.tell(usage.span, message, "known are `in`, `out` and `both`");
                Position::Both
            }
        }
    }

    fn members(&mut self, object: &'v Object<'v>, position: Position) -> Option<Vec<Member>> {
        let list = self.reader.list(object, "members")?;
        let mut seen = HashSet::new();
        let mut members = Vec::new();
        for value in list {
            let Some(member) = self.reader.as_object(value, "members").and_then(|object| self.member(object, position))
            else {
                continue;
            };
            if seen.insert(member.name.clone()) {
                members.push(member);
            } else {
                let message = format!("the member `{}` appears twice", member.name);
                self.reader.tell(member.span, message, "keep one of the two");
            }
        }
        Some(members)
    }

    fn member(&mut self, object: &'v Object<'v>, position: Position) -> Option<Member> {
        let name = self.reader.text(object, "name")?;
        let required = self.reader.flag(object, "required");
        let output_required = self.reader.flag(object, "output_required");
        let (required, always) = match position {
            Position::Request => (required, None),
            // Older releases say `required` of answers, too.
            Position::Response => (None, output_required.or(required)),
            Position::Both => (required, output_required),
        };
        let (prose, inline_example) = self.document(object).unwrap_or_default();
        let example = self.reader.maybe_text(object, "example").and_then(|text| meaningful_example(&text.value));
        let span = object.get("document").map_or(name.span, |document| self.reader.span(&document.value));
        Some(Member {
            name: name.value,
            span,
            wire: self.wire(object),
            required,
            always,
            nullable: self.reader.flag(object, "value_allowed_null"),
            internal: self.reader.flag(object, "disabled"),
            example: example.or(inline_example),
            prose,
        })
    }

    /// The documentation of anything, and the example value that stands in it.
    fn document(&mut self, object: &Object<'_>) -> Option<(Prose, Option<String>)> {
        let document = self.reader.maybe_text(object, "document")?;
        let (prose, example) = Prose::of_markup(&document.value, document.span).split_example();
        Some((prose, example.as_deref().and_then(meaningful_example)))
    }

    /// `type` says whether it is a list and what kind of value; `member` says which one.
    fn wire(&mut self, object: &Object<'_>) -> Option<Wire> {
        let kind = self.reader.text(object, "type")?;
        let of = self.reader.maybe_text(object, "member").unwrap_or_else(|| kind.clone());
        let list = kind.value == "list";
        let base = match builtin(&of.value).filter(|_| kind.value != "object") {
            Some(base) if list || fits(&kind.value, &base) => base,
            Some(_) => return self.unknown_type(&kind, &of),
            None if !list && kind.value != "object" => return self.unknown_type(&kind, &of),
            None if self.objects.contains_key(of.value.as_str()) => Base::Named(of.value),
            None => {
                let message = format!("`objects` has no `{}`", of.value);
                self.reader.tell(of.span, message, "fetch the file again, whole");
                return None;
            }
        };
        Some(Wire { base, list })
    }

    fn unknown_type(&mut self, kind: &Spanned<String>, of: &Spanned<String>) -> Option<Wire> {
        let message = format!("the type `{}` with the member `{}` is unknown here", kind.value, of.value);
        let help =
            "known are `string`, `int`, `float`, `bool`, `binary`, `object` and `list` with members of their kind";
        self.reader.tell(whole(kind.span, of.span), message, help);
        None
    }
}

fn whole(one: Span, other: Span) -> Span {
    Span { start: one.start.min(other.start), end: one.end.max(other.end), ..one }
}

/// Which structures requests and responses hold, directly or inside of others.
struct Reach<'v> {
    requests: HashSet<&'v str>,
    responses: HashSet<&'v str>,
}

impl<'v> Reach<'v> {
    fn of(actions: &'v Object<'v>, objects: &[&'v ObjectProp<'v>]) -> Self {
        let used: HashMap<&str, Vec<&str>> =
            objects.iter().map(|object| (object.name.as_str(), member_names(object))).collect();
        let from = |key: &str| {
            let bodies = actions.properties.iter().filter_map(|entry| entry.value.as_object());
            let mut queue: Vec<&str> =
                bodies.filter_map(|action| action.get_string(key)).map(|name| name.value.as_ref()).collect();
            let mut reached = HashSet::new();
            while let Some(name) = queue.pop() {
                let Some(members) = used.get(name).filter(|_| reached.insert(name)) else { continue };
                queue.extend(members);
            }
            reached
        };
        Self { requests: from("input"), responses: from("output") }
    }

    /// Where a structure travels; `None` if nothing uses it.
    fn position(&self, name: &str) -> Option<Position> {
        match (self.requests.contains(name), self.responses.contains(name)) {
            (true, true) => Some(Position::Both),
            (true, false) => Some(Position::Request),
            (false, true) => Some(Position::Response),
            (false, false) => None,
        }
    }
}

/// What the members of an object are of.
fn member_names<'v>(object: &'v ObjectProp<'v>) -> Vec<&'v str> {
    let members = object.value.as_object().and_then(|object| object.get_array("members"));
    let members = members.into_iter().flat_map(|members| &members.elements);
    members.filter_map(|member| Some(member.as_object()?.get_string("member")?.value.as_ref())).collect()
}

/// The objects that are the type of a member.
fn used_names<'v>(objects: &[&'v ObjectProp<'v>]) -> HashSet<&'v str> {
    objects.iter().flat_map(|object| member_names(object)).collect()
}

/// The built-in types, by what `member` says.
fn builtin(member: &str) -> Option<Base> {
    Some(match member {
        "string" => Base::String,
        "int" | "int64" => Base::Integer,
        "uint64" => Base::Unsigned,
        "float" | "double" => Base::Float,
        "bool" => Base::Boolean,
        "date" => Base::Date,
        "datetime" | "datetime_iso" => Base::DateTime,
        "timestamp" => Base::Timestamp,
        "binary" => Base::Binary,
        _ => return None,
    })
}

/// Whether the two keys speak of the same kind of value.
fn fits(kind: &str, base: &Base) -> bool {
    match base {
        Base::String | Base::Date | Base::DateTime | Base::Timestamp => {
            matches!(kind, "string" | "date" | "datetime" | "datetime_iso" | "timestamp")
        }
        Base::Integer | Base::Unsigned => matches!(kind, "int" | "int64" | "uint64"),
        Base::Float => matches!(kind, "float" | "double"),
        Base::Boolean => kind == "bool",
        Base::Binary => kind == "binary",
        Base::Named(_) => false,
    }
}

const REQUEST_ID: &str = "RequestId";

/// Whether this is the request ID of an answer that may come in events: it is in a header then, and the vendor says so.
fn is_id_of_stream(member: &Member) -> bool {
    member.name == REQUEST_ID && member.prose.lines.iter().any(|line| line.text.contains("流式响应"))
}
