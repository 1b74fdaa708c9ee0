//! Writes the conventional volumetric file.

/// Its heading.
pub const HEADING: &str = "ProductionMonth,OperatorBAID,OperatorName,ReportingFacilityID,\
	ReportingFacilityProvinceState,ReportingFacilityType,ReportingFacilityIdentifier,\
	ReportingFacilityName,ReportingFacilitySubType,ReportingFacilitySubTypeDesc,\
	ReportingFacilityLocation,FacilityLegalSubdivision,FacilitySection,FacilityTownship,\
	FacilityRange,FacilityMeridian,SubmissionDate,ActivityID,ProductID,FromToID,\
	FromToIDProvinceState,FromToIDType,FromToIDIdentifier,Volume,Energy,Hours,CCICode,\
	ProrationProduct,ProrationFactor,Heat";

/// One row.
#[derive(Clone, Copy)]
pub struct Activity<'a> {
	/// `YYYY-MM`.
	pub month: &'a str,
	/// Such as `PROD`.
	pub activity: &'a str,
	/// Such as `OIL`.
	pub product: &'a str,
	/// With its prefix.
	pub partner: &'a str,
	/// Such as `WI`.
	pub partner_type: &'a str,
	/// Without its prefix.
	pub identifier: &'a str,
	/// As written.
	pub volume: &'a str,
	/// As written: rows that differ in nothing else differ in this.
	pub hours: &'a str,
	/// `YYYY-MM-DD`.
	pub submitted: &'a str,
}

impl Default for Activity<'_> {
	fn default() -> Self {
		Self {
			month: "2025-12",
			activity: "PROD",
			product: "OIL",
			partner: "ABWI100012603404W500",
			partner_type: "WI",
			identifier: "100012603404W500",
			volume: "10.5",
			hours: "720",
			submitted: "2026-01-20",
		}
	}
}

impl Activity<'_> {
	/// The row's text, with its line end. One name holds a comma, one is in Latin-1.
	pub fn row(&self) -> Vec<u8> {
		let Self {
			month,
			activity,
			product,
			partner,
			partner_type,
			identifier,
			volume,
			hours,
			submitted,
		} = self;
		let quoted = if volume.contains(',') { "\"" } else { "" };
		let mut row = format!("{month},A5BE,\"PETROLES ").into_bytes();
		row.extend(b"QU\xc9BEC, LTD.\"");
		row.extend(
			format!(
				",ABBT4050037,AB,BT,4050037,GARRINGTON UNIT #2,322,CRUDE OIL MULTIWELL,\
				 00-01-26-034-04W5,01,26,034,04,5,{submitted},{activity},{product},{partner},AB,\
				 {partner_type},{identifier},{quoted}{volume}{quoted},,{hours},,,1.00000,\r\n"
			)
			.into_bytes(),
		);
		row
	}
}

/// A whole file.
pub fn file(rows: &[Activity<'_>]) -> Vec<u8> {
	let mut file = HEADING.as_bytes().to_vec();
	file.extend(b"\r\n");
	for row in rows {
		file.extend(row.row());
	}
	file
}
