interface Props {
  readonly title: string;
  readonly name: string;
  /** What stands for none of them. */
  readonly none: string;
  readonly all: readonly { readonly value: string; readonly name: string }[];
}

/** One of several, or none. */
export function Choose({ title, name, none, all }: Props) {
  return (
    <label>
      <span>{title}</span>
      <select name={name}>
        <option value="">{none}</option>
        {all.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
