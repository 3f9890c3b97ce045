//! Answers for requests that the documentation does not show, made from the spec.
//!
//! A value is what the request says under the same name, or else a documented one, or else one made up within the
//! limits of its field. The same request gets the same answer.

mod characters;
mod echo;
mod number;
mod observed;
#[cfg(test)]
mod tests;
mod text;

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use tc3_runtime::validate::{self, Demand, Shape, Side, Unit};
use tc3_spec::Spanned;
use tc3_spec::model::{Action, Base, EnumId, Field, FieldStep, FieldsRule, Limit, Service, StructId, Type};
use tc3_spec::shapes::{Record, Shapes};

use crate::chance::Chance;
use crate::reading::Reading;
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

/// The answer, with its envelope.
pub(crate) fn answer(
    service: &Service,
    action: &Action,
    shapes: &Shapes<'_>,
    observed: &Observed,
    request: &Value,
) -> Value {
    let seed = without_token(service, action, request);
    let mut maker = Maker {
        service,
        shapes,
        observed,
        echo: Echo::of(service, action.request, request),
        chance: Chance::of([
            service.name.value.as_str(),
            &service.version.value,
            &action.name.value,
            &seed.to_string(),
        ]),
        within: Vec::new(),
        left: MAX_VALUES,
    };
    let request_id = maker.chance.uuid();
    let mut members = maker.object(action.response, None);
    members.insert("RequestId".to_owned(), request_id.into());
    json!({ "Response": members })
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
    chance: Chance,
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
        if let Some(said) = self.said(place, ty) {
            return Some(said);
        }
        match ty {
            Type::Struct(id) => self.may_enter(*id).then(|| Value::Object(self.object(*id, place.row))),
            Type::List(item) => Some(self.list(place, item)),
            Type::Enum(id) => Some(self.choice(*id)),
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

    fn may_enter(&self, id: StructId) -> bool {
        let repeats = self.within.iter().filter(|within| **within == id).count();
        repeats <= MAX_REPEATS && self.within.len() < MAX_DEPTH
    }

    fn list(&mut self, place: Place<'m>, item: &Type) -> Value {
        if item.structure().is_some_and(|id| !self.may_enter(id)) {
            return json!([]);
        }
        let (least, most) = item_bounds(place);
        let count = usize::try_from(self.count(place, item).max(least).min(most)).unwrap_or(usize::MAX).min(self.left);
        let mut items = Vec::new();
        for row in 0..count {
            let place = Place { limits: &place.field.each, is_item: true, row: Some(row), ..place };
            let made = self.value(place, item);
            // A value that is there already adds nothing, unless the list needs so many.
            items.extend(made.filter(|value| (items.len() as u64) < least || !items.contains(value)));
        }
        Value::Array(items)
    }

    /// How many items a list should have: as many as the request has for them, or else a few.
    fn count(&mut self, place: Place<'m>, item: &Type) -> u64 {
        let usual = 1 + self.chance.below(USUAL_ITEMS);
        let rows = item.structure().and_then(|id| {
            let names = self.service[id].fields.iter().map(|field| field.wire.value.as_str());
            self.echo.rows(names)
        });
        // What lies deeper belongs to an item, and a page is one of items.
        let is_page = place.row.is_none();
        match rows {
            Some(rows) if is_page => rows as u64,
            _ => self.echo.page_size().filter(|_| is_page).map_or(usual, |page| usual.min(page)),
        }
    }

    /// A documented value that is not out of use.
    fn choice(&mut self, id: EnumId) -> Value {
        let item = &self.service[id];
        let in_use: Vec<_> = item.variants.iter().filter(|variant| variant.deprecated.is_none()).collect();
        let wire = self.chance.pick(&in_use).or(item.variants.first().as_ref()).map(|variant| &variant.wire.value);
        let wire = wire.map_or("", String::as_str);
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

    /// Makes a total agree with the list beside it.
    fn count_totals(&self, id: StructId, members: &mut Map<String, Value>) {
        let count = members.values().find_map(Value::as_array).map(Vec::len);
        let Some(count) = count else { return };
        for field in &self.service[id].fields {
            let is_total = matches!(field.wire.value.as_str(), "Total" | "TotalCount" | "TotalNum");
            if is_total && matches!(field.ty, Type::Integer | Type::Unsigned) && members.contains_key(&field.wire.value)
            {
                members.insert(field.wire.value.clone(), count.into());
            }
        }
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
