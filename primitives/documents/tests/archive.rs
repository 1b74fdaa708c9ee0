//! Archives.

mod common;

use common::{
	assert_refused, cuts, data, pieces, repeatable,
	zip::{Descriptor, Zip, crc32, write_all},
};
use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::*;
use treasurenet_documents::{
	archive::{MAX_UNPACKED, RATIO_FREE, Unpacked, Unpacker},
	refusal::Refusal,
};

fn unpack_cut(archive: &[u8], cuts: &[usize]) -> (Vec<u8>, Result<Unpacked, Refusal>) {
	let mut document = Vec::new();
	let mut sink = |bytes: &[u8]| {
		assert!(!bytes.is_empty());
		document.extend_from_slice(bytes);
		Ok(())
	};
	let mut unpacker = Unpacker::new();
	for piece in pieces(archive, cuts) {
		if let Err(refusal) = unpacker.push(piece, &mut sink) {
			assert_eq!(unpacker.push(b"x", &mut sink), Err(refusal), "a refusal stays");
			assert_eq!(unpacker.finish(&mut sink), Err(refusal));
			return (document, Err(refusal));
		}
	}
	let result = unpacker.finish(&mut sink);
	(document, result)
}

fn unpack(archive: &[u8]) -> Result<Vec<u8>, Refusal> {
	let (document, result) = unpack_cut(archive, &[usize::MAX]);
	result.map(|seen| {
		assert_eq!((seen.received, seen.unpacked), (archive.len() as u64, document.len() as u64));
		document
	})
}

/// All sound ways to write one file.
fn sound() -> Vec<Zip> {
	let mut ways = Vec::new();
	for (method, descriptor) in [
		(0, Descriptor::None),
		(0, Descriptor::Signed),
		(0, Descriptor::Bare),
		(8, Descriptor::None),
		(8, Descriptor::Signed),
		(8, Descriptor::Bare),
	] {
		for long in [false, true] {
			for folders in [(0, 0), (1, 0), (2, 1)] {
				let comment = if long { b"made by hand".to_vec() } else { Vec::new() };
				let way = Zip { method, descriptor, long, folders, comment, ..Zip::default() };
				ways.push(way);
			}
		}
	}
	ways
}

#[test]
fn plain_documents_should_be_handed_on() {
	for document in
		[b"".as_slice(), b"P", b"PK", b"PK\x03", b"PKX", b"Date,Price\n", b"\x1f", b"\x1fx"]
	{
		for cuts in [[1], [usize::MAX]] {
			let (handed_on, result) = unpack_cut(document, &cuts);
			assert_eq!(handed_on, document);
			assert!(!result.unwrap().zipped);
		}
	}
}

#[test]
fn archives_should_be_unpacked_in_every_usual_form() {
	let real = data("petrinex/ngl-volumes-2025-12.csv");
	for content in [real.as_slice(), b"a", b""] {
		for way in sound() {
			let archive = way.write(content);
			for cuts in [vec![1], vec![7, 1], vec![usize::MAX]] {
				let (document, result) = unpack_cut(&archive, &cuts);
				let context = (way.method, way.descriptor, way.long, way.folders, content.len());
				assert_eq!(result.map(|seen| seen.zipped), Ok(true), "{context:?}");
				assert_eq!(document, content, "{context:?}");
			}
		}
	}
}

#[test]
fn archive_within_an_archive_should_be_unpacked_and_one_within_that_refused() {
	let real = data("petrinex/ngl-volumes-2025-12.csv");
	for outer in sound() {
		let inner = Zip { descriptor: Descriptor::Signed, ..Zip::default() }.write(&real);
		let archive = outer.write(&inner);
		assert_eq!(unpack(&archive).as_ref(), Ok(&real));
		assert_refused(unpack(&outer.write(&archive)), Refusal::BadArchive);
	}
}

#[test]
fn archive_should_be_refused_when_it_breaks_off() {
	for way in sound() {
		let archive = way.write(b"Date,Price\n2025-12-01,1\n");
		for length in 4..archive.len() {
			assert_refused(unpack(&archive[..length]), Refusal::Truncated);
		}
	}
	let inner = Zip::default().write(b"Date,Price\n");
	let broken = Zip::default().write(&inner[..inner.len() - 1]);
	assert_refused(unpack(&broken), Refusal::Truncated);
}

#[test]
fn archive_should_be_refused_when_it_is_not_what_it_says() {
	for descriptor in [Descriptor::None, Descriptor::Signed, Descriptor::Bare] {
		for long in [false, true] {
			let sound = Zip { descriptor, long, ..Zip::default() };
			for way in [
				Zip { crc_off: 1, ..sound.clone() },
				Zip { size_off: 1, ..sound.clone() },
				Zip { central_crc_off: 1, ..sound.clone() },
				Zip { files: 0, ..sound.clone() },
				Zip { files: 0, folders: (1, 0), ..sound.clone() },
				Zip { entries_off: 1, ..sound.clone() },
				Zip { name: Vec::new(), ..sound.clone() },
				Zip { name: vec![b'x'; 2_000], ..sound.clone() },
				// A folder that holds something.
				Zip { name: b"folder/".to_vec(), ..sound.clone() },
				// Encrypted, strongly encrypted, with a hidden directory.
				Zip { flags: 1, ..sound.clone() },
				Zip { flags: 1 << 6, ..sound.clone() },
				Zip { flags: 1 << 13, ..sound.clone() },
				// LZMA, and the 64-bit variant of deflate.
				Zip { method: 14, ..sound.clone() },
				Zip { method: 9, ..sound.clone() },
			] {
				assert_refused(
					unpack(&way.write(b"Date,Price\n2025-12-01,1\n")),
					Refusal::BadArchive,
				);
			}
		}
	}
}

#[test]
fn stored_file_should_be_refused_when_no_description_fits_it() {
	for descriptor in [Descriptor::Signed, Descriptor::Bare] {
		for long in [false, true] {
			let sound = Zip { method: 0, descriptor, long, ..Zip::default() };
			for way in [Zip { crc_off: 1, ..sound.clone() }, Zip { size_off: 1, ..sound.clone() }] {
				assert_refused(unpack(&way.write(b"a,b\n1,2\n")), Refusal::Truncated);
			}
		}
	}
}

#[test]
fn stored_file_should_not_end_at_a_description_within_it() {
	// Of another file, of the right length but another checksum, and with nothing after it.
	let mut content = b"a,b\n".to_vec();
	content.extend(b"PK\x07\x08");
	content.extend(crc32(b"x").to_le_bytes());
	content.extend(4_u32.to_le_bytes());
	content.extend(4_u32.to_le_bytes());
	content.extend(b"PK\x01\x02");
	let length = content.len() as u32;
	let crc = crc32(&content).to_le_bytes();
	content.extend(crc);
	content.extend(length.to_le_bytes());
	content.extend(length.to_le_bytes());
	content.extend(b"PK\x07");
	for descriptor in [Descriptor::Signed, Descriptor::Bare] {
		let archive = Zip { method: 0, descriptor, ..Zip::default() }.write(&content);
		for cuts in [[1], [3], [17], [usize::MAX]] {
			let (document, result) = unpack_cut(&archive, &cuts);
			assert!(result.is_ok());
			assert_eq!(document, content);
		}
	}
}

/// An archive of files with these names and contents, in all usual ways to write it.
fn archives(files: &[(&str, &[u8])]) -> Vec<Vec<u8>> {
	[(0, Descriptor::None), (0, Descriptor::Signed), (8, Descriptor::None), (8, Descriptor::Signed)]
		.into_iter()
		.map(|(method, descriptor)| {
			let files: Vec<_> = files
				.iter()
				.map(|(name, content)| {
					let name = name.as_bytes().to_vec();
					(Zip { method, descriptor, name, ..Zip::default() }, *content)
				})
				.collect();
			write_all(&files)
		})
		.collect()
}

#[test]
fn document_should_be_found_beside_its_companions() {
	let csv = b"Date,Price\n2025-12-01,1\n".as_slice();
	let long = vec![b'x'; 100_000];
	let companions: [&[(&str, &[u8])]; 9] = [
		&[("README.txt", b"x")],
		&[("readme", b"")],
		&[("Read-Me.MD", b"x")],
		&[("LICENCE.txt", b"x"), ("data dictionary.pdf", b"%PDF")],
		&[("__MACOSX/", b""), ("__MACOSX/._Vol.CSV", b"x"), (".DS_Store", b"x"), ("data/", b"")],
		&[("docs/notes.txt", b"x"), ("docs/index.html", b"<html>")],
		&[("a", b"x"), ("b", b"y")],
		&[("metadata.json", b"{}"), ("Thumbs.db", b"x")],
		&[("licence.txt", &long)],
	];
	for (name, before, after) in
		[("Vol.CSV", 0, 9), ("data/vol.csv", 9, 9), ("vol.zip", 9, 0), ("v.csv", 1, 1)]
	{
		let inner = Zip::default().write(csv);
		let document = (name, if name.ends_with("zip") { inner.as_slice() } else { csv });
		for companions in companions {
			let mut files: Vec<_> = companions.iter().take(before).copied().collect();
			files.push(document);
			files.extend(companions.iter().take(after));
			for archive in archives(&files) {
				for cuts in [[1], [usize::MAX]] {
					let (document, result) = unpack_cut(&archive, &cuts);
					assert_eq!(result.map(|seen| seen.zipped), Ok(true), "{companions:?}");
					assert_eq!(document, csv, "{companions:?}");
				}
			}
		}
	}
}

#[test]
fn only_file_should_be_the_document_whatever_its_name() {
	let long = b"2025-12-01,1\n".repeat(10_000);
	for name in ["volumes.txt", "volumes", "Vol_2025-12", "a.b/c"] {
		for content in [b"a,b\n".as_slice(), b"", &long] {
			for archive in archives(&[(name, content), ("README.txt", b"x")]) {
				for cuts in [[1], [usize::MAX]] {
					let (document, result) = unpack_cut(&archive, &cuts);
					assert!(result.is_ok(), "{name}");
					assert_eq!(document, content, "{name}");
				}
			}
		}
	}
}

#[test]
fn archive_should_be_refused_when_several_files_could_be_the_document() {
	let long = vec![b'x'; 100_000];
	let several: [&[(&str, &[u8])]; 6] = [
		&[("a.csv", b"a,b\n"), ("b.csv", b"a,b\n")],
		&[("a.csv", b"a,b\n"), ("folder/a.csv", b"a,b\n")],
		&[("a.csv", b"a,b\n"), ("a.zip", b"a,b\n")],
		&[("a.txt", b"a,b\n"), ("b.txt", b"a,b\n")],
		&[("a.txt", &long), ("b.csv", b"a,b\n")],
		&[("a.txt", &long), ("b.txt", b"a,b\n")],
	];
	for files in several {
		for archive in archives(files) {
			assert_refused(unpack(&archive), Refusal::SeveralDocuments);
		}
	}
	for name in ["README.txt", "__MACOSX/a.csv", ".hidden.csv"] {
		for archive in archives(&[(name, b"x")]) {
			assert_refused(unpack(&archive), Refusal::BadArchive);
		}
	}
	let many: Vec<String> = (0..65).map(|index| format!("{index}.md")).collect();
	let many: Vec<_> = many.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
	for archive in archives(&many) {
		assert_refused(unpack(&archive), Refusal::BadArchive);
	}
}

#[test]
fn archive_should_be_refused_when_its_directory_names_another_file() {
	let archive = archives(&[("a.csv", b"a,b\n"), ("README", b"x")]).remove(0);
	let at = archive.windows(4).rposition(|bytes| bytes == b"READ").unwrap();
	let mut renamed = archive;
	renamed[at..at + 6].copy_from_slice(b"DMEREA");
	assert_refused(unpack(&renamed), Refusal::BadArchive);
}

#[test]
fn archive_should_be_refused_when_its_bytes_are_damaged() {
	let archive = Zip::default().write(b"Date,Price\n2025-12-01,1\n");
	// A byte more, another signature, data that does not inflate.
	assert_refused(unpack(&[&archive, b"x".as_slice()].concat()), Refusal::BadArchive);
	assert_refused(
		unpack(
			b"PK\x05\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
		),
		Refusal::BadArchive,
	);
	assert_refused(unpack(b"PK\x07\x08PK\x03\x04"), Refusal::BadArchive);
	let mut other_signature = archive.clone();
	let central = archive.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
	other_signature[central + 2] = 9;
	assert_refused(unpack(&other_signature), Refusal::BadArchive);
	let no_deflate = Zip::default().write_packed(&[0xff; 20], 0, 0);
	assert_refused(unpack(&no_deflate), Refusal::BadArchive);
	// A length of 64 bits that stands nowhere.
	let long = Zip { long: true, ..Zip::default() }.write(b"a,b\n");
	let at = long.windows(4).position(|bytes| bytes == b"\x01\x00\x10\x00").unwrap();
	let mut nowhere = long.clone();
	nowhere[at] = 9;
	assert_refused(unpack(&nowhere), Refusal::BadArchive);
	// An end of 64 bits that never ends.
	let at = long.windows(4).position(|bytes| bytes == b"PK\x06\x06").unwrap();
	let mut endless = long;
	endless[at + 6] = 1;
	assert_refused(unpack(&endless), Refusal::BadArchive);
}

#[test]
fn every_flipped_byte_should_be_found_or_change_nothing() {
	let content = b"Date,Price\n2025-12-01,1\n";
	for way in sound() {
		let archive = way.write(content);
		for index in 4..archive.len() {
			for bit in 0..8 {
				let mut flipped = archive.clone();
				flipped[index] ^= 1 << bit;
				if let Ok(document) = unpack(&flipped) {
					assert_eq!(document, content);
				}
			}
		}
	}
}

#[test]
fn compressed_answers_should_be_refused_as_an_encoding() {
	assert_refused(unpack(b"\x1f\x8b\x08\x00"), Refusal::BadContentEncoding);
	assert_refused(unpack(&Zip::default().write(b"\x1f\x8b\x08\x00")), Refusal::BadArchive);
}

/// Zeros, packed as deflate does.
fn packed_zeros(length: usize) -> Vec<u8> {
	compress_to_vec(&vec![0; length], 6)
}

#[test]
fn archive_should_be_refused_when_it_unpacks_to_far_more() {
	let free = RATIO_FREE as usize;
	let zeros = vec![0; free];
	let fine = Zip::default().write_packed(&packed_zeros(free), crc32(&zeros), RATIO_FREE);
	assert_eq!(unpack(&fine).map(|document| document.len()), Ok(free));
	for way in sound().into_iter().filter(|way| way.method == 8) {
		let bomb = way.write_packed(&packed_zeros(2 * free), 0, 2 * RATIO_FREE);
		let (seen, result) = unpack_cut(&bomb, &[usize::MAX]);
		assert_refused(result, Refusal::Bomb);
		assert!(seen.len() <= free, "nothing of it is handed on beyond the limit");
	}
}

#[test]
fn archive_should_be_refused_when_it_unpacks_to_more_than_is_read() {
	// Of 64 KiB blocks that are stored as they are, the ratio says nothing.
	let block = [b"\x00\xff\xff\x00\x00".as_slice(), &[b'x'; 65_535]].concat();
	let way = Zip { descriptor: Descriptor::Signed, ..Zip::default() };
	let archive = way.write_packed(b"", 0, 0);
	let (header, _) = archive.split_at(30 + "volumes.csv".len() + 9);
	let mut unpacker = Unpacker::new();
	let mut seen = 0_u64;
	let mut sink = |bytes: &[u8]| {
		seen += bytes.len() as u64;
		Ok(())
	};
	unpacker.push(header, &mut sink).unwrap();
	let blocks = MAX_UNPACKED / 65_535;
	for _ in 0..blocks {
		unpacker.push(&block, &mut sink).unwrap();
	}
	assert_eq!(unpacker.push(&block, &mut sink), Err(Refusal::Bomb));
	assert!(seen <= MAX_UNPACKED);
}

#[test]
fn refusals_of_the_sink_should_be_passed_on() {
	let archive = Zip::default().write(b"Date,Price\n");
	for document in [archive.as_slice(), b"Date,Price\n"] {
		let mut unpacker = Unpacker::new();
		let mut sink = |_: &[u8]| Err(Refusal::NotText);
		assert_eq!(unpacker.push(document, &mut sink), Err(Refusal::NotText));
		assert_eq!(unpacker.finish(&mut |_| Ok(())).map(|_| ()), Err(Refusal::NotText));
	}
	let mut held = Unpacker::new();
	held.push(b"PK", &mut |_| Ok(())).unwrap();
	assert_refused(held.finish(&mut |_| Err(Refusal::NotText)), Refusal::NotText);
}

proptest! {
	#![proptest_config(repeatable(300))]

	#[test]
	fn archives_should_unpack_to_the_same_wherever_they_are_cut(
		content in prop_oneof![
			prop::collection::vec(any::<u8>(), 0..2_000),
			"([a-z]{1,4},){0,600}".prop_map(String::into_bytes),
			(any::<u8>(), 0..200_000_usize).prop_map(|(byte, length)| vec![byte; length]),
		],
		way in prop::sample::select(sound()),
		flips in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 0..3),
		cuts in cuts(),
	) {
		let mut archive = way.write(&content);
		for (index, bit) in &flips {
			let index = index.index(archive.len());
			archive[index] ^= 1 << bit;
		}
		let (document, result) = unpack_cut(&archive, &[usize::MAX]);
		if flips.is_empty() && !content.starts_with(b"PK") && !content.starts_with(b"\x1f\x8b") {
			prop_assert!(result.is_ok());
			prop_assert_eq!(&document, &content);
		}
		prop_assert_eq!(unpack_cut(&archive, &cuts), (document, result));
	}
}
