//! Checks paging: every path leads to a member of a suitable type, and the keys agree with each other.

use super::fields::Untyped;
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{ActionId, Counter, Field, FieldPath, FieldStep, PageFlag, Paging, Service, Stated, StructId, Type};
use crate::raw::{RawPaging, RawService};
use crate::source::Spanned;
use crate::yaml::Text;

/// What a member has to be.
#[derive(Clone, Copy)]
enum Wanted {
    /// A number, or a number as text.
    Number,
    /// A text or a whole number.
    Mark,
    List,
    Flag,
}

/// Resolves the paging of every action.
pub(super) fn lower(raw: &RawService, untyped: &Untyped, service: &mut Service, sink: &Sink) {
    for (index, file) in raw.actions.iter().enumerate() {
        let paging = match &file.content.paging {
            Stated::Unknown => Stated::Unknown,
            Stated::Nothing => Stated::Nothing,
            Stated::Fact(raw) => {
                let pages = Pages { service, untyped, action: ActionId(index), sink };
                pages.paging(raw).map_or(Stated::Nothing, Stated::Fact)
            }
        };
        service.actions[index].paging = paging;
    }
}

/// The paging of one action while it is resolved.
struct Pages<'p> {
    service: &'p Service,
    untyped: &'p Untyped,
    action: ActionId,
    sink: &'p Sink,
}

impl<'p> Pages<'p> {
    /// `None` after a problem that was reported.
    fn paging(&self, raw: &RawPaging) -> Option<Paging> {
        self.misplaced(raw);
        let counter = self.counter(raw);
        let limit = raw.limit.as_ref().map(|text| self.sent(text, Wanted::Number));
        let items: Vec<Option<FieldPath>> = raw.items.iter().map(|text| self.received(text, Wanted::List)).collect();
        let total = raw.total.as_ref().map(|text| self.received(text, Wanted::Number));
        let more = raw.more.as_ref().map(|text| self.received(text, Wanted::Flag));
        let over = raw.over.as_ref().map(|text| self.received(text, Wanted::Flag));
        let max = raw.max.as_ref().map(|text| self.number(text, "max", 1));
        let counter = counter?;
        if let (Some(Some(limit)), Some(text)) = (&limit, &raw.limit)
            && limit == counter.path()
        {
            self.report(text, "the parameter that counts is not the size of a page", "name the other parameter");
        }
        let flag = more.map(|path| path.map(PageFlag::More)).or(over.map(|path| path.map(PageFlag::Over)));
        Some(Paging {
            span: raw.span,
            counter,
            limit: settled(limit)?,
            max: settled(max)?,
            items: items.into_iter().collect::<Option<_>>()?,
            total: settled(total)?,
            flag: settled(flag)?,
        })
    }

    fn counter(&self, raw: &RawPaging) -> Option<Counter> {
        if let Some(text) = &raw.offset {
            return self.sent(text, Wanted::Number).map(Counter::Offset);
        }
        if let Some(text) = &raw.page {
            let path = self.sent(text, Wanted::Number);
            let first = raw.first.as_ref().map_or(Some(1), |first| Some(self.number(first, "first", 0)?.value));
            return Some(Counter::Page { path: path?, first: first? });
        }
        let text = raw.cursor.as_ref()?;
        let path = self.sent(text, Wanted::Mark)?;
        let next = self.next(raw, text)?;
        let (sent, received) = (self.field(&path), self.field(&next));
        if sent.ty != received.ty {
            let message = format!("`{}` and `{}` are not of one type", sent.wire.value, received.wire.value);
            let diagnostic = Diagnostic::new(Code::InvalidValue, raw.next.as_ref().unwrap_or(text).span, message)
                .related(sent.ty_span, "what is sent")
                .related(received.ty_span, "what comes back")
                .help("name the member that a caller sends back as it came");
            self.sink.push(diagnostic);
        }
        Some(Counter::Cursor { path, next })
    }

    /// Where the next mark is: where `next` says, or under the name of the parameter.
    fn next(&self, raw: &RawPaging, cursor: &Text) -> Option<FieldPath> {
        if let Some(next) = &raw.next {
            return self.received(next, Wanted::Mark);
        }
        let action = &self.service[self.action];
        let response = &self.service[action.response];
        if !response.fields.iter().any(|field| field.wire.value == cursor.value) {
            let message = format!("the response has no member `{}`", cursor.value);
            let diagnostic = Diagnostic::new(Code::MissingKey, cursor.span, message)
                .help("add `next: …`: the member with the mark of the next page");
            self.sink.push(diagnostic);
            return None;
        }
        self.received(cursor, Wanted::Mark)
    }

    /// Keys that say nothing beside the others.
    fn misplaced(&self, raw: &RawPaging) {
        let several = raw.items.len() > 1;
        let alone = [
            (&raw.first, raw.page.is_none(), "`first` only applies to `page`"),
            (&raw.next, raw.cursor.is_none(), "`next` only applies to `cursor`"),
            (&raw.max, raw.limit.is_none(), "`max` only applies with `limit`"),
            (&raw.over, raw.more.is_some(), "`more` and `over` say the same"),
            (&raw.total, several, "`total` counts one list, and `items` names several"),
        ];
        for (key, is_misplaced, message) in alone {
            if let Some(text) = key.as_ref().filter(|_| is_misplaced) {
                let diagnostic = Diagnostic::new(Code::Misplaced, text.span, message).help("remove it");
                self.sink.push(diagnostic);
            }
        }
        for (index, text) in raw.items.iter().enumerate() {
            if raw.items[..index].iter().any(|other| other.value == text.value) {
                self.report(text, &format!("`{}` is listed twice", text.value), "name each list once");
            }
        }
    }

    fn sent(&self, text: &Text, wanted: Wanted) -> Option<FieldPath> {
        let owner = self.service[self.action].request;
        let path = self.resolver(owner).path(text)?;
        self.fits(text, path, wanted)
    }

    fn received(&self, text: &Text, wanted: Wanted) -> Option<FieldPath> {
        let owner = self.service[self.action].response;
        let path = self.resolver(owner).path(text)?;
        self.fits(text, path, wanted)
    }

    fn resolver(&self, owner: StructId) -> Resolver<'p> {
        Resolver { service: self.service, untyped: self.untyped, owner, sink: self.sink }
    }

    fn field(&self, path: &[FieldStep]) -> &'p Field {
        // A path that was resolved has a step or more.
        self.service.field(path[path.len() - 1])
    }

    /// The path, if the member has a type that fits.
    fn fits(&self, text: &Text, path: FieldPath, wanted: Wanted) -> Option<FieldPath> {
        let field = self.field(&path);
        let number = matches!(field.ty, Type::Integer | Type::Unsigned);
        let (fits, what, help) = match wanted {
            Wanted::Number => (number || field.ty == Type::String, "a number", "an `Integer`, `Unsigned` or `String`"),
            Wanted::Mark => (number || field.ty == Type::String, "a mark", "a `String`, `Integer` or `Unsigned`"),
            Wanted::List => (matches!(field.ty, Type::List(_)), "a list", "a list"),
            Wanted::Flag => (field.ty == Type::Boolean, "true or false", "a `Boolean`"),
        };
        if fits {
            return Some(path);
        }
        let diagnostic = Diagnostic::new(Code::InvalidValue, text.span, format!("`{}` is not {what}", text.value))
            .related(field.ty_span, "its type")
            .help(format!("name a member that is {help}"));
        self.sink.push(diagnostic);
        None
    }

    fn number(&self, text: &Text, key: &str, least: u64) -> Option<Spanned<u64>> {
        let number = text.value.parse().ok().filter(|number| (least..=u64::from(u32::MAX)).contains(number));
        if number.is_none() {
            let message = format!("`{}` is not a value of `{key}`", text.value);
            self.report(text, &message, &format!("write a whole number from {least} on"));
        }
        Some(Spanned { value: number?, span: text.span })
    }

    fn report(&self, text: &Text, message: &str, help: &str) {
        self.sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).help(help));
    }
}

/// What stands in the spec and was resolved, or does not stand there; `None` after a problem.
pub(super) fn settled<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        Some(None) => None,
        Some(some) => Some(some),
        None => Some(None),
    }
}
