//! The supply as JSON.

use super::shown;
use crate::{
	amount::exact,
	history::BLOCKS_PER_PERIOD,
	percentiles::{POINTS, Percentiles},
	simulation::{Row, Simulation},
};
use serde_json::{Map, Value, json};

/// What was simulated, and the percentiles of the periods that the table shows. Amounts are decimal
/// text, exact to the last decimal.
pub fn write(simulation: &Simulation, rows: &[Row]) -> Value {
	let Simulation { terms, production, .. } = simulation;
	json!({
		"runs": simulation.runs,
		"periods": simulation.periods,
		"blocksPerPeriod": BLOCKS_PER_PERIOD,
		"seed": simulation.seed,
		"genesisUnit": exact(simulation.genesis),
		"growthBps": terms.growth_bps,
		"tatFloor": exact(terms.tat_floor),
		"firstTat": exact(production.first),
		"earlyGrowth": production.early.rate(),
		"laterGrowth": {
			"min": production.later.min(),
			"mode": production.later.mode(),
			"max": production.later.max(),
		},
		"rows": shown(rows).map(|row| json!({
			"period": row.period,
			"supplyUnit": percentiles(&row.supply),
			"rewardUnit": percentiles(&row.reward),
		})).collect::<Vec<_>>(),
	})
}

fn percentiles(percentiles: &Percentiles) -> Map<String, Value> {
	POINTS
		.iter()
		.zip(percentiles.0)
		.map(|(point, amount)| (format!("p{point:02}"), exact(amount).into()))
		.collect()
}
