//! The arithmetic of beneficiaries' parts: pure, without storage or clock.
//!
//! Two sums stay within a whole at every moment. The stored percents are the parts *before* any
//! announced reduction, and a reduction only lowers, so bounding the stored sum bounds every later
//! one too.

use crate::types::{Beneficiaries, Beneficiary, Parts, Reduction, WHOLE};
use alloc::{collections::BTreeSet, vec::Vec};
use treasurenet_primitives::Moment;

/// Why a change of parts is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShareFault {
	/// A part of 0 %.
	Zero,
	/// The owner is named: it has the rest.
	Owner,
	/// An account is named twice.
	Duplicate,
	/// The parts exceed 100 %.
	ExceedWhole,
	/// With the parts that are still in force, 100 % would be exceeded.
	StillHeld,
	/// There is no room.
	TooMany,
	/// The account holds no part.
	NotABeneficiary,
	/// To oneself.
	Oneself,
	/// More than the holder may pass.
	MoreThanHeld,
	/// The part is not 0 %.
	NotZero,
}

/// An announced lowering, for an event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lowering<AccountId> {
	/// Whose part.
	pub account: AccountId,
	/// The part that is left, in whole percents.
	pub percent: u8,
	/// From when.
	pub from: Moment,
}

impl<AccountId: PartialEq> Beneficiary<AccountId> {
	/// The part that counts at `now`, in whole percents.
	pub fn present(&self, now: Moment) -> u8 {
		match self.reduction {
			Some(reduction) if reduction.from <= now => reduction.percent,
			_ => self.percent,
		}
	}

	/// Writes down a reduction that is in force.
	fn settle(&mut self, now: Moment) {
		if self.reduction.is_some_and(|reduction| reduction.from <= now) {
			self.percent = self.present(now);
			self.reduction = None;
		}
	}
}

/// The part of `account` at `now`, in whole percents; 0 if it holds none.
pub fn present_of<AccountId: PartialEq>(
	list: &Beneficiaries<AccountId>,
	account: &AccountId,
	now: Moment,
) -> u8 {
	list.iter().find(|held| held.account == *account).map_or(0, |held| held.present(now))
}

/// Whether `account` is on the list, be it at 0 %.
pub fn is_listed<AccountId: PartialEq>(
	list: &Beneficiaries<AccountId>,
	account: &AccountId,
) -> bool {
	list.iter().any(|held| held.account == *account)
}

/// Gives the parts that the owner asks for.
///
/// Raising and adding counts at once; lowering and leaving out counts `wait` milliseconds after
/// `now`. A lowering that was announced already keeps its moment, unless it becomes a deeper one.
pub fn set<AccountId: Clone + Ord>(
	list: &mut Beneficiaries<AccountId>,
	owner: &AccountId,
	parts: &Parts<AccountId>,
	now: Moment,
	wait: Moment,
) -> Result<Vec<Lowering<AccountId>>, ShareFault> {
	let mut named = BTreeSet::new();
	let mut asked: u16 = 0;
	for (account, percent) in parts {
		if *percent == 0 {
			return Err(ShareFault::Zero);
		}
		if account == owner {
			return Err(ShareFault::Owner);
		}
		if !named.insert(account) {
			return Err(ShareFault::Duplicate);
		}
		asked = asked.saturating_add(u16::from(*percent));
	}
	if asked > u16::from(WHOLE) {
		return Err(ShareFault::ExceedWhole);
	}

	let mut lowered = Vec::new();
	let mut next: Vec<Beneficiary<AccountId>> = Vec::new();
	for held in list.iter() {
		let mut entry = held.clone();
		entry.settle(now);
		let target = parts
			.iter()
			.find(|(account, _)| *account == entry.account)
			.map_or(0, |(_, percent)| *percent);
		if target >= entry.percent {
			entry.percent = target;
			entry.reduction = None;
		} else {
			let from = match entry.reduction {
				Some(announced) if announced.percent <= target => announced.from,
				_ => now.saturating_add(wait),
			};
			let reduction = Reduction { percent: target, from };
			if entry.reduction != Some(reduction) {
				lowered.push(Lowering { account: entry.account.clone(), percent: target, from });
			}
			entry.reduction = Some(reduction);
			// Without a wait it is in force already.
			entry.settle(now);
		}
		if entry.percent > 0 {
			next.push(entry);
		}
	}
	for (account, percent) in parts {
		if !is_listed(list, account) {
			next.push(Beneficiary { account: account.clone(), percent: *percent, reduction: None });
		}
	}
	let counted: u16 = next.iter().map(|entry| u16::from(entry.percent)).sum();
	if counted > u16::from(WHOLE) {
		return Err(ShareFault::StillHeld);
	}
	*list = Beneficiaries::try_from(next).map_err(|_| ShareFault::TooMany)?;
	Ok(lowered)
}

/// Passes percents of a holder to another account; to the owner, they leave the list.
///
/// To others a holder passes only what no announced reduction will take from it: passing neither
/// dodges a reduction nor makes the percents exceed a whole. Back to the owner it passes all that
/// it holds now, first what a reduction would take anyway. A holder at 0 % stays listed until it is
/// removed, but never takes the room of a new one.
pub fn pass<AccountId: Clone + Ord>(
	list: &mut Beneficiaries<AccountId>,
	owner: &AccountId,
	holder: &AccountId,
	to: &AccountId,
	percent: u8,
	now: Moment,
) -> Result<(), ShareFault> {
	let mut next = list.clone();
	next.iter_mut().for_each(|entry| entry.settle(now));
	let passer = next
		.iter_mut()
		.find(|entry| entry.account == *holder)
		.ok_or(ShareFault::NotABeneficiary)?;
	if percent == 0 {
		return Err(ShareFault::Zero);
	}
	if to == holder {
		return Err(ShareFault::Oneself);
	}
	passer.percent = passer.percent.checked_sub(percent).ok_or(ShareFault::MoreThanHeld)?;
	if to == owner {
		passer.reduction = passer.reduction.filter(|reduction| reduction.percent < passer.percent);
		*list = next;
		return Ok(());
	}
	if let Some(reduction) = passer.reduction.as_mut() {
		reduction.percent =
			reduction.percent.checked_sub(percent).ok_or(ShareFault::MoreThanHeld)?;
	}
	match next.iter_mut().find(|entry| entry.account == *to) {
		Some(heir) => {
			heir.percent = heir.percent.checked_add(percent).ok_or(ShareFault::ExceedWhole)?;
			if let Some(reduction) = heir.reduction.as_mut() {
				reduction.percent =
					reduction.percent.checked_add(percent).ok_or(ShareFault::ExceedWhole)?;
			}
		}
		None => {
			if next.is_full() {
				next.retain(|entry| entry.percent > 0);
			}
			next.try_push(Beneficiary { account: to.clone(), percent, reduction: None })
				.map_err(|_| ShareFault::TooMany)?;
		}
	}
	*list = next;
	Ok(())
}

/// Takes a holder whose part is 0 % off the list.
pub fn remove<AccountId: Clone + Ord>(
	list: &mut Beneficiaries<AccountId>,
	account: &AccountId,
	now: Moment,
) -> Result<(), ShareFault> {
	let mut next = list.clone();
	next.iter_mut().for_each(|entry| entry.settle(now));
	let held =
		next.iter().find(|entry| entry.account == *account).ok_or(ShareFault::NotABeneficiary)?;
	if held.percent > 0 {
		return Err(ShareFault::NotZero);
	}
	next.retain(|entry| entry.account != *account);
	*list = next;
	Ok(())
}

/// Whether a stored list keeps every rule: at most a whole, nobody twice, no owner, and
/// reductions that lower.
pub fn is_sound<AccountId: Ord>(list: &Beneficiaries<AccountId>, owner: &AccountId) -> bool {
	let accounts: BTreeSet<&AccountId> = list.iter().map(|entry| &entry.account).collect();
	let sum: u16 = list.iter().map(|entry| u16::from(entry.percent)).sum();
	sum <= u16::from(WHOLE)
		&& accounts.len() == list.len()
		&& !accounts.contains(owner)
		&& list
			.iter()
			.all(|entry| entry.reduction.is_none_or(|reduction| reduction.percent < entry.percent))
}
