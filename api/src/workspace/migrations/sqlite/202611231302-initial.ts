// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123130257 extends Migration {

  override name = 'Migration20261123130257';

  override up(): void | Promise<void> {
    this.addSql(`create table \`documents\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`title\` json not null, \`resolution_number\` text null, \`adopted_by\` json null, \`adopted_on\` text null, \`file_url\` text null);`);
    this.addSql(`create unique index \`documents_slug_unique\` on \`documents\` (\`slug\`);`);

    this.addSql(`create table \`locations\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`address\` json not null);`);
    this.addSql(`create unique index \`locations_slug_unique\` on \`locations\` (\`slug\`);`);

    this.addSql(`create table \`organizations\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`short_name\` text null, \`organization_type\` text not null, \`parent_id\` text null, \`description\` json null, \`locations\` json not null, \`contact_points\` json not null, \`position\` integer null, constraint \`organizations_parent_id_foreign\` foreign key (\`parent_id\`) references \`organizations\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`organizations_slug_unique\` on \`organizations\` (\`slug\`);`);
    this.addSql(`create index \`organizations_parent_id_index\` on \`organizations\` (\`parent_id\`);`);

    this.addSql(`create table \`offers\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`summary\` json not null, \`description\` json null, \`eligibility\` json null, \`scope_items\` json not null, \`target_groups\` json not null, \`organization_id\` text not null, \`contact_points\` json not null, \`is_urgent\` integer not null, \`position\` integer not null, constraint \`offers_organization_id_foreign\` foreign key (\`organization_id\`) references \`organizations\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`offers_slug_unique\` on \`offers\` (\`slug\`);`);
    this.addSql(`create index \`offers_organization_id_index\` on \`offers\` (\`organization_id\`);`);

    this.addSql(`create table \`programs\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`summary\` json null, \`year_from\` integer not null, \`year_to\` integer not null, \`documents\` json not null);`);
    this.addSql(`create unique index \`programs_slug_unique\` on \`programs\` (\`slug\`);`);

    this.addSql(`create table \`publication_requests\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('QUEUED', 'RUNNING', 'PUBLISHED', 'FAILED')) not null, \`allows_shrink\` integer not null, \`requested_at\` text not null, \`progress\` text null, \`release_number\` integer null, \`error_code\` text null, \`error_message\` text null);`);

    this.addSql(`create table \`publisher_lease\` (\`id\` integer not null primary key, \`holder\` text not null, \`expires_at\` text not null);`);

    this.addSql(`create table \`rooms\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`location_id\` text not null, \`room_type\` text not null, \`number\` text not null, \`floor\` integer null, constraint \`rooms_location_id_foreign\` foreign key (\`location_id\`) references \`locations\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`rooms_slug_unique\` on \`rooms\` (\`slug\`);`);
    this.addSql(`create index \`rooms_location_id_index\` on \`rooms\` (\`location_id\`);`);

    this.addSql(`create table \`offers_at_locations\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`offer_id\` text not null, \`location_id\` text not null, \`room_id\` text null, \`host_id\` text null, \`schedules\` json not null, \`capacity_count\` integer null, \`note\` json null, \`position\` integer not null, constraint \`offers_at_locations_offer_id_foreign\` foreign key (\`offer_id\`) references \`offers\` (\`id\`) on update no action on delete restrict, constraint \`offers_at_locations_location_id_foreign\` foreign key (\`location_id\`) references \`locations\` (\`id\`) on update no action on delete restrict, constraint \`offers_at_locations_room_id_foreign\` foreign key (\`room_id\`) references \`rooms\` (\`id\`) on update no action on delete restrict, constraint \`offers_at_locations_host_id_foreign\` foreign key (\`host_id\`) references \`organizations\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`offers_at_locations_slug_unique\` on \`offers_at_locations\` (\`slug\`);`);
    this.addSql(`create index \`offers_at_locations_offer_id_index\` on \`offers_at_locations\` (\`offer_id\`);`);
    this.addSql(`create index \`offers_at_locations_location_id_index\` on \`offers_at_locations\` (\`location_id\`);`);
    this.addSql(`create index \`offers_at_locations_room_id_index\` on \`offers_at_locations\` (\`room_id\`);`);
    this.addSql(`create index \`offers_at_locations_host_id_index\` on \`offers_at_locations\` (\`host_id\`);`);

    this.addSql(`create table \`contact_points\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`location_id\` text null, \`room_id\` text null, \`phones\` json not null, \`email\` text null, \`schedules\` json not null, constraint \`contact_points_location_id_foreign\` foreign key (\`location_id\`) references \`locations\` (\`id\`) on update no action on delete restrict, constraint \`contact_points_room_id_foreign\` foreign key (\`room_id\`) references \`rooms\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`contact_points_slug_unique\` on \`contact_points\` (\`slug\`);`);
    this.addSql(`create index \`contact_points_location_id_index\` on \`contact_points\` (\`location_id\`);`);
    this.addSql(`create index \`contact_points_room_id_index\` on \`contact_points\` (\`room_id\`);`);

    this.addSql(`create table \`schedules\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`purpose\` text not null, \`access\` text not null, \`slots\` json not null, \`season\` json null, \`valid_from\` text null, \`valid_to\` text null, \`holiday_policy\` text not null);`);
    this.addSql(`create unique index \`schedules_slug_unique\` on \`schedules\` (\`slug\`);`);

    this.addSql(`create table \`sources\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`title\` json not null, \`file_name\` text null, \`url\` text null, \`as_of_from\` text null, \`as_of_to\` text null, \`as_of_reason\` json not null);`);
    this.addSql(`create unique index \`sources_slug_unique\` on \`sources\` (\`slug\`);`);

    this.addSql(`create table \`target_groups\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`citations\` json not null, \`name\` json not null, \`description\` json not null, \`position\` integer not null);`);
    this.addSql(`create unique index \`target_groups_slug_unique\` on \`target_groups\` (\`slug\`);`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`documents\`;`);
    this.addSql(`drop table if exists \`locations\`;`);
    this.addSql(`drop table if exists \`organizations\`;`);
    this.addSql(`drop table if exists \`offers\`;`);
    this.addSql(`drop table if exists \`programs\`;`);
    this.addSql(`drop table if exists \`publication_requests\`;`);
    this.addSql(`drop table if exists \`publisher_lease\`;`);
    this.addSql(`drop table if exists \`rooms\`;`);
    this.addSql(`drop table if exists \`offers_at_locations\`;`);
    this.addSql(`drop table if exists \`contact_points\`;`);
    this.addSql(`drop table if exists \`schedules\`;`);
    this.addSql(`drop table if exists \`sources\`;`);
    this.addSql(`drop table if exists \`target_groups\`;`);
  }

}
