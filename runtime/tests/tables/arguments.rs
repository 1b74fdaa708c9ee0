//! Makes one of each of the runtime's calls, with the plainest arguments: zeros, empty lists, first
//! variants.

use codec::{DecodeAll, Encode};
use scale_info::{
	PortableRegistry, Registry, TypeDef, TypeDefPrimitive, form::PortableForm, meta_type,
};
use treasurenet_runtime::RuntimeCall;

/// One of the runtime's calls.
pub struct Sample {
	/// Its pallet.
	pub pallet: String,
	/// Its name.
	pub name: String,
	/// The call itself.
	pub call: RuntimeCall,
}

/// One of each call, in the order of the runtime.
pub fn samples() -> Vec<Sample> {
	let mut registry = Registry::new();
	let calls = registry.register_type(&meta_type::<RuntimeCall>()).id;
	let types = PortableRegistry::from(registry);
	let mut samples = Vec::new();
	for pallet in variants(&types, calls) {
		let of_pallet = pallet.fields.first().expect("a pallet's variant holds its call").ty.id;
		for call in variants(&types, of_pallet) {
			let mut bytes = vec![pallet.index, call.index];
			for field in &call.fields {
				write(&types, field.ty.id, &mut bytes);
			}
			let name = format!("{}.{}", pallet.name, call.name);
			samples.push(Sample {
				pallet: pallet.name.clone(),
				name: call.name.clone(),
				call: RuntimeCall::decode_all(&mut &bytes[..])
					.unwrap_or_else(|error| panic!("{name} does not take zeros: {error}")),
			});
		}
	}
	samples
}

fn variants(types: &PortableRegistry, id: u32) -> &[scale_info::Variant<PortableForm>] {
	match &types.resolve(id).expect("registered types resolve").type_def {
		TypeDef::Variant(definition) => &definition.variants,
		// A pallet without calls.
		_ => &[],
	}
}

fn write(types: &PortableRegistry, id: u32, to: &mut Vec<u8>) {
	let ty = types.resolve(id).expect("registered types resolve");
	match &ty.type_def {
		TypeDef::Composite(of) => of.fields.iter().for_each(|field| write(types, field.ty.id, to)),
		TypeDef::Tuple(of) => of.fields.iter().for_each(|field| write(types, field.id, to)),
		TypeDef::Array(of) => (0..of.len).for_each(|_| write(types, of.type_param.id, to)),
		TypeDef::Variant(of) => {
			let first = of.variants.first().unwrap_or_else(|| panic!("{} has no value", ty.path));
			to.push(first.index);
			first.fields.iter().for_each(|field| write(types, field.ty.id, to));
		}
		// An empty list, and a compact zero, are one zero byte.
		TypeDef::Sequence(_) | TypeDef::BitSequence(_) | TypeDef::Compact(_) => to.push(0),
		TypeDef::Primitive(of) => match of {
			TypeDefPrimitive::Str => String::new().encode_to(to),
			TypeDefPrimitive::Bool | TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => to.push(0),
			TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => to.extend([0; 2]),
			TypeDefPrimitive::Char | TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => {
				to.extend([0; 4])
			}
			TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => to.extend([0; 8]),
			TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => to.extend([0; 16]),
			TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => to.extend([0; 32]),
		},
	}
}
