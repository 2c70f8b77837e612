import ts from 'typescript';

/** A name that nothing else says; each is another one. */
let named = 0;

/**
 * Arguments for a function of a catalogue: one set to begin with, and one for each other value that one of its
 * parameters may take. Words are "Zed1", "Zed2" and so on, numbers 23, 1 and 2.
 */
export function argumentsFor(signature: ts.Signature, checker: ts.TypeChecker): unknown[][] {
  const declaration = signature.getDeclaration();
  const values = signature
    .getParameters()
    .map((parameter) => valuesOf(checker.getTypeOfSymbolAtLocation(parameter, declaration), checker));
  return oneAtATime(values);
}

/** The first of each, then each of the others among the first of the rest. */
function oneAtATime(values: unknown[][]): unknown[][] {
  const usual = values.map(([first]) => first);
  const others = values.flatMap((each, at) => each.slice(1).map((value) => usual.with(at, value)));
  return [usual, ...others];
}

function valuesOf(type: ts.Type, checker: ts.TypeChecker): unknown[] {
  if (type.isUnion()) return type.types.flatMap((each) => valuesOf(each, checker)).sort(nothingLast);
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === 'true'];
  if (type.flags & ts.TypeFlags.Null) return [null];
  if (type.flags & ts.TypeFlags.Undefined) return [undefined];
  if (type.flags & ts.TypeFlags.String) return [`Zed${++named}`];
  if (type.flags & ts.TypeFlags.Number) return [23, 1, 2];
  if (type.getCallSignatures().length > 0) return [(said: unknown) => said];
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const values = element ? valuesOf(element, checker) : [];
    return [values.slice(0, 1), values, []];
  }
  const keys = type.getProperties().map(({ name }) => name);
  const properties = type.getProperties().map((each) => valuesOf(checker.getTypeOfSymbol(each), checker));
  return oneAtATime(properties).map((each) => Object.fromEntries(each.map((value, at) => [keys[at], value])));
}

function nothingLast(a: unknown, b: unknown): number {
  return Number(a === null || a === undefined) - Number(b === null || b === undefined);
}
