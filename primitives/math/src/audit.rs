//! The audit: uploaded against official volume.

use crate::{BPS, Usd, Volume, wide::mul_div_floor};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Up to this deviation, in basis points, a producer is corrected and not penalised.
pub const TOLERANCE_BPS: u32 = 1_000;
/// Above this deviation, in basis points, the penalty is that of a deviation of 100 %.
pub const GROSS_BPS: u32 = 3_000;
/// The deviation shown when the official volume is zero and something was uploaded.
pub const UNBOUNDED_BPS: u32 = u32::MAX;

/// What an audit is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Claim {
	/// The sum that the producer uploaded.
	pub uploaded: Volume,
	/// The official volume.
	pub official: Volume,
	/// Value of the uploaded month, in 10⁻¹⁸ USD.
	pub value: Usd,
	/// The coarseness of the official register: a difference up to it is no deviation.
	pub record_step: Volume,
	/// Margin ratio, in basis points.
	pub margin_ratio_bps: u32,
}

/// Which row of the audit's table applied.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	serde::Serialize,
	serde::Deserialize,
)]
pub enum Finding {
	/// No more was uploaded than is on record: all of it counts.
	Confirmed,
	/// Slightly more was uploaded: the official volume counts, without penalty.
	Corrected,
	/// More than 10 % too much: the official volume counts, with a penalty by deviation.
	Overstated,
	/// More than 30 % too much: the official volume counts, with the full penalty.
	GrosslyOverstated,
	/// The register has no production at all: nothing counts, with a penalty on the whole value.
	Unfounded,
}

/// The outcome of an audit.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Audit {
	/// The table's row.
	pub finding: Finding,
	/// `floor((uploaded − official) × 10 000 / official)`, 0 if no more was uploaded than is
	/// official, and [`UNBOUNDED_BPS`] if it is larger than that or nothing is official.
	pub deviation_bps: u32,
	/// The volume that counts.
	pub verified: Volume,
	/// What is minted, in 10⁻¹⁸ TAT.
	pub minted: Usd,
	/// The penalty, in 10⁻¹⁸ USD.
	pub penalty: Usd,
}

/// Compares a claim with the official record.
///
/// `None` if a figure does not fit 128 bits.
pub fn audit(claim: Claim) -> Option<Audit> {
	let Claim { uploaded, official, value, record_step, margin_ratio_bps } = claim;
	let excess = uploaded.saturating_sub(official);
	if excess == 0 {
		return Some(Audit {
			finding: Finding::Confirmed,
			deviation_bps: 0,
			verified: uploaded,
			minted: value,
			penalty: 0,
		});
	}
	let deviation_bps = deviation_bps(excess, official);
	let finding = match () {
		() if excess <= record_step => Finding::Corrected,
		() if official == 0 => Finding::Unfounded,
		() if deviation_bps <= TOLERANCE_BPS => Finding::Corrected,
		() if deviation_bps <= GROSS_BPS => Finding::Overstated,
		() => Finding::GrosslyOverstated,
	};
	let minted = mul_div_floor(&[value, official.into()], uploaded.into())?;
	let penalty = match finding {
		Finding::Confirmed | Finding::Corrected => 0,
		Finding::Overstated => penalty(minted, deviation_bps, margin_ratio_bps)?,
		Finding::GrosslyOverstated => penalty(minted, BPS, margin_ratio_bps)?,
		Finding::Unfounded => penalty(value, BPS, margin_ratio_bps)?,
	};
	Some(Audit { finding, deviation_bps, verified: official, minted, penalty })
}

/// The part of `whole` that a whole percentage gives: `floor(whole × percent / 100)`.
pub fn percent_of(whole: u128, percent: u8) -> Option<u128> {
	mul_div_floor(&[whole, percent.into()], 100u8.into())
}

/// What was minted too much once the official volume is known to be `amended`:
/// `minted − floor(minted × amended / verified)`, in 10⁻¹⁸ TAT.
///
/// 0 if `amended` is no less than `verified`.
pub fn overminted(minted: u128, verified: Volume, amended: Volume) -> Option<u128> {
	if amended >= verified {
		return Some(0);
	}
	minted.checked_sub(mul_div_floor(&[minted, amended.into()], verified.into())?)
}

/// What a penalty that falls from `charged` to `due`, both in 10⁻¹⁸ USD, gives back of the `unit`
/// that it cost: `floor(unit × (charged − due) / charged)`, in 10⁻¹⁸ UNIT.
///
/// 0 if `due` is no less than `charged`.
pub fn given_back(unit: u128, charged: Usd, due: Usd) -> Option<u128> {
	match charged.saturating_sub(due) {
		0 => Some(0),
		excess => mul_div_floor(&[unit, excess], charged.into()),
	}
}

fn deviation_bps(excess: Volume, official: Volume) -> u32 {
	mul_div_floor(&[excess.into(), BPS.into()], official.into())
		.and_then(|bps| u32::try_from(bps).ok())
		.unwrap_or(UNBOUNDED_BPS)
}

/// `floor(base × deviation × margin ratio / 10⁸)`.
fn penalty(base: Usd, deviation_bps: u32, margin_ratio_bps: u32) -> Option<Usd> {
	mul_div_floor(
		&[base, deviation_bps.into(), margin_ratio_bps.into()],
		(u64::from(BPS) * u64::from(BPS)).into(),
	)
}
