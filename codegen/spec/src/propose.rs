//! Proposes keys from names, types and the descriptions of parameters: how an action is probably paged, which parameter
//! takes an idempotency token, and what answers in events. It proposes nothing where two readings are possible, so the
//! importer may write its proposals.

mod counting;
mod events;
mod token;

use tc3_runtime::validate::{Check, Number};

use self::counting::Counts;
pub use self::events::{events, looks_streamed};
pub use self::token::{looks_like_token, token};
use crate::model::{Action, Field, Literal, Service, Struct, StructId, Type};

/// Parameters for the number of items that are skipped, in lower case.
const OFFSETS: &[&str] = &["offset"];
/// Parameters for the number of the page.
const PAGES: &[&str] = &["page", "pageno", "pagenum", "pagenumber", "pageindex", "currentpage", "current"];
/// Parameters for a mark.
const MARKS: &[&str] = &[
    "cursor",
    "nextcursor",
    "nexttoken",
    "pagetoken",
    "scrolltoken",
    "paginationtoken",
    "continuetoken",
    "scrollid",
    "marker",
    "context",
    "searchafter",
];
/// Parameters for the size of a page.
const SIZES: &[&str] = &[
    "limit",
    "pagesize",
    "size",
    "perpage",
    "maxresults",
    "count",
    "rp",
    "length",
    "pagelimit",
    "rowsperpage",
    "pagecount",
];
/// Members for the number of all items, the surest first.
const TOTALS: &[&str] =
    &["totalcount", "total", "totalnum", "totalnumber", "totalcnt", "totalsize", "totalitems", "alltotal", "recordnum"];
/// Members that are true while there are more pages.
const MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage", "hasmoredata", "ismore"];
/// Members that are true on the last page.
const OVER: &[&str] = &["listover", "isover", "isend", "over", "isfinished"];
/// What the name of an action begins with that reads and changes nothing.
const READING: &[&str] = &["Describe", "List", "Get", "Query", "Search", "Look", "Fetch", "Inquire", "Inquiry", "Find"];

/// A path with the member that it leads to.
#[derive(Clone)]
struct Found<'m> {
    path: String,
    owner: StructId,
    field: &'m Field,
}

/// What makes an action look paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// An offset and a limit.
    Offset,
    /// The number of a page and its size.
    Page,
    /// A mark, and one in the response that goes with it.
    Mark,
}

/// What is said of a member of a struct: documentation, or the vendor's text.
pub type Texts<'t> = dyn Fn(StructId, &Field) -> String + 't;

/// Whether an action reads and changes nothing, by its name.
#[must_use]
pub fn looks_like_reading(action: &str) -> bool {
    READING.iter().any(|verb| action.starts_with(verb))
}

/// Whether the parameters of an action look as if it had pages.
#[must_use]
pub fn looks_paged(service: &Service, action: &Action) -> Option<Looks> {
    let sent = members(service, action.request);
    let size = named(&sent, SIZES, is_mark);
    if size.is_some() && named(&sent, OFFSETS, is_mark).is_some() {
        return Some(Looks::Offset);
    }
    if size.is_some() && named(&sent, PAGES, is_mark).is_some() {
        return Some(Looks::Page);
    }
    mark(service, action, &sent).map(|_| Looks::Mark)
}

/// The value of `paging` for an action, as it stands in the spec: `{offset: Offset, limit: Limit, items: Templates}`.
#[must_use]
pub fn propose(service: &Service, action: &Action, texts: &Texts<'_>) -> Option<String> {
    let name = &action.name.value;
    if !looks_like_reading(name) && !name.starts_with("Batch") {
        return None;
    }
    let sent = members(service, action.request);
    let mut entries = match looks_paged(service, action)? {
        Looks::Offset => counted(&sent, OFFSETS, texts)?,
        Looks::Page => counted(&sent, PAGES, texts)?,
        Looks::Mark => {
            let (mark, next) = mark(service, action, &sent)?;
            let size = named(&sent, SIZES, is_number);
            let next = (mark.path != next.path).then(|| format!("next: {}", next.path));
            let entries = std::iter::once(format!("cursor: {}", mark.path)).chain(next);
            entries.chain(size.map(|size| format!("limit: {}", size.path))).collect()
        }
    };
    let (items, beside) = list(service, action.response)?;
    entries.push(format!("items: {items}"));
    let total = TOTALS.iter().find_map(|name| named(&beside, &[name], is_number));
    entries.extend(total.map(|total| format!("total: {}", total.path)));
    let flag = |names, key: &str| named(&beside, names, is_flag).map(|flag| format!("{key}: {}", flag.path));
    entries.extend(flag(MORE, "more").or_else(|| flag(OVER, "over")));
    Some(format!("{{{}}}", entries.join(", ")))
}

/// What counts and the size of a page, for a parameter with a number.
fn counted(sent: &[Found<'_>], names: &[&str], texts: &Texts<'_>) -> Option<Vec<String>> {
    let counter = named(sent, names, is_mark)?;
    let size = named(sent, SIZES, is_mark)?;
    // A number and its size belong together.
    if counter.owner != size.owner {
        return None;
    }
    let text = counting::plain(&texts(counter.owner, counter.field));
    let by_page = match (counting::counts(&text), names == OFFSETS) {
        (Counts::Both, _) | (Counts::Items, false) | (Counts::Unclear, true) => return None,
        (counts, is_offset) => counts == Counts::Pages || !is_offset,
    };
    let mut entries = if by_page {
        let first = first(counter, &text, names == OFFSETS)?;
        let first = (first != 1).then(|| format!("first: {first}"));
        std::iter::once(format!("page: {}", counter.path)).chain(first).collect()
    } else {
        vec![format!("offset: {}", counter.path)]
    };
    entries.push(format!("limit: {}", size.path));
    Some(entries)
}

/// The number of the first page; `None` where nothing says it, or where it is said to be two.
fn first(counter: &Found<'_>, text: &str, is_offset: bool) -> Option<u64> {
    let states = |number: i64| {
        let least = counter
            .field
            .limits
            .iter()
            .any(|limit| matches!(limit.bound.check, Check::Min(Number::Integer(min)) if min == number));
        let value =
            |value: &Option<Literal>| matches!(value, Some(Literal::Scalar(text)) if text.value == number.to_string());
        least || value(&counter.field.default)
    };
    let shown: Option<u64> = match &counter.field.example {
        Some(Literal::Scalar(text)) => text.value.parse().ok(),
        _ => None,
    };
    match (counting::is_from_zero(text) || states(0), counting::is_from_one(text) || states(1)) {
        (true, true) => None,
        (true, false) => Some(0),
        (false, true) => Some(1),
        // Nothing says it, but an example shows a page, mostly the first one.
        (false, false) => match shown {
            Some(0) => Some(0),
            Some(1..) if !is_offset => Some(1),
            _ => None,
        },
    }
}

/// A mark of the request, and the one of the response that goes with it.
fn mark<'m>(service: &'m Service, action: &Action, sent: &[Found<'m>]) -> Option<(Found<'m>, Found<'m>)> {
    let received = members(service, action.response);
    MARKS.iter().find_map(|name| {
        let mark = named(sent, &[name], is_mark)?;
        let next = named(&received, &[&format!("next{name}"), name], |ty| *ty == mark.field.ty)?;
        Some((mark.clone(), next.clone()))
    })
}

/// The only list of a response, directly or in one of its objects, with the members around it and those of the response.
fn list(service: &Service, response: StructId) -> Option<(String, Vec<Found<'_>>)> {
    let all = members(service, response);
    let direct: Vec<Found<'_>> = all.iter().filter(|found| found.owner == response).cloned().collect();
    let mut lists = only(&direct).into_iter().collect::<Vec<_>>();
    if lists.is_empty() && !direct.iter().any(|found| is_list(&found.field.ty)) {
        let inner: Vec<Found<'_>> = all.iter().filter(|found| found.owner != response).cloned().collect();
        lists.extend(only(&inner));
    }
    let [list] = &lists[..] else { return None };
    let beside = all.iter().filter(|found| found.owner == list.owner || found.owner == response);
    Some((list.path.clone(), beside.cloned().collect()))
}

/// The only list of some members, or the only one of structures among them.
fn only<'m>(members: &[Found<'m>]) -> Option<Found<'m>> {
    let lists: Vec<&Found<'m>> = members.iter().filter(|found| is_list(&found.field.ty)).collect();
    let of_structs: Vec<&Found<'m>> =
        lists.iter().filter(|found| found.field.ty.structure().is_some()).copied().collect();
    match (&lists[..], &of_structs[..]) {
        ([list], _) | (_, [list]) => Some((*list).clone()),
        _ => None,
    }
}

/// The members of a struct and of the structs that it holds once, with their paths.
fn members(service: &Service, id: StructId) -> Vec<Found<'_>> {
    let of = |owner: StructId, before: String| {
        let item: &Struct = &service[owner];
        let fields = item.fields.iter().filter(|field| !field.internal && !field.operator);
        fields.map(move |field| Found { path: format!("{before}{}", field.wire.value), owner, field })
    };
    let own: Vec<Found<'_>> = of(id, String::new()).collect();
    let inner = own.iter().filter_map(|found| match found.field.ty {
        Type::Struct(inner) if inner != id => Some(of(inner, format!("{}.", found.path))),
        _ => None,
    });
    let inner: Vec<Found<'_>> = inner.flatten().collect();
    own.into_iter().chain(inner).collect()
}

/// The only member with one of these names, whatever its case; one of the struct itself before one further down.
fn named<'f, 'm>(members: &'f [Found<'m>], names: &[&str], fits: impl Fn(&Type) -> bool) -> Option<&'f Found<'m>> {
    let is =
        |found: &&Found<'_>| names.contains(&found.field.wire.value.to_lowercase().as_str()) && fits(&found.field.ty);
    let (own, inner): (Vec<&Found<'_>>, Vec<&Found<'_>>) =
        members.iter().filter(is).partition(|found| !found.path.contains('.'));
    match (&own[..], &inner[..]) {
        ([one], _) | ([], [one]) => members.iter().find(|found| found.path == one.path),
        _ => None,
    }
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Integer | Type::Unsigned)
}

/// A number may be sent as text.
fn is_mark(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Integer | Type::Unsigned)
}

fn is_flag(ty: &Type) -> bool {
    *ty == Type::Boolean
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_))
}
