// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/OrganizationLicense.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Kind of licence of an organization.
    pub enum OrganizationLicense, UnknownOrganizationLicense {
        /// `USCC` – Business licence.
        BusinessLicense = "USCC",
        /// `PRACTICELICENSEOFMEDICALINSTITUTION` – Licence of a medical institution.
        MedicalInstitutionLicense = "PRACTICELICENSEOFMEDICALINSTITUTION",
        /// `CLINICFILLINGCERTIFICATE` – Filing certificate of a clinic.
        ClinicFilingCertificate = "CLINICFILLINGCERTIFICATE",
    }
}
