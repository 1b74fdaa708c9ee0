//! What an item costs, by kind and by the size of the state, as a picture.

use super::{
	Figures,
	markdown::{grouped, number},
};
use crate::transactions::Kind;
use std::fmt::Write;

const WIDTH: f64 = 960.0;
const LEFT: f64 = 210.0;
const RIGHT: f64 = 880.0;
const TOP: f64 = 84.0;
/// Height of a bar.
const BAR: f64 = 14.0;
/// Room between the bars of two kinds.
const GAP: f64 = 16.0;

/// A light picture, and a dark one for readers that prefer it.
const STYLE: &str = "\
	.page{fill:#ffffff;stroke:#cfd8dc}.title{fill:#102027}.text{fill:#37474f}.axis{stroke:#78909c}\
	.bar0{fill:#90caf9}.bar1{fill:#42a5f5}.bar2{fill:#1565c0}.bar3{fill:#0d3c78}\
	@media (prefers-color-scheme:dark){.page{fill:#10181d;stroke:#37474f}.title{fill:#eceff1}\
	.text{fill:#b0bec5}.axis{stroke:#607d8b}.bar0{fill:#1e4976}.bar1{fill:#3a84c9}.bar2{fill:#8ec5f7}\
	.bar3{fill:#d6eafb}}";

/// Draws the bars.
pub fn draw(figures: &Figures) -> String {
	let bars: Vec<(Kind, Vec<Option<f64>>)> = Kind::ALL
		.into_iter()
		.map(|kind| (kind, figures.states.iter().map(|state| state.cpu_us(kind)).collect()))
		.collect();
	let most =
		bars.iter().flat_map(|(_, costs)| costs.iter().flatten()).fold(1.0, |a: f64, b| a.max(*b));
	let group = BAR * figures.states.len() as f64 + GAP;
	let height = TOP + group * bars.len() as f64 + 24.0;
	let mut text = format!(
		"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
		 font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n\
		 <title>What an item costs</title>\n<style>{STYLE}</style>\n\
		 <rect class=\"page\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n\
		 <text class=\"title\" x=\"24\" y=\"34\" font-size=\"18\">Computing to import an item of a full block, \
		 in microseconds</text>\n",
		WIDTH - 1.0,
		height - 1.0,
	);
	let mut x = 24.0;
	for (n, state) in figures.states.iter().enumerate() {
		let label = format!("{} well-months", grouped(state.well_months.into()));
		let _ = writeln!(
			text,
			"<rect class=\"bar{n}\" x=\"{x}\" y=\"50\" width=\"12\" height=\"12\"/>\
			 <text class=\"text\" x=\"{}\" y=\"61\">{label}</text>",
			x + 18.0,
		);
		x += 200.0;
	}
	let mut y = TOP;
	for (kind, costs) in bars {
		let middle = y + (group - GAP) / 2.0 + 5.0;
		let _ = writeln!(
			text,
			"<text class=\"text\" x=\"{}\" y=\"{middle}\" text-anchor=\"end\">{}</text>",
			LEFT - 10.0,
			kind.plural(),
		);
		for (n, cost) in costs.into_iter().enumerate() {
			if let Some(cost) = cost {
				let width = (RIGHT - LEFT) * (cost / most).max(0.0);
				let _ = writeln!(
					text,
					"<rect class=\"bar{n}\" x=\"{LEFT}\" y=\"{y:.1}\" width=\"{width:.1}\" \
					 height=\"{:.1}\"/><text class=\"text\" font-size=\"11\" x=\"{:.1}\" \
					 y=\"{:.1}\">{}</text>",
					BAR - 2.0,
					LEFT + width + 6.0,
					y + BAR - 4.0,
					number(cost),
				);
			}
			y += BAR;
		}
		y += GAP;
	}
	let _ = writeln!(
		text,
		"<line class=\"axis\" x1=\"{LEFT}\" x2=\"{LEFT}\" y1=\"{}\" y2=\"{:.1}\"/>",
		TOP - 6.0,
		y - GAP + 6.0,
	);
	text += "</svg>\n";
	text
}
