//! Selects the calls that a fault or stub applies to.

use serde_json::{Map, Value};

use crate::members::Members;

/// The action, and the service where others have one of the same name. What is not named may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Aim {
    pub(crate) service: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) action: Option<String>,
}

/// What a call says that it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Called<'c> {
    pub(crate) service: &'c str,
    pub(crate) version: &'c str,
    pub(crate) action: &'c str,
}

impl From<Called<'_>> for Aim {
    fn from(Called { service, version, action }: Called<'_>) -> Self {
        let [service, version, action] = [service, version, action].map(|name| Some(name.to_owned()));
        Self { service, version, action }
    }
}

impl Aim {
    /// The keys of JSON that name it.
    pub(super) const KEYS: [&str; 3] = ["Action", "Service", "Version"];

    pub(super) fn read(members: &Members<'_>) -> Result<Self, String> {
        let text = |key| Ok::<_, String>(members.text(key)?.map(str::to_owned));
        Ok(Self { service: text("Service")?, version: text("Version")?, action: text("Action")? })
    }

    pub(super) fn is_for(&self, call: Called<'_>) -> bool {
        let is = |named: &Option<String>, called| named.as_deref().is_none_or(|named| named == called);
        is(&self.action, call.action) && is(&self.service, call.service) && is(&self.version, call.version)
    }

    pub(super) fn json(&self) -> Map<String, Value> {
        let named = [("Action", &self.action), ("Service", &self.service), ("Version", &self.version)];
        named.into_iter().map(|(key, name)| (key.to_owned(), name.clone().into())).collect()
    }
}
