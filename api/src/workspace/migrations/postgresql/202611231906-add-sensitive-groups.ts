// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';

export class Migration20261123190646 extends Migration {

  override name = 'Migration20261123190646';

  override up(): void | Promise<void> {
    this.addSql(`alter table "target_groups" add "is_sensitive" boolean null;`);
    // The site knew this group by its slug until now; its readers stay as safe as they were.
    this.addSql(`update "target_groups" set "is_sensitive" = ("slug" = 'osoby-doznajace-przemocy');`);
    this.addSql(`alter table "target_groups" alter column "is_sensitive" set not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "target_groups" drop column "is_sensitive";`);
  }

}
