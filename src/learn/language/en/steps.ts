/** How English says in which order something is done, by which command, or what one does to reach it. Regular expressions on folded text. */
export const steps: readonly string[] = [
  // "..., then ...", "first ... and only then ...", "in this order"
  String.raw`(?:[,;]|(?<!\b(?:that|this|it)) and| only)(?<=.{11})(?: and)?(?: only)? (?:then|after that|afterwards) (?:the [a-z]+ (?:is|are|gets?|goes?) |(?!(?:i|we|the|an?)\b)[a-z])|\bfirst\b.{2,80}\b(?:then|after that|afterwards)\b|\bin (?:that|this|exactly this|the right|the following) order\b|\bso (?:that )?(?:i|we) can [a-z]+ .{0,40}\band then (?:you|we) (?:can |should |will )?[a-z]+|\bthe other way (?:round|around)\b`,
  // "a release goes like this: ..., ...", "when the menu changes: ..., ...", "flashing: ..., ..., ..."
  String.raw`^[^:]{2,45}(?:\b(?:goes|go|like this|so|means|takes|is)|^(?:\W*[a-z]+[,.]? )?(?:when|whenever|before|after|for|once|if) [^,.:]{2,45}): ?[a-z].*,|^(?:\W*(?:and|but|ok|so)[,.]? )*(?:[a-z-]+ ){0,2}[a-z-]+: ?[a-z][^,?:]{2,50}, ?[a-z][^,?:]{2,50}, ?[a-z]`,
  // "to rebuild the index I call ..."
  String.raw`^\W*(?:[a-z]+[,:]? ){0,2}to (?!be |me )[a-z]+ [^,.]{2,40},? (?:i|you|we|one) (?!want|think|would|will|need an? )[a-z]+ `,
  // "run it with -p, otherwise ...", "without `make all` you see the old one"
  String.raw`\b(?:run|call|start|use|launch|flash|build|type|test|source)\b.{0,30}(?:\s-{1,2}[a-z]|\b(?:make(?! (?:sure|it|the|an?|this|that|them|one|two|your|my|every|each)\b)|npm run|cargo|uv run|bin/) ?[a-z]|\b[\w./-]+\.(?:sh|py|bat|r)\b).{0,60}(?:,|\bor\b|\botherwise\b|\band then\b|\bthen\b)`,
  String.raw`^\W*without (?:running |the )?(?:npm|yarn|pnpm|make|cargo|the build|a build|running|building|\S+\.(?:sh|py))|^(?:\W*(?:and|but|ok|so|also)[,.]? )*[a-z ]{2,20}: \x60[^\x60]+\x60, `,
  // "before anything goes out tell ..."
  String.raw`\bbefore (?:anything|something|any|each|every|the (?!end|deadline)|you put|we) .{3,60}?(?:,| )(?:we |everybody |everyone |please )?(?:tell|ring|call|inform|message|notify|freeze|copy|log out|has to log out)\b.*[,:]`,
];
