//! Converts the model's facts to the tables that validate calls, so that an example in the spec and a request to the
//! mock are validated by the same code as a call.

mod rows;

use std::collections::BTreeSet;

use base64::Engine as _;
use rows::{FieldBounds, StructNames, StructPaths, StructRules};
use tc3_runtime::validate::{self, Field, List, Object, OperatorNeeds, Shape, Value, Violation};

use crate::model::{self, Action, FieldStep, Service, StructId};

/// The tables of one service.
pub struct Shapes<'s> {
    structs: &'s [Shape<'s>],
    enums: &'s [Choices<'s>],
}

/// The wire values of an enum, as texts and, where they are such, as numbers.
#[derive(Default)]
struct Choices<'s> {
    texts: Vec<&'s str>,
    numbers: &'s [i64],
}

impl<'s> Shapes<'s> {
    /// The table of a struct.
    #[must_use]
    pub fn of(&self, id: StructId) -> Shape<'s> {
        self.structs[id.0]
    }

    /// The wire values of an enum of texts.
    #[must_use]
    pub fn choices(&self, id: model::EnumId) -> &'s [&'s str] {
        &self.enums[id.0].texts
    }

    /// The wire values of an enum of numbers.
    #[must_use]
    pub fn numbers(&self, id: model::EnumId) -> &'s [i64] {
        self.enums[id.0].numbers
    }
}

/// The part of a service that some structs lead to, with what its tables borrow; computed once for many tables.
#[derive(Debug)]
pub struct Reach {
    structs: Vec<ReachedStruct>,
    enums: Vec<ReachedEnum>,
}

/// A struct that is reached, and the limits of its fields.
#[derive(Debug)]
struct ReachedStruct {
    id: StructId,
    fields: Vec<FieldBounds>,
}

/// An enum that is reached, and its values where they are numbers.
#[derive(Debug)]
struct ReachedEnum {
    id: model::EnumId,
    numbers: Vec<i64>,
}

impl Reach {
    /// What these structs lead to.
    #[must_use]
    pub fn of(service: &Service, roots: &[StructId]) -> Self {
        Self::through(service, &service.reached(roots.to_vec()))
    }

    /// All of a service.
    fn all(service: &Service) -> Self {
        Self::through(service, &vec![true; service.structs.len()])
    }

    fn through(service: &Service, reached: &[bool]) -> Self {
        let (mut structs, mut enums) = (Vec::new(), BTreeSet::new());
        for (id, item) in service.structs().filter(|(id, _)| reached[id.0]) {
            structs.push(ReachedStruct::of(id, item));
            enums.extend(item.fields.iter().filter_map(|field| match field.ty.innermost() {
                model::Type::Enum(id) => Some(*id),
                _ => None,
            }));
        }
        Self { structs, enums: enums.into_iter().map(|id| ReachedEnum::of(id, &service[id])).collect() }
    }
}

impl ReachedStruct {
    fn of(id: StructId, item: &model::Struct) -> Self {
        Self { id, fields: item.fields.iter().map(FieldBounds::of).collect() }
    }
}

impl ReachedEnum {
    fn of(id: model::EnumId, item: &model::Enum) -> Self {
        let values = item.variants.iter().filter_map(|variant| variant.wire.value.parse().ok());
        Self { id, numbers: values.collect() }
    }
}

/// Builds the tables of a service and hands them to `run`. They borrow from each other, hence the call-back.
pub fn with<R>(service: &Service, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
    with_reach(service, &Reach::all(service), run)
}

/// The same with tables of a part of the service; the others are empty. A table is slices of slices, so rows of one kind
/// borrow from the rows before.
pub fn with_reach<R>(service: &Service, reach: &Reach, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
    let mut enums: Vec<Choices<'_>> = service.enums.iter().map(|_| Choices::default()).collect();
    for reached in &reach.enums {
        enums[reached.id.0] = Choices::of(&service[reached.id], reached);
    }
    let names: Vec<StructNames<'_>> =
        reach.structs.iter().map(|reached| StructNames::of(service, reached.id)).collect();
    let paths: Vec<StructPaths<'_>> = names.iter().map(StructPaths::of).collect();
    let rules: Vec<StructRules<'_>> =
        reach.structs.iter().zip(&paths).map(|(reached, paths)| StructRules::of(reached, paths)).collect();
    let fields: Vec<Vec<Field<'_>>> = reach
        .structs
        .iter()
        .zip(paths.iter().zip(&rules))
        .map(|(reached, (paths, rules))| rows::fields(&service[reached.id], reached, paths, rules))
        .collect();
    let mut structs = vec![Shape { name: "", fields: &[], rules: &[] }; service.structs.len()];
    for (reached, (fields, rules)) in reach.structs.iter().zip(fields.iter().zip(&rules)) {
        structs[reached.id.0] = Shape { name: &service[reached.id].name.value, fields, rules: &rules.rules };
    }
    run(&Shapes { structs: &structs, enums: &enums })
}

impl<'s> Choices<'s> {
    fn of(item: &'s model::Enum, reached: &'s ReachedEnum) -> Self {
        let texts = item.variants.iter().map(|variant| variant.wire.value.as_str());
        Self { texts: texts.collect(), numbers: &reached.numbers }
    }
}

/// Every violation of a request, of all levels, with what the action needs of the operator.
#[must_use]
pub fn violations(service: &Service, action: &Action, request: &Record<'_>) -> Vec<Violation> {
    let fields = &service[action.request].fields;
    let operator = fields.iter().position(|field| field.operator);
    let names =
        |path: &Vec<FieldStep>| path.iter().map(|step| service.field(*step).wire.value.as_str()).collect::<Vec<_>>();
    let needs: Vec<Vec<&str>> = operator.iter().flat_map(|index| &fields[*index].needs).map(names).collect();
    let paths: Vec<&[&str]> = needs.iter().map(Vec::as_slice).collect();
    validate::check(request, operator.map(|field| OperatorNeeds { field, paths: &paths }))
}

/// A value, held so that the tables can look at it.
pub enum Held<'s> {
    /// Not given.
    Absent,
    /// Text.
    Text(String),
    /// A signed integer.
    Integer(i64),
    /// An unsigned integer.
    Unsigned(u64),
    /// A floating-point number.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// Bytes, which are base64 text on the wire.
    Binary(Vec<u8>),
    /// A value of an enum of texts.
    Choice {
        /// The wire value.
        value: String,
        /// The documented wire values.
        known: &'s [&'s str],
    },
    /// A value of an enum of numbers.
    IntegerChoice {
        /// The wire value.
        value: i64,
        /// The documented wire values.
        known: &'s [i64],
    },
    /// A struct.
    Record(Record<'s>),
    /// A list.
    Items(Items<'s>),
}

/// A struct with its table.
pub struct Record<'s> {
    /// The table.
    pub shape: Shape<'s>,
    /// A value for each field of the table.
    pub fields: Vec<Held<'s>>,
}

/// A list.
pub struct Items<'s>(pub Vec<Held<'s>>);

impl Held<'_> {
    /// The bytes of base64 text.
    #[must_use]
    pub fn binary(text: &str) -> Option<Self> {
        base64::engine::general_purpose::STANDARD.decode(text).ok().map(Self::Binary)
    }

    fn value(&self) -> Value<'_> {
        match self {
            Self::Absent => Value::Absent,
            Self::Text(text) => Value::Text(text),
            Self::Integer(number) => Value::Integer(*number),
            Self::Unsigned(number) => Value::Unsigned(*number),
            Self::Float(number) => Value::Float(*number),
            Self::Boolean(boolean) => Value::Boolean(*boolean),
            Self::Binary(bytes) => Value::Binary(bytes),
            Self::Choice { value, known } => Value::Choice { value, known },
            Self::IntegerChoice { value, known } => Value::IntegerChoice { value: *value, known },
            Self::Record(record) => Value::Object(record),
            Self::Items(items) => Value::List(items),
        }
    }
}

impl Object for Record<'_> {
    fn shape(&self) -> &Shape<'_> {
        &self.shape
    }

    fn field(&self, index: usize) -> Value<'_> {
        self.fields.get(index).map_or(Value::Absent, Held::value)
    }
}

impl List for Items<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).map_or(Value::Absent, Held::value)
    }
}
