//! The supply over time as a picture.

use crate::{
	Balance,
	amount::{grouped, millions, rounded},
	history::BLOCKS_PER_PERIOD,
	percentiles::Percentiles,
	simulation::{Row, Simulation},
};
use std::fmt::Write;

const WIDTH: f64 = 1080.0;
const HEIGHT: f64 = 660.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 890.0;
const SUPPLY: Band = Band { top: 128.0, bottom: 438.0 };
const REWARD: Band = Band { top: 498.0, bottom: 588.0 };

/// Half the height of a digit: moves text from its base line to its middle.
const MIDDLE: f64 = 4.5;
/// The least distance between the base lines of neighbouring labels.
const LINE: f64 = 19.0;
/// The most marks of an axis.
const MARKS: f64 = 8.0;
/// Part of the last median that the picture must reach, in thousandths. What follows is a flat line.
const REACHED: Balance = 999;

/// A light picture, and a dark one for readers that prefer it; each brings its own background, so it
/// can be read on any page.
const STYLE: &str = "\
	.page{fill:#ffffff;stroke:#cfd8dc}.title{fill:#102027}.text{fill:#37474f}.grid{stroke:#e3e8eb}\
	.axis{stroke:#78909c}.lead{stroke:#90a4ae;fill:none}.supply{fill:#1565c0}.supply-line{stroke:#1565c0;fill:none}\
	.reward{fill:#2e7d32}.reward-line{stroke:#2e7d32;fill:none}.outer{fill-opacity:.18}.inner{fill-opacity:.34}\
	@media (prefers-color-scheme:dark){.page{fill:#10181d;stroke:#37474f}.title{fill:#eceff1}\
	.text{fill:#b0bec5}.grid{stroke:#243139}.axis{stroke:#607d8b}.lead{stroke:#607d8b}.supply{fill:#64b5f6}\
	.supply-line{stroke:#64b5f6}.reward{fill:#81c784}.reward-line{stroke:#81c784}\
	.outer{fill-opacity:.26}.inner{fill-opacity:.46}}";

/// Draws supply and reward over time, as SVG.
pub fn draw(simulation: &Simulation, rows: &[Row]) -> String {
	let mut picture = Picture::default();
	picture.open(simulation, rows);
	let periods = settled(rows, simulation.genesis);
	let drawn: Vec<&Row> = rows.iter().take_while(|row| row.period <= periods).collect();
	let x = Axis::new(0.0, periods.max(1).into(), LEFT, RIGHT);

	let highest = greatest(&drawn, |row| &row.supply) / 1e24;
	let supply = Chart { x, y: Axis::rounded(highest, SUPPLY), name: "supply" };
	let genesis = match simulation.genesis {
		0 => "beside genesis".into(),
		genesis => format!("with {} of genesis", millions(genesis, 1)),
	};
	let caption = format!("Supply at the end of a period, in million UNIT, {genesis}");
	picture.frame(&supply, SUPPLY, &caption);
	let lines = |point: u32| {
		let start = (0.0, million(simulation.genesis));
		std::iter::once(start)
			.chain(drawn.iter().map(|row| (row.period.into(), million(at(&row.supply, point)))))
			.collect()
	};
	picture.spread(&supply, lines);
	picture.legend();
	if let Some(last) = rows.last() {
		picture.ends(&supply, last);
	}

	let highest = greatest(&drawn, |row| &row.reward) / 1e18;
	let reward = Chart { x, y: Axis::rounded(highest, REWARD), name: "reward" };
	picture.frame(&reward, REWARD, "Reward of each block, in UNIT");
	// It is the same for all blocks of a period: a stair.
	let stairs = |point: u32| {
		drawn
			.iter()
			.flat_map(|row| {
				let reward = at(&row.reward, point) as f64 / 1e18;
				[(f64::from(row.period) - 1.0, reward), (row.period.into(), reward)]
			})
			.collect()
	};
	picture.spread(&reward, stairs);
	picture.times(&x);
	picture.text += "</svg>\n";
	picture.text
}

/// The period up to which the supply is drawn: a multiple of 10, or the last.
fn settled(rows: &[Row], genesis: Balance) -> u32 {
	let median = |row: &Row| at(&row.supply, 50).saturating_sub(genesis);
	let Some(last) = rows.last() else { return 0 };
	let goal = median(last) / 1_000 * REACHED;
	let reached = rows.iter().find(|row| median(row) >= goal).map_or(0, |row| row.period);
	reached.next_multiple_of(10).min(last.period)
}

fn at(percentiles: &Percentiles, point: u32) -> Balance {
	percentiles.get(point).unwrap_or_default()
}

fn million(amount: Balance) -> f64 {
	amount as f64 / 1e24
}

fn greatest(rows: &[&Row], quantity: impl Fn(&Row) -> &Percentiles) -> f64 {
	rows.iter().map(|row| at(quantity(row), 95)).max().unwrap_or_default() as f64
}

/// A strip of the picture, from top to bottom.
#[derive(Clone, Copy)]
struct Band {
	top: f64,
	bottom: f64,
}

/// How quantities from `0` or some other `start` become places in the picture.
#[derive(Clone, Copy)]
struct Axis {
	start: f64,
	end: f64,
	from: f64,
	to: f64,
}

impl Axis {
	fn new(start: f64, end: f64, from: f64, to: f64) -> Self {
		Self { start, end, from, to }
	}

	/// A vertical axis from 0 to the first mark that is not below `highest`.
	fn rounded(highest: f64, band: Band) -> Self {
		let marks = MARKS.min((band.bottom - band.top) / 40.0);
		let step = step(highest, marks);
		let end = (highest / step).ceil().max(1.0) * step;
		Self::new(0.0, end, band.bottom, band.top)
	}

	fn place(&self, quantity: f64) -> f64 {
		let share = (quantity - self.start) / (self.end - self.start);
		self.from + share * (self.to - self.from)
	}

	fn marks(&self, most: f64) -> Vec<f64> {
		let step = step(self.end - self.start, most);
		(0..=64)
			.map(|index| self.start + f64::from(index) * step)
			.take_while(|mark| *mark <= self.end * (1.0 + 1e-9))
			.collect()
	}
}

/// The least of 1, 2, 5, 10, 20 … that divides `length` into no more than `most` parts. It may be
/// below 1 too.
fn step(length: f64, most: f64) -> f64 {
	let mut power = 1e-6;
	while power < 1e18 {
		for step in [power, 2.0 * power, 5.0 * power] {
			if length / step <= most * (1.0 + 1e-9) {
				return step;
			}
		}
		power *= 10.0;
	}
	power
}

/// A pair of axes and the colour of what is drawn on them.
struct Chart {
	x: Axis,
	y: Axis,
	name: &'static str,
}

impl Chart {
	fn path(&self, points: impl IntoIterator<Item = (f64, f64)>) -> String {
		let mut path = String::new();
		for (index, (x, y)) in points.into_iter().enumerate() {
			let command = if index == 0 { 'M' } else { 'L' };
			let _ = write!(path, "{command}{:.1} {:.1}", self.x.place(x), self.y.place(y));
		}
		path
	}
}

/// The picture as far as it is written. Writing to text cannot fail.
#[derive(Default)]
struct Picture {
	text: String,
}

impl Picture {
	fn open(&mut self, simulation: &Simulation, rows: &[Row]) {
		let histories = grouped(simulation.runs.into());
		let title = format!("How much UNIT there will be: {histories} simulated histories");
		let pert = &simulation.production.later;
		let assumption = format!(
			"Production grows by {} a period at first, then by random rates: {} at least, {} \
			 likeliest, {} at most.",
			percent(simulation.production.early.rate()),
			percent(pert.min()),
			percent(pert.mode()),
			percent(pert.max()),
		);
		let description = rows.last().map_or_else(String::new, |last| {
			let [low, median, high] = [5, 50, 95].map(|point| millions(at(&last.supply, point), 1));
			format!(
				"The supply rises fast in the first periods and then levels off. At the end of \
				 period {} the median is {median} million UNIT; 90 of 100 histories lie between {low} and \
				 {high} million. Below, the reward of each block falls from {} UNIT towards 0. ",
				last.period,
				rows.first().map_or_else(String::new, |row| rounded(at(&row.reward, 50), 0)),
			)
		});
		let _ = write!(
			self.text,
			"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
			 font-family=\"Helvetica, Arial, sans-serif\" role=\"img\" aria-labelledby=\"t d\">\n\
			 <title id=\"t\">{title}</title><desc id=\"d\">{description}{assumption}</desc>\n\
			 <style>{STYLE}</style>\n\
			 <rect class=\"page\" x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"10\"/>\n\
			 <text class=\"title\" x=\"32\" y=\"44\" font-size=\"22\" font-weight=\"bold\">{title}</text>\n\
			 <text class=\"text\" x=\"32\" y=\"70\" font-size=\"14\">{assumption}</text>\n",
			WIDTH - 1.0,
			HEIGHT - 1.0,
		);
	}

	/// Lines across at the marks of the vertical axis, and what it measures.
	fn frame(&mut self, chart: &Chart, band: Band, caption: &str) {
		self.words(LEFT, band.top - 16.0, "start", 13.0, true, caption);
		for mark in chart.y.marks(MARKS.min((band.bottom - band.top) / 40.0)) {
			let y = chart.y.place(mark);
			let class = if mark == 0.0 { "axis" } else { "grid" };
			self.line(class, (LEFT, y), (RIGHT, y));
			self.words(LEFT - 10.0, y + MIDDLE, "end", 13.0, false, &number(mark));
		}
	}

	/// The bands from the 5th to the 95th and from the 25th to the 75th percentile, and the median.
	fn spread(&mut self, chart: &Chart, points: impl Fn(u32) -> Vec<(f64, f64)>) {
		for (low, high, class) in [(5, 95, "outer"), (25, 75, "inner")] {
			let outline = points(high).into_iter().chain(points(low).into_iter().rev());
			let path = chart.path(outline);
			let _ = writeln!(self.text, "<path class=\"{} {class}\" d=\"{path}Z\"/>", chart.name);
		}
		let _ = writeln!(
			self.text,
			"<path class=\"{}-line\" stroke-width=\"2.5\" stroke-linejoin=\"round\" d=\"{}\"/>",
			chart.name,
			chart.path(points(50)),
		);
	}

	/// What the bands and the line mean, in the empty corner below the curve.
	fn legend(&mut self) {
		let x = RIGHT - 236.0;
		let y = SUPPLY.bottom - 86.0;
		let _ = write!(
			self.text,
			"<path class=\"supply-line\" stroke-width=\"2.5\" d=\"M{x} {:.1}h34\"/>\n\
			 <rect class=\"supply inner\" x=\"{x}\" y=\"{:.1}\" width=\"34\" height=\"14\"/>\n\
			 <rect class=\"supply outer\" x=\"{x}\" y=\"{:.1}\" width=\"34\" height=\"14\"/>\n",
			y,
			y + 17.0,
			y + 41.0,
		);
		for (index, words) in
			(0u8..).zip(["median", "half of all histories", "90 of 100 histories"])
		{
			let y = y + f64::from(index) * 24.0 + MIDDLE;
			self.words(x + 44.0, y, "start", 13.0, false, words);
		}
	}

	/// Where the histories end, beside the chart.
	fn ends(&mut self, chart: &Chart, last: &Row) {
		let points = [(95, "95 % below"), (50, "median"), (5, "5 % below")];
		let x = RIGHT + 30.0;
		let mut lowest = f64::NEG_INFINITY;
		let mut labels = Vec::new();
		for (point, name) in points {
			let supply = at(&last.supply, point);
			let y = chart.y.place(million(supply));
			let beside = y.max(lowest + LINE);
			lowest = beside;
			labels.push((y, beside, format!("{name} {}", millions(supply, 1)), point == 50));
		}
		for (y, beside, words, bold) in labels {
			let _ = writeln!(
				self.text,
				"<path class=\"lead\" d=\"M{:.1} {y:.1}L{:.1} {beside:.1}h6\"/>",
				RIGHT + 3.0,
				x - 12.0
			);
			self.words(x, beside + MIDDLE, "start", 14.0, bold, &words);
		}
		let words = format!("at the end of period {}", last.period);
		self.words(x, lowest + LINE + 4.0 + MIDDLE, "start", 12.0, false, &words);
	}

	/// The marks of the axis of time, and what it measures.
	fn times(&mut self, x: &Axis) {
		for mark in x.marks(10.0).into_iter().filter(|mark| mark.fract() == 0.0) {
			let place = x.place(mark);
			for band in [SUPPLY, REWARD] {
				self.line("axis", (place, band.bottom), (place, band.bottom + 5.0));
			}
			let y = REWARD.bottom + 21.0;
			self.words(place, y, "middle", 13.0, false, &number(mark));
		}
		let words = format!(
			"Periods since genesis, of {} blocks: about a year each",
			grouped(BLOCKS_PER_PERIOD.into())
		);
		let middle = (LEFT + RIGHT) / 2.0;
		self.words(middle, REWARD.bottom + 46.0, "middle", 13.0, true, &words);
	}

	fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
		let _ = writeln!(
			self.text,
			"<path class=\"{class}\" d=\"M{:.1} {:.1}L{:.1} {:.1}\"/>",
			from.0, from.1, to.0, to.1
		);
	}

	fn words(&mut self, x: f64, y: f64, anchor: &str, size: f64, bold: bool, words: &str) {
		let weight = if bold { " font-weight=\"bold\"" } else { "" };
		let _ = writeln!(
			self.text,
			"<text class=\"text\" x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" \
			 font-size=\"{size}\"{weight}>{words}</text>"
		);
	}
}

/// A mark's number, without the noise of sums of fractions.
fn number(mark: f64) -> String {
	let text = format!("{mark:.6}");
	let text = text.trim_end_matches('0').trim_end_matches('.');
	match text.parse() {
		Ok(whole) => grouped(whole),
		Err(_) => text.into(),
	}
}

fn percent(rate: f64) -> String {
	let text = format!("{:.2}", rate * 100.0);
	let text = text.trim_end_matches('0').trim_end_matches('.');
	format!("{} %", text.replace('-', "−"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn step_should_be_round_when_it_divides_an_axis() {
		assert_eq!(step(779.0, 8.0), 100.0);
		assert_eq!(step(10.0, 2.25), 5.0);
		assert_eq!(step(70.0, 10.0), 10.0);
		assert_eq!(step(8.0, 8.0), 1.0);
		assert_eq!(step(0.0, 8.0), 1e-6);
	}

	#[test]
	fn numbers_should_be_plain_when_they_mark_an_axis() {
		assert_eq!(number(0.0), "0");
		assert_eq!(number(0.1 + 0.2), "0.3");
		assert_eq!(number(12_000.0), "12,000");
		assert_eq!(percent(-0.5), "−50 %");
		assert_eq!(percent(0.125), "12.5 %");
		assert_eq!(percent(5.0), "500 %");
	}
}
