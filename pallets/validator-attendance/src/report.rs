//! Stands between the report of absence and the pallet of offences.

use crate::{Config, Pallet};
use alloc::vec::Vec;
use core::marker::PhantomData;
use pallet_im_online::UnresponsivenessOffence;
use sp_runtime::Perbill;
use sp_staking::{
	SessionIndex,
	offence::{Kind, Offence, OffenceError, ReportOffence},
};

/// Absence in a session, as it is passed on: the offence that was reported, without its slash.
///
/// `pallet-im-online` would slash every absent validator as soon as more than a tenth is absent. That
/// punishes a failed network or a faulty release, which is no attack.
pub struct Absence<Offender>(pub UnresponsivenessOffence<Offender>);

impl<Offender: Clone> Offence<Offender> for Absence<Offender> {
	const ID: Kind = <UnresponsivenessOffence<Offender> as Offence<Offender>>::ID;
	type Slot = SessionIndex;

	fn offenders(&self) -> Vec<Offender> {
		self.0.offenders()
	}

	fn session_index(&self) -> SessionIndex {
		self.0.session_index()
	}

	fn validator_set_count(&self) -> u32 {
		self.0.validator_set_count()
	}

	fn slot(&self) -> Self::Slot {
		self.0.slot()
	}

	fn slash_fraction(&self, _offenders: u32) -> Perbill {
		Perbill::zero()
	}
}

/// Passes reports of absence on to `Inner` and counts them.
pub struct ReportAbsence<T, Inner>(PhantomData<(T, Inner)>);

impl<T, Inner, Identification>
	ReportOffence<
		T::AccountId,
		(T::AccountId, Identification),
		UnresponsivenessOffence<(T::AccountId, Identification)>,
	> for ReportAbsence<T, Inner>
where
	T: Config,
	Identification: Clone,
	Inner: ReportOffence<
			T::AccountId,
			(T::AccountId, Identification),
			Absence<(T::AccountId, Identification)>,
		>,
{
	fn report_offence(
		reporters: Vec<T::AccountId>,
		offence: UnresponsivenessOffence<(T::AccountId, Identification)>,
	) -> Result<(), OffenceError> {
		let (session, active) = (offence.session_index, offence.validator_set_count);
		let absent = offence.offenders.iter().map(|(validator, _)| validator.clone()).collect();
		// A session that was reported before is refused here, and counted once.
		Inner::report_offence(reporters, Absence(offence))?;
		Pallet::<T>::note_absences(session, absent, active);
		Ok(())
	}

	fn is_known_offence(offenders: &[(T::AccountId, Identification)], slot: &SessionIndex) -> bool {
		Inner::is_known_offence(offenders, slot)
	}
}
