import { useId, useRef } from 'react';
import { useLanguage } from '../words/language.tsx';
import { avatars, avatarUrl } from './avatar.ts';
import { toJpeg } from './jpeg.ts';

/** A picture that was chosen: a JPEG as Base64; `unreadable` where the file is none. */
export type Picture = { readonly base64: string; readonly from: number | 'file' } | 'unreadable';

/** Lets a picture be chosen: one of the drawn people, or a file. */
export function PicturePicker({
  picture,
  missing,
  onPick,
}: {
  readonly picture: Picture | undefined;
  readonly missing: boolean;
  readonly onPick: (picture: Picture) => void;
}) {
  const { words } = useLanguage();
  const { picture: own } = words;
  const turn = useRef(0);
  const problemId = useId();
  const problem = picture === 'unreadable' ? own.unreadable : missing ? own.missing : undefined;
  const chosen = typeof picture === 'object' ? picture.from : undefined;
  const pick = (url: string, from: number | 'file') => {
    const mine = ++turn.current;
    const tell = (next: Picture) => mine === turn.current && onPick(next);
    toJpeg(url).then(
      (base64) => tell({ base64, from }),
      () => tell('unreadable'),
    );
  };
  return (
    <fieldset className="pictures" aria-describedby={problem === undefined ? undefined : problemId}>
      <legend>{own.label}</legend>
      <p className="hint">{own.hint}</p>
      <div className="samples">
        {avatars.map((avatar, index) => (
          <button
            key={avatar.ground}
            type="button"
            className="sample"
            aria-pressed={chosen === index}
            onClick={() => pick(avatarUrl(avatar), index)}
          >
            <img src={avatarUrl(avatar)} alt={own.sample(index + 1)} width="56" height="56" />
          </button>
        ))}
        <label className="file" data-chosen={chosen === 'file'}>
          <input
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) pick(URL.createObjectURL(file), 'file');
            }}
          />
          <span>{own.choose}</span>
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
