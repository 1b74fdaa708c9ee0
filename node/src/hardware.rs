//! How fast a validator's machine should be.
//!
//! A validator that is too slow misses slots, and earns nothing for them. The limits are about half
//! of what a current server with an NVMe disk reaches, so a machine below them really is slow. They
//! are advice: the node warns and goes on.

use sc_sysinfo::{Metric, Requirement, Requirements, Throughput};

/// The processor cores that the parallel measurement uses: authoring and voting at the same time.
const CORES: usize = 2;

/// The least that a validator's machine should reach.
pub fn requirements() -> Requirements {
	let minimum = |metric, minimum| Requirement { metric, minimum, validator_only: false };

	Requirements(vec![
		minimum(Metric::Blake2256, Throughput::from_mibs(600.0)),
		minimum(Metric::Blake2256Parallel { num_cores: CORES }, Throughput::from_mibs(600.0)),
		minimum(Metric::MemCopy, Throughput::from_gibs(6.0)),
		minimum(Metric::DiskSeqWrite, Throughput::from_mibs(450.0)),
		minimum(Metric::DiskRndWrite, Throughput::from_mibs(200.0)),
	])
}
