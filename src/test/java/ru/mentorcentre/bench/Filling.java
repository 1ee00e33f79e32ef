package ru.mentorcentre.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the database with made-up districts, by plain SQL. */
final class Filling {

    /** Ids of what is made here begin above those of the demo data. */
    static final long FIRST = 1_000_000;

    static final int YEAR = 2025;

    private static final int SCHOOLS_A_DISTRICT = 40;

    /** Schools of the districts that stand alone begin so far above the first. */
    private static final long APART = 1_000_000;

    private final JdbcTemplate sql;
    private long schools;

    Filling(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Adds districts of forty schools until there are so many schools. */
    void upTo(long wanted) {
        add(FIRST + schools / SCHOOLS_A_DISTRICT, SCHOOLS_A_DISTRICT, schools, wanted - schools);
        schools = wanted;
    }

    /** One district that holds all of so many schools, apart from the others; gives its id. */
    long oneDistrict(int size) {
        long district = FIRST + 900_000 + size;
        add(district, size, APART + size * 10L, size);
        return district;
    }

    private void add(long firstDistrict, int aDistrict, long from, long count) {
        long districts = (count + aDistrict - 1) / aDistrict;
        sql.update("""
                insert into municipality (id, version, name, region, reporting_year)
                select ? + n, 0, 'Район ' || (? + n), 'Край', ? from generate_series(0, ? - 1) n
                """, firstDistrict, firstDistrict, YEAR, districts);
        sql.update("""
                insert into school (id, version, municipality_id, code, full_name, short_name, kind, rural, pupils)
                select ? + n, 0, ? + (n - ?) / ?, lpad((n - ?)::text, 6, '0'),
                       'Муниципальное бюджетное общеобразовательное учреждение «СОШ № ' || n || '»', 'СОШ № ' || n,
                       case when n % 12 = 0 then 'GYMNASIUM' else 'SECONDARY' end, n % 3 <> 0, 100 + n % 900
                from generate_series(?, ? - 1) n
                """, FIRST, firstDistrict, from, aDistrict, from, from, from + count);
        sql.update("""
                insert into yearly_figures (id, version, municipality_id, school_id, year, results_index, welfare_index,
                                            gia_index, vpr_index, pupils, part_time_pupils, changed_at)
                select s.id * 10 + y - 2020 + 1000000000000, 0, s.municipality_id, s.id, y,
                       round(random()::numeric, 4), round(random()::numeric, 4), round(random()::numeric, 4),
                       round(random()::numeric, 4), s.pupils, s.pupils * (s.id % 7) / 100, now()
                from school s cross join generate_series(? - 2, ?) y
                where s.id >= ? and s.id < ?
                """, YEAR, YEAR, FIRST + from, FIRST + from + count);
        sql.update("""
                insert into school_standing (id, version, municipality_id, school_id, year, level, type, instability,
                                             exam_divergence, part_time_study, advanced_below_mean, stable_high,
                                             stable_low, results_index, welfare_index)
                select school_id * 10 + year - 2020 + 1000000000000, 0, municipality_id, school_id, year, 'LOW',
                       (array['EFFECTIVE', 'RESILIENT', 'INEFFECTIVE', 'STRUGGLING'])[1 + school_id % 4],
                       case when school_id % 5 = 0 then 'YES' else 'NO' end, 'NO', 'NO', 'NOT_APPLICABLE', 'NO', 'NO',
                       results_index, welfare_index
                from yearly_figures where school_id >= ? and school_id < ?
                """, FIRST + from, FIRST + from + count);
        sql.execute("analyze");
    }
}
