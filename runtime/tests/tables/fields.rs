//! Reads the fields of a pallet's parameters off their type.

use scale_info::{MetaType, TypeDef};

/// A field that holds a number.
pub struct Field {
	/// `field`, or `outer.field`.
	pub path: String,
	/// Its documentation, in one line.
	pub doc: String,
	/// Whether it may be left out.
	pub optional: bool,
}

/// The numbers among a type's fields, and among the fields of those.
pub fn fields(ty: MetaType) -> Vec<Field> {
	let TypeDef::Composite(definition) = ty.type_info().type_def else { return Vec::new() };
	let mut found = Vec::new();
	for field in definition.fields {
		let Some(name) = field.name else { continue };
		let (ty, optional) = match inner(field.ty) {
			Some(inner) => (inner, true),
			None => (field.ty, false),
		};
		if is_number(ty) {
			let doc = field.docs.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
			found.push(Field { path: name.into(), doc, optional });
		} else {
			found.extend(fields(ty).into_iter().map(|field| Field {
				path: format!("{name}.{}", field.path),
				optional: optional || field.optional,
				..field
			}));
		}
	}
	found
}

/// What an option is of.
fn inner(ty: MetaType) -> Option<MetaType> {
	let info = ty.type_info();
	let is_option = info.path.segments == ["Option"];
	info.type_params.first().filter(|_| is_option).and_then(|parameter| parameter.ty)
}

/// Whether a type is a number, bare or with a name.
fn is_number(ty: MetaType) -> bool {
	match ty.type_info().type_def {
		TypeDef::Primitive(_) => true,
		TypeDef::Composite(definition) => match &definition.fields[..] {
			[only] => only.name.is_none() && is_number(only.ty),
			_ => false,
		},
		_ => false,
	}
}
