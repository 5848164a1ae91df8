/**
 * What hides in a text or turns it around, as the inside of a character class with the `u` flag: a person does not see it, a model and
 * a terminal do. Joiners that scripts and emoji need are not among them. What the gate says of them is in safety/injection/hidden.ts.
 */
export const HIDDEN_CHARACTERS = String.raw`\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}`;
