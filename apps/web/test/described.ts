/** What is used of a JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** Where a value is not as it is described: what is missing, of another type, or not told of. */
export function undescribed(value: unknown, schema: Schema, at = ''): string[] {
  if (schema.anyOf !== undefined) {
    const all = schema.anyOf.map((one) => undescribed(value, one, at));
    return all.find((one) => one.length === 0) ?? all[0] ?? [];
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: ${value}`];
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const wanted = [schema.type ?? []].flat();
  const isWanted = wanted.length === 0 || wanted.includes(type) || (wanted.includes('integer') && Number.isInteger(value));
  if (!isWanted) return [`${at}: ${type} instead of ${wanted}`];
  if (Array.isArray(value)) return value.flatMap((one) => undescribed(one, schema.items ?? {}, `${at}[]`));
  if (value === null || typeof value !== 'object' || schema.properties === undefined) return [];
  const { properties, required = [] } = schema;
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, one]) => {
      const described = properties[key];
      return described === undefined ? [`${at}.${key} is not told of`] : undescribed(one, described, `${at}.${key}`);
    }),
  ];
}
