//! Follows paths through a request or an answer: `FlowInfos[].FlowId`.

use serde_json::Value;
use tc3_spec::model::{FieldStep, Service, StructId, Type};

use crate::reading::says_something;

/// Names from a struct down, through lists where they are written with brackets.
#[derive(Clone, Debug)]
pub(super) struct Path(Vec<Step>);

#[derive(Clone, Debug)]
struct Step {
    name: String,
    is_list: bool,
}

impl Path {
    pub(super) fn parse(text: &str) -> Self {
        let step = |part: &str| match part.strip_suffix("[]") {
            Some(name) => Step { name: name.to_owned(), is_list: true },
            None => Step { name: part.to_owned(), is_list: false },
        };
        Self(text.split('.').map(step).collect())
    }

    /// The type at the end of the way, or what is wrong with it.
    pub(super) fn ty(&self, service: &Service, root: StructId) -> Result<Type, String> {
        let mut ty = Type::Struct(root);
        for step in &self.0 {
            let Type::Struct(id) = ty else { return Err(format!("nothing is below a value before `{}`", step.name)) };
            let fields = &service[id].fields;
            let field = fields.iter().find(|field| field.wire.value == step.name);
            let field = field.ok_or_else(|| format!("{} has no member `{}`", service[id].name.value, step.name))?;
            ty = match (&field.ty, step.is_list) {
                (Type::List(item), true) => (**item).clone(),
                (Type::List(_), false) => return Err(format!("`{}` is a list, write `{0}[]`", step.name)),
                (_, true) => return Err(format!("`{}` is not a list", step.name)),
                (ty, false) => ty.clone(),
            };
        }
        Ok(ty)
    }

    /// The struct that has the first list on the way.
    pub(super) fn list_owner(&self, service: &Service, root: StructId) -> Option<StructId> {
        let before = self.0.iter().position(|step| step.is_list)?;
        let way = Self(self.0[..before].to_vec());
        way.ty(service, root).ok()?.structure()
    }

    /// Whether the values at the end of the way are items of a list.
    pub(super) fn ends_in_list(&self) -> bool {
        self.0.last().is_some_and(|step| step.is_list)
    }

    /// Every value at the end of the way.
    pub(super) fn values<'v>(&self, root: &'v Value) -> Vec<&'v Value> {
        self.0.iter().fold(vec![root], |values, step| step.below(values))
    }

    /// The same, to be changed.
    pub(super) fn values_mut<'v>(&self, root: &'v mut Value) -> Vec<&'v mut Value> {
        let mut values = vec![root];
        for step in &self.0 {
            let below = values.into_iter().filter_map(|value| value.get_mut(&step.name));
            values = match step.is_list {
                true => below.filter_map(Value::as_array_mut).flatten().collect(),
                false => below.collect(),
            };
        }
        values
    }

    /// The lists that hold the values at the end of the way, to be changed.
    pub(super) fn lists_mut<'v>(&self, root: &'v mut Value) -> Vec<&'v mut Vec<Value>> {
        let mut steps = self.0.clone();
        match steps.last_mut() {
            Some(last) if last.is_list => last.is_list = false,
            _ => return Vec::new(),
        }
        Self(steps).values_mut(root).into_iter().filter_map(Value::as_array_mut).collect()
    }

    /// Every text at the end of the way that says something.
    pub(super) fn texts<'v>(&self, root: &'v Value) -> Vec<&'v str> {
        texts(self.values(root))
    }

    /// The same of a request, without what the service ignores because a field is given that wins over it.
    pub(super) fn heeded_texts<'v>(&self, service: &Service, request: StructId, root: &'v Value) -> Vec<&'v str> {
        let mut values = vec![root];
        let mut owner = Some(request);
        for step in &self.0 {
            let fields = owner.map_or(&[][..], |id| service[id].fields.as_slice());
            let Some(field) = fields.iter().find(|field| field.wire.value == step.name) else { return Vec::new() };
            values.retain(|value| !field.terms.yields_to.iter().any(|winner| is_given(service, winner, value)));
            values = step.below(values);
            owner = field.ty.structure();
        }
        texts(values)
    }
}

impl Step {
    /// What lies one step below some values.
    fn below<'v>(&self, values: Vec<&'v Value>) -> Vec<&'v Value> {
        let below = values.into_iter().filter_map(|value| value.get(&self.name));
        match self.is_list {
            true => below.filter_map(Value::as_array).flatten().collect(),
            false => below.collect(),
        }
    }
}

/// Those of some values that are texts and say something.
fn texts(values: Vec<&Value>) -> Vec<&str> {
    values.into_iter().filter_map(Value::as_str).filter(|text| !text.is_empty()).collect()
}

/// Whether an object says something at the end of a way from it.
fn is_given(service: &Service, way: &[FieldStep], object: &Value) -> bool {
    let end = way.iter().try_fold(object, |value, step| value.get(&service.field(*step).wire.value));
    end.is_some_and(says_something)
}
