/** Plain text that YAML 1.1 parsers, such as Java's, read as another type. */
export const ambiguousTexts: readonly { readonly pattern: RegExp; readonly type: string }[] = [
  { pattern: /^(yes|no|on|off)$/i, type: 'a boolean' },
  { pattern: /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/, type: 'a date' },
  { pattern: /^[-+]?\d+(:[0-5]?\d)+(\.\d*)?$/, type: 'a number' },
  { pattern: /^[-+]?0b[01_]+$/, type: 'a binary number' },
  { pattern: /^[-+]?0x[\da-f_]+$/i, type: 'a hexadecimal number' },
  { pattern: /^[-+]?(\d[\d_]*_[\d_]*|[\d_]*_[\d_]*\d)(\.[\d_]*)?$/, type: 'a number' },
];

/** Plain numbers that YAML 1.1 and YAML 1.2 parsers read differently. */
export const ambiguousNumbers: readonly { readonly pattern: RegExp; readonly reading: string }[] = [
  { pattern: /^[-+]?0\d+$/, reading: 'an octal number' },
  { pattern: /^[-+]?0o[0-7]+$/, reading: 'a string' },
  { pattern: /^[-+]?0x/i, reading: 'a string' },
  { pattern: /^[-+]?(\d+|\d*\.\d*)e[-+]?\d+$/i, reading: 'a string' },
];
