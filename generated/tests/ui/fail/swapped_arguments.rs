//! Swaps two arguments.
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest, ServiceSwitch};

fn main() {
    ModifyExtendedServiceRequest::new(ServiceSwitch::Open, ExtendedService::AutoSign);
}
