//! How an account becomes a producer.

use super::text;
use crate::{
	Account, Client, Error, Progress, Transaction,
	chain::{Call, types},
	standing,
};
use subxt::utils::H256;
use treasurenet_primitives::{AssetId, ProducerState};
use types::{
	pallet_producer_registry::pallet::Call as Registry,
	treasurenet_primitives::producer::Attestation,
};

/// Who applies.
pub struct Applicant<'a> {
	/// The account.
	pub account: &'a Account,
	/// What it wants to be called.
	pub nickname: &'a str,
	/// Where it produces.
	pub region: &'a str,
	/// Salted hash of its dossier.
	pub commitment: H256,
}

/// The accounts that decide on it.
pub struct Roles<'a> {
	/// Attests that the company and its people are known.
	pub verifier: &'a Account,
	/// Hash of the verifier's report.
	pub report: H256,
	/// Admits, and grants the qualification.
	pub manager: &'a Account,
}

/// Takes an applicant through application, attestations, admission and an asset's qualification.
/// Returns the steps that were needed; none if it was qualified already.
pub async fn admit(
	client: &Client,
	applicant: Applicant<'_>,
	roles: Roles<'_>,
	asset: AssetId,
	progress: &mut dyn Progress,
) -> Result<Vec<&'static str>, Error> {
	let who = applicant.account.id();
	let mut steps = Vec::new();
	progress.begin("Admitting the producer", 5);
	// Each round does the one step that the state asks for; six rounds are one more than steps.
	for _ in 0..6 {
		let producer = client.state().await?.producer(&who).await?;
		let standing = producer.as_ref().map(|status| (status.state, standing(status, asset)));
		let attest = |attestation| {
			Call::ProducerRegistry(Registry::attest {
				producer: who,
				attestation,
				report: roles.report,
				expires: None,
			})
		};
		let (step, signer, calls) = match standing {
			None | Some((ProducerState::Rejected, _)) => {
				let apply = Registry::apply {
					nickname: text(applicant.nickname),
					region: text(applicant.region),
					commitment: applicant.commitment,
				};
				("application", applicant.account, vec![Call::ProducerRegistry(apply)])
			}
			Some((ProducerState::Applied, _)) => (
				"attestations",
				roles.verifier,
				vec![attest(Attestation::Kyb), attest(Attestation::Kyc)],
			),
			// The verifier may have stopped between the two, or the manager not have decided.
			Some((ProducerState::KybPassed, _)) if !steps.contains(&"attestations") => {
				("attestations", roles.verifier, vec![attest(Attestation::Kyc)])
			}
			Some((ProducerState::KybPassed, _)) => {
				let admit = Registry::admit { producer: who };
				("admission", roles.manager, vec![Call::ProducerRegistry(admit)])
			}
			Some((ProducerState::Suspended, _)) => {
				return Err(Error::other(format!(
					"the producer {} is suspended: ask a foundation manager to reinstate it",
					applicant.account
				)));
			}
			Some((ProducerState::Admitted, None)) => {
				let request = Registry::request_qualification { asset };
				("request", applicant.account, vec![Call::ProducerRegistry(request)])
			}
			Some((ProducerState::Admitted, Some(false))) if !steps.contains(&"qualification") => {
				let grant = Registry::grant_qualification { producer: who, asset };
				("qualification", roles.manager, vec![Call::ProducerRegistry(grant)])
			}
			Some((ProducerState::Admitted, Some(false))) => {
				return Err(Error::other(
					"the producer is qualified and still may not upload: have its attestations \
					 renewed, and look whether the asset is live",
				));
			}
			Some((ProducerState::Admitted, Some(true))) => {
				let outcome = if steps.is_empty() {
					format!("{} is already an admitted producer", applicant.account)
				} else {
					format!("{} is admitted and qualified", applicant.account)
				};
				progress.done(&outcome);
				return Ok(steps);
			}
		};
		let what = format!("{step} of {}", applicant.account);
		client.submit(Transaction::new(what, signer, calls)).await?;
		progress.advance(1);
		steps.push(step);
	}
	Err(Error::other(
		"the producer is still not admitted: something else changes its state meanwhile",
	))
}
