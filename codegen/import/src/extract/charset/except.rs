//! `charset` from what is left out: `不支持中文以及除了短线和下划线外的特殊字符`.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Charset;

use super::super::reader::Reader;
use super::give;
use super::kinds::signs_of;
use crate::upstream::prose::pattern;

/// Neither Chinese nor other signs than those: letters and digits are left.
static EXCEPT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"不(?:支持|能包含|允许|包含)中[文字](?:字?符)?(?:以及|及|和|、)除了?(?P<signs>[^，,。；;]{1,24}?)(?:以|之)?外的?特殊(?:字符|符号)",
    )
});

pub(super) fn read(reader: &mut Reader) {
    for sentence in reader.sentences() {
        if !reader.text(&sentence).contains("特殊") {
            continue;
        }
        for (at, found) in reader.matches(&sentence, &EXCEPT) {
            let Some(signs) = signs_of(&found["signs"]) else { continue };
            if reader.holds_apart(&sentence, &at) {
                give(reader, Charset::LETTERS.with(Charset::DIGITS).with(signs), at);
            }
        }
    }
}
