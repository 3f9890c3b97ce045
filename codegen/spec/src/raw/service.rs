//! `service.yaml`.

use super::cursor::Cursor;
use super::keys::{ALLOW_KEY, Form, Table, key, needed, table};
use super::reader::{self, Entries};
use super::terms::{self, ASSUMED};
use super::{RawAllow, RawSource, SOURCE_KEY};
use crate::keyword::Keyword as _;
use crate::model::Region;
use crate::source::Span;
use crate::yaml::Text;

pub(crate) static SERVICE: Table = table(
    "a service",
    "service",
    &[&[
        needed("service", Form::Text, "The vendor's short name, which is also that of the folder."),
        needed("version", Form::Date, "The API version, which is also the name of the folder."),
        key("doc", Form::Doc, "What the service is, in our own short English."),
        SOURCE_KEY,
        needed("hosts", Form::Hosts, "Hosts by name. `default` is required; actions choose others by `host`."),
        key("region", Form::Keyword(Region::words), "Whether calls name a region; `optional` if left out."),
        key("rate_limit", Form::RateLimit, "Default of the actions."),
        ASSUMED,
        key("roles", Form::TextMap, "Who an action, a link or a value may be for, and who that is; see `only_for`."),
        key("operator", Form::One(&OPERATOR), "The parameter that says on whose behalf a call is made."),
        ALLOW_KEY,
    ]],
);

pub(crate) static OPERATOR: Table = table(
    "`operator`",
    "operator",
    &[&[
        needed("field", Form::Text, "The request parameter that says on whose behalf a call is made."),
        needed("type", Form::Name, "Its type."),
        needed("parts", Form::TextMap, "Methods to paths of the fields they set. The first is the constructor."),
    ]],
);

/// The file of a service.
#[derive(Debug)]
pub(crate) struct RawServiceFile {
    pub(crate) name: Option<Text>,
    pub(crate) version: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) source: Option<RawSource>,
    pub(crate) hosts: Vec<(Text, Text)>,
    pub(crate) hosts_span: Option<Span>,
    pub(crate) region: Option<Text>,
    pub(crate) rate_limit: Vec<Text>,
    pub(crate) assumed: Vec<Text>,
    pub(crate) roles: Vec<(Text, Text)>,
    pub(crate) operator: Option<RawOperator>,
    pub(crate) allow: RawAllow,
}

/// The operator parameter.
#[derive(Debug)]
pub(crate) struct RawOperator {
    pub(crate) field: Option<Text>,
    pub(crate) ty: Option<Text>,
    pub(crate) parts: Vec<(Text, Text)>,
}

impl RawServiceFile {
    pub(super) fn read(node: Cursor<'_>) -> Self {
        let mut keys = Entries::of(node, &SERVICE);
        let hosts = keys.take("hosts");
        let read = Self {
            hosts_span: hosts.map(|node| node.span),
            name: keys.text("service"),
            version: keys.text("version"),
            doc: keys.doc(),
            hosts: hosts.map(|node| reader::pairs(node, "`hosts`")).unwrap_or_default(),
            region: keys.text("region"),
            rate_limit: keys.take("rate_limit").map(|node| reader::one_or_more(node, "rate_limit")).unwrap_or_default(),
            assumed: terms::texts(&mut keys, ASSUMED.name),
            roles: keys.take("roles").map(|node| reader::pairs(node, "`roles`")).unwrap_or_default(),
            operator: keys.take("operator").map(operator),
            source: keys.take("source").map(RawSource::read),
            allow: keys.allow(),
        };
        keys.finish();
        read
    }
}

fn operator(node: Cursor<'_>) -> RawOperator {
    let mut keys = Entries::of(node, &OPERATOR);
    let read = RawOperator {
        field: keys.text("field"),
        ty: keys.text("type"),
        parts: keys.take("parts").map(|node| reader::pairs(node, "`parts`")).unwrap_or_default(),
    };
    keys.finish();
    read
}
