//! Converts the requests of old examples, an address with the parameters in its query, to the JSON that is sent today.
//!
//! In a query everything is text, so only the metadata determines the type of a value. Where it does not, the address
//! is kept and reported as not being JSON.

use std::collections::BTreeMap;

use tc3_spec::json::Json;

use super::{Base, Member, Structure, Upstream, Wire, is_public_parameter};

/// Gives examples whose request is an address the JSON of it.
pub(crate) fn to_json(upstream: &mut Upstream) {
    let Upstream { actions, types, .. } = upstream;
    for action in actions {
        let Some(members) = &action.request else { continue };
        for example in &mut action.examples {
            if let Some(json) = json(&example.request, members, types) {
                example.request = json;
            }
        }
    }
}

/// A value by its path: `Filters.0.Name=zone` is `Name` of the first of `Filters`.
#[derive(Debug)]
enum Tree {
    Text(String),
    /// In the order of their first appearance.
    Parts(Vec<(String, Tree)>),
}

fn json(text: &str, members: &[Member], types: &[Structure]) -> Option<String> {
    let address = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let (_, query) = address.split_once('?')?;
    let mut root = Tree::Parts(Vec::new());
    for (path, value) in parameters(query, members)? {
        root.put(&path.split('.').collect::<Vec<_>>(), decoded(&value))?;
    }
    Some(object(&root, members, types)?.to_string())
}

/// The parameters of a query, one a line or parted by `&`; `None` if it holds anything else. A value may hold `&` and line
/// ends itself: a new one begins only with the name of a parameter.
fn parameters(query: &str, members: &[Member]) -> Option<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (index, part) in query.split('&').enumerate() {
        let pair = part.split_once('=').map(|(path, value)| (path.trim(), value));
        match pair.filter(|(path, _)| index == 0 || begins(path, members)) {
            Some((path, value)) => found.push((path.to_owned(), value.trim_end().to_owned())),
            // `<公共请求参数>` stands for what every request has.
            None if is_placeholder(part) => {}
            None => {
                // A parameter that the action does not have, unless it belongs to the link in the value before.
                let unknown = pair.is_some_and(|(path, _)| is_path(path));
                let (_, value) = found.last_mut().filter(|(_, value)| !unknown || value.contains("://"))?;
                value.push('&');
                value.push_str(part.trim_end());
            }
        }
    }
    found.retain(|(path, _)| !is_public_parameter(path));
    Some(found)
}

/// Whether a path begins with a parameter of the action, or one that every action has.
fn begins(path: &str, members: &[Member]) -> bool {
    let first = path.split('.').next().unwrap_or_default();
    is_public_parameter(first) || members.iter().any(|member| member.name == first)
}

fn is_path(path: &str) -> bool {
    !path.is_empty() && path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'))
}

fn is_placeholder(part: &str) -> bool {
    let part = part.trim();
    part.is_empty() || (part.starts_with(['<', '‹', '《']) && part.ends_with(['>', '›', '》']))
}

impl Tree {
    /// Puts a value in its place; `None` if there is one already, or a part of one.
    fn put(&mut self, path: &[&str], value: String) -> Option<()> {
        let (first, rest) = path.split_first()?;
        let Self::Parts(parts) = self else { return None };
        let at = parts.iter().position(|(name, _)| name == first);
        match (at, rest.is_empty()) {
            (Some(_), true) => None,
            (None, true) => {
                parts.push(((*first).to_owned(), Self::Text(value)));
                Some(())
            }
            (Some(at), false) => parts[at].1.put(rest, value),
            (None, false) => {
                let mut part = Self::Parts(Vec::new());
                part.put(rest, value)?;
                parts.push(((*first).to_owned(), part));
                Some(())
            }
        }
    }
}

/// An object with members of known types.
fn object(tree: &Tree, members: &[Member], types: &[Structure]) -> Option<Json> {
    let Tree::Parts(parts) = tree else { return None };
    let pairs: Option<Vec<(String, Json)>> = parts
        .iter()
        .map(|(name, tree)| {
            let member = members.iter().find(|member| member.name == *name)?;
            Some((name.clone(), value(tree, member.wire.as_ref()?, types)?))
        })
        .collect();
    Some(pairs?.into_iter().collect())
}

fn value(tree: &Tree, wire: &Wire, types: &[Structure]) -> Option<Json> {
    if !wire.list {
        return single(tree, &wire.base, types);
    }
    let Tree::Parts(parts) = tree else { return None };
    let numbered: Option<BTreeMap<usize, &Tree>> =
        parts.iter().map(|(name, tree)| Some((name.parse().ok()?, tree))).collect();
    let numbered = numbered.filter(|numbered| numbered.len() == parts.len())?;
    // They count from 0 or from 1, and leave none out.
    let first = *numbered.keys().next()?;
    let whole = first < 2 && numbered.keys().enumerate().all(|(index, number)| index + first == *number);
    let items = numbered.values().map(|tree| single(tree, &wire.base, types));
    whole.then(|| items.collect::<Option<Vec<Json>>>()).flatten().map(Json::List)
}

fn single(tree: &Tree, base: &Base, types: &[Structure]) -> Option<Json> {
    if let Base::Named(name) = base {
        return object(tree, &types.iter().find(|item| item.name == *name)?.members, types);
    }
    let Tree::Text(text) = tree else { return None };
    let plain = text.trim();
    match base {
        Base::Integer | Base::Timestamp => plain.parse::<i64>().ok().map(Json::number),
        Base::Unsigned => plain.parse::<u64>().ok().map(Json::number),
        Base::Float => plain.parse::<f64>().ok().filter(|number| number.is_finite()).map(Json::number),
        Base::Boolean => plain.to_ascii_lowercase().parse().ok().map(Json::Flag),
        _ => Some(Json::text(text)),
    }
}

/// A text without its percent signs, if all of them encode something.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (*first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = &after[2..];
            }
            (b'%', ..) => return text.to_owned(),
            (byte, ..) => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{decoded, json};
    use tc3_spec::{SourceMap, Span};

    use crate::upstream::{Base, Member, Prose, Structure, Wire};

    fn member(name: &str, wire: Wire) -> Member {
        let span = Span { file: SourceMap::default().add("", "api.json", b""), start: 0, end: 0 };
        Member::plain(name, span, wire)
    }

    fn example(query: &str) -> Option<String> {
        let wire = |base, list| Wire { base, list };
        let members = [
            member("Name", wire(Base::String, false)),
            member("Limit", wire(Base::Integer, false)),
            member("Open", wire(Base::Boolean, false)),
            member("Ids", wire(Base::String, true)),
            member("Filters", wire(Base::Named("Filter".to_owned()), true)),
        ];
        let filter = [member("Key", wire(Base::String, false)), member("Values", wire(Base::Integer, true))];
        let span = members[0].span;
        let types = [Structure { name: "Filter".to_owned(), span, prose: Prose::default(), members: filter.to_vec() }];
        let text = format!("https://demo.tencentcloudapi.com/?Action=Ping{query}");
        json(&text, &members, &types).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn parameters_become_what_the_metadata_says_they_are() {
        for (query, expected) in [
            ("\n&<公共请求参数>", "{}"),
            ("\n&Limit=10\n&Open=True\n&Name=10\n&<公共请求参数>", r#"{ "Limit": 10, "Open": true, "Name": "10" }"#),
            ("\n&Ids.1=a\n&Ids.2=b&Limit=1", r#"{ "Ids": ["a", "b"], "Limit": 1 }"#),
            ("&Filters.0.Key=k\n&Filters.0.Values.0=7", r#"{ "Filters": [ { "Key": "k", "Values": [7] } ] }"#),
            ("\n&Name=a%3Db%26c\n&Version=2020-01-01", r#"{ "Name": "a=b&c" }"#),
            ("\n&Name=http://a.b/?x=1&y=2\n&Limit=3", r#"{ "Name": "http://a.b/?x=1&y=2", "Limit": 3 }"#),
            ("\n&Name=first\nsecond\n&Limit=3", r#"{ "Name": "first\nsecond", "Limit": 3 }"#),
        ] {
            assert_eq!(example(query).as_deref(), Some(expected), "{query}");
        }
    }

    #[test]
    fn what_the_metadata_does_not_know_stays_an_address() {
        for query in [
            "\n&Limit=many",
            "\n&Ids=a",
            "\n&Ids.0=a\n&Ids.2=b",
            "\n&Gone=1\n&Limit=2",
            "\n&Filters.0.Gone=1",
            "\n&Name=a\n&Name=b",
            "\n&Name.0=a",
        ] {
            assert_eq!(example(query), None, "{query}");
        }
    }

    #[test]
    fn a_percent_sign_that_encodes_nothing_is_one() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%E4%BD%A0"), "你");
        assert_eq!(decoded("%FF"), "%FF");
    }
}
