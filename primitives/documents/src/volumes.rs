//! Official monthly volumes, from the files of Petrinex.
//!
//! A month's file of the whole register has some 500 000 rows, of which a few concern wells of this
//! chain. So one pass serves all kinds with this source, a row is dropped at the first field that
//! rules it out, and only the identifiers of the remaining rows are hashed.
//!
//! Nearly all rows are of other wells, so no row refuses the document: if a row or its month cannot
//! be read, only the wells that it names are refused, and if it names no requested well, it is
//! skipped.

use crate::{
	config::VolumeFormat,
	csv::{Reader, Row, Sink},
	dates, decimal,
	http::Arrival,
	refusal::{Fault, Refusal},
	well_id,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use sp_crypto_hashing::blake2_64;
use treasurenet_primitives::{Label, Month, Symbol, Volume, WellCommitment, well_commitment};

/// The most wells that one reader looks for, over all its queries.
pub const MAX_WELLS: usize = 20_000;
/// The most different rows of a well that are added up.
pub const MAX_ROWS_OF_WELL: usize = 64;

/// The activity that is production.
const PRODUCTION: &[u8] = b"PROD";
/// The types of partners of an activity that are wells: those with an identifier by the survey, and
/// units.
const WELLS: [&[u8]; 2] = [b"WI", b"UN"];
/// The heading of the volume in the volumetric file.
const VOLUME: &[u8] = b"Volume";

/// The wells of a kind to look for, and the register's format for the kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VolumeQuery {
	/// The format of the volumes.
	pub format: VolumeFormat,
	/// Their unit. Registers do not name it, so it must be one of the format's.
	pub unit: Label,
	/// The kind's symbol, part of its wells' commitments.
	pub symbol: Symbol,
	/// The wells.
	pub wanted: BTreeSet<WellCommitment>,
}

/// What a document gives for one query: the figures of the wells, in 1/10 000 of the kind's volume
/// unit. A well is absent if the register does not name it, or shows no figure for it.
pub type Found = BTreeMap<WellCommitment, Result<Volume, Refusal>>;

/// What a document of volumes gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Volumes {
	/// For each query, in the order given.
	pub found: Vec<Found>,
	/// The faults of refused figures.
	pub faults: Vec<Fault>,
	/// Bytes read.
	pub bytes: u64,
	/// Rows read, without the heading.
	pub rows: u64,
}

/// Reads a document of a month's volumes, for several queries in one pass.
///
/// A fault of the whole document refuses it; a fault of a well's figure refuses only that well.
pub struct VolumeReader {
	reader: Reader,
	register: Register,
	bytes: u64,
}

impl VolumeReader {
	/// A reader of one month's document.
	///
	/// Refused with [`Refusal::TooMuch`] for more than [`MAX_WELLS`] wells, and with
	/// [`Refusal::OtherUnit`] for a unit that the format does not have. Queries that no single
	/// document can answer are refused because its columns are missing.
	pub fn new(month: Month, queries: Vec<VolumeQuery>) -> Result<Self, Refusal> {
		let wells = queries.iter().map(|query| query.wanted.len());
		if wells.fold(0, usize::saturating_add) > MAX_WELLS {
			return Err(Refusal::TooMuch);
		}
		let queries = queries.into_iter().map(Query::new).collect::<Result<_, _>>()?;
		let register = Register { month, month_column: 0, rows: 0, queries };
		Ok(Self { reader: Reader::new(), register, bytes: 0 })
	}

	/// Takes the next bytes. Pieces may be cut anywhere. After a refusal every further call gives
	/// the same one.
	pub fn push(&mut self, bytes: &[u8]) -> Result<(), Fault> {
		self.bytes = self.bytes.saturating_add(bytes.len() as u64);
		self.reader.push(bytes, &mut self.register)
	}

	/// The figures of the whole document. If it may be incomplete, the wells in a last row without
	/// a line break are refused.
	///
	/// Refused with [`Refusal::OtherMonth`] if no row is of the month.
	pub fn finish(self, arrival: Arrival) -> Result<Volumes, Fault> {
		let Self { reader, mut register, bytes } = self;
		let rows = reader.finish(arrival, &mut register)?.saturating_sub(1);
		if rows == 0 {
			return Err(Refusal::Empty.into());
		}
		if register.rows == 0 {
			return Err(Refusal::OtherMonth.into());
		}
		let mut faults = Vec::new();
		let queries = register.queries.into_iter();
		let found = queries.map(|query| query.finish(&mut faults)).collect();
		Ok(Volumes { found, faults, bytes, rows })
	}
}

/// A month of the register, row by row.
struct Register {
	month: Month,
	month_column: usize,
	/// Rows of this month.
	rows: u64,
	queries: Vec<Query>,
}

impl Sink for Register {
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault> {
		if row.number == 0 {
			self.month_column = row.column(b"ProductionMonth")?;
			return self.queries.iter_mut().try_for_each(|query| query.find_columns(&row));
		}
		match dates::month(row.get(self.month_column)) {
			Ok(month) if month == self.month => {
				self.rows = self.rows.saturating_add(1);
				self.queries.iter_mut().for_each(|query| query.row(&row));
				Ok(())
			}
			// It is of another month.
			Ok(_) => Ok(()),
			Err(_) => self.broken_row(row, Refusal::OtherMonth),
		}
	}

	fn broken_row(&mut self, row: Row<'_>, refusal: Refusal) -> Result<(), Fault> {
		self.queries.iter_mut().for_each(|query| query.broken_row(row, refusal));
		Ok(())
	}
}

/// One query, and what was found for it so far.
struct Query {
	layout: Layout,
	symbol: Symbol,
	wanted: BTreeSet<WellCommitment>,
	found: BTreeMap<WellCommitment, Well>,
	/// The last identifier and its well: a well's rows are often adjacent.
	last: (Vec<u8>, Option<WellCommitment>),
}

impl Query {
	fn new(query: VolumeQuery) -> Result<Self, Refusal> {
		query.format.check_unit(&query.unit)?;
		let layout = match query.format {
			VolumeFormat::PetrinexVolumetric { product } => {
				Layout::Volumetric { product, columns: Columns::default() }
			}
			VolumeFormat::PetrinexNgl { column } => {
				Layout::Ngl { heading: column.into_inner(), well: 0, volume: 0 }
			}
		};
		let (symbol, wanted) = (query.symbol, query.wanted);
		Ok(Self { layout, symbol, wanted, found: BTreeMap::new(), last: Default::default() })
	}

	fn find_columns(&mut self, heading: &Row<'_>) -> Result<(), Fault> {
		match &mut self.layout {
			Layout::Volumetric { columns, .. } => *columns = Columns::find(heading)?,
			Layout::Ngl { heading: name, well, volume } => {
				*well = heading.column(b"WellID")?;
				*volume = heading.column(name)?;
			}
		}
		Ok(())
	}

	fn row(&mut self, row: &Row<'_>) {
		let Some((id, volume)) = self.layout.candidate(row) else { return };
		let Some(well) = self.well(id) else { return };
		let volume = decimal::signed_volume(volume);
		let well = self.found.entry(well).or_default();
		match &self.layout {
			Layout::Volumetric { columns, .. } => well.add(row, columns.submitted, volume),
			Layout::Ngl { .. } => well.set(row.line, volume),
		}
	}

	/// Refuses the wells that an unreadable row names.
	fn broken_row(&mut self, row: Row<'_>, refusal: Refusal) {
		// An unclosed quote hides the commas after it.
		let parts = row.fields().flat_map(|field| field.split(|byte| matches!(byte, b',' | b'"')));
		for part in parts.filter(|part| part.iter().any(u8::is_ascii_digit)) {
			if let Some(well) = self.well(part) {
				self.found.entry(well).or_default().refuse(row.line, refusal, false);
			}
		}
	}

	/// The well of an identifier, if it is requested. Text that is not an identifier matches
	/// nothing.
	fn well(&mut self, id: &[u8]) -> Option<WellCommitment> {
		let (last_id, last) = &mut self.last;
		if last_id != id {
			let id_of_register = well_id::canonical(id).ok();
			let commitment = id_of_register.map(|id| well_commitment(&self.symbol, &id));
			*last = commitment.filter(|well| self.wanted.contains(well));
			last_id.clear();
			last_id.extend_from_slice(id);
		}
		*last
	}

	/// The figures. Adds the faults of refused ones to `faults`.
	fn finish(self, faults: &mut Vec<Fault>) -> Found {
		let column = self.layout.volume_heading();
		let mut found = Found::new();
		for (commitment, well) in self.found {
			let (line, in_column) = (well.line, well.in_column);
			let figure = well.figure();
			if let Err(refusal) = figure {
				let fault = if in_column { refusal.at(line, column) } else { refusal.on(line) };
				faults.push(fault);
			}
			if let Some(figure) = figure.transpose() {
				found.insert(commitment, figure);
			}
		}
		found
	}
}

/// Which part of a file answers a query.
enum Layout {
	/// Rows of activities, several of which may be a well's production.
	Volumetric { product: Label, columns: Columns },
	/// One row for each well.
	Ngl { heading: Vec<u8>, well: usize, volume: usize },
}

impl Layout {
	/// The identifier and the volume of a row, unless the row is of something else.
	fn candidate<'a>(&self, row: &Row<'a>) -> Option<(&'a [u8], &'a [u8])> {
		match self {
			Self::Volumetric { product, columns } => {
				let is_production = row.get(columns.activity) == PRODUCTION
					&& row.get(columns.product) == product.as_slice()
					&& WELLS.contains(&row.get(columns.partner_type));
				is_production.then(|| (columns.well(row), row.get(columns.volume)))
			}
			Self::Ngl { well, volume, .. } => Some((row.get(*well), row.get(*volume))),
		}
	}

	fn volume_heading(&self) -> &[u8] {
		match self {
			Self::Volumetric { .. } => VOLUME,
			Self::Ngl { heading, .. } => heading,
		}
	}
}

/// Columns of the volumetric file.
#[derive(Default)]
struct Columns {
	activity: usize,
	product: usize,
	partner: usize,
	partner_type: usize,
	partner_identifier: Option<usize>,
	volume: usize,
	submitted: Option<usize>,
}

impl Columns {
	fn find(heading: &Row<'_>) -> Result<Self, Fault> {
		Ok(Self {
			activity: heading.column(b"ActivityID")?,
			product: heading.column(b"ProductID")?,
			partner: heading.column(b"FromToID")?,
			partner_type: heading.column(b"FromToIDType")?,
			partner_identifier: heading.column_if_any(b"FromToIDIdentifier")?,
			volume: heading.column(VOLUME)?,
			submitted: heading.column_if_any(b"SubmissionDate")?,
		})
	}

	/// The well with its prefix; where that is blank, its identifier alone.
	fn well<'a>(&self, row: &Row<'a>) -> &'a [u8] {
		match (row.get(self.partner), self.partner_identifier) {
			(b"", Some(column)) => row.get(column),
			(partner, _) => partner,
		}
	}
}

/// What the rows of a well give.
#[derive(Default)]
struct Well {
	/// The sum of the rows, or the only figure.
	sum: i64,
	/// Whether a row shows no figure: then there is no sum.
	is_hidden: bool,
	refusal: Option<Refusal>,
	/// Hashes of the rows that were added up.
	rows: Vec<[u8; 8]>,
	/// Whether there was a row.
	seen: bool,
	/// The line of the refusal; if there is none, the last one.
	line: u64,
	/// Whether the refusal is of the volume itself.
	in_column: bool,
}

impl Well {
	/// Adds a row to the sum, unless an earlier one differs at most in the submission date.
	fn add(
		&mut self,
		row: &Row<'_>,
		submitted: Option<usize>,
		volume: Result<Option<i64>, Refusal>,
	) {
		let hash = hash(row, submitted);
		if self.rows.contains(&hash) {
			return;
		}
		if self.rows.len() == MAX_ROWS_OF_WELL {
			return self.refuse(row.line, Refusal::TooMuch, false);
		}
		self.rows.push(hash);
		self.take(row.line, volume);
	}

	/// Takes the well's only row; a second one must say the same.
	fn set(&mut self, line: u64, volume: Result<Option<i64>, Refusal>) {
		let agrees = match volume {
			_ if !self.seen => return self.take(line, volume),
			Ok(Some(volume)) => (self.refusal, self.is_hidden, self.sum) == (None, false, volume),
			Ok(None) => self.refusal.is_none() && self.is_hidden,
			Err(refusal) => self.refusal == Some(refusal),
		};
		if !agrees {
			self.refusal = None;
			self.refuse(line, Refusal::Disagreement, true);
		}
	}

	fn take(&mut self, line: u64, volume: Result<Option<i64>, Refusal>) {
		self.seen = true;
		if self.refusal.is_none() {
			(self.line, self.in_column) = (line, true);
		}
		match volume {
			Ok(Some(volume)) => self.sum = self.sum.saturating_add(volume),
			Ok(None) => self.is_hidden = true,
			Err(refusal) => self.refuse(line, refusal, true),
		}
	}

	/// Refuses the figure, whatever other rows say. The first refusal counts.
	fn refuse(&mut self, line: u64, refusal: Refusal, in_column: bool) {
		if self.refusal.is_none() {
			self.refusal = Some(refusal);
			(self.line, self.in_column) = (line, in_column);
		}
	}

	/// The figure, after all rows.
	fn figure(&self) -> Result<Option<Volume>, Refusal> {
		match self.refusal {
			Some(refusal) => Err(refusal),
			None if self.is_hidden => Ok(None),
			None => decimal::not_negative(self.sum).map(Some),
		}
	}
}

/// Identifies a row by each field's length and text, except the submission date.
fn hash(row: &Row<'_>, submitted: Option<usize>) -> [u8; 8] {
	let mut bytes = Vec::new();
	for (index, field) in row.fields().enumerate() {
		if Some(index) != submitted {
			bytes.extend(u32::try_from(field.len()).unwrap_or(u32::MAX).to_le_bytes());
			bytes.extend_from_slice(field);
		}
	}
	blake2_64(&bytes)
}
