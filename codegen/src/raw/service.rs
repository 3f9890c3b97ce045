//! `service.yaml`.

use super::RawSource;
use super::reader::{self, Entries};
use crate::diagnostic::Diagnostics;
use crate::source::Span;
use crate::yaml::{Node, Text};

/// The file of a service.
#[derive(Debug)]
pub(crate) struct RawServiceFile {
    pub(crate) name: Option<Text>,
    pub(crate) version: Option<Text>,
    pub(crate) doc: Option<Text>,
    pub(crate) hosts: Vec<(Text, Text)>,
    pub(crate) hosts_span: Option<Span>,
    pub(crate) region: Option<Text>,
    pub(crate) rate_limit: Option<Text>,
    pub(crate) operator: Option<RawOperator>,
}

/// The operator parameter.
#[derive(Debug)]
pub(crate) struct RawOperator {
    pub(crate) field: Option<Text>,
    pub(crate) ty: Option<Text>,
    pub(crate) parts: Vec<(Text, Text)>,
}

impl RawServiceFile {
    pub(super) fn read(node: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut keys = Entries::of(node, "a service", diagnostics);
        let hosts = keys.take("hosts");
        let read = Self {
            hosts_span: hosts.map(|node| node.span),
            name: keys.needed_text("service", diagnostics),
            version: keys.needed_text("version", diagnostics),
            doc: keys.doc(None, diagnostics),
            hosts: match hosts {
                Some(node) => pairs(node, "`hosts`", diagnostics),
                None => {
                    let help = "add `hosts: {default: <service>.tencentcloudapi.com}`";
                    keys.report_missing("hosts", help, diagnostics);
                    Vec::new()
                }
            },
            region: keys.text("region", diagnostics),
            rate_limit: keys.text("rate_limit", diagnostics),
            operator: keys.take("operator").map(|node| operator(node, diagnostics)),
        };
        keys.take("source").map(|node| RawSource::read(node, diagnostics));
        keys.finish(diagnostics);
        read
    }
}

fn operator(node: &Node, diagnostics: &mut Diagnostics) -> RawOperator {
    let mut keys = Entries::of(node, "`operator`", diagnostics);
    let read = RawOperator {
        field: keys.needed_text("field", diagnostics),
        ty: keys.needed_text("type", diagnostics),
        parts: match keys.take("parts") {
            Some(node) => pairs(node, "`parts`", diagnostics),
            None => {
                keys.report_missing("parts", "add `parts: {name: Field}`", diagnostics);
                Vec::new()
            }
        },
    };
    keys.finish(diagnostics);
    read
}

fn pairs(node: &Node, what: &'static str, diagnostics: &mut Diagnostics) -> Vec<(Text, Text)> {
    reader::mapping(node, what, diagnostics)
        .into_iter()
        .filter_map(|(key, node)| Some((key, reader::text(node, what, diagnostics)?)))
        .collect()
}
