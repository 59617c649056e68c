// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123130257 extends Migration {

  override name = 'Migration20261123130257';

  override up(): void | Promise<void> {
    this.addSql(`create table "documents" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "title" jsonb not null, "resolution_number" text null, "adopted_by" jsonb null, "adopted_on" text null, "file_url" text null, primary key ("id"));`);
    this.addSql(`alter table "documents" add constraint "documents_slug_unique" unique ("slug");`);

    this.addSql(`create table "locations" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "address" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "locations" add constraint "locations_slug_unique" unique ("slug");`);

    this.addSql(`create table "organizations" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "short_name" text null, "organization_type" text not null, "parent_id" uuid null, "description" jsonb null, "locations" jsonb not null, "contact_points" jsonb not null, "position" int null, primary key ("id"));`);
    this.addSql(`alter table "organizations" add constraint "organizations_slug_unique" unique ("slug");`);

    this.addSql(`create table "offers" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "summary" jsonb not null, "description" jsonb null, "eligibility" jsonb null, "scope_items" jsonb not null, "target_groups" jsonb not null, "organization_id" uuid not null, "contact_points" jsonb not null, "is_urgent" boolean not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "offers" add constraint "offers_slug_unique" unique ("slug");`);

    this.addSql(`create table "programs" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "summary" jsonb null, "year_from" int not null, "year_to" int not null, "documents" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "programs" add constraint "programs_slug_unique" unique ("slug");`);

    this.addSql(`create table "publication_requests" ("id" uuid not null, "state" text not null, "allows_shrink" boolean not null, "requested_at" text not null, "progress" text null, "release_number" int null, "error_code" text null, "error_message" text null, primary key ("id"));`);

    this.addSql(`create table "publisher_lease" ("id" int not null, "holder" text not null, "expires_at" text not null, primary key ("id"));`);

    this.addSql(`create table "rooms" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "location_id" uuid not null, "room_type" text not null, "number" text not null, "floor" int null, primary key ("id"));`);
    this.addSql(`alter table "rooms" add constraint "rooms_slug_unique" unique ("slug");`);

    this.addSql(`create table "offers_at_locations" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "offer_id" uuid not null, "location_id" uuid not null, "room_id" uuid null, "host_id" uuid null, "schedules" jsonb not null, "capacity_count" int null, "note" jsonb null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_slug_unique" unique ("slug");`);

    this.addSql(`create table "contact_points" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "location_id" uuid null, "room_id" uuid null, "phones" jsonb not null, "email" text null, "schedules" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "contact_points" add constraint "contact_points_slug_unique" unique ("slug");`);

    this.addSql(`create table "schedules" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "purpose" text not null, "access" text not null, "slots" jsonb not null, "season" jsonb null, "valid_from" text null, "valid_to" text null, "holiday_policy" text not null, primary key ("id"));`);
    this.addSql(`alter table "schedules" add constraint "schedules_slug_unique" unique ("slug");`);

    this.addSql(`create table "sources" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "title" jsonb not null, "file_name" text null, "url" text null, "as_of_from" text null, "as_of_to" text null, "as_of_reason" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "sources" add constraint "sources_slug_unique" unique ("slug");`);

    this.addSql(`create table "target_groups" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "citations" jsonb not null, "name" jsonb not null, "description" jsonb not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "target_groups" add constraint "target_groups_slug_unique" unique ("slug");`);

    this.addSql(`alter table "documents" add constraint "documents_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "locations" add constraint "locations_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "organizations" add constraint "organizations_parent_id_foreign" foreign key ("parent_id") references "organizations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "organizations" add constraint "organizations_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "offers" add constraint "offers_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "offers" add constraint "offers_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "programs" add constraint "programs_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "publication_requests" add constraint "publication_requests_state_check" check ("state" in ('QUEUED', 'RUNNING', 'PUBLISHED', 'FAILED'));`);

    this.addSql(`alter table "rooms" add constraint "rooms_location_id_foreign" foreign key ("location_id") references "locations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "rooms" add constraint "rooms_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_offer_id_foreign" foreign key ("offer_id") references "offers" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_location_id_foreign" foreign key ("location_id") references "locations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_room_id_foreign" foreign key ("room_id") references "rooms" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_host_id_foreign" foreign key ("host_id") references "organizations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "offers_at_locations" add constraint "offers_at_locations_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "contact_points" add constraint "contact_points_location_id_foreign" foreign key ("location_id") references "locations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "contact_points" add constraint "contact_points_room_id_foreign" foreign key ("room_id") references "rooms" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "contact_points" add constraint "contact_points_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "schedules" add constraint "schedules_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "sources" add constraint "sources_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "target_groups" add constraint "target_groups_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "rooms" drop constraint "rooms_location_id_foreign";`);
    this.addSql(`alter table "offers_at_locations" drop constraint "offers_at_locations_location_id_foreign";`);
    this.addSql(`alter table "contact_points" drop constraint "contact_points_location_id_foreign";`);
    this.addSql(`alter table "organizations" drop constraint "organizations_parent_id_foreign";`);
    this.addSql(`alter table "offers" drop constraint "offers_organization_id_foreign";`);
    this.addSql(`alter table "offers_at_locations" drop constraint "offers_at_locations_host_id_foreign";`);
    this.addSql(`alter table "offers_at_locations" drop constraint "offers_at_locations_offer_id_foreign";`);
    this.addSql(`alter table "offers_at_locations" drop constraint "offers_at_locations_room_id_foreign";`);
    this.addSql(`alter table "contact_points" drop constraint "contact_points_room_id_foreign";`);

    this.addSql(`drop table if exists "documents" cascade;`);
    this.addSql(`drop table if exists "locations" cascade;`);
    this.addSql(`drop table if exists "organizations" cascade;`);
    this.addSql(`drop table if exists "offers" cascade;`);
    this.addSql(`drop table if exists "programs" cascade;`);
    this.addSql(`drop table if exists "publication_requests" cascade;`);
    this.addSql(`drop table if exists "publisher_lease" cascade;`);
    this.addSql(`drop table if exists "rooms" cascade;`);
    this.addSql(`drop table if exists "offers_at_locations" cascade;`);
    this.addSql(`drop table if exists "contact_points" cascade;`);
    this.addSql(`drop table if exists "schedules" cascade;`);
    this.addSql(`drop table if exists "sources" cascade;`);
    this.addSql(`drop table if exists "target_groups" cascade;`);
  }

}
