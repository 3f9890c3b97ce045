//! Omits a required argument.
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest};

fn main() {
    ModifyExtendedServiceRequest::new(ExtendedService::AutoSign);
}
