// SPDX-License-Identifier: EUPL-1.2

import { Entity, Enum, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** Where a request to publish stands. */
export enum PublicationState {
  QUEUED = "QUEUED",
  RUNNING = "RUNNING",
  PUBLISHED = "PUBLISHED",
  FAILED = "FAILED",
}

/** Someone's wish that the working copy be published; whoever holds the publisher's lease fulfils it. */
@Entity({ tableName: "publication_requests" })
export class PublicationRequest {
  /** UUIDv7, so that requests sort by age. */
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Enum({ items: () => PublicationState, type: "string" })
  state!: PublicationState;

  /** Whether the release may have fewer offers than the one before. */
  @Property({ type: "boolean" })
  allowsShrink!: boolean;

  /** Instant, ISO 8601 in UTC. */
  @Property({ type: "text" })
  requestedAt!: string;

  /** What the publisher is doing now, in words. */
  @Property({ type: "text", nullable: true })
  progress!: string | null;

  /** Number of the release that fulfilled the request; null until then. */
  @Property({ type: "integer", nullable: true })
  releaseNumber!: number | null;

  /** Code of the error that ended the request; null where none did. */
  @Property({ type: "text", nullable: true })
  errorCode!: string | null;

  @Property({ type: "text", nullable: true })
  errorMessage!: string | null;
}
