import { useId, useRef } from 'react';
import { useLanguage } from '../words/language.tsx';
import { avatars, avatarUrl } from './avatar.ts';
import { toJpeg } from './jpeg.ts';

/** The selected picture as a JPEG in Base64, or `unreadable` if the file is not a picture. */
export type Picture = { readonly base64: string; readonly source: number | 'file' } | 'unreadable';

/** Selects a picture: one of the sample people, or a file. */
export function PicturePicker({
  picture,
  missing,
  onPick,
}: {
  readonly picture: Picture | undefined;
  readonly missing: boolean;
  readonly onPick: (picture: Picture) => void;
}) {
  const texts = useLanguage().words.picture;
  const latestPick = useRef(0);
  const problemId = useId();
  const problem = picture === 'unreadable' ? texts.unreadable : missing ? texts.missing : undefined;
  const source = typeof picture === 'object' ? picture.source : undefined;
  const pick = (url: string, from: number | 'file') => {
    const id = ++latestPick.current;
    const settle = (next: Picture) => id === latestPick.current && onPick(next);
    toJpeg(url).then(
      (base64) => settle({ base64, source: from }),
      () => settle('unreadable'),
    );
  };
  return (
    <fieldset className="pictures" aria-describedby={problem === undefined ? undefined : problemId}>
      <legend>{texts.label}</legend>
      <p className="hint">{texts.hint}</p>
      <div className="samples">
        {avatars.map((avatar, index) => (
          <button
            key={avatar.background}
            type="button"
            className="sample"
            aria-pressed={source === index}
            onClick={() => pick(avatarUrl(avatar), index)}
          >
            <img src={avatarUrl(avatar)} alt={texts.sample(index + 1)} width="56" height="56" />
          </button>
        ))}
        <label className="file" data-selected={source === 'file'}>
          <input
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) pick(URL.createObjectURL(file), 'file');
            }}
          />
          <span>{texts.choose}</span>
        </label>
      </div>
      {problem !== undefined && (
        <p className="problem" id={problemId}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
