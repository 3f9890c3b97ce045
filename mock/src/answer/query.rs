//! Converts the parameters of a GET request, `Agent.AppId=app&FlowIds.0=one&FlowIds.1=two`, to the JSON of the same
//! call. Programs write `True` as well as `true`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tc3_spec::model::{Base, Service, StructId, Type};

use crate::check::Check;
use crate::refusal::Refusal;

/// Names lie within each other at most so deep.
const MAX_DEPTH: usize = 32;

/// What the names of a query lead to.
#[derive(Debug, Default)]
struct Node {
    text: Option<String>,
    below: BTreeMap<String, Node>,
}

/// Reads a query by the types of a request. What does not fit them stays text, so that it is refused as such.
pub(super) fn parse(service: &Service, request: StructId, query: &str) -> Result<Value, Refusal> {
    let mut root = Node::default();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name)?, decoded(value)?);
        if name.split('.').count() > MAX_DEPTH {
            return Err(refused(format!("the parameter `{name}` is nested too deep")));
        }
        let node = name.split('.').fold(&mut root, |node, step| node.below.entry(step.to_owned()).or_default());
        if node.text.replace(value).is_some() {
            return Err(refused(format!("the parameter `{name}` is given twice")));
        }
    }
    root.check("")?;
    root.object(service, request, "")
}

impl Node {
    /// Refuses a name that has both a value and names below it.
    fn check(&self, path: &str) -> Result<(), Refusal> {
        if let (Some(_), Some(name)) = (&self.text, self.below.keys().next()) {
            return Err(refused(format!("the parameter `{path}` is given, and so is `{path}.{name}` below it")));
        }
        self.below.iter().try_for_each(|(name, node)| node.check(&below(path, name)))
    }

    fn object(self, service: &Service, id: StructId, path: &str) -> Result<Value, Refusal> {
        let typed = |(name, node): (String, Self)| {
            let field = service[id].fields.iter().find(|field| field.wire.value == name);
            let value = match field {
                Some(field) => node.value(service, &field.ty, &below(path, &name))?,
                None => node.text.into(),
            };
            Ok((name, value))
        };
        self.below.into_iter().map(typed).collect::<Result<Map<_, _>, _>>().map(Value::Object)
    }

    fn value(self, service: &Service, ty: &Type, path: &str) -> Result<Value, Refusal> {
        Ok(match (ty, self.text) {
            (Type::Struct(id), None) => Self { text: None, below: self.below }.object(service, *id, path)?,
            (Type::List(item), None) => Self { text: None, below: self.below }.list(service, item, path)?,
            (_, None) => Value::Object(Map::new()),
            (Type::Boolean, Some(text)) => match text.to_ascii_lowercase().as_str() {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                _ => text.into(),
            },
            (ty, Some(text)) if is_number(service, ty) => match serde_json::from_str(&text) {
                Ok(value @ Value::Number(_)) => value,
                _ => text.into(),
            },
            (_, Some(text)) => text.into(),
        })
    }

    fn list(self, service: &Service, item: &Type, path: &str) -> Result<Value, Refusal> {
        let mut items: Vec<(usize, Self)> = Vec::new();
        for (index, node) in self.below {
            let wrong = || {
                refused(format!("the parameter `{path}` is a list, and `{index}` in `{path}.{index}` is not an index"))
            };
            items.push((index.parse().map_err(|_| wrong())?, node));
        }
        items.sort_by_key(|(index, _)| *index);
        items.into_iter().map(|(index, node)| node.value(service, item, &format!("{path}.{index}"))).collect()
    }
}

/// The path of a name below another.
fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Whether values of a type are numbers.
fn is_number(service: &Service, ty: &Type) -> bool {
    match ty {
        Type::Integer | Type::Unsigned | Type::Float | Type::Timestamp | Type::TimestampMillis => true,
        Type::Enum(id) => service[*id].base == Base::Integer,
        _ => false,
    }
}

fn refused(message: String) -> Refusal {
    Refusal::new(Check::Parameters, "InvalidParameter", message)
}

/// A text without its percent signs; `+` is a blank.
fn decoded(text: &str) -> Result<String, Refusal> {
    let wrong = || refused("the query is not URL-encoded UTF-8".to_owned());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                let (high, low) = (digit().ok_or_else(wrong)?, digit().ok_or_else(wrong)?);
                bytes.push(u8::try_from(high * 16 + low).map_err(|_| wrong())?);
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}
