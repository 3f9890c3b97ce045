//! Reads JSON as values that the tables can check, and reports wrong names and types.

use serde_json::{Map, Value};
use tc3_runtime::validate::nearest;
use tc3_spec::model::{Base, EnumId, Service, StructId, Type};
use tc3_spec::shapes::{Held, Items, Record, Shapes};

/// Reads values of a service's types.
pub(crate) struct Reading<'r, 's> {
    service: &'r Service,
    shapes: &'r Shapes<'s>,
    path: String,
    /// In the order in which they were met.
    pub(crate) faults: Vec<Fault>,
}

/// What is wrong before any limit is looked at.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A member that the type does not have.
    Unknown { path: String, nearest: Option<String> },
    /// A value of another type.
    Type { path: String, wanted: String, found: &'static str },
}

/// Whether a value is more than null, an empty text, list or object, which the services take for left out.
pub(crate) fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

impl<'r, 's> Reading<'r, 's> {
    pub(crate) fn new(service: &'r Service, shapes: &'r Shapes<'s>) -> Self {
        Self { service, shapes, path: String::new(), faults: Vec::new() }
    }

    /// A struct of some members.
    pub(crate) fn object(&mut self, id: StructId, members: &Map<String, Value>) -> Record<'s> {
        let shape = self.shapes.of(id);
        let mut fields: Vec<Held<'s>> = shape.fields.iter().map(|_| Held::Absent).collect();
        for (name, value) in members {
            let mark = self.path.len();
            if mark > 0 {
                self.path.push('.');
            }
            self.path.push_str(name);
            match shape.fields.iter().position(|field| field.name == name) {
                Some(index) => fields[index] = self.value(&self.service[id].fields[index].ty, value),
                None => {
                    let nearest = nearest(name, shape.fields.iter().map(|field| field.name)).map(str::to_owned);
                    self.faults.push(Fault::Unknown { path: self.path.clone(), nearest });
                }
            }
            self.path.truncate(mark);
        }
        Record { shape, fields }
    }

    /// A value of a type; what is not of the type is a fault, and absent.
    pub(crate) fn value(&mut self, ty: &Type, value: &Value) -> Held<'s> {
        match (ty, value) {
            (_, Value::Null) => Held::Absent,
            (Type::Struct(id), Value::Object(members)) => Held::Record(self.object(*id, members)),
            (Type::List(item), Value::Array(items)) => Held::Items(Items(self.items(item, items))),
            (Type::Enum(id), value) => self.choice(*id, value).unwrap_or_else(|| self.wrong(ty, value)),
            (ty, value) => scalar(ty, value).unwrap_or_else(|| self.wrong(ty, value)),
        }
    }

    fn items(&mut self, ty: &Type, items: &[Value]) -> Vec<Held<'s>> {
        let mut held = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let mark = self.path.len();
            self.path.push_str(&format!("[{index}]"));
            held.push(self.value(ty, item));
            self.path.truncate(mark);
        }
        held
    }

    fn choice(&self, id: EnumId, value: &Value) -> Option<Held<'s>> {
        match self.service[id].base {
            Base::String => {
                let value = value.as_str()?.to_owned();
                Some(Held::Choice { value, known: self.shapes.choices(id) })
            }
            Base::Integer => Some(Held::IntegerChoice { value: whole(value)?, known: self.shapes.numbers(id) }),
        }
    }

    fn wrong(&mut self, ty: &Type, value: &Value) -> Held<'s> {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.faults.push(Fault::Type { path: self.path.clone(), wanted: self.name(ty), found });
        Held::Absent
    }

    fn name(&self, ty: &Type) -> String {
        match ty {
            Type::Struct(id) => format!("an object (`{}`)", self.service[*id].name.value),
            Type::List(_) => "a list".to_owned(),
            Type::Enum(id) if self.service[*id].base == Base::String => "a string".to_owned(),
            Type::Enum(_) | Type::Integer | Type::Timestamp | Type::TimestampMillis => {
                "a whole number of 64 bits".to_owned()
            }
            Type::Unsigned => "a whole number of 64 bits, 0 or more".to_owned(),
            Type::Float => "a number".to_owned(),
            Type::Boolean => "true or false".to_owned(),
            Type::Binary => "a string of base64".to_owned(),
            Type::String | Type::Date | Type::DateTime => "a string".to_owned(),
        }
    }
}

fn scalar(ty: &Type, value: &Value) -> Option<Held<'static>> {
    match ty {
        Type::String | Type::Date | Type::DateTime => Some(Held::Text(value.as_str()?.to_owned())),
        Type::Integer | Type::Timestamp | Type::TimestampMillis => whole(value).map(Held::Integer),
        Type::Unsigned => value.as_u64().or_else(|| whole(value)?.try_into().ok()).map(Held::Unsigned),
        Type::Float => value.as_f64().map(Held::Float),
        Type::Boolean => value.as_bool().map(Held::Boolean),
        Type::Binary => Held::binary(value.as_str()?),
        Type::Struct(_) | Type::Enum(_) | Type::List(_) => None,
    }
}

/// A whole number, also where it is written `12.0`.
pub(crate) fn whole(value: &Value) -> Option<i64> {
    let float = || value.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9e15);
    value.as_i64().or_else(|| float().map(|float| float as i64))
}
