//! Each invariant, broken in each direction.

use super::*;

#[test]
fn try_state_should_notice_when_an_invariant_is_broken() {
	let broken = |what: &str, break_it: &dyn Fn(WellId)| {
		build_and_execute(|| {
			let id = approved();
			give(id, &[(ALICE, 5)]);
			assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text("dApp"), ALICE));
			assert_ok!(WellAudit::link_dapp(signed(OWNER), id, 0, REASON));
			assert_ok!(WellAudit::do_try_state());
			// All storage is as before afterwards.
			let noticed = frame_support::storage::with_transaction(|| {
				break_it(id);
				let noticed = WellAudit::do_try_state().is_err();
				sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(noticed))
			});
			assert_eq!(noticed, Ok(true), "{what}");
		});
	};
	let change = |id: WellId, change: &dyn Fn(&mut Well<AccountId>)| {
		Wells::<Test>::mutate(id, |well| change(well.as_mut().expect("exists")))
	};
	let elsewhere = WellKey { kind: OIL, commitment: REASON };
	let freed = |id| Freed { from: 1, last_well: id, at: 0 };
	broken("an approved well lost its identifier", &|_| ActiveWell::<Test>::remove(oil_key()));
	broken("an identifier without a well", &|id| ActiveWell::<Test>::insert(elsewhere, id));
	broken("an identifier free and in force", &|id| {
		FreedFrom::<Test>::insert(oil_key(), freed(id));
	});
	broken("freed by a well that never was", &|id| {
		FreedFrom::<Test>::insert(elsewhere, freed(id + 1));
	});
	broken("a month open to two wells", &|id| {
		NextWellId::<Test>::put(id + 2);
		FreedFrom::<Test>::insert(oil_key(), freed(id + 1));
	});
	broken("a deactivated well that freed nothing", &|id| {
		ActiveWell::<Test>::remove(oil_key());
		change(id, &|well| well.stage = Stage::Deactivated { reason: REASON, at: 0 });
	});
	broken("approved by one and contested", &|_| Contested::<Test>::insert(oil_key(), ()));
	broken("an owner's list too short", &|id| OwnedWells::<Test>::remove(OWNER, id));
	broken("an owner's list too long", &|id| OwnedWells::<Test>::insert(RIVAL, id, ()));
	broken("a reviewers' list too short", &|id| {
		change(id, &|well| {
			well.pending = Some(Pending { purpose: Purpose::Change, fields: oil_fields(2) });
		});
	});
	broken("a reviewers' list too long", &|id| WellsToReview::<Test>::insert(PETROLEUM, id, ()));
	broken("a holder's list too short", &|id| PartsOf::<Test>::remove(ALICE, id));
	broken("a holder's list too long", &|id| PartsOf::<Test>::insert(BOB, id, ()));
	broken("another asset's reviewers", &|id| change(id, &|well| well.asset = COPPER_MINES));
	broken("no validity", &|id| change(id, &|well| well.valid_until = 0));
	broken("a number still to be given", &|id| NextWellId::<Test>::put(id));
	broken("a deposit that is not held", &|id| change(id, &|well| well.deposit += 1));
	broken("a hold without a record", &|_| {
		use frame_support::traits::fungible::MutateHold;
		assert_ok!(Balances::hold(&HoldReason::WellDeposit.into(), &STRANGER, 1));
	});
	broken("a hold without a link", &|_| {
		use frame_support::traits::fungible::MutateHold;
		assert_ok!(Balances::hold(&HoldReason::LinkDeposit.into(), &STRANGER, 1));
	});
	broken("miscounted links", &|id| change(id, &|well| well.links = 0));
	broken("a link without a well", &|id| {
		DAppLinks::<Test>::insert(id + 1, 0, crate::Link { code_hash: REASON, deposit: 0 });
	});
	broken("more than a whole", &|id| {
		change(id, &|well| well.beneficiaries.iter_mut().for_each(|held| held.percent = 101))
	});
	broken("the owner as beneficiary", &|id| {
		PartsOf::<Test>::remove(ALICE, id);
		PartsOf::<Test>::insert(OWNER, id, ());
		change(id, &|well| well.beneficiaries.iter_mut().for_each(|held| held.account = OWNER))
	});
	broken("fields that wait beside none in force", &|id| {
		WellsToReview::<Test>::insert(PETROLEUM, id, ());
		ActiveWell::<Test>::remove(oil_key());
		change(id, &|well| {
			well.stage = Stage::InReview;
			well.pending = Some(Pending { purpose: Purpose::Change, fields: oil_fields(2) });
		})
	});
	broken("a payee's list too short", &|_| DAppsOf::<Test>::remove(ALICE, 0));
	broken("a payee's list too long", &|_| DAppsOf::<Test>::insert(BOB, 0, ()));
	broken("a dApp's number still to be given", &|_| NextDAppId::<Test>::put(0));
	broken("a parameter out of range", &|_| {
		CurrentParameters::<Test>::mutate(|parameters| {
			parameters.removal_wait_ms = MAX_WAIT_MS + 1
		});
	});
}
