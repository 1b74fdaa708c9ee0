//! Any sequence of operations against a model that is as simple as the specification.

use super::*;
use proptest::{
	prelude::*,
	test_runner::{Config as ProptestConfig, RngSeed},
};

#[derive(Clone, Copy, Debug)]
enum Operation {
	Deposit(u128),
	Withdraw(u128),
	Charge(u128),
	GiveBack(u128),
	AddExposure(u128),
	ReleaseExposure(u128),
	Price(u64),
}

fn operation() -> impl Strategy<Value = Operation> {
	prop_oneof![
		(0..400 * UNIT).prop_map(Operation::Deposit),
		(0..200 * UNIT).prop_map(Operation::Withdraw),
		(0..200 * UNIT).prop_map(Operation::Charge),
		(0..100 * UNIT).prop_map(Operation::GiveBack),
		(0..10_000 * UNIT).prop_map(Operation::AddExposure),
		(0..10_000 * UNIT).prop_map(Operation::ReleaseExposure),
		(1_000..100_000u64).prop_map(Operation::Price),
	]
}

/// A producer as the specification sees it: one balance, below zero when in debt.
struct Model {
	balance: i128,
	free: u128,
	exposure: u128,
	collected: u128,
	price: u64,
}

impl Model {
	fn margin(&self) -> u128 {
		self.balance.max(0) as u128
	}

	fn is_covered(&self, margin: u128, exposure: u128) -> bool {
		// Ratio 1 %: margin × price / 10⁴ must be at least a hundredth of the exposure.
		margin * u128::from(self.price) * 100 >= exposure * 10_000
	}

	/// Applies an operation and tells whether it has to succeed.
	fn apply(&mut self, operation: Operation) -> bool {
		match operation {
			Operation::Deposit(amount) => {
				let possible = amount > 0
					&& (amount >= UNIT || amount as i128 == -self.balance)
					&& amount + EXISTENTIAL_DEPOSIT <= self.free;
				if possible {
					self.collected += amount.min((-self.balance).max(0) as u128);
					self.balance += amount as i128;
					self.free -= amount;
				}
				possible
			}
			Operation::Withdraw(amount) => {
				let left = self.balance - amount as i128;
				let possible = amount > 0
					&& left >= 0 && (left == 0 || left >= UNIT as i128)
					&& self.is_covered(self.margin() - amount, self.exposure);
				if possible {
					self.balance -= amount as i128;
					self.free += amount;
				}
				possible
			}
			Operation::Charge(usd) => {
				let unit = (usd * 10_000).div_ceil(self.price.into());
				self.collected += unit.min(self.margin());
				self.balance -= unit as i128;
				true
			}
			Operation::GiveBack(unit) => {
				let paid = unit.saturating_sub((-self.balance).max(0) as u128);
				let possible = paid <= self.collected;
				if possible {
					self.collected -= paid;
					self.balance += unit as i128;
				}
				possible
			}
			Operation::AddExposure(usd) => {
				self.exposure += usd;
				true
			}
			Operation::ReleaseExposure(usd) => {
				self.exposure -= usd.min(self.exposure);
				true
			}
			Operation::Price(price) => {
				self.price = price;
				true
			}
		}
	}
}

fn perform(operation: Operation, exposure: u128) -> bool {
	let origin = RuntimeOrigin::signed(ALICE);
	match operation {
		Operation::Deposit(amount) => MarginEscrow::deposit(origin, amount).is_ok(),
		Operation::Withdraw(amount) => MarginEscrow::withdraw(origin, amount).is_ok(),
		Operation::Charge(usd) => MarginEscrow::charge(&ALICE, usd).is_ok(),
		Operation::GiveBack(unit) => MarginEscrow::give_back(&ALICE, unit).is_ok(),
		Operation::AddExposure(usd) => MarginEscrow::add_exposure(&ALICE, usd).is_ok(),
		Operation::ReleaseExposure(usd) => {
			MarginEscrow::release_exposure(&ALICE, usd.min(exposure));
			true
		}
		Operation::Price(price) => {
			UnitPrice::set(UnitUsd::Price(price));
			true
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig {
		cases: 128,
		rng_seed: RngSeed::Fixed(7),
		failure_persistence: None,
		..ProptestConfig::default()
	})]

	#[test]
	fn escrow_should_agree_with_the_model_after_any_operations(
		operations in prop::collection::vec(operation(), 1..40)
	) {
		build_and_execute(|| {
			let mut model = Model {
				balance: 0,
				free: ENDOWMENT,
				exposure: 0,
				collected: 0,
				price: 10_000,
			};
			for operation in operations {
				let exposure = model.exposure;
				assert_eq!(perform(operation, exposure), model.apply(operation), "{operation:?}");
				let state = MarginEscrow::state(&ALICE);
				assert_eq!(state.margin, model.margin());
				assert_eq!(state.debt, (-model.balance).max(0) as u128);
				assert_eq!(state.exposure, model.exposure);
				assert_eq!(free(ALICE), model.free);
				assert_eq!(collected(), model.collected);
				check_invariants();
			}
		});
	}
}
