//! Combines several sources into one description of a service: metadata, pages, examples, error codes.
//!
//! Metadata decides structure, pages decide prose. A page that lacks something proves nothing, so nothing is left out
//! because of it. Contradictions between sources are reported.

use std::collections::HashMap;

use tc3_spec::Span;

use super::error_codes::ErrorCodes;
use super::examples::Examples;
use super::{Action, Base, ErrorText, Example, Member, Prose, Structure, Upstream, Wire};

/// Two sources that contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Disagreement {
    /// What it is about, as `corrections.yaml` writes it: `PrepareFlows.request.FlowInfos.type`.
    pub(crate) at: String,
    /// What metadata says, or the files of examples and error codes.
    pub(crate) metadata: String,
    pub(crate) page: String,
    /// The place on the page; for error codes, of the action.
    pub(crate) span: Span,
}

/// Puts the sources together.
pub(crate) fn combine(
    metadata: Option<Upstream>,
    pages: Vec<Upstream>,
    examples: Option<Examples>,
    codes: Option<ErrorCodes>,
) -> (Upstream, Vec<Disagreement>) {
    let mut disagreements = Vec::new();
    let page = pages.into_iter().reduce(unite).unwrap_or_default();
    let mut whole = match metadata {
        Some(metadata) => overlay(metadata, page, &mut disagreements),
        None => page,
    };
    for action in &mut whole.actions {
        let listed = examples.as_ref().and_then(|examples| examples.get(&action.name));
        join_examples(action, listed, &mut disagreements);
        let listed = codes.as_ref().and_then(|codes| codes.per_action.get(&action.name));
        join_codes(action, listed, &mut disagreements);
    }
    if let Some(codes) = codes.as_ref().filter(|codes| codes.whole) {
        whole.listed = codes.codes.iter().map(|text| (text.code.clone(), text.text.clone())).collect();
    }
    for text in codes.into_iter().flat_map(|codes| codes.codes) {
        add_text(&mut whole.codes, text);
    }
    (whole, disagreements)
}

/// Two pages as one; what stands on both is the first one's.
fn unite(mut first: Upstream, second: Upstream) -> Upstream {
    first.service = first.service.or(second.service);
    first.service_span = first.service_span.or(second.service_span);
    first.version = first.version.or(second.version);
    first.version_span = first.version_span.or(second.version_span);
    for action in second.actions {
        match first.actions.iter_mut().find(|known| known.name == action.name) {
            Some(known) => complete(known, action),
            None => first.actions.push(action),
        }
    }
    for structure in second.types {
        if !first.types.iter().any(|known| known.name == structure.name) {
            first.types.push(structure);
        }
    }
    for text in second.codes {
        add_text(&mut first.codes, text);
    }
    first
}

/// Fills what an action's first page lacks from its second one.
fn complete(known: &mut Action, other: Action) {
    if known.title.is_empty() {
        known.title = other.title;
    }
    if known.prose.lines.is_empty() {
        known.prose = other.prose;
    }
    if known.examples.is_empty() {
        known.examples = other.examples;
    }
    known.status = known.status.or(other.status);
    known.is_unsigned = known.is_unsigned.or(other.is_unsigned);
    known.may_stream |= other.may_stream;
    known.host = known.host.take().or(other.host);
    known.request = known.request.take().or(other.request);
    known.response = known.response.take().or(other.response);
    known.errors = known.errors.take().or(other.errors);
}

fn add_text(codes: &mut Vec<ErrorText>, text: ErrorText) {
    match codes.iter_mut().find(|known| known.code == text.code && known.common == text.common) {
        Some(known) if known.text.is_empty() => *known = text,
        Some(_) => {}
        None => codes.push(text),
    }
}

/// Lays the pages over the metadata.
fn overlay(mut metadata: Upstream, page: Upstream, disagreements: &mut Vec<Disagreement>) -> Upstream {
    let mut tell = |at: String, metadata: &str, page: &str, span| {
        disagreements.push(Disagreement { at, metadata: metadata.to_owned(), page: page.to_owned(), span });
    };
    metadata.service = metadata.service.or(page.service);
    metadata.version = metadata.version.or(page.version);
    for action in page.actions {
        match metadata.actions.iter_mut().find(|known| known.name == action.name) {
            Some(known) => overlay_action(known, action, &mut tell),
            None => {
                tell(action.name.clone(), "absent", "an action", action.span);
                metadata.actions.push(action);
            }
        }
    }
    for structure in page.types {
        match metadata.types.iter_mut().find(|known| known.name == structure.name) {
            Some(known) => overlay_type(known, structure, &mut tell),
            None => {
                tell(structure.name.clone(), "absent", "a structure", structure.span);
                metadata.types.push(structure);
            }
        }
    }
    for text in page.codes {
        add_text(&mut metadata.codes, text);
    }
    metadata
}

fn overlay_action(known: &mut Action, page: Action, tell: &mut impl FnMut(String, &str, &str, Span)) {
    if speaks(&known.prose, &page.prose) {
        known.prose = page.prose;
    }
    known.host = page.host.or(known.host.take());
    known.errors = page.errors.or(known.errors.take());
    if known.title.is_empty() {
        known.title = page.title;
    }
    if !page.examples.is_empty() {
        known.examples = page.examples;
    }
    for (key, members, other) in
        [("request", &mut known.request, page.request), ("response", &mut known.response, page.response)]
    {
        match (members, other) {
            (Some(members), Some(other)) => {
                overlay_members(&format!("{}.{key}", known.name), members, other, page.span, tell)
            }
            (members @ None, other) => *members = other,
            (Some(_), None) => {}
        }
    }
}

fn overlay_type(known: &mut Structure, page: Structure, tell: &mut impl FnMut(String, &str, &str, Span)) {
    if speaks(&known.prose, &page.prose) {
        known.prose = page.prose;
    }
    overlay_members(&format!("{}.fields", known.name), &mut known.members, page.members, page.span, tell);
}

fn overlay_members(
    at: &str,
    known: &mut [Member],
    page: Vec<Member>,
    place: Span,
    tell: &mut impl FnMut(String, &str, &str, Span),
) {
    let mut page: HashMap<String, Member> = page.into_iter().map(|member| (member.name.clone(), member)).collect();
    for member in known {
        match page.remove(&member.name) {
            Some(other) => overlay_member(&format!("{at}.{}", member.name), member, other, tell),
            None if member.internal != Some(true) => {
                tell(format!("{at}.{}", member.name), "a member", "absent", place);
            }
            None => {}
        }
    }
    let mut rest: Vec<Member> = page.into_values().collect();
    rest.sort_by_key(|member| member.span);
    // Metadata rules structure: a page that is older or newer adds no member.
    for member in rest {
        tell(format!("{at}.{}", member.name), "absent", "a member", member.span);
    }
}

fn overlay_member(at: &str, known: &mut Member, page: Member, tell: &mut impl FnMut(String, &str, &str, Span)) {
    if let (Some(ours), Some(theirs)) = (&known.wire, &page.wire)
        && !same_on_pages(ours, theirs)
    {
        tell(format!("{at}.type"), &ours.to_string(), &theirs.to_string(), page.span);
    }
    if let (Some(ours), Some(theirs)) = (known.required, page.required)
        && ours != theirs
    {
        tell(format!("{at}.required"), &ours.to_string(), &theirs.to_string(), page.span);
    }
    known.wire = known.wire.take().or(page.wire);
    known.required = known.required.or(page.required);
    known.always = known.always.or(page.always);
    known.nullable = known.nullable.or(page.nullable);
    // Tables that were copied as text have lost quotes and blanks.
    known.example = known.example.take().or(page.example);
    if speaks(&known.prose, &page.prose) {
        known.span = page.span;
        known.prose = page.prose;
    }
}

/// Pages write every whole number `Integer`; only metadata knows whether it may be negative.
fn same_on_pages(metadata: &Wire, page: &Wire) -> bool {
    let shown = |base: &Base| if *base == Base::Unsigned { Base::Integer } else { base.clone() };
    metadata.list == page.list && shown(&metadata.base) == shown(&page.base)
}

/// Whether the page's text is the better one: not if it says nothing, or the same with its lists and lines run together.
fn speaks(metadata: &Prose, page: &Prose) -> bool {
    let run_together = metadata.lines.len() > page.lines.len() && letters(metadata) == letters(page);
    !page.lines.is_empty() && !run_together
}

/// The letters and digits of a text.
fn letters(prose: &Prose) -> String {
    prose.lines.iter().flat_map(|line| line.text.chars()).filter(|letter| letter.is_alphanumeric()).collect()
}

/// A file of examples has them exactly; a page may have lost blanks of theirs.
fn join_examples(action: &mut Action, listed: Option<&Vec<Example>>, disagreements: &mut Vec<Disagreement>) {
    if let Some(listed) = listed.filter(|listed| !listed.is_empty()) {
        if let Some(first) = action.examples.first()
            && !same_examples(listed, &action.examples)
        {
            disagreements.push(Disagreement {
                at: format!("{}.examples", action.name),
                metadata: titles(listed),
                page: titles(&action.examples),
                span: first.span,
            });
        }
        action.examples.clone_from(listed);
    }
}

/// By letters and digits: copied pages have other blanks, and some have other quotes and commas.
fn same_examples(one: &[Example], other: &[Example]) -> bool {
    let solid = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let bodies = |examples: &[Example]| -> Vec<(String, String)> {
        examples.iter().map(|example| (solid(&example.request), solid(&example.response))).collect()
    };
    bodies(one) == bodies(other)
}

fn titles(examples: &[Example]) -> String {
    let titles: Vec<&str> = examples.iter().map(|example| example.title.as_str()).collect();
    format!("{}: {}", examples.len(), titles.join(", "))
}

/// Both lists speak of codes that the action may return: they are put together.
fn join_codes(action: &mut Action, listed: Option<&Vec<String>>, disagreements: &mut Vec<Disagreement>) {
    let Some(listed) = listed else { return };
    let Some(on_page) = &mut action.errors else {
        action.errors = Some(listed.clone());
        return;
    };
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|code| !those.contains(code)).cloned().collect()
    };
    let (only_listed, only_page) = (only(listed, on_page), only(on_page, listed));
    if !only_listed.is_empty() || !only_page.is_empty() {
        disagreements.push(Disagreement {
            at: format!("{}.errors", action.name),
            metadata: only_listed.join(", "),
            page: only_page.join(", "),
            span: action.span,
        });
    }
    let sorted = on_page.is_sorted() && listed.is_sorted();
    on_page.extend(only_listed);
    if sorted {
        on_page.sort();
    }
}
