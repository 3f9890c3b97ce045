//! Computes what each service needs once, on first use.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use serde_json::Value;
use tc3_spec::model::{Literal, Outcome, Service};
use tc3_spec::shapes::{self, Reach, Shapes};

use super::examples::Examples;
use crate::make;
use crate::spec::{Deferred, Spec};
use crate::state::Description;

/// A service, and what is computed of it.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) service: Service,
    /// What the server remembers of it, where a file says so.
    pub(crate) description: Option<Description>,
    /// The places of the actions by their names.
    actions: HashMap<String, usize>,
    /// Actions whose first example was asked for.
    preferred: Vec<bool>,
    examples: Vec<OnceLock<Examples>>,
    reaches: Vec<Reaches>,
    observed: OnceLock<make::Observed>,
    /// Every text of the examples.
    texts: OnceLock<HashSet<String>>,
}

/// What an action leads to.
#[derive(Debug, Default)]
struct Reaches {
    request: OnceLock<Reach>,
    /// With the response.
    both: OnceLock<Reach>,
    /// Whether an identifier is in the response.
    gives_out: OnceLock<bool>,
}

/// A service that may not have been read yet.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) name: String,
    pub(crate) version: String,
    /// What to read; `None` where it was read from the start.
    deferred: Option<Deferred>,
    prepared: OnceLock<Result<Prepared, String>>,
    /// The messages that it sends, where it has not been read.
    messages: OnceLock<BTreeMap<String, Value>>,
}

/// Every service of a spec.
pub(super) fn slots(spec: Spec) -> Vec<Slot> {
    let Spec { model, descriptions, deferred, preferring } = spec;
    let mut slots = Vec::new();
    for (service, description) in model.services.into_iter().zip(descriptions) {
        let (name, version) = (service.name.value.clone(), service.version.value.clone());
        let mut prepared = Prepared::new(service, description);
        for (preferred, action) in prepared.preferred.iter_mut().zip(&prepared.service.actions) {
            *preferred = preferring.contains(&[name.clone(), version.clone(), action.name.value.clone()]);
        }
        slots.push(Slot {
            name,
            version,
            deferred: None,
            prepared: OnceLock::from(Ok(prepared)),
            messages: OnceLock::new(),
        });
    }
    slots.extend(deferred.into_iter().map(|deferred| Slot {
        name: deferred.name.clone(),
        version: deferred.version.clone(),
        deferred: Some(deferred),
        prepared: OnceLock::new(),
        messages: OnceLock::new(),
    }));
    slots
}

impl Slot {
    /// Name and version, as [`Service::label`] writes them.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The service, if it has been read.
    pub(crate) fn loaded(&self) -> Option<&Prepared> {
        self.prepared.get()?.as_ref().ok()
    }

    /// The names of its actions, read or not.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &str> {
        let read = self.loaded().into_iter().flat_map(|prepared| &prepared.service.actions);
        let unread = self.deferred.iter().filter(|_| self.loaded().is_none()).flat_map(|deferred| &deferred.actions);
        read.map(|action| action.name.value.as_str()).chain(unread.map(String::as_str))
    }

    /// Whether it has an action, read or not.
    pub(crate) fn has(&self, action: &str) -> bool {
        match self.loaded() {
            Some(prepared) => prepared.action(action).is_some(),
            None => self.actions().any(|known| known == action),
        }
    }

    /// The types of messages that the service sends, with typical data; of a service that has not been read as well.
    pub(crate) fn messages(&self) -> &BTreeMap<String, Value> {
        let of_file = || match &self.deferred {
            Some(Deferred { directory, name, version, .. }) => Description::messages_of(directory, name, version),
            None => BTreeMap::new(),
        };
        let described = self.loaded().and_then(|prepared| prepared.description.as_ref());
        described.map_or_else(|| self.messages.get_or_init(of_file), |description| &description.messages)
    }

    /// The service, read if it has not been.
    pub(crate) fn load(&self) -> Result<&Prepared, &str> {
        let load = || {
            let deferred = self.deferred.as_ref().ok_or_else(|| "the service is not there".to_owned())?;
            let (service, description) = deferred.load().map_err(|error| error.to_string())?;
            Ok(Prepared::new(service, description))
        };
        self.prepared.get_or_init(load).as_ref().map_err(String::as_str)
    }
}

impl Prepared {
    fn new(service: Service, description: Option<Description>) -> Self {
        let names = service.actions.iter().enumerate();
        Self {
            description,
            actions: names.map(|(index, action)| (action.name.value.clone(), index)).collect(),
            preferred: vec![false; service.actions.len()],
            examples: service.actions.iter().map(|_| OnceLock::new()).collect(),
            reaches: service.actions.iter().map(|_| Reaches::default()).collect(),
            observed: OnceLock::new(),
            texts: OnceLock::new(),
            service,
        }
    }

    /// The place of an action.
    pub(crate) fn action(&self, name: &str) -> Option<usize> {
        self.actions.get(name).copied()
    }

    /// The examples of an action.
    pub(super) fn examples(&self, index: usize) -> &Examples {
        let action = &self.service.actions[index];
        self.examples[index].get_or_init(|| Examples::of(&self.service, action, self.preferred[index]))
    }

    /// What the examples of the service show.
    pub(super) fn observed(&self) -> &make::Observed {
        self.observed.get_or_init(|| make::Observed::of(&self.service))
    }

    /// Whether an answer of an action has identifiers in it.
    pub(super) fn gives_out(&self, index: usize) -> bool {
        let look = || make::gives_out(&self.service, &self.service.actions[index]);
        *self.reaches[index].gives_out.get_or_init(look)
    }

    /// Whether the documentation shows a text somewhere, in an example or as the example of a field.
    pub(crate) fn documents(&self, text: &str) -> bool {
        self.texts.get_or_init(|| shown_texts(&self.service)).contains(text)
    }

    /// The tables that the request of an action needs.
    pub(super) fn with_request_shapes<R>(&self, index: usize, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
        let roots = || Reach::of(&self.service, &[self.service.actions[index].request]);
        shapes::with_reach(&self.service, self.reaches[index].request.get_or_init(roots), run)
    }

    /// The tables that request and response of an action need.
    pub(super) fn with_shapes<R>(&self, index: usize, run: impl FnOnce(&Shapes<'_>) -> R) -> R {
        let action = &self.service.actions[index];
        let roots = || Reach::of(&self.service, &[action.request, action.response]);
        shapes::with_reach(&self.service, self.reaches[index].both.get_or_init(roots), run)
    }
}

/// Every text of a service's examples.
fn shown_texts(service: &Service) -> HashSet<String> {
    let mut texts = HashSet::new();
    for example in service.actions.iter().flat_map(|action| &action.examples) {
        let response = match &example.outcome {
            Outcome::Response(text) => Some(&text.value),
            Outcome::Error { .. } => None,
        };
        for text in [Some(&example.request.value), response].into_iter().flatten() {
            collect(&serde_json::from_str(text).unwrap_or_default(), &mut texts);
        }
    }
    for literal in service.structs.iter().flat_map(|item| &item.fields).filter_map(|field| field.example.as_ref()) {
        match literal {
            Literal::Scalar(text) => drop(texts.insert(text.value.clone())),
            Literal::List(items, _) => texts.extend(items.iter().map(|item| item.value.clone())),
        }
    }
    texts
}

fn collect(value: &Value, texts: &mut HashSet<String>) {
    match value {
        Value::String(text) => drop(texts.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(members) => members.values().for_each(|member| collect(member, texts)),
        _ => {}
    }
}
