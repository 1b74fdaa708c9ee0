//! What the runtime of the rehearsed upgrade has instead of the released one's.
//!
//! `make soak` upgrades a network to it (`tests/networks/tests/upgrade`). Besides this, only the layout of
//! `pallet-well-audit` differs.

use crate::{Runtime, apis};
use alloc::borrow::Cow;
use sp_version::RuntimeVersion;

/// The version after the released one.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("treasurenet"),
	impl_name: Cow::Borrowed("treasurenet"),
	authoring_version: 1,
	spec_version: 2,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The migrations that take several blocks.
pub type MultiBlock = (pallet_well_audit::migrations::ToV2<Runtime>,);
