//! Any call of the runtime, made up from its metadata: what every pallet offers, whatever is added.
//!
//! Arguments are drawn by the names of their types from what there is on the chain, so a good share of
//! them means something.

use crate::{
	chain::ORIGINS,
	choices::Choices,
	outside::{this_month, today},
	start,
};
use codec::{Compact, DecodeAll, Encode};
use scale_info::{
	Field, MetaType, PortableRegistry, Registry, TypeDef, TypeDefPrimitive, form::PortableForm,
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use std::sync::OnceLock;
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	AccountId, BonusStake, Runtime, RuntimeCall, System, configs::system::TreasuryAccount,
};

/// The tracks' numbers, those of spenders aside.
pub const TRACKS: [u8; 8] = [1, 10, 12, 13, 14, 15, 20, 21];
/// How deep calls are put into calls.
const MAX_DEPTH: u8 = 2;

/// Everybody that the chain knows, and somebody that it does not.
pub fn account(choices: &mut Choices) -> AccountId {
	match choices.below(24) {
		0 => TreasuryAccount::get(),
		1 => BonusStake::pot_account(),
		2 => AccountId::from([7; 32]),
		_ => signer(choices).to_account_id(),
	}
}

pub fn signer(choices: &mut Choices) -> Sr25519Keyring {
	choices.from(Sr25519Keyring::iter()).expect("there are keys; qed")
}

/// An amount of UNIT or TAT, mostly one that somebody has.
pub fn amount(choices: &mut Choices) -> u128 {
	match choices.below(12) {
		0 => 0,
		1 => 1,
		2 => UNIT / 100,
		3 => choices.wide(),
		4 => u128::MAX,
		5..7 => UNIT,
		n => u128::from(1 + choices.below(10_000)) * UNIT / 10u128.pow(9 - n.min(9) as u32),
	}
}

/// Any call. `None` where none could be made up.
pub fn any(choices: &mut Choices) -> Option<RuntimeCall> {
	nested(choices, 0)
}

/// The call of a pallet by its name, with arguments that its metadata allows. `None` if there is none.
pub fn named(choices: &mut Choices, pallet: &str, call: &str) -> Option<RuntimeCall> {
	let catalogue = catalogue();
	let (mut encoded, fields) = catalogue.find(pallet, call)?;
	catalogue.write_fields(choices, fields, "", 1, &mut encoded)?;
	RuntimeCall::decode_all(&mut &encoded[..]).ok()
}

/// The call of a pallet by its name with encoded arguments. `None` if there is none that takes them.
pub fn with(pallet: &str, call: &str, arguments: impl Encode) -> Option<RuntimeCall> {
	let (mut encoded, _) = catalogue().find(pallet, call)?;
	arguments.encode_to(&mut encoded);
	RuntimeCall::decode_all(&mut &encoded[..]).ok()
}

/// Who a referendum's call is dispatched as: mostly its track.
pub fn referendum_origin(choices: &mut Choices) -> [u8; 2] {
	let track = choices.of(&TRACKS).unwrap_or_default();
	if choices.percent(20) { [0, 0] } else { [ORIGINS, track] }
}

fn nested(choices: &mut Choices, depth: u8) -> Option<RuntimeCall> {
	let catalogue = catalogue();
	let mut encoded = Vec::new();
	catalogue.write(choices, catalogue.call, "", depth, &mut encoded)?;
	RuntimeCall::decode_all(&mut &encoded[..]).ok()
}

/// The types that calls are made of.
struct Catalogue {
	types: PortableRegistry,
	call: u32,
}

fn catalogue() -> &'static Catalogue {
	static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
	CATALOGUE.get_or_init(|| {
		let mut types = Registry::new();
		let call = types.register_type(&MetaType::new::<RuntimeCall>()).id;
		Catalogue { types: types.into(), call }
	})
}

impl Catalogue {
	/// The two indices of a call, and its arguments.
	fn find(&self, pallet: &str, call: &str) -> Option<(Vec<u8>, &[Field<PortableForm>])> {
		let variant = |id: u32, name: &str| match &self.types.resolve(id)?.type_def {
			TypeDef::Variant(all) => all.variants.iter().find(|variant| variant.name == name),
			_ => None,
		};
		let pallet = variant(self.call, pallet)?;
		let call = variant(pallet.fields.first()?.ty.id, call)?;
		Some((vec![pallet.index, call.index], &call.fields))
	}

	/// Writes a value of a type. The hint is the name and the type's name of the field that it is in.
	fn write(
		&self,
		choices: &mut Choices,
		id: u32,
		hint: &str,
		depth: u8,
		to: &mut Vec<u8>,
	) -> Option<()> {
		let ty = self.types.resolve(id)?;
		match ty.path.segments.last().map_or("", |name| name.as_ref()) {
			"AccountId32" => return put(account(choices), to),
			"MultiAddress" => {
				to.push(0);
				return put(account(choices), to);
			}
			"H256" => return put(hash(choices), to),
			"Perbill" => return put(choices.below(1_000_000_001) as u32, to),
			"Permill" => return put(choices.below(1_000_001) as u32, to),
			"OriginCaller" => return put(referendum_origin(choices), to),
			"Percent" => return put(choices.below(101) as u8, to),
			"Bounded" => {
				to.push(1);
				return put(nested(choices, depth + 1)?.encode(), to);
			}
			"RuntimeCall" if depth > MAX_DEPTH => {
				let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
				return put(RuntimeCall::from(remark), to);
			}
			_ => {}
		}
		let depth = if id == self.call { depth + 1 } else { depth };
		match &ty.type_def {
			TypeDef::Composite(composite) => {
				self.write_fields(choices, &composite.fields, hint, depth, to)
			}
			TypeDef::Variant(variants) => {
				let variant = choices.of(&variants.variants)?;
				to.push(variant.index);
				self.write_fields(choices, &variant.fields, hint, depth, to)
			}
			TypeDef::Sequence(sequence) => {
				let count = choices.below(4) as u32;
				Compact(count).encode_to(to);
				(0..count)
					.try_for_each(|_| self.write(choices, sequence.type_param.id, hint, depth, to))
			}
			TypeDef::Array(array) => (0..array.len)
				.try_for_each(|_| self.write(choices, array.type_param.id, hint, depth, to)),
			TypeDef::Tuple(tuple) => {
				tuple.fields.iter().try_for_each(|ty| self.write(choices, ty.id, hint, depth, to))
			}
			TypeDef::Primitive(primitive) => write_primitive(choices, primitive, hint, to),
			TypeDef::Compact(compact) => {
				let primitive = self.primitive(compact.type_param.id)?;
				let mut plain = Vec::new();
				write_primitive(choices, primitive, hint, &mut plain)?;
				plain.resize(16, 0);
				Compact(u128::from_le_bytes(plain.try_into().ok()?)).encode_to(to);
				Some(())
			}
			TypeDef::BitSequence(_) => None,
		}
	}

	fn write_fields(
		&self,
		choices: &mut Choices,
		fields: &[Field<PortableForm>],
		hint: &str,
		depth: u8,
		to: &mut Vec<u8>,
	) -> Option<()> {
		fields.iter().try_for_each(|field| {
			let of = |part: &Option<String>| part.clone().unwrap_or_default();
			let own = match &field.name {
				Some(_) => format!("{} {}", of(&field.name), of(&field.type_name)),
				None => hint.to_owned(),
			};
			self.write(choices, field.ty.id, &own, depth, to)
		})
	}

	/// The number that a type of one field is.
	fn primitive(&self, id: u32) -> Option<&TypeDefPrimitive> {
		match &self.types.resolve(id)?.type_def {
			TypeDef::Primitive(primitive) => Some(primitive),
			TypeDef::Composite(composite) => self.primitive(composite.fields.first()?.ty.id),
			_ => None,
		}
	}
}

fn write_primitive(
	choices: &mut Choices,
	primitive: &TypeDefPrimitive,
	hint: &str,
	to: &mut Vec<u8>,
) -> Option<()> {
	let bytes = match primitive {
		TypeDefPrimitive::Bool => return put(choices.percent(50), to),
		TypeDefPrimitive::Str => return put("word", to),
		TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => 1,
		TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
		TypeDefPrimitive::U32 | TypeDefPrimitive::I32 => 4,
		TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
		TypeDefPrimitive::U128 => 16,
		_ => return None,
	};
	let number = if bytes == 16 { amount(choices) } else { number(choices, hint) };
	to.extend_from_slice(&number.to_le_bytes()[..bytes]);
	Some(())
}

/// A number that a field of this name could have. What does not fit is cut off.
fn number(choices: &mut Choices, hint: &str) -> u128 {
	let names = |name: &str| hint.split(|c: char| !c.is_alphanumeric()).any(|word| word == name);
	let number = if names("Month") {
		u64::from(this_month()).saturating_sub(choices.below(3))
	} else if names("Day") {
		u64::from(today()).saturating_sub(choices.below(40))
	} else if names("WellId") || names("DAppId") {
		choices.below(pallet_well_audit::NextWellId::<Runtime>::get() + 1)
	} else if names("KindId") || names("AssetId") || names("AssetIdParameter") {
		choices.below(3)
	} else if names("Round") {
		u64::from(BonusStake::current_round()).saturating_sub(choices.below(4))
	} else if names("EraIndex") {
		let era = pallet_staking::CurrentEra::<Runtime>::get().unwrap_or_default();
		u64::from(era + 1).saturating_sub(choices.below(4))
	} else if names("ReferendumIndex") || names("PollIndexOf") {
		choices.below(4)
	} else if names("RoundId") {
		choices.below(pallet_production_oracle::NextRound::<Runtime>::get() + 1)
	} else {
		match choices.below(10) {
			0 => u64::MAX,
			1 => choices.below(u64::MAX),
			2 => 0,
			3 | 4 => u64::from(System::block_number()) + choices.below(20),
			5 => choices.below(100_000),
			_ => choices.below(8),
		}
	};
	number.into()
}

/// A hash that means something: an identifier, a motion, a block, or nothing.
fn hash(choices: &mut Choices) -> H256 {
	match choices.below(4) {
		0 => start::commitment(choices.below(2) as u32, choices.below(8)),
		1 => choices
			.from(pallet_collective::Proposals::<
				Runtime,
				treasurenet_runtime::configs::governance::origins::FoundationInstance,
			>::get())
			.unwrap_or_default(),
		2 => System::parent_hash(),
		_ => H256::repeat_byte(choices.byte()),
	}
}

/// Writes a value.
fn put(value: impl Encode, to: &mut Vec<u8>) -> Option<()> {
	value.encode_to(to);
	Some(())
}
