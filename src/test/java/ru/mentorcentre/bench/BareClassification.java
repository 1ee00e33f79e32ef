package ru.mentorcentre.bench;

/** What a run computes under the default rules, as one SQL statement; parameters: year, municipality, run. */
final class BareClassification {

    static final String SQL = """
            with p as (select ?::integer as year, ?::bigint as m, ?::bigint as run), f as (
                select y.school_id, y.year, y.results_index x, y.welfare_index w, y.gia_index g, y.vpr_index v, y.pupils,
                       y.part_time_pupils, 100.0 * y.part_time_pupils / nullif(y.pupils, 0) part_time
                from yearly_figures y, p where y.municipality_id = p.m and y.year between p.year - 2 and p.year
            ), q as (
                select year, percentile_cont(0.25) within group (order by x) q1,
                       percentile_cont(0.5) within group (order by x) q2,
                       percentile_cont(0.75) within group (order by x) q3,
                       percentile_cont(0.5) within group (order by w) w2,
                       percentile_cont(0.75) within group (order by part_time) p3, avg(x) mean
                from f group by year
            ), l as (
                select f.*, q.q2, q.w2, q.p3, q.mean,
                       case when x <= q1 then 'LOW' when x <= q2 then 'BELOW_AVERAGE'
                            when x <= q3 then 'ABOVE_AVERAGE' else 'HIGH' end level
                from f join q using (year)
            ), s as (
                select c.*, b.x x1, a.x x2, b.level l1, a.level l2, (a.x + b.x + c.x) total, a.x * b.x * c.x product
                from l c left join l b on b.school_id = c.school_id and b.year = c.year - 1
                         left join l a on a.school_id = c.school_id and a.year = c.year - 2
                where c.year = (select p.year from p)
            )
            insert into bench_result (municipality_id, run_id, school_id, school_code, school_name, advanced,
                results_index_t2, results_index_t1, results_index, results_computed, level_t2, level_t1, level,
                welfare_index, welfare_year, gia_index, vpr_index, pupils, part_time_pupils, type, instability, mean,
                geometric_mean, deviation, small_base, exam_divergence, ratio, part_time_study, part_time_share,
                advanced_below_mean, stable_high, stable_low)
            select p.m, p.run, s.school_id, o.code, o.short_name, o.kind in ('GYMNASIUM', 'LYCEUM'), s.x2, s.x1, s.x, false,
                   s.l2, s.l1, s.level, s.w, p.year, s.g, s.v, s.pupils, s.part_time_pupils,
                   case when s.x > s.q2 and s.w > s.w2 then 'EFFECTIVE' when s.x > s.q2 then 'RESILIENT'
                        when s.w > s.w2 then 'INEFFECTIVE' else 'STRUGGLING' end,
                   case when 27 * s.product < 0.970299 * s.total ^ 3 then 'YES' else 'NO' end,
                   s.total / 3, round(s.product ^ (1.0 / 3), 6),
                   round(100 * (s.total / 3 - s.product ^ (1.0 / 3)) / nullif(s.total / 3, 0), 6), s.total < 0.3,
                   case when greatest(s.g, s.v) >= 1.5 * least(s.g, s.v) then 'YES' else 'NO' end,
                   round(greatest(s.g, s.v) / nullif(least(s.g, s.v), 0), 6),
                   case when s.part_time > s.p3 and s.part_time > 0 then 'YES' else 'NO' end, round(s.part_time, 4),
                   case when o.kind not in ('GYMNASIUM', 'LYCEUM') then 'NOT_APPLICABLE'
                        when s.x < s.mean then 'YES' else 'NO' end,
                   case when s.level = 'HIGH' and s.l1 = 'HIGH' and s.l2 = 'HIGH' then 'YES' else 'NO' end,
                   case when s.level = 'LOW' and s.l1 = 'LOW' and s.l2 = 'LOW' then 'YES' else 'NO' end
            from s join school o on o.id = s.school_id cross join p
            """;

    private BareClassification() {}
}
