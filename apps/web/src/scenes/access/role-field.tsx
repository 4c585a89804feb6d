import type { Role } from '@masar/shapes';
import { useWords } from '../../screen/screen.tsx';
import { roleKeys } from './access.ts';

interface Props {
  /** The highest that may be chosen. */
  readonly most: Role;
}

/** A role, by its name. */
export function RoleField({ most }: Props) {
  const words = useWords();
  return (
    <label>
      <span>{words('role')}</span>
      <select name="role">
        {roleKeys.slice(0, roleKeys.indexOf(most) + 1).map((role) => (
          <option key={role} value={role}>
            {words(`role.${role}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
