//! The words before and behind a bare list that say what it is.

use std::sync::LazyLock;

use regex::Regex;

use crate::upstream::prose::pattern;

/// Between a word that tells of values and the first of them.
const JOINT: &str = r"(?:\s|[:：]|字符串|只能|仅能|仅可|可以|必须|(?:仅|只)?支持|[需应须]|[为是有在可应限从]|包括|包含|如下|等于|以下(?:\p{Han}{0,3}[个种类])?(?:\p{Han}{2})?|分别|之一|[（(][\p{Han}A-Za-z]{1,8}[）)])*";

/// It says that these are the values.
pub(super) static TOLD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?:取值(?:范围|类型|说明|支持)?|枚举范围|选填|支持参数值|支持范围|可选范围|可能(?:的)?(?:返回)?值|支持\s*[0-9一二三四五六七八九十]+\s*[种个]\p{{Han}}{{0,4}}[：:]|支持\p{{Han}}{{0,2}}以下\p{{Han}}{{2,8}}[：:]|(?:^|[^取])值的?范围|数值范围|(?:^|[，,。；;\s])范围|可取|可选(?:值|项|参数|类型|字段)|可选\p{{Han}}{{0,4}}列表?|可选\p{{Han}}{{1,6}}[:：]|支持的?(?:参数值|配置选项|配置)|限制为|(?:^|[，,。；;])仅为|可取值?|枚举(?:值|项|类型)?(?:列表)?|有效的?取?值|合法的?取?值|候选值|允许的?取?值|可用值|入参限制|(?:分片)?数量范围|(?i:enum)|可组合(?:如下|以下)?值|可使用的?取?值|可使用的?参数[为是]|参数值可选|支持的?(?:取值|值|选项)|(?:^|[，,。：:（(\s]|其|目前)值|当前值有|选项|(?:^|[，,。：:（(\s])列表){JOINT}[\[【{{(（\s]*$|(?i:(?:values?|supported)(?:\s+(?:are|is))?\s*[:：]|\bone\s+of)\s*[\[(]*$"
    ))
});

/// It says that nothing else is possible.
pub(super) static ONLY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:只|仅|最多)(?:能|可以?|支持|允许|限|接受|有|包含|包括)+|(?:目前|当前|现)有|类型[，,]\s*(?:目前|当前|现)为|从[大高]到[小低](?:依次)?(?:分别)?)(?:\s|[:：]|选择?|填写?|传[入递]?|输入|取值?|设置|使用|指定|包含|为|是|在|从|最近|如下|以下\p{Han}{0,4}|[（(][^（）()]{1,30}[)）]\s*[:：])*[\[【{(（\s]*$",
    )
});

/// It offers a choice.
pub(super) static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:(?:支持|可以?|请)(?:选择?|填[写入]?|传[入递]?|输入|设置|指定)|现支持|支持的?\p{Han}{1,6}[:：]|可选|(?:^|[：:，,])填写|(?:^|[，,；;。\s])从)(?:\s|[:：]|以下\p{Han}{0,4}|[为是]|\*\*|-\s)*[\[【{(（<\s]*$",
    )
});

/// It tells of some, which may be all.
pub(super) static WEAK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:支持(?:的?(?:按照?|依据|根据|字段|类型|模式|方式|协议|语言|算法|格式|\p{Han}{2,4}类型))?|包括|包含|(?:^|\s)允许|可以?为|可以?是|可能[是为有]|分为?|可按照?|(?:^|[，,])\s*为)(?:\s|[:：]|以下\p{Han}{0,4}|包[括含]|[为是有])*[\[【{(（\s]*$",
    )
});

/// Behind a list: one of these is chosen, or how many there are.
pub(super) static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[)）\]】}]*\s*(?:[等这]?[两三四五六七八九十几2-9]\s*[种个项类者]|中(?:的)?(?:选择|任选|选取|选一|一[个种项]|[任某]意?一[个种项])|(?:的)?其?中(?:的)?(?:之?一|一[个种项])|其?之一|[二三四]?选一|[;；]?\s*任选)",
    )
});

/// Where a list ends.
pub(super) static END: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[)）\]】}]*\s*(?:[/、]空)?(?:语言|格式|类型|协议|方式|[\p{Han}--[等其]]{0,2}模式|选项|字段|枚举值?|秒|分钟|小时|天|个?月|年|GB|MB|核|倍速?|(?:天|个?月|小时)的(?:统计|数据)?查询|协议带宽包|上报|排序|分片|接入|过滤|状态码|版本|规格|实例)*\s*(?:$|[。；;，,）)！!]|[：:]\s*$|[.](?:\s|$)|单位|默认|缺省|不填|不传|注意|其中|分别|对应|不同\p{Han}{2,10}的|\**支持的\p{Han}{2,6}\**\s*[:：])",
    )
});

/// More may follow.
pub(super) static GOES_ON: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[)）\]】]*\s*[，,、]?\s*(?:等|…|\.\.|etc)"));
