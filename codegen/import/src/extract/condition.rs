//! `rules`: which of several members are required or mutually exclusive, and which requires a value of another one.

mod alike;
mod called;
pub(super) mod choice;
mod english;
mod excluded;
mod meant;
pub(super) mod named;
mod required_if;
mod switch;
mod together;
mod unless;
pub(super) mod unnamed;
mod valued;
pub(super) mod when;
mod worded;

pub(super) use self::called::{heads, is_shortened, is_spelled};
pub(super) use self::required_if::{ends, is_object, subject, without_name};
pub(super) use self::worded::which;
use super::reader::Reader;

const NAME: &str = "condition";

pub(super) fn read(reader: &mut Reader) {
    // A rule has to say which members it is about: those beside this one.
    if reader.siblings.is_empty() {
        return;
    }
    for sentence in reader.sentences() {
        choice::read(reader, &sentence);
        required_if::read(reader, &sentence);
        required_if::beside(reader, &sentence);
        unless::read(reader, &sentence);
        together::read(reader, &sentence);
        english::read(reader, &sentence);
    }
}
