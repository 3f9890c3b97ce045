//! Checks that the spec knows what a fault or stub names. An unknown name would wait forever, or teach a client to
//! handle what no service answers.

use std::fmt;

use tc3_runtime::validate::nearest;

use super::{Aim, Rule, Then};
use crate::answer::{Answers, Slot};
use crate::fault::Fault;

/// So many services are named of those that have an action.
const MOST_NAMED: usize = 5;

impl Rule {
    /// Refuses a service, an action or an error code that the spec does not have.
    pub(crate) fn check(&self, answers: &Answers) -> Result<(), String> {
        let slots = self.aim.slots(answers)?;
        match &self.then {
            Then::Fault(Fault::Error { code, .. }) => check_code(code, &slots, &self.aim),
            _ => Ok(()),
        }
    }
}

impl Aim {
    /// The services that it is about.
    fn slots<'a>(&self, answers: &'a Answers) -> Result<Vec<&'a Slot>, String> {
        let Self { service, version, action } = self;
        let mut slots: Vec<&Slot> = answers.slots().collect();
        if let Some(service) = service {
            let names = slots.iter().map(|slot| slot.name.as_str());
            Self::default().has("service", service, names)?;
            slots.retain(|slot| slot.name == *service);
        }
        if let Some(version) = version {
            let versions = slots.iter().map(|slot| slot.version.as_str());
            Self { service: service.clone(), ..Self::default() }.has("version", version, versions)?;
            slots.retain(|slot| slot.version == *version);
        }
        if let Some(action) = action {
            let narrowed = Self { action: None, ..self.clone() };
            let others = with_action(action, answers);
            if !others.is_empty() && !slots.iter().any(|slot| slot.has(action)) {
                return Err(format!("{narrowed} no action `{action}`; it is one of {others}"));
            }
            narrowed.has("action", action, slots.iter().flat_map(|slot| slot.actions()))?;
            slots.retain(|slot| slot.has(action));
        }
        Ok(slots)
    }

    /// Refuses a name that is none of some names, which are all that what this is about has of a kind; with the nearest of them.
    fn has<'n>(&self, kind: &str, name: &str, names: impl Iterator<Item = &'n str>) -> Result<(), String> {
        let names: Vec<&str> = names.collect();
        if names.contains(&name) {
            return Ok(());
        }
        let message = format!("{self} no {kind} `{name}`");
        Err(nearest(name, names).map_or_else(|| message.clone(), |near| format!("{message}; did you mean `{near}`?")))
    }
}

/// Who has or has not what is asked for: `the spec has`.
impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.service, &self.version) {
            (Some(service), Some(version)) => write!(f, "version `{version}` of `{service}` has"),
            (Some(service), None) => write!(f, "`{service}` has"),
            (None, Some(version)) => write!(f, "what has the version `{version}` has"),
            (None, None) if self.action.is_some() => f.write_str("the services with this action have"),
            (None, None) => f.write_str("the spec has"),
        }
    }
}

/// Services that have an action, in words; empty where there are none.
fn with_action(action: &str, answers: &Answers) -> String {
    let found = answers.slots().filter(|slot| slot.has(action)).take(MOST_NAMED);
    found.map(|slot| format!("`{}`", slot.label())).collect::<Vec<_>>().join(", ")
}

/// Whether one of some services documents a code. Many are only read for it where one of them is meant.
fn check_code(code: &str, slots: &[&Slot], aim: &Aim) -> Result<(), String> {
    let is_meant = aim.action.is_some() || aim.service.is_some();
    if !is_meant && slots.iter().any(|slot| slot.loaded().is_none()) {
        return Ok(());
    }
    let services: Vec<_> = slots.iter().filter_map(|slot| slot.load().ok()).map(|prepared| &prepared.service).collect();
    let codes = || services.iter().flat_map(|service| &service.codes);
    // Without those that every service answers, a spec does not say which codes there are.
    if !codes().any(|known| known.common) {
        return Ok(());
    }
    let known = aim.has("error code", code, codes().map(|known| known.code.value.as_str()));
    known.map_err(|message| format!("{message} (a stub may answer anything: {{\"Answer\": {{\"Error\": …}}}})"))
}
