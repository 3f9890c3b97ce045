//! How an action returns a long list page by page.

use tc3_runtime::validate::{Check, Number};

use super::ids::FieldStep;
use super::service::Service;
use crate::source::{Span, Spanned};

/// Where a member is: from the request or from the response down.
pub type FieldPath = Vec<FieldStep>;

/// How an action gives a long list page by page.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Where it is.
    pub span: Span,
    /// What says which page.
    pub counter: Counter,
    /// The parameter for the size of a page.
    pub limit: Option<FieldPath>,
    /// The largest size, where it is stated here and not at the field.
    pub max: Option<Spanned<u64>>,
    /// The list, or the lists that are paged together.
    pub items: Vec<FieldPath>,
    /// The number of all items.
    pub total: Option<FieldPath>,
    /// The member that says whether there are more pages.
    pub flag: Option<PageFlag>,
}

/// What says which page.
#[derive(Clone, Debug)]
pub enum Counter {
    /// How many items are skipped.
    Offset(FieldPath),
    /// The number of the page.
    Page {
        /// The parameter.
        path: FieldPath,
        /// The number of the first page.
        first: u64,
    },
    /// A mark that the page before gave.
    Cursor {
        /// The parameter.
        path: FieldPath,
        /// Where the next one is.
        next: FieldPath,
    },
}

/// A member that says whether there are more pages.
#[derive(Clone, Debug)]
pub enum PageFlag {
    /// It is true while there are more.
    More(FieldPath),
    /// It is true on the last page.
    Over(FieldPath),
}

impl Counter {
    /// The key of the spec.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Offset(_) => "offset",
            Self::Page { .. } => "page",
            Self::Cursor { .. } => "cursor",
        }
    }

    /// The parameter.
    #[must_use]
    pub fn path(&self) -> &[FieldStep] {
        match self {
            Self::Offset(path) | Self::Page { path, .. } | Self::Cursor { path, .. } => path,
        }
    }
}

impl PageFlag {
    /// The key of the spec.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::More(_) => "more",
            Self::Over(_) => "over",
        }
    }

    /// The member.
    #[must_use]
    pub fn path(&self) -> &[FieldStep] {
        match self {
            Self::More(path) | Self::Over(path) => path,
        }
    }
}

impl Paging {
    /// The largest size of a page, stated here or at the field.
    #[must_use]
    pub fn largest(&self, service: &Service) -> Option<u64> {
        self.max.as_ref().map(|max| max.value).or_else(|| self.field_max(service))
    }

    /// The largest size by the limit of the field.
    #[must_use]
    pub fn field_max(&self, service: &Service) -> Option<u64> {
        let field = service.field(*self.limit.as_ref()?.last()?);
        field.limits.iter().find_map(|limit| match limit.bound.check {
            Check::Max(Number::Integer(max)) => u64::try_from(max).ok(),
            Check::Max(Number::Unsigned(max)) => Some(max),
            _ => None,
        })
    }

    /// What the spec says, key by key, in the order of its keys.
    #[must_use]
    pub fn entries(&self, service: &Service) -> Vec<(&'static str, String)> {
        let path = |steps: &[FieldStep]| service.path(steps);
        let mut entries = vec![(self.counter.key(), path(self.counter.path()))];
        match &self.counter {
            Counter::Offset(_) => {}
            Counter::Page { first, .. } => entries.extend((*first != 1).then(|| ("first", first.to_string()))),
            Counter::Cursor { path: cursor, next } => {
                entries.extend((path(cursor) != path(next)).then(|| ("next", path(next))));
            }
        }
        entries.extend(self.limit.as_ref().map(|limit| ("limit", path(limit))));
        entries.extend(self.max.as_ref().map(|max| ("max", max.value.to_string())));
        let items: Vec<String> = self.items.iter().map(|steps| path(steps)).collect();
        match &items[..] {
            [one] => entries.push(("items", one.clone())),
            several => entries.push(("items", format!("[{}]", several.join(", ")))),
        }
        entries.extend(self.total.as_ref().map(|total| ("total", path(total))));
        entries.extend(self.flag.as_ref().map(|flag| (flag.key(), path(flag.path()))));
        entries
    }
}
