//! Pairs the generated code with what the spec documents of it.

use std::sync::LazyLock;

use serde_json::Value;
use tc3::dynamic::{Entry, Enumeration};
use tc3::{Credentials, ReqwestTransport, client};
use tc3_mock::Spec;
use tc3_spec::model::{Action, Example, Model, Outcome, Service};

use crate::json::covers;

/// What is generated for one version of a service.
pub(crate) struct Generated {
    pub(crate) service: &'static str,
    pub(crate) version: &'static str,
    pub(crate) entries: &'static [Entry],
    pub(crate) enums: &'static [Enumeration],
    pub(crate) client: fn(Connection) -> client::Client,
}

/// How clients reach a server. They share the transport, since each of its own would read the certificates of the machine.
#[derive(Clone)]
pub(crate) struct Connection {
    pub(crate) credentials: Credentials,
    pub(crate) url: String,
    pub(crate) transport: ReqwestTransport,
}

macro_rules! generated {
    ($($service:ident $module:ident $version:literal),+ $(,)?) => {
        [$(Generated {
            service: stringify!($service),
            version: $version,
            entries: tc3::$service::$module::actions::ENTRIES,
            enums: tc3::$service::$module::actions::ENUMS,
            client: |Connection { credentials, url, transport }| {
                let builder = tc3::$service::$module::Client::builder().credentials(credentials).transport(transport);
                builder.endpoint(url).region("ap-guangzhou").build().expect("a client").as_ref().clone()
            },
        }),+]
    };
}

pub(crate) static GENERATED: [Generated; 7] = generated![
    captcha v2019_07_22 "2019-07-22",
    dnspod v2021_03_23 "2021-03-23",
    ess v2020_11_11 "2020-11-11",
    essbasic v2021_05_26 "2021-05-26",
    faceid v2018_03_01 "2018-03-01",
    sms v2021_01_11 "2021-01-11",
    sts v2018_08_13 "2018-08-13",
];

impl Generated {
    /// What the spec says of it.
    pub(crate) fn documented(&self, model: &'static Model) -> &'static Service {
        let named = |service: &&Service| service.name.value == self.service && service.version.value == self.version;
        model.services.iter().find(named).expect("a service of the spec")
    }
}

/// An example with the generated entry of its action.
pub(crate) struct Case {
    pub(crate) generated: &'static Generated,
    pub(crate) service: &'static Service,
    pub(crate) entry: &'static Entry,
    pub(crate) action: &'static Action,
    pub(crate) example: &'static Example,
}

impl Case {
    pub(crate) fn name(&self) -> String {
        format!("{}.{} \"{}\"", self.generated.service, self.action.name.value, self.example.name.value)
    }

    /// The request as the documentation shows it.
    pub(crate) fn request(&self) -> Value {
        json(&self.example.request.value)
    }

    /// The documented answer, if the example is one of success.
    pub(crate) fn response(&self) -> Option<&'static str> {
        match &self.example.outcome {
            Outcome::Response(text) => Some(&text.value),
            Outcome::Error { .. } => None,
        }
    }
}

pub(crate) static DOCUMENTED: LazyLock<Spec> = LazyLock::new(spec);

pub(crate) fn cases() -> Vec<Case> {
    let model = DOCUMENTED.model();
    let mut cases = Vec::new();
    for generated in &GENERATED {
        let service = generated.documented(model);
        for action in &service.actions {
            let named = |entry: &&Entry| entry.info().name == action.name.value;
            let entry = generated.entries.iter().find(named).expect("a generated action");
            let case = |example| Case { generated, service, entry, action, example };
            cases.extend(action.examples.iter().map(case));
        }
    }
    cases
}

pub(crate) fn spec() -> Spec {
    Spec::of_workspace().expect("a valid spec")
}

pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// Numbers are equal by value; null is a member left out.
pub(crate) fn equal(one: &Value, other: &Value) -> bool {
    covers(one, other) && covers(other, one)
}
