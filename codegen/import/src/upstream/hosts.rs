//! Decides which hosts in worked examples are real: examples are written by hand, copied from other services, and
//! contain placeholders.

use std::collections::{BTreeMap, BTreeSet};

use tc3_spec::Span;

use super::{Action, Upstream};

/// Where the vendor serves its APIs: a host below it is `<service>.tencentcloudapi.com`.
const API_DOMAIN: &str = ".tencentcloudapi.com";

/// Other domains of the vendor. A host there is one if the documentation names it.
const VENDOR_DOMAINS: [&str; 7] =
    [".tencent.cn", ".tencent.com", ".tencentcloud.com", ".tencentyun.com", ".qcloud.com", ".myqcloud.com", ".qq.com"];

/// Labels that stand for the name of a service.
const PLACEHOLDERS: [&str; 14] = [
    "api",
    "domain",
    "endpoint",
    "example",
    "host",
    "module",
    "name",
    "product",
    "region",
    "service",
    "servicename",
    "test",
    "your",
    "yourservice",
];

/// A host that an example shows and that nothing else speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    pub(crate) action: String,
    pub(crate) host: String,
    pub(crate) span: Span,
}

/// Gives actions the hosts of their examples where they have none from elsewhere: that of the service, one that the
/// documentation or the spec (`known`) names, or one that most actions agree on. Returns what was not taken.
pub(crate) fn settle(upstream: &mut Upstream, service: &str, known: &BTreeSet<String>) -> Vec<Doubt> {
    let witnesses = witnesses(&upstream.actions);
    let all: usize = upstream.actions.iter().filter(|action| shown(action).next().is_some()).count();
    let mut doubts = Vec::new();
    for action in upstream.actions.iter_mut().filter(|action| action.host.is_none()) {
        let is_host = |host: &str| {
            let count = witnesses.get(host).copied().unwrap_or_default();
            let agreed = count > 1 && count * 2 > all;
            let told = || agreed || known.contains(host) || is_documented(action, host);
            is_own(host, service) || is_vendors(host) && told()
        };
        let (good, bad): (Vec<_>, Vec<_>) = shown(action).partition(|(host, _)| is_host(host));
        let doubt = |(host, span): (String, Span)| Doubt { action: action.name.clone(), host, span };
        doubts.extend(bad.into_iter().filter(|(host, _)| !is_own_elsewhere(host, service)).map(doubt));
        action.host = good.into_iter().next().map(|(host, _)| host);
    }
    doubts.dedup_by(|one, other| (&one.action, &one.host) == (&other.action, &other.host));
    doubts
}

/// The hosts that the examples of an action show, in lower case and without a port.
fn shown(action: &Action) -> impl Iterator<Item = (String, Span)> + '_ {
    action.examples.iter().filter_map(|example| Some((plain(example.host.as_deref()?), example.span)))
}

fn plain(host: &str) -> String {
    let host = host.trim().trim_end_matches(['.', ';', ',']).to_ascii_lowercase();
    match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name.to_owned(),
        _ => host,
    }
}

/// How many actions show each host.
fn witnesses(actions: &[Action]) -> BTreeMap<String, usize> {
    let mut witnesses = BTreeMap::new();
    for action in actions {
        let hosts: BTreeSet<String> = shown(action).map(|(host, _)| host).collect();
        for host in hosts {
            *witnesses.entry(host).or_default() += 1;
        }
    }
    witnesses
}

/// Whether a text is the name of a host in one of the vendor's domains, without a placeholder in it.
fn is_vendors(host: &str) -> bool {
    let name = std::iter::once(API_DOMAIN).chain(VENDOR_DOMAINS).find_map(|domain| host.strip_suffix(domain));
    let label = |label: &str| {
        let letters = label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        letters && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && !is_placeholder(label)
    };
    name.is_some_and(|name| name.split('.').all(label))
}

fn is_placeholder(label: &str) -> bool {
    let repeated = label.bytes().all(|byte| byte == b'x') || label.bytes().all(|byte| byte == b'*');
    repeated || PLACEHOLDERS.contains(&label) || label.starts_with("xx") || label.ends_with("xx")
}

/// `<service>.tencentcloudapi.com`.
fn is_own(host: &str, service: &str) -> bool {
    host.strip_suffix(API_DOMAIN) == Some(service)
}

/// The same service by another way: `cvm.ap-guangzhou.tencentcloudapi.com`, `cvm.internal.tencentcloudapi.com`.
fn is_own_elsewhere(host: &str, service: &str) -> bool {
    let rest = host.strip_suffix(API_DOMAIN).and_then(|name| name.strip_prefix(service));
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Whether the text of an action, or of the service's structures about it, names the host.
fn is_documented(action: &Action, host: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'));
    action.prose.lines.iter().any(|line| {
        line.text.match_indices(host).any(|(at, _)| {
            let (before, after) = (&line.text[..at], &line.text[at + host.len()..]);
            edge(before.chars().next_back()) && edge(after.chars().next().filter(|c| *c != '.'))
        })
    })
}
