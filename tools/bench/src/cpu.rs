//! The time that this process computed, from Linux' own accounts.

use std::{
	fs,
	thread::sleep,
	time::{Duration, Instant},
};

/// How long nothing must have been computed to count as quiet.
const QUIET: Duration = Duration::from_millis(20);
/// What the process may compute in that time and still be quiet.
const IDLE: Duration = Duration::from_millis(2);
/// How long to wait for quiet at most.
const PATIENCE: Duration = Duration::from_secs(5);

/// What all running threads of this process have computed so far.
pub fn used() -> Duration {
	let Ok(threads) = fs::read_dir("/proc/self/task") else { return Duration::ZERO };
	let nanos = |thread: fs::DirEntry| -> Option<u64> {
		let text = fs::read_to_string(thread.path().join("schedstat")).ok()?;
		text.split_whitespace().next()?.parse().ok()
	};
	Duration::from_nanos(threads.flatten().filter_map(nanos).sum())
}

/// Waits until the process computes nothing any more: the database writes in threads of its own.
pub fn settle() {
	let start = Instant::now();
	while start.elapsed() < PATIENCE {
		let before = used();
		sleep(QUIET);
		if used().saturating_sub(before) < IDLE {
			return;
		}
	}
}

/// What a piece of work took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
	/// On the clock.
	pub wall: Duration,
	/// Computed, in all threads, until the process was quiet again.
	pub cpu: Duration,
}

/// Does some work, from quiet to quiet.
pub fn measure<T>(work: impl FnOnce() -> T) -> (T, Cost) {
	settle();
	let (before, start) = (used(), Instant::now());
	let done = work();
	let wall = start.elapsed();
	settle();
	(done, Cost { wall, cpu: used().saturating_sub(before) })
}
