//! Reads the sources of an import, combined into one description of the service.

use std::collections::BTreeSet;

use tc3_spec::model::Service;
use tc3_spec::{FileId, Sink};

use super::{Failure, Inputs, Request, operator, theirs};
use crate::upstream::combine::{Disagreement, combine};
use crate::upstream::hosts::{self, Doubt};
use crate::upstream::{self, Upstream};

/// What the sources say together.
pub(super) struct Sources {
    pub(super) upstream: Upstream,
    pub(super) disagreements: Vec<Disagreement>,
    /// Types that are known from their use alone.
    pub(super) observed: Vec<String>,
    /// Hosts of examples that are not taken for hosts.
    pub(super) doubts: Vec<Doubt>,
    /// Units that metadata describes whole.
    pub(super) whole: BTreeSet<String>,
    /// Units of which a page was given.
    pub(super) paged: BTreeSet<String>,
}

impl Sources {
    /// Reads the sources.
    ///
    /// # Errors
    ///
    /// What is wrong with them, or that they are of another service.
    pub(super) fn read(request: &Request, inputs: &Inputs) -> Result<Self, Failure> {
        if inputs.metadata.is_none() && inputs.pages.is_empty() {
            let message =
                "examples and error codes say nothing alone: also give the metadata or a page of their actions";
            return Err(Failure::Request(message.to_owned()));
        }
        let sink = Sink::default();
        let file = |id: FileId| inputs.sources.file(id);
        let metadata = inputs.metadata.and_then(|id| upstream::metadata::read(id, file(id), &sink));
        let examples = inputs.examples.and_then(|id| upstream::examples::read(id, file(id), &sink));
        let codes =
            inputs.error_codes.and_then(|id| upstream::error_codes::read(id, file(id), &request.service, &sink));
        let pages = inputs.pages.iter().filter_map(|id| upstream::page::read(*id, file(*id), &sink));
        let pages: Vec<Upstream> = pages.collect();
        for source in metadata.iter().chain(&pages) {
            source.check_service(&request.service, &request.version, &sink);
        }
        sink.finish().map_err(Failure::Inputs)?;
        let whole = metadata.iter().flat_map(units).collect();
        let paged = pages.iter().flat_map(units).collect();
        let (mut upstream, disagreements) = combine(metadata, pages, examples, codes);
        upstream.name_types();
        upstream::query::to_json(&mut upstream);
        Ok(Self { upstream, disagreements, observed: Vec::new(), doubts: Vec::new(), whole, paged })
    }

    /// Judges the hosts that examples show.
    pub(super) fn settle_hosts(&mut self, request: &Request, service: Option<&Service>) {
        let hosts = service.into_iter().flat_map(|service| &service.hosts);
        let known = hosts.map(|host| host.host.clone()).collect();
        self.doubts = hosts::settle(&mut self.upstream, &request.service, &known);
    }

    /// Adds the types that the sources name and nobody describes, as far as examples show them.
    pub(super) fn observe(&mut self, service: Option<&Service>) {
        let structs = service.into_iter().flat_map(|service| &service.structs);
        let known = structs.map(|item| item.name.value.clone()).collect();
        let theirs = theirs::facts(&self.upstream);
        let needed: Vec<_> = operator::needed(&self.upstream, &theirs).map(|((_, ty), path)| (ty, path)).collect();
        self.observed = upstream::observed::add(&mut self.upstream, &known, &needed);
    }
}

/// The names of the actions and types that a source describes.
fn units(source: &Upstream) -> Vec<String> {
    let actions = source.actions.iter().map(|action| action.name.clone());
    actions.chain(source.types.iter().map(|item| item.name.clone())).collect()
}
