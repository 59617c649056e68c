// SPDX-License-Identifier: EUPL-1.2

import { type LinkedLiteral, type LinkedName, type LinkedNode, NAMESPACES } from "./linked-node.ts";

/** What stands in quotes in Turtle; all else may be written as it is. */
function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `"${escaped}"`;
}

/** An IRI in angle brackets; what may not stand there is written by its number. */
function iri(address: string): string {
  const safe = address.replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign));
  return `<${safe}>`;
}

function literal(value: LinkedLiteral): string {
  if (typeof value === "string") return quoted(value);
  const suffix = "@language" in value ? `@${value["@language"]}` : `^^${value["@type"]}`;
  return quoted(value["@value"]) + suffix;
}

/** Statements about things, each thing told of once, in the order in which they are met. */
class TurtleWriter {
  readonly #statements: string[] = [];

  get text(): string {
    const prefixes = Object.entries(NAMESPACES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
    return `${[...prefixes, "", ...this.#statements].join("\n")}\n`;
  }

  add(node: LinkedNode): void {
    const statement = `${iri(node["@id"] ?? "")} ${this.#told(node)} .`;
    if (!this.#statements.includes(statement)) this.#statements.push(statement);
  }

  #told(node: LinkedNode): string {
    const types = [node["@type"] ?? []].flat();
    const names = (Object.keys(node) as LinkedName[]).filter((name) => !name.startsWith("@"));
    const properties = names.flatMap((name) =>
      [node[name] ?? []].flat().map((value) => `${name} ${this.#value(value)}`),
    );
    return [...types.map((type) => `a ${type}`), ...properties].join(" ;\n  ");
  }

  #value(value: LinkedLiteral | LinkedNode): string {
    if (typeof value === "string" || "@value" in value) return literal(value as LinkedLiteral);
    if (value["@id"] === undefined) return `[ ${this.#told(value)} ]`;
    if (Object.keys(value).length > 1) this.add(value);
    return iri(value["@id"]);
  }
}

/** Things as Turtle 1.1. */
export function turtle(nodes: readonly LinkedNode[]): string {
  const writer = new TurtleWriter();
  for (const node of nodes) writer.add(node);
  return writer.text;
}
