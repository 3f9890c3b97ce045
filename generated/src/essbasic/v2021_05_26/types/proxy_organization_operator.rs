// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/types/ProxyOrganizationOperator.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::enums::IdCardType;

/// An employee of a client organization to be added, changed or set as having left.
///
/// Facts as of 2026-10-26.
#[must_use]
#[non_exhaustive]
pub struct ProxyOrganizationOperator {
    /// Your identifier of the employee, as `OpenId` in `Agent.ProxyOperator`.
    ///
    /// - On the wire: `Id`, String, required
    /// - Limit: at most 64 characters (checked before sending)
    /// - Example: `n9527`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id: String,

    /// Real name of the employee; used for identity verification and on signatures.
    ///
    /// - On the wire: `Name`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Kind of identity document.
    ///
    /// - On the wire: `IdCardType`, String, optional
    /// - Default: `ID_CARD`, applied by the service
    /// - Example: `ID_CARD`
    pub id_card_type: Option<IdCardType>,

    /// Number of the identity document.
    ///
    /// - On the wire: `IdCardNumber`, String, optional
    /// - Example: `37000019890303000X`
    /// - Sensitive: never shown in errors, logs and debug output
    pub id_card_number: Option<String>,

    /// Mainland mobile number of the employee, without +86. Numbers abroad are not supported.
    ///
    /// - On the wire: `Mobile`, String, optional
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Role the employee gets in advance.
    ///
    /// - On the wire: `DefaultRole`, String, optional
    /// - Example: `channel-normal-operator`
    pub default_role: Option<PreassignedEmployeeRole>,
}

impl ProxyOrganizationOperator {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..rt::unset()
        }
    }

    /// Sets `Name`. Real name of the employee; used for identity verification and on signatures.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `IdCardType`. Kind of identity document.
    #[inline]
    pub fn id_card_type(mut self, id_card_type: IdCardType) -> Self {
        self.id_card_type = Some(id_card_type);
        self
    }

    /// Sets `IdCardNumber`. Number of the identity document.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }

    /// Sets `Mobile`. Mainland mobile number of the employee, without +86.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `DefaultRole`. Role the employee gets in advance.
    #[inline]
    pub fn default_role(mut self, default_role: PreassignedEmployeeRole) -> Self {
        self.default_role = Some(default_role);
        self
    }
}

rt::text_enum! {
    /// Role that can be given to an employee in advance.
    pub enum PreassignedEmployeeRole, UnknownPreassignedEmployeeRole {
        /// `admin` – Business administrator: all functions and data of contracts, seals and templates.
        BusinessAdministrator = "admin",
        /// `channel-normal-operator` – Handles contracts (start, sign, fill, reject, cancel) and holds seals; sees all
        /// contracts of the organization.
        Operator = "channel-normal-operator",
        /// `channel-sales-man` – Handles contracts (start, sign, fill, reject, cancel) and holds seals; sees only
        /// contracts of their own.
        Salesperson = "channel-sales-man",
    }
}

rt::structure! {
    sent ProxyOrganizationOperator {
        0 id: "Id", required().sensitive().limits(&[max_chars(64)]);
        1 name: Option "Name", sensitive().limits(&[max_chars(50)]);
        2 id_card_type: Option "IdCardType", known();
        3 id_card_number: Option "IdCardNumber", sensitive();
        4 mobile: Option "Mobile", sensitive().limits(&[format(Mobile)]);
        5 default_role: Option "DefaultRole", known();
    }
}
