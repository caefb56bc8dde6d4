/** A drawing of an invented person. */
export interface Avatar {
  readonly background: string;
  readonly skin: string;
  readonly hair: string;
  readonly cut: 'short' | 'bob' | 'bun' | 'curls' | 'long' | 'bald';
  readonly shirt: string;
  readonly glasses?: true;
}

/** The sample people. */
export const avatars: readonly Avatar[] = [
  { background: '#cfe0ea', skin: '#f0c9a8', hair: '#24262d', cut: 'short', shirt: '#2f4f75' },
  { background: '#ead7cf', skin: '#f6d5ba', hair: '#3a2a24', cut: 'bob', shirt: '#8e3b2e' },
  { background: '#d8e5d3', skin: '#8d5a3b', hair: '#17130f', cut: 'curls', shirt: '#e3a72f' },
  { background: '#dcd6ea', skin: '#e8b98f', hair: '#5b5f69', cut: 'bald', shirt: '#3d4653', glasses: true },
  { background: '#f0e2c2', skin: '#c98d5f', hair: '#1d1a1a', cut: 'bun', shirt: '#2e6d5c' },
  { background: '#cfe3e0', skin: '#f2cfb3', hair: '#7a4a26', cut: 'long', shirt: '#5c4a86', glasses: true },
];

/** Hair behind the head, as SVG. */
const backHair: Readonly<Record<Avatar['cut'], string>> = {
  short: '',
  bob: '<path d="M118 190c0-66 34-104 82-104s82 38 82 104v62c0 14-164 14-164 0z"/>',
  bun: '<circle cx="200" cy="78" r="34"/>',
  curls:
    '<circle cx="130" cy="150" r="38"/><circle cx="270" cy="150" r="38"/><circle cx="150" cy="108" r="40"/><circle cx="250" cy="108" r="40"/><circle cx="200" cy="92" r="44"/>',
  long: '<path d="M112 196c0-72 36-112 88-112s88 40 88 112v134c-40 22-136 22-176 0z"/>',
  bald: '',
};

/** Hair over the forehead, as SVG. */
const frontHair: Readonly<Record<Avatar['cut'], string>> = {
  short: '<path d="M128 180c-8-62 26-98 76-98 48 0 78 36 68 98-8-26-20-42-34-50-30 12-72 12-92 2-8 12-14 28-18 48z"/>',
  bob: '<path d="M130 186c0-56 28-90 70-90s70 34 70 90c-4-20-14-34-26-42-36 4-66-4-82-18-12 14-28 32-32 60z"/>',
  bun: '<path d="M130 178c2-52 30-82 70-82s68 30 70 82c-12-30-38-48-70-48s-58 18-70 48z"/>',
  curls: '<path d="M132 166c6-40 32-60 68-60s62 20 68 60c-22-24-44-30-68-30s-46 6-68 30z"/>',
  long: '<path d="M128 196c-2-64 28-100 72-100s74 36 72 100c-8-34-30-62-62-72-24 30-58 44-82 72z"/>',
  bald: '',
};

/** Renders an avatar as SVG. */
function avatarSvg({ background, skin, hair, cut, shirt, glasses }: Avatar): string {
  const spectacles = glasses
    ? '<g fill="none" stroke="#2b2f36" stroke-width="6"><circle cx="172" cy="192" r="21"/><circle cx="228" cy="192" r="21"/><path d="M193 190h14"/></g>'
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">
<rect width="400" height="400" fill="${background}"/>
<g fill="${hair}">${backHair[cut]}</g>
<path d="M60 400c4-74 56-106 140-106s136 32 140 106z" fill="${shirt}"/>
<path d="M170 250h60v50c0 34-60 34-60 0z" fill="${skin}"/><path d="M170 268c14 16 46 16 60 0v20c-16 18-44 18-60 0z" fill="#000" opacity=".12"/>
<circle cx="130" cy="196" r="15" fill="${skin}"/><circle cx="270" cy="196" r="15" fill="${skin}"/>
<path d="M130 176c0-50 28-82 70-82s70 32 70 82v24c0 48-32 82-70 82s-70-34-70-82z" fill="${skin}"/>
<g fill="${hair}">${frontHair[cut]}</g>
<g fill="#20242b"><circle cx="173" cy="193" r="7"/><circle cx="227" cy="193" r="7"/></g>
<g fill="none" stroke="#20242b" stroke-width="5" stroke-linecap="round"><path d="M160 170q13-8 25-2M215 168q12-6 25 2" opacity=".75"/><path d="M200 196q-7 24 4 27" opacity=".35"/><path d="M178 244q22 16 44 0"/></g>
${spectacles}</svg>`;
}

/** Returns an avatar as a data URL. */
export function avatarUrl(avatar: Avatar): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(avatarSvg(avatar))}`;
}
