use super::*;

fn apply(fields: AuditedFields) -> sp_runtime::DispatchResult {
	WellAudit::apply(signed(OWNER), OIL, oil_commitment(), text("North 1"), fields)
}

fn change_kind(change: impl FnOnce(&mut treasurenet_primitives::Kind)) {
	let mut kinds = Kinds::get();
	change(kinds.get_mut(&OIL).expect("set up"));
	Kinds::set(kinds);
}

#[test]
fn commitments_should_match_when_compared_with_the_published_vectors() {
	let hex = |commitment: WellCommitment| format!("{commitment:?}");
	assert_eq!(
		hex(well_commitment(b"OIL", IDENTIFIER)),
		"0xf8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94"
	);
	assert_eq!(
		hex(well_commitment(b"GAS", IDENTIFIER)),
		"0xe88f710cc6625ba72a952fdf5fc99ab0355cf8bc3a9e4f9fd38658210205fe21"
	);
}

#[test]
fn apply_should_store_the_well_and_hold_a_deposit_when_all_is_well() {
	build_and_execute(|| {
		let id = applied();
		let well = Wells::<Test>::get(id).expect("stored");
		assert_eq!(well.owner, OWNER);
		assert_eq!((well.key, well.asset), (oil_key(), PETROLEUM));
		assert_eq!(well.stage, Stage::InReview);
		assert_eq!(well.fields, oil_fields(1));
		assert_eq!((well.revision, well.first_month), (0, 0));
		assert_eq!(held(OWNER), (WellAudit::well_deposit(), 0));
		assert!(well.deposit > UNIT_DEPOSIT_FLOOR);
		assert!(OwnedWells::<Test>::contains_key(OWNER, id));
		assert!(WellsToReview::<Test>::contains_key(PETROLEUM, id));
		assert!(!ActiveWell::<Test>::contains_key(oil_key()));
		assert_eq!(last_event(), Event::WellApplied { well: id, owner: OWNER, key: oil_key() });
		assert_eq!(state(id), WellState::InReview);
	});
}

const UNIT_DEPOSIT_FLOOR: Balance = treasurenet_primitives::UNIT;

#[test]
fn apply_should_take_two_entries_when_one_well_gives_oil_and_gas() {
	build_and_execute(|| {
		let oil = approved();
		let gas = NextWellId::<Test>::get();
		let commitment = well_commitment(b"GAS", IDENTIFIER);
		assert_ok!(WellAudit::apply(signed(OWNER), GAS, commitment, text("G"), plain_fields(1)));
		assert_ok!(WellAudit::approve(signed(MANAGER), gas, 0));
		assert_eq!((state(oil), state(gas)), (WellState::Active, WellState::Active));
	});
}

#[test]
fn apply_should_succeed_when_the_commitment_is_active_under_another_kind() {
	build_and_execute(|| {
		// Somebody puts the real owner's commitment under another kind and has it approved.
		let squatter = NextWellId::<Test>::get();
		let commitment = oil_commitment();
		assert_ok!(WellAudit::apply(signed(RIVAL), GAS, commitment, text("S"), plain_fields(1)));
		assert_ok!(WellAudit::approve(signed(MANAGER), squatter, 0));
		let real = approved();
		assert_eq!((state(squatter), state(real)), (WellState::Active, WellState::Active));
		// Nor do its end or a doubt about it touch the real one.
		assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), squatter));
		assert_ok!(WellAudit::deactivate(signed(MANAGER), real, REASON));
		let again = approved();
		assert_eq!(WellAudit::well(again).expect("exists").first_month, MONTH_AT_START + 1);
		let gas = WellKey { kind: GAS, commitment };
		assert_eq!(FreedFrom::<Test>::get(gas).map(|freed| freed.last_well), Some(squatter));
	});
}

#[test]
fn apply_should_reserve_nothing_when_two_apply_for_one_identifier() {
	build_and_execute(|| {
		let squatter = apply_by(RIVAL);
		let real = applied();
		assert_ok!(WellAudit::approve(signed(MANAGER), real, 0));
		assert_noop!(
			WellAudit::approve(signed(MANAGER), squatter, 0),
			Error::<Test>::IdentifierActive
		);
		assert_eq!(ActiveWell::<Test>::get(oil_key()), Some(real));
	});
}

#[test]
fn apply_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::apply(
				RuntimeOrigin::root(),
				OIL,
				oil_commitment(),
				text("N"),
				oil_fields(1)
			),
			BadOrigin
		);
	});
}

#[test]
fn apply_should_fail_when_the_identifier_is_active() {
	build_and_execute(|| {
		approved();
		assert_noop!(
			WellAudit::apply(signed(RIVAL), OIL, oil_commitment(), text("N"), oil_fields(1)),
			Error::<Test>::IdentifierActive
		);
	});
}

#[test]
fn apply_should_fail_when_the_kind_is_unknown_digital_or_paused() {
	build_and_execute(|| {
		let by_kind = |kind| {
			WellAudit::apply(signed(OWNER), kind, oil_commitment(), text("N"), plain_fields(1))
		};
		assert_noop!(by_kind(77), refused(StateRefusal::UnknownKind));
		assert_noop!(by_kind(BITCOIN), refused(StateRefusal::KindNotPhysical));
		change_kind(|kind| kind.status = KindStatus::Paused);
		assert_noop!(apply(oil_fields(1)), refused(StateRefusal::KindPaused));
	});
}

#[test]
fn apply_should_fail_when_the_asset_is_not_live() {
	build_and_execute(|| {
		let with = |status: Option<AssetStatus>| {
			Statuses::set(status.into_iter().map(|status| (PETROLEUM, status)).collect());
			apply(oil_fields(1))
		};
		assert_noop!(with(Some(AssetStatus::Paused)), refused(StateRefusal::AssetPaused));
		assert_noop!(with(Some(AssetStatus::Proposed)), refused(StateRefusal::AssetNotLive));
		assert_noop!(with(Some(AssetStatus::Retired)), refused(StateRefusal::AssetRetired));
		assert_noop!(with(None), refused(StateRefusal::UnknownKind));
	});
}

#[test]
fn apply_should_fail_when_the_producer_may_not_produce() {
	build_and_execute(|| {
		let with = |standing, qualification| {
			Standing::set(standing);
			Qualification::set(qualification);
			apply(oil_fields(1))
		};
		use StateRefusal as R;
		for refusal in [R::ProducerNotAdmitted, R::ProducerSuspended, R::AttestationExpired] {
			assert_noop!(with(Some(refusal), None), refused(refusal));
		}
		assert_noop!(with(None, Some(R::NotQualified)), refused(R::NotQualified));
	});
}

#[test]
fn apply_should_fail_when_a_text_is_wrong() {
	build_and_execute(|| {
		let named = |name: Vec<u8>| {
			let name = name.try_into().expect("short");
			WellAudit::apply(signed(OWNER), OIL, oil_commitment(), name, oil_fields(1))
		};
		assert_noop!(named(vec![]), Error::<Test>::NameEmpty);
		let measured = |point: &[u8]| {
			let measurement_point = point.to_vec().try_into().expect("short");
			apply(AuditedFields { measurement_point, ..oil_fields(1) })
		};
		assert_noop!(named(vec![0xff]), Error::<Test>::NotUtf8);
		assert_noop!(measured(&[0xff]), Error::<Test>::NotUtf8);
		// Blank, a line's end, and a name that shows as another one.
		for unfit in [&b"  "[..], b"Nisku\n7", "7\u{202e}ukisN".as_bytes()] {
			assert_noop!(named(unfit.to_vec()), Error::<Test>::TextInvalid);
			assert_noop!(measured(unfit), Error::<Test>::TextInvalid);
		}
		assert_ok!(named("ä".repeat(32).into_bytes()));
		assert!(crate::Name::try_from(vec![b'a'; 65]).is_err());
	});
}

#[test]
fn apply_should_fail_when_the_grade_does_not_fit_the_kind() {
	build_and_execute(|| {
		let graded = |api_gravity, sulphur| {
			let grade = Some(Grade { api_gravity, sulphur });
			apply(AuditedFields { grade, ..oil_fields(1) })
		};
		assert_noop!(graded(0, 400), Error::<Test>::GradeZero);
		assert_noop!(graded(3_200, 0), Error::<Test>::GradeZero);
		assert_noop!(apply(plain_fields(1)), Error::<Test>::GradeMissing);
		change_kind(|kind| kind.discount_rule = DiscountRule::None);
		assert_noop!(apply(oil_fields(1)), Error::<Test>::GradeNotAllowed);
	});
}

#[test]
fn apply_should_fail_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		assert_noop!(
			WellAudit::apply(signed(PAUPER), OIL, oil_commitment(), text("N"), oil_fields(1)),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn apply_should_fail_when_the_numbers_are_used_up() {
	build_and_execute(|| {
		NextWellId::<Test>::put(WellId::MAX);
		assert_noop!(apply(oil_fields(1)), ArithmeticError::Overflow);
	});
}
