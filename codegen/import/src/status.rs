//! Reports how much of its service a spec covers, and where its facts come from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tc3_spec::model::{Role, Service};

use super::fact::{Facts, Statement, keys};
use super::lock::Lock;
use super::{merge, ours};

/// The state of one service as lines to print. `lock`: the text of its `upstream.lock`, if there is one.
///
/// # Errors
///
/// What is wrong with the lock.
pub fn status(service: &Service, lock: Option<&str>) -> Result<String, String> {
    let lock = lock.map(Lock::parse).transpose()?;
    let mut text = format!("{} {}\n", service.name.value, service.version.value);
    let mut line = |name: &str, value: String| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {name:<16} {value}");
    };
    for count in Coverage::of(service).lines() {
        line(count.0, count.1);
    }
    let origins = Origins::of(&ours::facts(service), lock.as_ref().map(|lock| &lock.facts));
    line("facts", origins.to_string());
    line("corrections", service.corrections.len().to_string());
    match &lock {
        Some(lock) => {
            line("open conflicts", lock.open.subjects.values().map(Statement::len).sum::<usize>().to_string())
        }
        None => line("open conflicts", "unknown: nothing has been imported yet".to_owned()),
    }
    for (subject, statement) in lock.iter().flat_map(|lock| &lock.open.subjects) {
        for (key, said) in statement {
            line("", format!("{}: the vendor says `{}`", key.path(subject), said.value));
        }
    }
    for (day, count) in days(service) {
        line("as of", format!("{day}: {count}"));
    }
    Ok(text)
}

/// The days of the sources, the oldest first, and how many actions and types have each.
#[must_use]
pub fn days(service: &Service) -> BTreeMap<String, usize> {
    let mut days = BTreeMap::new();
    let units = service.structs.iter().filter(|item| !matches!(item.role, Role::Response(_)));
    for item in units {
        let day = match item.role {
            Role::Request(action) => service[action].source.as_ref(),
            _ => item.source.as_ref(),
        };
        *days.entry(day.map_or("unknown".to_owned(), |source| source.as_of.value.clone())).or_default() += 1;
    }
    days
}

/// How much there is, and how much of it has our documentation.
struct Coverage {
    actions: Share,
    types: Share,
    fields: Share,
    internal: usize,
    enums: Share,
    values: Share,
    codes: Share,
    remedies: Share,
    limits: usize,
    rules: usize,
    examples: usize,
    unknown: Vec<(&'static str, usize)>,
    /// What the vendor does not state: `rate_limit of 96 actions`.
    assumed: Vec<String>,
}

/// Some of all.
#[derive(Clone, Copy, Default)]
struct Share {
    documented: usize,
    all: usize,
}

impl Share {
    fn of<'d>(docs: impl Iterator<Item = &'d str>) -> Self {
        docs.fold(Self::default(), |share, doc| Self {
            documented: share.documented + usize::from(!doc.trim().is_empty()),
            all: share.all + 1,
        })
    }

    fn words(self) -> String {
        match self.all - self.documented {
            0 => self.all.to_string(),
            missing => format!("{}, {missing} without doc", self.all),
        }
    }
}

impl Coverage {
    fn of(service: &Service) -> Self {
        let types = service.structs.iter().filter(|item| item.role == Role::Type);
        let fields = || service.structs.iter().flat_map(|item| &item.fields);
        let own_codes = || service.codes.iter().filter(|code| !code.common);
        let lacking =
            |lacks: &dyn Fn(&tc3_spec::model::Action) -> bool| service.actions.iter().filter(|a| lacks(a)).count();
        Self {
            actions: Share::of(service.actions.iter().map(|action| &*action.doc)),
            types: Share::of(types.map(|item| &*item.doc)),
            fields: Share::of(fields().map(|field| &*field.doc)),
            internal: fields().filter(|field| field.internal).count(),
            enums: Share::of(service.enums.iter().map(|item| &*item.doc)),
            values: Share::of(service.enums.iter().flat_map(|item| &item.variants).map(|variant| &*variant.doc)),
            codes: Share::of(own_codes().map(|code| &*code.doc)),
            remedies: Share::of(own_codes().map(|code| code.remedy.as_str())),
            limits: fields().map(|field| field.limits.len() + field.each.len()).sum(),
            rules: service.structs.iter().map(|item| item.rules.len()).sum(),
            examples: service.actions.iter().map(|action| action.examples.len()).sum(),
            unknown: vec![
                ("error codes", lacking(&|action| !action.errors.is_known())),
                ("rate limit", lacking(&|action| action.rate_limit.fact().is_none())),
                ("retry class", lacking(&|action| action.retry.is_none() && action.idempotency_token.fact().is_none())),
                ("examples", lacking(&|action| action.examples.is_empty())),
            ],
            assumed: assumed(service),
        }
    }

    fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = vec![
            ("actions", self.actions.words()),
            ("types", self.types.words()),
            ("fields", format!("{}, {} of them internal", self.fields.words(), self.internal)),
            ("enums", self.enums.words()),
            ("values", self.values.words()),
            ("error codes", self.codes.words()),
            ("remedies", self.remedies.words().replace("doc", "remedy")),
            ("limits", self.limits.to_string()),
            ("rules", self.rules.to_string()),
            ("examples", self.examples.to_string()),
        ];
        let unknown = self.unknown.iter().filter(|(_, count)| *count > 0);
        let unknown: Vec<String> = unknown.map(|(what, count)| format!("{what} of {count}")).collect();
        if !unknown.is_empty() {
            lines.push(("unknown", format!("{} actions", unknown.join(", "))));
        }
        if !self.assumed.is_empty() {
            lines.push(("assumed", self.assumed.join(", ")));
        }
        lines
    }
}

/// The keys whose facts are assumed, with how often they are.
fn assumed(service: &Service) -> Vec<String> {
    let actions = service.actions.iter().map(|action| (&action.terms, "action"));
    let fields = service.structs.iter().flat_map(|item| &item.fields).map(|field| (&field.terms, "field"));
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (terms, what) in actions.chain(fields) {
        for key in &terms.assumed {
            *counts.entry((what, key.value.as_str())).or_default() += 1;
        }
    }
    let words = |((what, key), count): (&(&str, &str), &usize)| {
        format!("{key} of {count} {what}{}", if *count == 1 { "" } else { "s" })
    };
    counts.iter().map(words).collect()
}

/// Where the facts of the spec come from.
#[derive(Default)]
struct Origins {
    stated: usize,
    prose: usize,
    hand: usize,
    overriding: usize,
}

impl Origins {
    fn of(ours: &Facts, lock: Option<&Facts>) -> Self {
        let mut origins = Self::default();
        for (subject, statement) in &ours.subjects {
            let theirs = lock.and_then(|lock| lock.about(subject));
            for (key, said) in statement {
                let upstream = theirs.and_then(|theirs| theirs.get(key)).map(|said| said.value.as_str());
                let same = upstream.is_some_and(|upstream| {
                    key.is(keys::VALUES) || key.is(keys::EXAMPLES) || merge::agrees(key, Some(&said.value), upstream)
                });
                match upstream {
                    None => origins.hand += 1,
                    Some(_) if !same => origins.overriding += 1,
                    Some(_) if merge::is_prose(key) => origins.prose += 1,
                    Some(_) => origins.stated += 1,
                }
            }
        }
        origins
    }
}

impl std::fmt::Display for Origins {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { stated, prose, hand, overriding } = self;
        write!(
            f,
            "{stated} stated by the vendor, {prose} out of its prose, {hand} by hand, {overriding} against the vendor"
        )
    }
}
