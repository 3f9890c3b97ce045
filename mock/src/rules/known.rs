//! Whether the spec knows what a fault or stub names. What it does not know would wait for ever, or teach a client to
//! handle what no service answers.

use tc3_runtime::validate::nearest;

use super::{Aim, Rule, Then};
use crate::answer::{Answers, Slot};
use crate::fault::Fault;

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
        for (what, named, of) in [
            ("service", service, (|slot| &slot.name) as fn(&Slot) -> &String),
            ("version", version, |slot| &slot.version),
        ] {
            let Some(named) = named else { continue };
            if !slots.iter().any(|slot| of(slot) == named) {
                return Err(unknown(&format!("{what} `{named}`"), named, slots.iter().map(|slot| of(slot).as_str())));
            }
            slots.retain(|slot| of(slot) == named);
        }
        let Some(action) = action else { return Ok(slots) };
        if !slots.iter().any(|slot| slot.has(action)) {
            return Err(unknown(&format!("action `{action}`"), action, slots.iter().flat_map(|slot| slot.actions())));
        }
        slots.retain(|slot| slot.has(action));
        Ok(slots)
    }
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
    if !codes().any(|known| known.common) || codes().any(|known| known.code.value == code) {
        return Ok(());
    }
    let message = unknown(&format!("error code `{code}`"), code, codes().map(|known| known.code.value.as_str()));
    Err(format!("{message} (a stub may answer anything: {{\"Answer\": {{\"Error\": …}}}})"))
}

/// "the spec has no …", with the nearest name that it has.
fn unknown<'n>(what: &str, name: &str, names: impl Iterator<Item = &'n str>) -> String {
    match nearest(name, names) {
        Some(nearest) => format!("the spec has no {what}; did you mean `{nearest}`?"),
        None => format!("the spec has no {what}"),
    }
}
