//! The model's facts as the tables that calls are checked with: an example of the spec, and a request that reaches
//! the mock, are judged by the very code that judges a call.

use base64::Engine as _;
use tc3_runtime::validate::{self, Condition, Field, List, Object, OperatorNeeds, Rule, Shape, Value, Violation};

use crate::model::{self, Action, Bound, FieldStep, Required, Service, StructId};

/// The tables of one service.
pub struct Shapes<'s> {
    structs: &'s [Shape<'s>],
    choices: &'s [Vec<&'s str>],
    numbers: &'s [Vec<i64>],
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
        &self.choices[id.0]
    }

    /// The wire values of an enum of numbers.
    #[must_use]
    pub fn numbers(&self, id: model::EnumId) -> &'s [i64] {
        &self.numbers[id.0]
    }
}

/// The part of a service that some structs lead to, with what its tables borrow; computed once for many tables.
#[derive(Debug)]
pub struct Reach {
    structs: Vec<bool>,
    enums: Vec<bool>,
    numbers: Vec<Vec<i64>>,
    bounds: Vec<Vec<FieldBounds>>,
}

/// Limits of a field, and of its items.
type FieldBounds = (Vec<Bound>, Vec<Bound>);

impl Reach {
    /// What these structs lead to.
    #[must_use]
    pub fn of(service: &Service, roots: &[StructId]) -> Self {
        Self::through(service, service.reached(roots.to_vec()))
    }

    /// All of a service.
    fn all(service: &Service) -> Self {
        Self::through(service, vec![true; service.structs.len()])
    }

    fn through(service: &Service, structs: Vec<bool>) -> Self {
        let mut enums = vec![false; service.enums.len()];
        let reached = || service.structs.iter().zip(&structs).filter(|(_, reached)| **reached);
        for field in reached().flat_map(|(item, _)| &item.fields) {
            if let model::Type::Enum(id) = field.ty.innermost() {
                enums[id.0] = true;
            }
        }
        let numbers = |(item, reached): (&model::Enum, &bool)| match reached {
            true => item.variants.iter().filter_map(|variant| variant.wire.value.parse().ok()).collect(),
            false => Vec::new(),
        };
        let of_field = |field: &model::Field| (bounds(&field.limits), bounds(&field.each));
        let of_struct = |(item, reached): (&model::Struct, &bool)| match reached {
            true => item.fields.iter().map(of_field).collect(),
            false => Vec::new(),
        };
        let numbers = service.enums.iter().zip(&enums).map(numbers).collect();
        let bounds = service.structs.iter().zip(&structs).map(of_struct).collect();
        Self { structs, enums, numbers, bounds }
    }
}

/// Builds the tables of a service and hands them to `run`. They borrow from each other, hence the call-back.
pub fn with<R>(service: &Service, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
    with_reach(service, &Reach::all(service), run)
}

/// The same with tables of a part of the service; the others are empty.
pub fn with_reach<R>(service: &Service, reach: &Reach, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
    let structs: Vec<Known<'_>> = service
        .structs
        .iter()
        .zip(&reach.structs)
        .map(|(item, reached)| if *reached { Known::of(item) } else { Known::default() })
        .collect();
    let choices: Vec<Vec<&str>> = service
        .enums
        .iter()
        .zip(&reach.enums)
        .map(|(item, reached)| if *reached { wire_values(item) } else { Vec::new() })
        .collect();
    let fields: Vec<Vec<Field<'_>>> = structs
        .iter()
        .zip(&reach.bounds)
        .map(|(item, bounds)| {
            item.fields.iter().zip(bounds).map(|(field, bounds)| table_field(field, bounds)).collect()
        })
        .collect();
    let names: Vec<Vec<RuleNames<'_>>> =
        structs.iter().map(|item| item.rules.iter().map(|rule| RuleNames::of(rule, service)).collect()).collect();
    let paths: Vec<Vec<RulePaths<'_>>> = names.iter().map(|rules| rules.iter().map(RulePaths::of).collect()).collect();
    let rules: Vec<Vec<Rule<'_>>> = structs
        .iter()
        .zip(&paths)
        .map(|(item, paths)| item.rules.iter().zip(paths).filter_map(|(rule, paths)| paths.rule(rule)).collect())
        .collect();
    let structs: Vec<Shape<'_>> = structs
        .iter()
        .zip(fields.iter().zip(&rules))
        .map(|(item, (fields, rules))| Shape { name: item.name, fields, rules })
        .collect();
    run(&Shapes { structs: &structs, choices: &choices, numbers: &reach.numbers })
}

/// What a table is built from.
#[derive(Clone, Copy, Default)]
struct Known<'s> {
    name: &'s str,
    fields: &'s [model::Field],
    rules: &'s [model::Rule],
}

impl<'s> Known<'s> {
    fn of(item: &'s model::Struct) -> Self {
        Self { name: &item.name.value, fields: &item.fields, rules: &item.rules }
    }
}

fn wire_values(item: &model::Enum) -> Vec<&str> {
    item.variants.iter().map(|variant| variant.wire.value.as_str()).collect()
}

fn bounds(limits: &[model::Limit]) -> Vec<Bound> {
    limits.iter().map(|limit| limit.bound).collect()
}

fn table_field<'s>(field: &'s model::Field, (limits, each): &'s FieldBounds) -> Field<'s> {
    Field {
        name: &field.wire.value,
        required: field.required == Required::Yes,
        always: field.always,
        nullable: field.nullable,
        sensitive: field.sensitive,
        limits,
        each,
    }
}

/// The wire names of a rule's paths and conditions.
struct RuleNames<'s> {
    paths: Vec<Vec<&'s str>>,
    conditions: Vec<(Vec<&'s str>, Vec<&'s str>)>,
}

impl<'s> RuleNames<'s> {
    fn of(rule: &'s model::Rule, service: &'s Service) -> Self {
        let names =
            |steps: &Vec<FieldStep>| steps.iter().map(|step| service.field(*step).wire.value.as_str()).collect();
        match rule {
            model::Rule::ExactlyOneOf(paths) | model::Rule::AtLeastOneOf(paths) | model::Rule::AtMostOneOf(paths) => {
                Self { paths: paths.iter().map(names).collect(), conditions: Vec::new() }
            }
            model::Rule::RequiredIf { field, when } => {
                let condition = |condition: &'s model::Condition| {
                    (names(&condition.field), condition.values.iter().map(String::as_str).collect())
                };
                Self { paths: vec![names(field)], conditions: when.iter().map(condition).collect() }
            }
        }
    }
}

/// The same, as the slices that a table holds.
struct RulePaths<'s> {
    paths: Vec<&'s [&'s str]>,
    conditions: Vec<Condition<'s>>,
}

impl<'s> RulePaths<'s> {
    fn of(names: &'s RuleNames<'s>) -> Self {
        let condition = |(field, values): &'s (Vec<&'s str>, Vec<&'s str>)| Condition { field, values };
        Self {
            paths: names.paths.iter().map(Vec::as_slice).collect(),
            conditions: names.conditions.iter().map(condition).collect(),
        }
    }

    fn rule(&'s self, rule: &model::Rule) -> Option<Rule<'s>> {
        Some(match rule {
            model::Rule::ExactlyOneOf(_) => Rule::ExactlyOneOf(&self.paths),
            model::Rule::AtLeastOneOf(_) => Rule::AtLeastOneOf(&self.paths),
            model::Rule::AtMostOneOf(_) => Rule::AtMostOneOf(&self.paths),
            model::Rule::RequiredIf { .. } => Rule::RequiredIf { field: self.paths.first()?, when: &self.conditions },
        })
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
