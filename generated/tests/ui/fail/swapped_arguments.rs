//! Two arguments in each other's place.
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest, ServiceSwitch};

fn main() {
    ModifyExtendedServiceRequest::new(ServiceSwitch::Open, ExtendedService::AutoSign);
}
