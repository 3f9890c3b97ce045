//! Checks rules that relate fields: what each of their paths must lead to.

use super::paging::settled;
use super::paths::Resolver;
use super::terms::lifetime;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Field, FieldPath, FieldsRule, Type};
use crate::yaml::Text;

impl Resolver<'_> {
    /// Paths that all lead to lists. `None` after a problem that was told.
    pub(super) fn lists(&self, paths: Vec<FieldPath>, texts: &[Text]) -> Option<Vec<FieldPath>> {
        let is_list = |(path, text): (&FieldPath, &Text)| {
            let field = self.service.field(*path.last()?);
            let fits = matches!(field.ty, Type::List(_));
            fits.then_some(()).or_else(|| {
                self.misfit(
                    text,
                    field,
                    format!("`{}` is not a list", text.value),
                    "name a list, or remove it from the rule",
                )
            })
        };
        let found: Vec<Option<()>> = paths.iter().zip(texts).map(is_list).collect();
        found.iter().all(Option::is_some).then_some(paths)
    }

    /// A path to values of which there may be several, and which can be told apart. `None` after a problem that was told.
    pub(super) fn comparable(&self, text: &Text) -> Option<FieldPath> {
        let path = self.path_through_lists(text)?;
        let field = self.service.field(*path.last()?);
        let several = path.iter().any(|step| matches!(self.service.field(*step).ty, Type::List(_)));
        match field.ty.innermost() {
            _ if !several => {
                let message = format!("`{}` is one value, which cannot occur twice", text.value);
                self.misfit(text, field, message, "name a list, or a member of its items")
            }
            Type::Struct(id) => {
                let names = self.service[*id].fields.iter().map(|field| field.wire.value.as_str());
                let help = format!(
                    "name the member that tells them apart, such as `{}.{}`",
                    text.value,
                    names.take(1).collect::<String>()
                );
                self.misfit(text, field, format!("the items of `{}` are structures", text.value), &help)
            }
            Type::Float | Type::Binary => {
                let message = format!("values of `{}` cannot be compared", text.value);
                self.misfit(text, field, message, "name texts, whole numbers or values of an enum")
            }
            _ => Some(path),
        }
    }

    /// Two times of one type, and what may lie between them. `None` after a problem that was told.
    pub(super) fn span(&self, from: &Text, to: &Text, max: Option<&Text>) -> Option<FieldsRule> {
        let (start, end) = (self.time(from), self.time(to));
        let max = max.map(|text| lifetime(text, self.sink));
        let (start, end) = (start?, end?);
        if start == end {
            let message = "both ends of the span are the same field";
            let diagnostic = Diagnostic::new(Code::BadRule, to.span, message).related(from.span, "first here");
            self.sink.push(diagnostic.help("name the later time"));
            return None;
        }
        let (first, last) = (self.service.field(*start.last()?), self.service.field(*end.last()?));
        if first.ty != last.ty {
            let message = format!("`{}` is not of the type of `{}`", to.value, from.value);
            return self.misfit(to, last, message, "name two times of one type");
        }
        Some(FieldsRule::Span { from: start, to: end, max: settled(max)? })
    }

    fn time(&self, text: &Text) -> Option<FieldPath> {
        let path = self.path(text)?;
        let field = self.service.field(*path.last()?);
        match field.ty {
            Type::Date | Type::DateTime | Type::Timestamp | Type::TimestampMillis | Type::String => Some(path),
            _ => self.misfit(
                text,
                field,
                format!("`{}` is not a time", text.value),
                "name a time, or a text that is one",
            ),
        }
    }

    /// Reports a field of a type that the rule cannot be about.
    fn misfit<T>(&self, at: &Text, field: &Field, message: String, help: &str) -> Option<T> {
        let diagnostic = Diagnostic::new(Code::BadRule, at.span, message);
        self.sink.push(diagnostic.related(field.ty_span, "its type").help(help));
        None
    }
}
