//! Daily prices: from a table with a day and a price in each row, or from an answer of the US
//! Energy Information Administration.

mod eia;

use crate::{
	config::PriceFormat,
	csv::{Reader, Row, Sink},
	dates, decimal,
	http::Arrival,
	refusal::{Fault, Refusal},
};
use alloc::{
	boxed::Box,
	collections::{BTreeMap, btree_map::Entry},
	vec::Vec,
};
use treasurenet_primitives::{Day, UsdPrice};

/// The most days that one reader collects.
pub const MAX_DAYS: u32 = 4_000;
/// The most bytes of JSON that are read: it is read as a whole.
pub const MAX_JSON: usize = 2 * 1_024 * 1_024;

/// A figure that a source gives for a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quote {
	/// A price above zero, in 1/10 000 USD.
	Price(UsdPrice),
	/// A price of zero or less.
	NotPositive,
}

impl Quote {
	/// The price to report, in 1/10 000 USD: one of zero or less is 0 if those are allowed, and
	/// refused otherwise.
	pub fn price(self, allow_non_positive: bool) -> Result<UsdPrice, Refusal> {
		match self {
			Self::Price(price) => Ok(price),
			Self::NotPositive if allow_non_positive => Ok(0),
			Self::NotPositive => Err(Refusal::NotPositive),
		}
	}

	fn of(price: i64) -> Self {
		match u64::try_from(price) {
			Ok(price) if price > 0 => Self::Price(price),
			_ => Self::NotPositive,
		}
	}
}

/// What a document of prices gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quotes {
	/// The figures of the days asked for. A day that is absent has none: if [`Self::latest`] is
	/// later, the source did not quote that day.
	pub figures: BTreeMap<Day, Result<Quote, Refusal>>,
	/// The latest day of the whole document that has a figure.
	pub latest: Option<Day>,
	/// The faults of refused figures, by day.
	pub faults: Vec<Fault>,
	/// Bytes read.
	pub bytes: u64,
	/// Rows read, without the heading.
	pub rows: u64,
}

/// Reads a document of daily prices.
///
/// A fault of the whole document refuses it; a fault of a day's figure refuses only that day.
pub struct PriceReader {
	document: Document,
	bytes: u64,
	failed: Option<Fault>,
}

enum Document {
	Csv { reader: Box<Reader>, table: Table },
	Eia { answer: eia::Answer, figures: Figures },
}

impl PriceReader {
	/// A reader of the figures of the days `from` to `to`, both included: at most [`MAX_DAYS`].
	///
	/// If a document names its unit, it must be `unit`.
	pub fn new(format: &PriceFormat, unit: &[u8], from: Day, to: Day) -> Result<Self, Refusal> {
		let figures = Figures::new(from, to)?;
		let document = match format {
			PriceFormat::Csv { date, price } => Document::Csv {
				reader: Box::default(),
				table: Table {
					date: date.to_vec(),
					price: price.to_vec(),
					columns: Default::default(),
					figures,
				},
			},
			PriceFormat::EiaV2 { series } => {
				Document::Eia { answer: eia::Answer::new(series, unit), figures }
			}
		};
		Ok(Self { document, bytes: 0, failed: None })
	}

	/// Takes the next bytes. Pieces may be cut anywhere. After a refusal every further call gives
	/// the same one.
	pub fn push(&mut self, bytes: &[u8]) -> Result<(), Fault> {
		if let Some(fault) = &self.failed {
			return Err(fault.clone());
		}
		self.bytes = self.bytes.saturating_add(bytes.len() as u64);
		let result = match &mut self.document {
			Document::Csv { reader, table } => reader.push(bytes, table),
			Document::Eia { answer, .. } => answer.push(bytes).map_err(Fault::from),
		};
		self.failed = result.clone().err();
		result
	}

	/// The figures of the whole document. If a table may be incomplete, a last row without a line
	/// break is ignored.
	pub fn finish(self, arrival: Arrival) -> Result<Quotes, Fault> {
		if let Some(fault) = self.failed {
			return Err(fault);
		}
		let figures = match self.document {
			Document::Csv { reader, mut table } => {
				reader.finish(arrival, &mut table)?;
				table.figures
			}
			Document::Eia { answer, mut figures } => {
				answer.read_into(&mut figures)?;
				figures
			}
		};
		Ok(figures.finish(self.bytes)?)
	}
}

/// A table of days and prices.
struct Table {
	date: Vec<u8>,
	price: Vec<u8>,
	columns: (usize, usize),
	figures: Figures,
}

impl Sink for Table {
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault> {
		if row.number == 0 {
			self.columns = (row.column(&self.date)?, row.column(&self.price)?);
			return Ok(());
		}
		if row.is_blank() {
			return Ok(());
		}
		let (date, price) = (row.get(self.columns.0), row.get(self.columns.1));
		let day = dates::day(date).map_err(|refusal| refusal.at(row.line, &self.date))?;
		let fault = |refusal: Refusal| refusal.at(row.line, &self.price);
		self.figures.add(day, decimal::price(price), Some(&fault));
		Ok(())
	}

	fn broken_row(&mut self, row: Row<'_>, refusal: Refusal) -> Result<(), Fault> {
		match refusal {
			Refusal::Truncated => Ok(()),
			refusal => Err(refusal.on(row.line)),
		}
	}
}

/// What the rows of a document give for the days asked for.
struct Figures {
	from: Day,
	to: Day,
	/// For each day with a row, its figure before its sign is judged. `None`: the row has none.
	days: BTreeMap<Day, Result<Option<i64>, Fault>>,
	latest: Option<Day>,
	rows: u64,
}

impl Figures {
	fn new(from: Day, to: Day) -> Result<Self, Refusal> {
		if to.checked_sub(from).is_some_and(|distance| distance >= MAX_DAYS) {
			return Err(Refusal::TooMuch);
		}
		Ok(Self { from, to, days: BTreeMap::new(), latest: None, rows: 0 })
	}

	/// Adds a day's figure. `fault` says where it is.
	fn add(
		&mut self,
		day: Day,
		figure: Result<Option<i64>, Refusal>,
		fault: Option<&dyn Fn(Refusal) -> Fault>,
	) {
		self.rows = self.rows.saturating_add(1);
		if matches!(figure, Ok(Some(_))) {
			self.latest = self.latest.max(Some(day));
		}
		if !(self.from..=self.to).contains(&day) {
			return;
		}
		let fault = |refusal| fault.map_or_else(|| Fault::from(refusal), |fault| fault(refusal));
		match self.days.entry(day) {
			Entry::Vacant(entry) => {
				entry.insert(figure.map_err(fault));
			}
			Entry::Occupied(mut entry) => {
				let agrees = match (entry.get(), &figure) {
					(Err(before), _) if before.refusal == Refusal::Disagreement => true,
					(Ok(before), Ok(now)) => before == now,
					(Err(before), Err(now)) => before.refusal == *now,
					_ => false,
				};
				if !agrees {
					*entry.get_mut() = Err(fault(Refusal::Disagreement));
				}
			}
		}
	}

	fn finish(self, bytes: u64) -> Result<Quotes, Refusal> {
		if self.rows == 0 {
			return Err(Refusal::Empty);
		}
		let mut faults = Vec::new();
		let mut figures = BTreeMap::new();
		for (day, figure) in self.days {
			let figure = match figure {
				Ok(None) => continue,
				Ok(Some(price)) => Ok(Quote::of(price)),
				Err(fault) => {
					let refusal = fault.refusal;
					faults.push(fault);
					Err(refusal)
				}
			};
			figures.insert(day, figure);
		}
		Ok(Quotes { figures, latest: self.latest, faults, bytes, rows: self.rows })
	}
}
