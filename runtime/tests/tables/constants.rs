//! The constants of all pallets, from the runtime's metadata: what only an upgrade changes.

use crate::parameters::{grouped, show};
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive};
use std::fmt::Write;
use treasurenet_runtime::Runtime;

/// Adds the table of constants to a document.
pub fn write_constants(text: &mut String) {
	_ = write!(
		text,
		"\n## Constants\n\n\
		 Only an upgrade of the runtime changes these. Constants that are no numbers are left out.\n\n\
		 | constant | value | meaning |\n|---|---|---|\n"
	);
	let RuntimeMetadataPrefixed(_, RuntimeMetadata::V14(metadata)) = Runtime::metadata() else {
		panic!("the runtime's own metadata is of version 14")
	};
	for pallet in metadata.pallets {
		for constant in pallet.constants {
			let Some(value) = number(&metadata.types, constant.ty.id, &constant.value) else {
				continue;
			};
			let meaning = first_sentence(&constant.docs);
			_ = writeln!(text, "| `{}.{}` | {value} | {meaning} |", pallet.name, constant.name);
		}
	}
}

/// A constant as people read it, if it is a number.
fn number(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> Option<String> {
	let ty = types.resolve(ty)?;
	let little_endian =
		|bytes: &[u8]| bytes.iter().rev().fold(0u128, |value, byte| value << 8 | u128::from(*byte));
	match &ty.type_def {
		TypeDef::Primitive(TypeDefPrimitive::U128) => {
			Some(show(little_endian(bytes), "10⁻¹⁸ UNIT"))
		}
		TypeDef::Primitive(
			TypeDefPrimitive::U8
			| TypeDefPrimitive::U16
			| TypeDefPrimitive::U32
			| TypeDefPrimitive::U64,
		) => Some(grouped(little_endian(bytes))),
		TypeDef::Composite(_) => {
			let whole = match ty.path.segments.last()?.as_str() {
				"Perbill" => 1_000_000_000,
				"Permill" => 1_000_000,
				"Percent" => 100,
				_ => return None,
			};
			Some(format!("{} %", grouped(little_endian(bytes) * 100 / whole)))
		}
		_ => None,
	}
}

/// The first sentence of a documentation, fit for a table.
fn first_sentence(docs: &[String]) -> String {
	let lines = docs.iter().map(|line| line.trim()).skip_while(|line| line.is_empty());
	let paragraph = lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
	let sentence = paragraph.split(". ").next().unwrap_or_default();
	sentence.trim_end_matches('.').replace('|', "\\|")
}
