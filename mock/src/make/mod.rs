//! Makes answers from the spec for requests that the documentation does not show.
//!
//! A value is taken from the request under the same name, or else from the documentation, or else made up within the
//! limits of its field. Identifiers are made up, and members that report a failure are empty. The same request gets the
//! same answer, but for the identifiers of an action that gives out new ones each time, and for ends that are counted
//! from now.

mod characters;
mod echo;
mod failure;
mod number;
mod observed;
#[cfg(test)]
mod tests;
mod text;
mod totals;

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use tc3_runtime::validate::{self, Demand, Shape, Side, Unit};
use tc3_spec::Spanned;
use tc3_spec::model::{Action, Base, EnumId, Field, FieldStep, FieldsRule, Limit, Literal, Service, StructId, Type};
use tc3_spec::shapes::{Record, Shapes};

use crate::chance::Chance;
use crate::reading::Reading;
use crate::state::{Batch, Description};
use echo::Echo;
pub(crate) use observed::Observed;

/// Objects lie within each other at most so deep.
const MAX_DEPTH: usize = 8;
/// A type occurs within itself at most so many times.
const MAX_REPEATS: usize = 1;
/// So many values are made for one answer; what comes after that is left out where it may be.
const MAX_VALUES: usize = 2_000;
/// A list that the request says nothing of has at most so many items, unless it needs more.
const USUAL_ITEMS: u64 = 3;
/// The parameter that says for how many seconds what is given out is good.
const DURATION: &str = "DurationSeconds";
const DAY: i64 = 24 * 60 * 60;
/// What is given out ends within so many seconds after tomorrow.
const MOST_VALID: u64 = 30 * 24 * 60 * 60;

/// What an answer is made for.
pub(crate) struct Asked<'a> {
    pub(crate) service: &'a Service,
    pub(crate) action: &'a Action,
    /// What the server remembers of the service.
    pub(crate) description: Option<&'a Description>,
    pub(crate) request: &'a Value,
    /// How often the same was answered before by an action that gives out new identifiers each time.
    pub(crate) repeats: u64,
    /// Unix seconds.
    pub(crate) now: i64,
}

impl Asked<'_> {
    /// A number for what is asked, whenever it is.
    pub(crate) fn hash(&self) -> u64 {
        self.chance().next()
    }

    fn chance(&self) -> Chance {
        self.chance_with(None)
    }

    /// For what tells things apart: another with each repetition.
    fn own_chance(&self) -> Chance {
        self.chance_with(Some(&format!("own {}", self.repeats)))
    }

    fn chance_with(&self, more: Option<&str>) -> Chance {
        let Asked { service, action, .. } = self;
        let request = without_token(service, action, self.request).to_string();
        let names = [&service.name.value, &service.version.value, &action.name.value].map(String::as_str);
        Chance::of(names.into_iter().chain([request.as_str()]).chain(more))
    }
}

/// The answer, with its envelope.
pub(crate) fn answer(asked: &Asked<'_>, shapes: &Shapes<'_>, observed: &Observed) -> Value {
    let (service, action) = (asked.service, asked.action);
    let (mut chance, mut own) = (asked.chance(), asked.own_chance());
    let request_id = own.uuid();
    let mut maker = Maker {
        service,
        shapes,
        observed,
        echo: Echo::of(service, action.request, asked.request),
        batch: asked.description.and_then(|description| description.batch(service, action, asked.request)),
        expiry: expiry(asked, &mut chance),
        chance,
        own,
        within: Vec::new(),
        left: MAX_VALUES,
    };
    let mut members = maker.object(action.response, None);
    members.insert("RequestId".to_owned(), request_id.into());
    json!({ "Response": members })
}

/// When what an answer gives out ends: as many seconds from now as the request says, or as the spec says where it says nothing.
/// Without either it is some days from tomorrow on, so that an answer is the same all day.
fn expiry(asked: &Asked<'_>, chance: &mut Chance) -> i64 {
    let tomorrow = asked.now - asked.now.rem_euclid(DAY) + DAY;
    let some_day = tomorrow.saturating_add_unsigned(chance.below(MOST_VALID));
    let fields = &asked.service[asked.action.request].fields;
    let Some(field) = fields.iter().find(|field| field.wire.value == DURATION) else { return some_day };
    let by_default = || match &field.default {
        Some(Literal::Scalar(text)) => text.value.parse().ok(),
        _ => None,
    };
    let seconds = asked.request.get(DURATION).and_then(Value::as_u64).or_else(by_default);
    seconds.map_or(some_day, |seconds| asked.now.saturating_add_unsigned(seconds))
}

/// Whether an answer of an action has something in it that tells things apart, besides its `RequestId`.
pub(crate) fn gives_out(service: &Service, action: &Action) -> bool {
    let (mut waiting, mut seen) = (vec![action.response], BTreeSet::new());
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            if service[id].fields.iter().any(is_own) {
                return true;
            }
            waiting.extend(service[id].fields.iter().filter_map(|field| field.ty.structure()));
        }
    }
    false
}

/// What a request asks: a client sends another token with each call.
fn without_token<'r>(service: &Service, action: &Action, request: &'r Value) -> Cow<'r, Value> {
    let token = action.idempotency_token.fact().map(|step| &service.field(*step).wire.value);
    let mut seed = Cow::Borrowed(request);
    if let Some(token) = token.filter(|token| request.get(token).is_some())
        && let Some(members) = seed.to_mut().as_object_mut()
    {
        members.remove(token);
    }
    seed
}

struct Maker<'m, 's> {
    service: &'m Service,
    shapes: &'m Shapes<'s>,
    observed: &'m Observed,
    echo: Echo<'m>,
    /// The lists that have an item for each item of a list of the request.
    batch: Option<Batch>,
    chance: Chance,
    /// For what tells things apart.
    own: Chance,
    /// When what the answer gives out ends, in Unix seconds.
    expiry: i64,
    /// The structs in which the walk is.
    within: Vec<StructId>,
    /// How many values may still be made.
    left: usize,
}

/// A place that wants a value: a field, or the items of its list.
#[derive(Clone, Copy)]
struct Place<'m> {
    step: FieldStep,
    field: &'m Field,
    limits: &'m [Limit],
    is_item: bool,
    /// Which item of the enclosing list this belongs to.
    row: Option<usize>,
}

impl<'m> Maker<'m, '_> {
    /// The members of a struct; `row` is its place in a list.
    fn object(&mut self, id: StructId, row: Option<usize>) -> Map<String, Value> {
        let item = &self.service[id];
        let excluded = excluded(&item.rules, id);
        self.within.push(id);
        let mut members = Map::new();
        for (index, field) in item.fields.iter().enumerate() {
            let may_lack = !field.always;
            let unwanted = field.internal || field.deprecated.is_some() || excluded.contains(&index);
            if may_lack && (unwanted || self.left == 0) {
                continue;
            }
            let place = Place {
                step: FieldStep { owner: id, field: index },
                field,
                limits: &field.limits,
                is_item: false,
                row,
            };
            if let Some(value) = self.value(place, &field.ty) {
                members.insert(field.wire.value.clone(), value);
            }
        }
        self.within.pop();
        self.count_totals(id, &mut members);
        members
    }

    /// A value of a type. `None` where making one would not end.
    fn value(&mut self, place: Place<'m>, ty: &Type) -> Option<Value> {
        self.left = self.left.saturating_sub(1);
        if let Some(value) = self.without_failure(place, ty).or_else(|| self.said(place, ty)) {
            return Some(value);
        }
        match ty {
            Type::Struct(id) => self.may_enter(*id).then(|| Value::Object(self.object(*id, place.row))),
            Type::List(item) => Some(self.list(place, item)),
            Type::Enum(id) => Some(self.choice(place, *id)),
            Type::Boolean => Some(Value::Bool(self.chance.below(2) == 1)),
            Type::Integer | Type::Unsigned | Type::Float | Type::Timestamp | Type::TimestampMillis => {
                Some(self.number(place, ty))
            }
            Type::String | Type::Date | Type::DateTime | Type::Binary => Some(self.text(place, ty).into()),
        }
    }

    /// What the request says under the name of the field, where it fits.
    fn said(&self, place: Place<'m>, ty: &Type) -> Option<Value> {
        let said = self.echo.find(&place.field.wire.value, ty, place.row)?;
        self.fits(place, ty, said).then(|| said.clone())
    }

    /// What the value of a field is drawn from.
    fn chance(&mut self, field: &Field) -> &mut Chance {
        if is_own(field) { &mut self.own } else { &mut self.chance }
    }

    fn may_enter(&self, id: StructId) -> bool {
        let repeats = self.within.iter().filter(|within| **within == id).count();
        repeats <= MAX_REPEATS && self.within.len() < MAX_DEPTH
    }

    fn list(&mut self, place: Place<'m>, item: &Type) -> Value {
        if item.structure().is_some_and(|id| !self.may_enter(id)) {
            return json!([]);
        }
        let (least, most) = item_bounds(place);
        let (count, least) = match self.rows(place, item) {
            // One for each item of the request, however much they are alike.
            Some(rows) => (rows, rows),
            None => (self.usual(place).max(least), least),
        };
        let count = usize::try_from(count.min(most)).unwrap_or(usize::MAX).min(self.left);
        let mut items = Vec::new();
        for row in 0..count {
            let place = Place { limits: &place.field.each, is_item: true, row: Some(row), ..place };
            let made = self.value(place, item);
            // A value that is there already adds nothing, unless the list needs so many.
            items.extend(made.filter(|value| (items.len() as u64) < least || !items.contains(value)));
        }
        Value::Array(items)
    }

    /// How many items a list has because the request has as many.
    fn rows(&self, place: Place<'m>, item: &Type) -> Option<u64> {
        // What lies deeper belongs to an item.
        if place.row.is_some() {
            return None;
        }
        let of_batch = self.batch.as_ref().filter(|batch| batch.owner == place.step.owner);
        let of_batch = of_batch.map(|batch| batch.count);
        of_batch.or_else(|| {
            let names = self.service[item.structure()?].fields.iter().map(|field| field.wire.value.as_str());
            self.echo.rows(names)
        })
    }

    /// How many items a list has of which the request says nothing: a few, and no more than fit a page.
    fn usual(&mut self, place: Place<'m>) -> u64 {
        let usual = 1 + self.chance.below(USUAL_ITEMS);
        self.echo.page_size().filter(|_| place.row.is_none()).map_or(usual, |page| usual.min(page))
    }

    /// A documented value that is not out of use, and one that every case allows if there is one. An outcome is the one that is shown: others tell of failures.
    fn choice(&mut self, place: Place<'m>, id: EnumId) -> Value {
        let item = &self.service[id];
        let mut in_use: Vec<_> = item.variants.iter().filter(|variant| variant.deprecated.is_none()).collect();
        // What the members beside it will be is not known yet.
        let cases = place.field.cases.iter().filter(|case| !case.values.is_empty()).collect::<Vec<_>>();
        let allowed = |wire: &str| cases.iter().all(|case| case.values.iter().any(|value| value.value == wire));
        if in_use.iter().any(|variant| allowed(&variant.wire.value)) {
            in_use.retain(|variant| allowed(&variant.wire.value));
        }
        let shown = names_an_outcome(&place.field.wire.value).then(|| shown(place)).flatten();
        let shown = shown.and_then(|text| in_use.iter().find(|variant| variant.wire.value == text));
        let chosen = shown.or_else(|| self.chance.pick(&in_use)).copied().or(item.variants.first());
        let wire = chosen.map_or("", |variant| variant.wire.value.as_str());
        match item.base {
            Base::String => wire.into(),
            Base::Integer => wire.parse::<i64>().unwrap_or_default().into(),
        }
    }

    /// Whether a value is of the type and keeps every limit of the place, those that only warn included.
    fn fits(&self, place: Place<'m>, ty: &Type, value: &Value) -> bool {
        self.keeps(place, ty, value, &[])
    }

    /// The same, and those of all its cases as well.
    fn fits_every_case(&self, place: Place<'m>, ty: &Type, value: &Value) -> bool {
        let field = self.shapes.of(place.step.owner).fields[place.step.field];
        let cases: Vec<_> = field.cases.iter().map(|case| validate::Case { when: &[], ..*case }).collect();
        self.keeps(place, ty, value, &cases)
    }

    fn keeps(&self, place: Place<'m>, ty: &Type, value: &Value, cases: &[validate::Case<'_>]) -> bool {
        let mut reading = Reading::new(self.service, self.shapes);
        let held = reading.value(ty, value);
        if !reading.faults.is_empty() {
            return false;
        }
        let field = self.shapes.of(place.step.owner).fields[place.step.field];
        let (limits, each) = if place.is_item { (field.each, Default::default()) } else { (field.limits, field.each) };
        let fields = [validate::Field { required: false, limits, each, cases, needs: &[], rules: &[], ..field }];
        let record = Record { shape: Shape { name: "", fields: &fields, rules: &[] }, fields: vec![held] };
        validate::check(&record, None).is_empty()
    }
}

/// How many items a list has to have, and how many it may have.
fn item_bounds(place: Place<'_>) -> (u64, u64) {
    place.limits.iter().fold((0, u64::MAX), |bounds, limit| match limit.bound.check.demand() {
        Demand::Count(side, Unit::Items, count) => within(side, count, bounds),
        _ => bounds,
    })
}

/// What remains between two bounds by one more; what is exact goes before a minimum.
fn within(side: Side, count: u64, (least, most): (u64, u64)) -> (u64, u64) {
    match side {
        Side::Most => (least, most.min(count)),
        Side::Least => (least.max(count), most),
        Side::Exactly => (count, most.min(count)),
    }
}

/// Fields that a rule forbids beside an earlier one, which is given.
fn excluded(rules: &[Spanned<FieldsRule>], owner: StructId) -> BTreeSet<usize> {
    let exclusive = rules.iter().filter_map(|rule| match &rule.value {
        FieldsRule::ExactlyOneOf(paths) | FieldsRule::AtMostOneOf(paths) => Some(paths),
        _ => None,
    });
    let later = exclusive.flat_map(|paths| paths.iter().skip(1)).filter_map(|path| path.first());
    later.filter(|step| step.owner == owner).map(|step| step.field).collect()
}

/// Whether a field of this name tells things apart, so that each has its own.
fn names_an_id(name: &str) -> bool {
    ["Id", "Ids", "ID", "IDs", "Token", "SerialNo"].iter().any(|end| name.ends_with(end))
}

/// Whether the value of a field is one of its own, which nothing else has.
fn is_own(field: &Field) -> bool {
    let is_plain = matches!(field.ty.innermost(), Type::String | Type::Integer | Type::Unsigned);
    is_plain && field.known.is_empty() && names_an_id(&field.wire.value)
}

/// Whether a field of this name says how something is or went, by a code or in words.
fn names_an_outcome(name: &str) -> bool {
    ["Code", "code", "Message", "Msg", "Description"].iter().any(|end| name.ends_with(end))
}

/// Whether a field of this name says until when something is good.
fn names_an_expiry(name: &str) -> bool {
    ["Expir", "Deadline", "ValidTo"].iter().any(|part| name.contains(part))
}

/// A value that the spec gives for the field.
fn shown(place: Place<'_>) -> Option<String> {
    match place.field.example.as_ref().or(place.field.default.as_ref())? {
        Literal::Scalar(text) => Some(text.value.clone()),
        Literal::List(items, _) => items.first().map(|text| text.value.clone()),
    }
}
