//! Official monthly volumes, from the files of Petrinex.
//!
//! A month's file of the whole register has some 500 000 rows, of which a few concern wells of this
//! chain. So one pass serves all kinds that the file is the source of, a row is dropped at the first
//! field that rules it out, and only what is left is hashed.

use crate::{
	config::VolumeFormat,
	csv::{Reader, Row, Sink},
	dates, decimal,
	refusal::Refusal,
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
/// The type of those partners of an activity that are wells.
const WELL: &[u8] = b"WI";

/// Which wells of a kind are looked for, and how the register writes the kind down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VolumeQuery {
	/// How the volumes are written down.
	pub format: VolumeFormat,
	/// Their unit. Registers do not write it down, so it must be one that the format comes in.
	pub unit: Label,
	/// The kind's symbol, part of its wells' commitments.
	pub symbol: Symbol,
	/// The wells.
	pub wanted: BTreeSet<WellCommitment>,
}

/// What a document gives for one query: the wells that it has a figure of, in 1/10 000 of the
/// kind's volume unit. Wells that are absent, blank or `***` are not in it.
pub type Found = BTreeMap<WellCommitment, Result<Volume, Refusal>>;

/// What a document of volumes gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Volumes {
	/// For each query, in the order given.
	pub found: Vec<Found>,
	/// Bytes read.
	pub bytes: u64,
	/// Rows read, without the heading.
	pub rows: u64,
}

/// Reads a document of a month's volumes, for several queries in one pass.
///
/// What is wrong with the document as a whole refuses it; what is wrong with a well's figure refuses
/// that well alone.
pub struct VolumeReader {
	reader: Reader,
	register: Register,
	bytes: u64,
}

impl VolumeReader {
	/// A reader of one month's document.
	///
	/// Refused with [`Refusal::TooMuch`] for more than [`MAX_WELLS`] wells, and with
	/// [`Refusal::OtherUnit`] for a unit that the format does not come in. Queries that no single
	/// document can answer are refused as its columns are found missing.
	pub fn new(month: Month, queries: Vec<VolumeQuery>) -> Result<Self, Refusal> {
		let wells = queries.iter().map(|query| query.wanted.len());
		if wells.fold(0, usize::saturating_add) > MAX_WELLS {
			return Err(Refusal::TooMuch);
		}
		let queries = queries.into_iter().map(Query::new).collect::<Result<_, _>>()?;
		let register = Register { month, month_column: 0, queries };
		Ok(Self { reader: Reader::new(), register, bytes: 0 })
	}

	/// Takes the next bytes. Pieces may be cut anywhere. After a refusal every further call gives
	/// the same one.
	pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
		self.bytes = self.bytes.saturating_add(bytes.len() as u64);
		self.reader.push(bytes, &mut self.register)
	}

	/// What the whole document gives.
	pub fn finish(self) -> Result<Volumes, Refusal> {
		let Self { reader, mut register, bytes } = self;
		let rows = reader.finish(&mut register)?.saturating_sub(1);
		if rows == 0 {
			return Err(Refusal::Empty);
		}
		let found = register.queries.into_iter().map(Query::finish).collect();
		Ok(Volumes { found, bytes, rows })
	}
}

/// A month of the register, as its rows come.
struct Register {
	month: Month,
	month_column: usize,
	queries: Vec<Query>,
}

impl Sink for Register {
	fn row(&mut self, row: Row<'_>) -> Result<(), Refusal> {
		if row.number == 0 {
			self.month_column = row.column(b"ProductionMonth")?;
			return self.queries.iter_mut().try_for_each(|query| query.find_columns(&row));
		}
		if dates::month(row.get(self.month_column)) != Ok(self.month) {
			return Err(Refusal::OtherMonth);
		}
		self.queries.iter_mut().try_for_each(|query| query.row(&row))
	}
}

/// One query, and what was found for it so far.
struct Query {
	layout: Layout,
	symbol: Symbol,
	wanted: BTreeSet<WellCommitment>,
	found: BTreeMap<WellCommitment, Well>,
	/// The well of the row before: a well's rows often stand together.
	last: (Vec<u8>, WellCommitment),
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

	fn find_columns(&mut self, heading: &Row<'_>) -> Result<(), Refusal> {
		match &mut self.layout {
			Layout::Volumetric { columns, .. } => *columns = Columns::find(heading)?,
			Layout::Ngl { heading: name, well, volume } => {
				*well = heading.column(b"WellID")?;
				*volume = heading.column(name)?;
			}
		}
		Ok(())
	}

	fn row(&mut self, row: &Row<'_>) -> Result<(), Refusal> {
		let Some((id, volume)) = self.layout.candidate(row) else { return Ok(()) };
		// A row that names no well is about none.
		if id.is_empty() {
			return Ok(());
		}
		let well = self.commitment(id)?;
		if !self.wanted.contains(&well) {
			return Ok(());
		}
		let well = self.found.entry(well).or_default();
		match self.layout {
			Layout::Volumetric { .. } => well.add(row, decimal::volume(volume)),
			Layout::Ngl { .. } => well.set(decimal::volume(volume)),
		}
		Ok(())
	}

	fn commitment(&mut self, id: &[u8]) -> Result<WellCommitment, Refusal> {
		let (last_id, last) = &mut self.last;
		if last_id != id {
			*last = well_commitment(&self.symbol, &well_id::canonical(id)?);
			last_id.clear();
			last_id.extend_from_slice(id);
		}
		Ok(*last)
	}

	fn finish(self) -> Found {
		let found = self.found.into_iter();
		found.filter_map(|(well, seen)| Some((well, seen.figure.transpose()?))).collect()
	}
}

/// Where a file keeps what a query asks for.
enum Layout {
	/// Rows of activities, several of which may be a well's production.
	Volumetric { product: Label, columns: Columns },
	/// One row for each well.
	Ngl { heading: Vec<u8>, well: usize, volume: usize },
}

impl Layout {
	/// The well and the volume of a row, unless the row is of something else.
	fn candidate<'a>(&self, row: &Row<'a>) -> Option<(&'a [u8], &'a [u8])> {
		match self {
			Self::Volumetric { product, columns } => {
				let is_production = row.get(columns.activity) == PRODUCTION
					&& row.get(columns.product) == product.as_slice()
					&& row.get(columns.partner_type) == WELL;
				is_production.then(|| (columns.well(row), row.get(columns.volume)))
			}
			Self::Ngl { well, volume, .. } => Some((row.get(*well), row.get(*volume))),
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
}

impl Columns {
	fn find(heading: &Row<'_>) -> Result<Self, Refusal> {
		Ok(Self {
			activity: heading.column(b"ActivityID")?,
			product: heading.column(b"ProductID")?,
			partner: heading.column(b"FromToID")?,
			partner_type: heading.column(b"FromToIDType")?,
			partner_identifier: heading.column_if_any(b"FromToIDIdentifier")?,
			volume: heading.column(b"Volume")?,
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
struct Well {
	/// `Ok(None)`: a row hides its figure, or there was no row yet.
	figure: Result<Option<Volume>, Refusal>,
	/// Whether there was a row.
	seen: bool,
	/// Hashes of the rows that were added up.
	rows: Vec<[u8; 8]>,
}

impl Default for Well {
	fn default() -> Self {
		Self { figure: Ok(None), seen: false, rows: Vec::new() }
	}
}

impl Well {
	/// Adds a row up, unless the same row was there before.
	fn add(&mut self, row: &Row<'_>, volume: Result<Option<Volume>, Refusal>) {
		let hash = hash(row);
		if self.rows.contains(&hash) {
			return;
		}
		if self.rows.len() == MAX_ROWS_OF_WELL {
			self.figure = Err(Refusal::TooMuch);
			return;
		}
		self.rows.push(hash);
		self.figure = match (self.figure, volume) {
			(Err(refusal), _) | (_, Err(refusal)) => Err(refusal),
			(Ok(None), _) if self.seen => Ok(None),
			(_, Ok(None)) => Ok(None),
			(sum, Ok(Some(volume))) => {
				let sum = sum.ok().flatten().unwrap_or_default().saturating_add(volume);
				if sum > decimal::MAX_VOLUME { Err(Refusal::Absurd) } else { Ok(Some(sum)) }
			}
		};
		self.seen = true;
	}

	/// Takes the well's only row; a second one must say the same.
	fn set(&mut self, volume: Result<Option<Volume>, Refusal>) {
		if self.seen && self.figure != volume {
			self.figure = Err(Refusal::Disagreement);
		} else {
			self.figure = volume;
		}
		self.seen = true;
	}
}

/// Tells rows apart: by each field's length and text.
fn hash(row: &Row<'_>) -> [u8; 8] {
	let (text, ends) = row.raw();
	let mut bytes = Vec::with_capacity(text.len().saturating_add(ends.len().saturating_mul(2)));
	bytes.extend_from_slice(text);
	for end in ends {
		bytes.extend(u32::try_from(*end).unwrap_or(u32::MAX).to_le_bytes());
	}
	blake2_64(&bytes)
}
