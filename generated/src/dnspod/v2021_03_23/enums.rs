// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/

mod acceleration;
mod analytics_interval;
mod auto_renewal;
mod deal_kind;
mod goods;
mod goods_kind;
mod package_renewal;
mod record_status;
mod record_switch;
mod resolve_interval;
mod share_mode;
mod snapshot_period;
mod sort_order;
mod switch;
mod yes_no;

pub use acceleration::{Acceleration, UnknownAcceleration};
pub use analytics_interval::{AnalyticsInterval, UnknownAnalyticsInterval};
pub use auto_renewal::{AutoRenewal, UnknownAutoRenewal};
pub use deal_kind::{DealKind, UnknownDealKind};
pub use goods::{Goods, UnknownGoods};
pub use goods_kind::{GoodsKind, UnknownGoodsKind};
pub use package_renewal::{PackageRenewal, UnknownPackageRenewal};
pub use record_status::{RecordStatus, UnknownRecordStatus};
pub use record_switch::{RecordSwitch, UnknownRecordSwitch};
pub use resolve_interval::{ResolveInterval, UnknownResolveInterval};
pub use share_mode::{ShareMode, UnknownShareMode};
pub use snapshot_period::{SnapshotPeriod, UnknownSnapshotPeriod};
pub use sort_order::{SortOrder, UnknownSortOrder};
pub use switch::{Switch, UnknownSwitch};
pub use yes_no::{UnknownYesNo, YesNo};
