//! Dumps what was read as readable text.

use std::fmt::Write;

use tc3_spec::SourceMap;

use crate::upstream::combine::Disagreement;
use crate::upstream::{Action, Example, LineKind, Mark, Member, Prose, Upstream};

/// Everything; the line of the source is given where it matters.
pub(super) fn text(upstream: &Upstream, disagreements: &[Disagreement], sources: &SourceMap) -> String {
    let mut out = Dump { out: String::new(), sources };
    let named = |name: &Option<String>| name.clone().unwrap_or_else(|| "?".to_owned());
    out.line(0, &format!("service {} {}", named(&upstream.service), named(&upstream.version)));
    for action in &upstream.actions {
        out.action(action);
    }
    for structure in &upstream.types {
        out.line(0, &format!("type {} ({})", structure.name, sources.location(structure.span)));
        out.prose(1, &structure.prose);
        out.members(1, &structure.members);
    }
    for text in &upstream.codes {
        let common = if text.common { " (common)" } else { "" };
        out.line(0, &format!("code {}{common}: {}", text.code, text.text));
    }
    for Disagreement { at, metadata, page, span } in disagreements {
        out.line(0, &format!("disagreement {at}: {metadata} / {page} ({})", sources.location(*span)));
    }
    out.out
}

struct Dump<'s> {
    out: String,
    sources: &'s SourceMap,
}

impl Dump<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        writeln!(self.out, "{}{text}", "  ".repeat(depth)).unwrap();
    }

    fn action(&mut self, action: &Action) {
        let place = self.sources.location(action.span);
        self.line(0, &format!("action {} ({place})", action.name));
        for (key, value) in [("title", Some(&action.title)), ("host", action.host.as_ref())] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                self.line(1, &format!("{key}: {value}"));
            }
        }
        if let Some(status) = action.status {
            self.line(1, &format!("status: {status:?}"));
        }
        self.prose(1, &action.prose);
        for (key, members) in [("request", &action.request), ("response", &action.response)] {
            match members {
                Some(members) => {
                    self.line(1, key);
                    self.members(2, members);
                }
                None => self.line(1, &format!("{key}: not stated")),
            }
        }
        match &action.errors {
            Some(codes) => self.line(1, &format!("errors: {}", codes.join(" "))),
            None => self.line(1, "errors: not stated"),
        }
        for example in &action.examples {
            self.example(example);
        }
    }

    fn members(&mut self, depth: usize, members: &[Member]) {
        for member in members {
            let wire = member.wire.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
            let mut text = format!("{}: {wire}", member.name);
            let flags = [
                ("required", member.required),
                ("always", member.always),
                ("nullable", member.nullable),
                ("internal", member.internal),
            ];
            for (key, flag) in flags {
                match flag {
                    Some(true) => write!(text, ", {key}").unwrap(),
                    Some(false) => write!(text, ", not {key}").unwrap(),
                    None => {}
                }
            }
            if let Some(example) = &member.example {
                write!(text, ", example `{example}`").unwrap();
            }
            let place = self.sources.location(member.span);
            self.line(depth, &format!("{text} ({place})"));
            self.prose(depth + 1, &member.prose);
        }
    }

    fn prose(&mut self, depth: usize, prose: &Prose) {
        for line in &prose.lines {
            let mut text = line.text.clone();
            for (range, mark) in line.marks.iter().rev() {
                let around = match mark {
                    Mark::Bold => "**",
                    Mark::Code => "`",
                    Mark::Link => "_",
                };
                text.insert_str(range.end, around);
                text.insert_str(range.start, around);
            }
            let marker = match &line.shape {
                LineKind::Paragraph => "|",
                LineKind::Item => "| -",
                LineKind::Row { .. } => "| row",
            };
            self.line(depth, &format!("{marker} {text}"));
        }
    }

    fn example(&mut self, example: &Example) {
        let head = [&example.host, &example.action].map(|part| part.as_deref().unwrap_or("?").to_owned());
        let place = self.sources.location(example.span);
        self.line(1, &format!("example {} ({place}; {})", example.title, head.join(" ")));
        for text in [&example.request, &example.response] {
            for line in text.lines() {
                self.line(2, line);
            }
            self.line(2, "--");
        }
        for (span, fault) in example.faults() {
            self.line(2, &format!("fault: {fault} ({})", self.sources.location(span)));
        }
    }
}
