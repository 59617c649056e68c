// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123190646 extends Migration {

  override name = 'Migration20261123190646';

  override up(): void | Promise<void> {
    // SQLite cannot give a table that has rows a column that may not be null.
    this.addSql(`create temporary table \`groups_before\` as select * from \`target_groups\`;`);
    this.addSql(`delete from \`target_groups\`;`);
    this.addSql(`alter table \`target_groups\` add column \`is_sensitive\` integer not null;`);
    // The site knew this group by its slug until now; its readers stay as safe as they were.
    this.addSql(`insert into \`target_groups\` select *, \`slug\` = 'osoby-doznajace-przemocy' from \`groups_before\`;`);
    this.addSql(`drop table \`groups_before\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`target_groups\` drop column \`is_sensitive\`;`);
  }

}
