package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of design §5, read from the catalogue of the database that the migrations have made. */
@IntegrationTest
class SchemaTests {

    /** Tables that name a municipality but live outside the wall. */
    private static final Set<String> OUTSIDE_THE_WALL = Set.of("account", "audit_entry");

    /** Tables whose composite foreign keys lead to the municipality, so that a key of its own would only cost time. */
    private static final Set<String> REFERS_THROUGH_OTHERS = Set.of("run_result");

    /** A reference without a foreign key, and why. */
    private static final Set<String> LOOSE_REFERENCES = Set.of(
            "revision.account_id", // history outlives the account
            "person_view.educator_id" // who saw a card stays known when the card is gone
            );

    /** Tables behind the wall; history tables only repeat them. */
    private static final String TENANT_TABLES = """
            select t.oid, t.relname
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attname = 'municipality_id'
            where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname not like '%\\_history'
            """;

    @Autowired
    private JdbcClient database;

    @Test
    void everyTenantTableNamesItsMunicipality() {
        assertThat(tenantTables("""
                        not exists (select from pg_attribute a where a.attrelid = t.oid
                            and a.attname = 'municipality_id' and a.attnotnull)
                        """)).as("municipality_id must be not null").isEmpty();
        assertThat(tenantTables("""
                        not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'f'
                            and c.confrelid = 'municipality'::regclass)
                        """))
                .as("municipality_id must reference municipality (id)")
                .isSubsetOf(REFERS_THROUGH_OTHERS);
    }

    @Test
    void everyTenantTableCanBeReferredToAcrossNoWall() {
        assertThat(tenantTables("""
                        exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'id')
                        and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype in ('u', 'p')
                            and (select array_agg(a.attname::text order by k.place)
                                 from unnest(c.conkey) with ordinality k(number, place)
                                 join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number)
                                = array['municipality_id', 'id'])
                        """)).as("needs unique (municipality_id, id)").isEmpty();
    }

    /** A view without it would show the rows of all municipalities. */
    @Test
    void whatModulesPublishStaysBehindTheWall() {
        List<String> open = database.sql("""
                        select v.relname from pg_class v
                        where v.relkind in ('v', 'm') and v.relnamespace = 'public'::regnamespace
                        and not (v.relname like 'published\\_%' and exists (select from pg_attribute a
                            where a.attrelid = v.oid and a.attname = 'municipality_id'))
                        """).query(String.class).list();
        assertThat(open)
                .as("a view is named published_… and has a municipality_id")
                .isEmpty();
    }

    @Test
    void foreignKeysBetweenTenantTablesCarryTheMunicipality() {
        List<String> loose = database.sql("with tenant as (" + TENANT_TABLES + ") " + """
                        select t.relname || ': ' || c.conname from pg_constraint c
                        join tenant t on t.oid = c.conrelid
                        join tenant r on r.oid = c.confrelid
                        where c.contype = 'f' and r.relname not in ('account', 'municipality')
                        and not exists (
                            select from unnest(c.conkey, c.confkey) k(mine, theirs)
                            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.mine
                            join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.theirs
                            where a.attname = 'municipality_id' and b.attname = 'municipality_id')
                        """)
                .query(String.class)
                .list();
        assertThat(loose)
                .as("foreign keys must be composite (municipality_id, x_id)")
                .isEmpty();
    }

    @Test
    void whatLooksLikeAReferenceIsAForeignKey() {
        List<String> loose = database.sql("""
                        select t.relname || '.' || a.attname
                        from pg_class t
                        join pg_attribute a on a.attrelid = t.oid and a.attname like '%\\_id' and a.atttypid = 'bigint'::regtype
                        where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
                        and t.relname not like '%\\_history' and t.relname not like 'spring\\_session%'
                        and not exists (select from pg_constraint c
                            where c.conrelid = t.oid and c.contype = 'f' and a.attnum = any (c.conkey))
                        """).query(String.class).list();
        assertThat(loose).as("columns x_id without a foreign key").isSubsetOf(LOOSE_REFERENCES);
    }

    @Test
    void businessKeysBeginWithTheMunicipality() {
        List<String> open = database.sql("with tenant as (" + TENANT_TABLES + ") " + """
                        select t.relname || ': ' || i.indexrelid::regclass from pg_index i
                        join tenant t on t.oid = i.indrelid
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                        where i.indisunique and not i.indisprimary and a.attname <> 'municipality_id'
                        and t.relname not in (:outside)
                        """)
                .param("outside", OUTSIDE_THE_WALL)
                .query(String.class)
                .list();
        assertThat(open).as("unique keys must begin with municipality_id").isEmpty();
    }

    @Test
    void whatPeopleReadIsSortedTheRussianWay() {
        List<String> foreign = database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type in ('text', 'character varying')
                        and (column_name in ('name', 'title', 'full_name', 'short_name', 'place', 'address')
                            or column_name like '%\\_name' and column_name not in ('principal_name', 'attribute_name', 'file_name', 'task_name'))
                        and table_name not like '%\\_history' and table_name not in ('flyway_schema_history')
                        and table_name not like 'spring\\_session%' and collation_name is distinct from 'russian'
                        """).query(String.class).list();
        assertThat(foreign).as("needs collate russian").isEmpty();
    }

    @Test
    void timesKnowTheirZone() {
        List<String> vague = database.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'timestamp without time zone'
                        and table_name <> 'flyway_schema_history'
                        """).query(String.class).list();
        assertThat(vague).as("timestamptz, please").isEmpty();
    }

    private List<String> tenantTables(String condition) {
        return database.sql("select t.relname from (" + TENANT_TABLES + ") t where t.relname not in (:outside) and "
                        + condition)
                .param("outside", OUTSIDE_THE_WALL)
                .query(String.class)
                .list();
    }
}
