//! What other pallets and clients read.

use super::*;

#[test]
fn well_should_be_none_when_there_is_no_such_well() {
	build_and_execute(|| {
		assert_eq!(WellAudit::well(9), None);
		assert_eq!(WellAudit::shares(9), vec![]);
	});
}

#[test]
fn views_should_agree_with_the_trait_when_asked() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 5)]);
		assert_eq!(WellAudit::view_well(id), WellAudit::well(id));
		assert_eq!(WellAudit::view_shares(id), vec![Share { account: ALICE, percent: 5 }]);
		assert_eq!(WellAudit::view_identifier(oil_commitment()), (Some(id), 0));
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		assert_eq!(WellAudit::view_identifier(oil_commitment()), (None, MONTH_AT_START + 1));
		assert_eq!(
			WellAudit::view_deposits(),
			(WellAudit::well_deposit(), WellAudit::link_deposit())
		);
	});
}

#[test]
fn try_state_should_notice_when_an_invariant_is_broken() {
	let broken = |break_it: &dyn Fn(WellId)| {
		build_and_execute(|| {
			let id = approved();
			give(id, &[(ALICE, 5)]);
			let before = Wells::<Test>::get(id);
			let parameters = CurrentParameters::<Test>::get();
			break_it(id);
			assert!(WellAudit::do_try_state().is_err());
			// Mend it for the check after the test.
			Wells::<Test>::set(id, before);
			CurrentParameters::<Test>::put(parameters);
			ActiveWell::<Test>::insert(oil_commitment(), id);
			ActiveWell::<Test>::remove(REASON);
			FreedFrom::<Test>::remove(oil_commitment());
			OwnedWells::<Test>::insert(OWNER, id, ());
			OwnedWells::<Test>::remove(RIVAL, id);
			let _ = DAppLinks::<Test>::clear(10, None);
			NextWellId::<Test>::put(id + 1);
		});
	};
	let change = |id: WellId, change: &dyn Fn(&mut Well<AccountId>)| {
		Wells::<Test>::mutate(id, |well| change(well.as_mut().expect("exists")))
	};
	broken(&|_| ActiveWell::<Test>::remove(oil_commitment()));
	broken(&|id| ActiveWell::<Test>::insert(REASON, id));
	broken(&|id| {
		FreedFrom::<Test>::insert(oil_commitment(), Freed { from: 1, last_well: id });
	});
	broken(&|id| OwnedWells::<Test>::remove(OWNER, id));
	broken(&|id| OwnedWells::<Test>::insert(RIVAL, id, ()));
	broken(&|id| NextWellId::<Test>::put(id));
	broken(&|id| change(id, &|well| well.deposit += 1));
	broken(&|id| change(id, &|well| well.links = 1));
	broken(&|id| {
		change(id, &|well| well.beneficiaries.iter_mut().for_each(|held| held.percent = 101))
	});
	broken(&|id| {
		change(id, &|well| well.beneficiaries.iter_mut().for_each(|held| held.account = OWNER))
	});
	broken(&|id| {
		change(id, &|well| {
			well.stage = Stage::InReview;
			well.pending = Some(Pending { purpose: Purpose::Change, fields: oil_fields(2) });
		})
	});
	broken(&|_| {
		DAppLinks::<Test>::insert(77, 0, crate::Link { code_hash: REASON, deposit: 0 });
	});
	broken(&|_| CurrentParameters::<Test>::mutate(|p| p.removal_wait_ms = MAX_WAIT_MS + 1));
}

#[test]
fn deposits_should_grow_with_the_record_when_priced() {
	build_and_execute(|| {
		assert!(WellAudit::well_deposit() > WellAudit::link_deposit());
		assert!(WellAudit::link_deposit() > <DepositBase as Get<Balance>>::get());
	});
}
