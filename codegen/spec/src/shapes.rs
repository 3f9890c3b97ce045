//! The model's facts as the tables that calls are checked with: an example of the spec, and a request that reaches
//! the mock, are judged by the very code that judges a call.

use std::collections::BTreeSet;

use base64::Engine as _;
use tc3_runtime::validate::{self, Condition, Field, List, Object, OperatorNeeds, Rule, Shape, Value, Violation};

use crate::model::{self, Action, Bound, FieldStep, Required, Service, StructId};

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
    /// For each field the limits of the value and of its items.
    bounds: Vec<(Vec<Bound>, Vec<Bound>)>,
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
        let of_field = |field: &model::Field| (bounds(&field.limits), bounds(&field.each));
        Self { id, bounds: item.fields.iter().map(of_field).collect() }
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
    let facts: Vec<Facts<'_>> = reach.structs.iter().map(|reached| Facts::of(service, reached)).collect();
    let paths: Vec<Vec<RulePaths<'_>>> = facts.iter().map(Facts::paths).collect();
    let rules: Vec<Vec<Rule<'_>>> =
        paths.iter().map(|paths| paths.iter().filter_map(RulePaths::rule).collect()).collect();
    let mut structs = vec![Shape { name: "", fields: &[], rules: &[] }; service.structs.len()];
    for (reached, (facts, rules)) in reach.structs.iter().zip(facts.iter().zip(&rules)) {
        structs[reached.id.0] = facts.shape(rules);
    }
    run(&Shapes { structs: &structs, enums: &enums })
}

impl<'s> Choices<'s> {
    fn of(item: &'s model::Enum, reached: &'s ReachedEnum) -> Self {
        let texts = item.variants.iter().map(|variant| variant.wire.value.as_str());
        Self { texts: texts.collect(), numbers: &reached.numbers }
    }
}

/// What the model says of a struct, where a table can borrow it.
struct Facts<'s> {
    name: &'s str,
    fields: Vec<Field<'s>>,
    rules: Vec<RuleNames<'s>>,
}

impl<'s> Facts<'s> {
    fn of(service: &'s Service, reached: &'s ReachedStruct) -> Self {
        let item = &service[reached.id];
        let fields = item.fields.iter().zip(&reached.bounds);
        Self {
            name: &item.name.value,
            fields: fields.map(|(field, bounds)| table_field(field, bounds)).collect(),
            rules: item.rules.iter().map(|rule| RuleNames::of(&rule.value, service)).collect(),
        }
    }

    fn paths(&self) -> Vec<RulePaths<'_>> {
        self.rules.iter().map(RulePaths::of).collect()
    }

    fn shape<'t>(&'t self, rules: &'t [Rule<'t>]) -> Shape<'t> {
        Shape { name: self.name, fields: &self.fields, rules }
    }
}

fn bounds(limits: &[model::Limit]) -> Vec<Bound> {
    limits.iter().map(|limit| limit.bound).collect()
}

fn table_field<'s>(field: &'s model::Field, (limits, each): &'s (Vec<Bound>, Vec<Bound>)) -> Field<'s> {
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
    rule: &'s model::FieldsRule,
    paths: Vec<Vec<&'s str>>,
    conditions: Vec<(Vec<&'s str>, Vec<&'s str>)>,
}

impl<'s> RuleNames<'s> {
    fn of(rule: &'s model::FieldsRule, service: &'s Service) -> Self {
        let names =
            |steps: &Vec<FieldStep>| steps.iter().map(|step| service.field(*step).wire.value.as_str()).collect();
        match rule {
            model::FieldsRule::ExactlyOneOf(paths)
            | model::FieldsRule::AtLeastOneOf(paths)
            | model::FieldsRule::AtMostOneOf(paths) => {
                Self { rule, paths: paths.iter().map(names).collect(), conditions: Vec::new() }
            }
            model::FieldsRule::RequiredIf { field, when } => {
                let condition = |condition: &'s model::Condition| {
                    (names(&condition.field), condition.values.iter().map(String::as_str).collect())
                };
                Self { rule, paths: vec![names(field)], conditions: when.iter().map(condition).collect() }
            }
        }
    }
}

/// The same, as the slices that a table holds.
struct RulePaths<'s> {
    rule: &'s model::FieldsRule,
    paths: Vec<&'s [&'s str]>,
    conditions: Vec<Condition<'s>>,
}

impl<'s> RulePaths<'s> {
    fn of(names: &'s RuleNames<'s>) -> Self {
        let condition = |(field, values): &'s (Vec<&'s str>, Vec<&'s str>)| Condition { field, values };
        Self {
            rule: names.rule,
            paths: names.paths.iter().map(Vec::as_slice).collect(),
            conditions: names.conditions.iter().map(condition).collect(),
        }
    }

    fn rule(&self) -> Option<Rule<'_>> {
        Some(match self.rule {
            model::FieldsRule::ExactlyOneOf(_) => Rule::ExactlyOneOf(&self.paths),
            model::FieldsRule::AtLeastOneOf(_) => Rule::AtLeastOneOf(&self.paths),
            model::FieldsRule::AtMostOneOf(_) => Rule::AtMostOneOf(&self.paths),
            model::FieldsRule::RequiredIf { .. } => {
                Rule::RequiredIf { field: self.paths.first()?, when: &self.conditions }
            }
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
