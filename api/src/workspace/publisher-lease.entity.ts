// SPDX-License-Identifier: EUPL-1.2

import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";

/** The right to publish from this working copy; one row, one holder at a time. */
@Entity({ tableName: "publisher_lease" })
export class PublisherLease {
  /** Always 1. */
  @PrimaryKey({ type: "integer", autoincrement: false })
  id!: number;

  /** Host, process and a random part of who publishes. */
  @Property({ type: "text" })
  holder!: string;

  /** Instant after which anyone may take the lease, ISO 8601 in UTC. */
  @Property({ type: "text" })
  expiresAt!: string;
}
