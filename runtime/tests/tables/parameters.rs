//! `docs/parameters.md`: every number that governance may change. And each range is what it says.

use crate::{
	chain::chain, committed::expect_committed, constants::write_constants, fields::fields,
	matrix::matrix,
};
use pallet_asset_registry::{KindUpdate, Kinds};
use pallet_validator_attendance::{Limits, StakingLimits};
use scale_info::{MetaType, meta_type};
use serde_json::{Value, from_str, from_value, to_value};
use sp_runtime::traits::Dispatchable;
use std::fmt::{Debug, Write};
use treasurenet_primitives::{Number, PriceFeed};
use treasurenet_runtime::{
	Runtime, RuntimeCall, RuntimeOrigin,
	configs::{
		consensus::{MaxAuthorities, MaxCandidates},
		production::MaxReporters,
		staking_adapters::StakersOfStaking,
	},
};

/// Numbers that are set together. They travel as JSON, so that one test handles all.
struct Table {
	/// What they belong to.
	heading: &'static str,
	/// The call that sets them, and its pallet.
	setter: (&'static str, &'static str),
	/// The type that holds them.
	fields: MetaType,
	/// What they are in the states of some presets.
	columns: [Column; 2],
	/// Lists them by what refuses them.
	numbers: fn(&Value) -> Vec<Number<String>>,
	/// Sets them, or tells the error.
	set: fn(&Value) -> Result<(), String>,
}

/// Values that numbers have.
struct Column {
	head: &'static str,
	preset: &'static str,
	read: fn() -> Value,
}

impl Table {
	/// Values to start from: those of a live network, with all that may be left out.
	fn example(&self) -> Value {
		let Column { preset, read, .. } = self.columns[0];
		let mut value = chain(preset).execute_with(read);
		if let Some(feed @ Value::Null) = value.get_mut("unitUsd") {
			*feed = json(PriceFeed { min: 1_000, max: 100_000, max_move_bps: 1_000 });
		}
		value
	}
}

fn json(value: impl sp_runtime::traits::MaybeSerializeDeserialize) -> Value {
	to_value(value).expect("parameters can be written as JSON")
}

fn root(call: impl Into<RuntimeCall>) -> Result<(), String> {
	match call.into().dispatch(RuntimeOrigin::root()) {
		Ok(_) => Ok(()),
		Err(refused) => Err(<&str>::from(refused.error).into()),
	}
}

/// The numbers with the names of the errors that refuse them.
fn named<Fault, Error: From<Fault> + Debug>(numbers: Vec<Number<Fault>>) -> Vec<Number<String>> {
	let name = |number: Number<Fault>| {
		let Number { name, within, unit, value, range, least, most, fault } = number;
		let fault = format!("{:?}", Error::from(fault));
		Number { name, within, unit, value, range, least, most, fault }
	};
	numbers.into_iter().map(name).collect()
}

/// The table of a pallet's parameters.
macro_rules! parameters_of {
	($pallet:ident, $name:literal, $numbers:expr) => {{
		fn stored() -> Value {
			json($pallet::CurrentParameters::<Runtime>::get())
		}
		fn read(value: &Value) -> Result<$pallet::Parameters, serde_json::Error> {
			from_value(value.clone())
		}
		Table {
			heading: $name,
			setter: ($name, "set_parameters"),
			fields: meta_type::<$pallet::Parameters>(),
			columns: [
				Column { head: "default", preset: "local_testnet", read: stored },
				Column { head: "`development`", preset: "development", read: stored },
			],
			numbers: |value| {
				let read = read(value).expect("parameters can be read from JSON");
				named::<_, $pallet::Error<Runtime>>($numbers(&read))
			},
			set: |value| {
				let new = read(value).map_err(|error| error.to_string())?;
				root($pallet::Call::<Runtime>::set_parameters { new })
			},
		}
	}};
}

fn tables() -> Vec<Table> {
	vec![
		parameters_of!(
			pallet_asset_registry,
			"AssetRegistry",
			pallet_asset_registry::Parameters::numbers
		),
		Table {
			heading: "Each kind",
			setter: ("AssetRegistry", "update_kind"),
			fields: meta_type::<KindUpdate>(),
			columns: [
				Column { head: "`OIL`", preset: "local_testnet", read: || json(kind(0)) },
				Column { head: "`GAS`", preset: "local_testnet", read: || json(kind(1)) },
			],
			numbers: |value| {
				let kind = from_value::<KindUpdate>(value.clone()).expect("a kind can be read");
				named::<_, pallet_asset_registry::Error<Runtime>>(kind.numbers())
			},
			set: |value| {
				let update = from_value(value.clone()).map_err(|error| error.to_string())?;
				root(pallet_asset_registry::Call::<Runtime>::update_kind { kind: 0, update })
			},
		},
		parameters_of!(pallet_well_audit, "WellAudit", pallet_well_audit::Parameters::numbers),
		parameters_of!(
			pallet_margin_escrow,
			"MarginEscrow",
			pallet_margin_escrow::Parameters::numbers
		),
		parameters_of!(
			pallet_production_oracle,
			"ProductionOracle",
			|parameters: &pallet_production_oracle::Parameters| parameters
				.numbers(MaxReporters::get())
		),
		parameters_of!(
			pallet_tat_issuance,
			"TatIssuance",
			pallet_tat_issuance::Parameters::numbers
		),
		parameters_of!(
			pallet_unit_issuance,
			"UnitIssuance",
			pallet_unit_issuance::Parameters::numbers
		),
		parameters_of!(pallet_bonus_stake, "BonusStake", pallet_bonus_stake::Parameters::numbers),
		parameters_of!(
			pallet_validator_attendance,
			"ValidatorAttendance",
			pallet_validator_attendance::Parameters::numbers
		),
		Table {
			heading: "Staking's limits",
			setter: ("ValidatorAttendance", "set_staking_limits"),
			fields: meta_type::<StakingLimits>(),
			columns: [
				Column { head: "default", preset: "local_testnet", read: limits },
				Column { head: "`development`", preset: "development", read: limits },
			],
			numbers: |value| {
				let limits = from_value::<StakingLimits>(value.clone()).expect("they can be read");
				let numbers = limits.numbers(MaxAuthorities::get(), MaxCandidates::get());
				named::<_, pallet_validator_attendance::Error<Runtime>>(numbers)
			},
			set: |value| {
				let new = from_value(value.clone()).map_err(|error| error.to_string())?;
				let call = pallet_validator_attendance::Call::<Runtime>::set_staking_limits { new };
				root(call)
			},
		},
	]
}

fn limits() -> Value {
	json(StakersOfStaking::get())
}

fn kind(id: u32) -> KindUpdate {
	KindUpdate::of(&Kinds::<Runtime>::get(id).expect("oil and gas are there from genesis"))
}

#[test]
fn table_of_parameters_should_be_up_to_date() {
	expect_committed("parameters.md", &document());
}

#[test]
fn pallets_with_parameters_should_all_have_a_table() {
	let setters: Vec<_> = tables().iter().map(|table| table.setter).collect();
	for row in matrix().iter().filter(|row| row.name == "set_parameters") {
		assert!(setters.contains(&(&row.pallet, &row.name)), "{} has none", row.path());
	}
}

#[test]
fn parameters_should_all_have_a_range_and_name_their_unit() {
	for table in tables() {
		let fields = fields(table.fields);
		let numbers = (table.numbers)(&table.example());
		let paths = |paths: Vec<String>| paths.join(", ");
		assert_eq!(
			paths(numbers.iter().map(Number::path).collect()),
			paths(fields.iter().map(|field| field.path.clone()).collect()),
			"{}: a number has no range, or is listed out of order",
			table.heading
		);
		for (field, Number { unit, .. }) in fields.iter().zip(&numbers) {
			assert!(
				field.doc.to_lowercase().contains(&unit.to_lowercase()),
				"{}: the documentation of {} does not name {unit}: {}",
				table.heading,
				field.path,
				field.doc
			);
		}
	}
}

#[test]
fn parameters_should_be_accepted_at_the_ends_of_their_ranges_and_refused_beyond() {
	for table in tables() {
		let example = table.example();
		chain("local_testnet").execute_with(|| {
			for number in (table.numbers)(&example) {
				let path = number.path();
				let (least, most) = (*number.range.start(), *number.range.end());
				let beyond_least = least.checked_sub(1);
				for (end, beyond) in [(least, beyond_least), (most, Some(most + 1))] {
					let mut value = at(&table, &example, &path, end);
					let set = (table.set)(&value);
					assert_eq!(set, Ok(()), "{}: {path} at {end}", table.heading);
					let Some(beyond) = beyond else { continue };
					put(&mut value, &path, beyond);
					let set = (table.set)(&value);
					let heading = table.heading;
					assert_eq!(set, Err(number.fault.clone()), "{heading}: {path} at {beyond}");
				}
			}
		});
	}
}

/// The example with one number changed. Numbers whose range depends on it follow it.
fn at(table: &Table, example: &Value, path: &str, number: u128) -> Value {
	let mut value = example.clone();
	put(&mut value, path, number);
	for _ in 0..3 {
		let numbers = (table.numbers)(&value);
		let other = numbers.iter().find(|other| other.path() != path && !other.is_in_range());
		let Some(other) = other else { break };
		let present = other.value.expect("what is left out is in its range");
		let (least, most) = (*other.range.start(), *other.range.end());
		put(&mut value, &other.path(), if present < least { least } else { most });
	}
	value
}

/// Sets a number within JSON. Some types write it as text.
fn put(value: &mut Value, path: &str, number: u128) {
	let mut place = value;
	for field in path.split('.') {
		let camel = camel_case(field);
		let name = if place.get(&camel).is_some() { &camel } else { field };
		place = place.get_mut(name).unwrap_or_else(|| panic!("there is no field {path}"));
	}
	*place = match place {
		Value::String(_) => number.to_string().into(),
		_ => from_str(&number.to_string()).expect("digits are JSON"),
	};
}

fn camel_case(name: &str) -> String {
	let mut words = name.split('_');
	let mut text: String = words.next().unwrap_or_default().into();
	for word in words {
		text.extend(word.chars().take(1).flat_map(char::to_uppercase));
		text.extend(word.chars().skip(1));
	}
	text
}

fn document() -> String {
	let mut text = String::from(
		"# Parameters\n\n\
		 Generated from the runtime by its test `tables`. It lists every number that governance may\n\
		 change without an upgrade. Numbers of one table are set together, by the call that is\n\
		 named, which refuses a number below its least or above its most by the error that is\n\
		 named. `default` is what a live network starts with; `development` is the preset in which\n\
		 past months can be walked through at once.\n",
	);
	for table in tables() {
		write_table(&mut text, &table);
	}
	write_constants(&mut text);
	text
}

fn write_table(text: &mut String, table: &Table) {
	let (pallet, call) = table.setter;
	let row = matrix().iter().find(|row| row.pallet == pallet && row.name == call);
	let row = row.unwrap_or_else(|| panic!("there is no call {pallet}.{call}"));
	_ = write!(
		text,
		"\n## {}\n\nSet by `{pallet}.{call}`, which is reached by: {}.\n\n",
		table.heading,
		row.accepted().join(", ")
	);
	let [first, second] = &table.columns;
	_ = writeln!(
		text,
		"| parameter | meaning | least | most | {} | {} | refused by |\n|---|---|---|---|---|---|---|",
		first.head, second.head
	);
	let [first, second] = [first, second]
		.map(|column| (table.numbers)(&chain(column.preset).execute_with(column.read)));
	for ((field, first), second) in fields(table.fields).iter().zip(&first).zip(&second) {
		let shown = |number: &Number<String>| match number.value {
			Some(value) => show(value, number.unit),
			None => "none".into(),
		};
		let (value, other) = (shown(first), shown(second));
		let same = if value == other { "same".into() } else { other };
		let [least, most] = ends(first);
		let none = if field.optional { " May be none." } else { "" };
		_ = writeln!(
			text,
			"| `{}` | {}{none} | {least} | {most} | {value} | {same} | `{}` |",
			field.path, field.doc, first.fault
		);
	}
}

/// The ends of a range.
fn ends(number: &Number<String>) -> [String; 2] {
	let end = |value: &u128, depends: Option<&str>| match depends {
		Some(on) => on.into(),
		None => show(*value, number.unit),
	};
	[end(number.range.start(), number.least), end(number.range.end(), number.most)]
}

/// A number as people read it.
pub fn show(value: u128, unit: &str) -> String {
	const WHOLE: u128 = 1_000_000_000_000_000_000;
	if let Some(of) = unit.strip_prefix("10⁻¹⁸ ") {
		let (whole, rest) = (grouped(value / WHOLE), value % WHOLE);
		let rest = format!("{rest:018}");
		return match rest.trim_end_matches('0') {
			"" => format!("{whole} {of}"),
			rest => format!("{whole}.{rest} {of}"),
		};
	}
	match (unit, value) {
		("milliseconds", 1..) if value.is_multiple_of(86_400_000) => {
			format!("{} ({} d)", grouped(value), value / 86_400_000)
		}
		("milliseconds", 1..) if value.is_multiple_of(60_000) => {
			format!("{} ({} min)", grouped(value), value / 60_000)
		}
		_ => grouped(value),
	}
}

/// A number with its thousands apart.
pub fn grouped(value: u128) -> String {
	let digits = value.to_string();
	let mut text = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			text.push(' ');
		}
		text.push(digit);
	}
	text
}
