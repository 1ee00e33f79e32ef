package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.Validator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.shared.persistence.Tenant;

/** What a form or an import lets through, the table takes: each day and number at the edges of what either says. */
@IntegrationTest
class ValueRangeTests {

    private static final List<LocalDate> DAYS = Stream.of(
                    "0204-01-01",
                    "1905-05-05",
                    "1919-12-31",
                    "1939-12-31",
                    "1940-01-01",
                    "1989-12-31",
                    "1990-01-01",
                    "1995-06-01",
                    "1999-12-31",
                    "2000-01-01",
                    "2100-12-31",
                    "2101-01-01",
                    "+20224-01-01")
            .map(LocalDate::parse)
            .toList();

    private static final List<Integer> NUMBERS = List.of(
            -1,
            0,
            1,
            2,
            5,
            6,
            10,
            11,
            60,
            61,
            80,
            81,
            100,
            101,
            500,
            501,
            1000,
            1001,
            1989,
            1990,
            1999,
            2000,
            2100,
            2101,
            10_000,
            10_001,
            100_000,
            100_001,
            Integer.MAX_VALUE);

    private static final List<BigDecimal> DECIMALS = Stream.of("-0.01", "0", "1", "1.0001", "100", "100.01", "1000")
            .map(BigDecimal::new)
            .toList();

    /** Forms whose days are measured from the day of today. */
    private static final Set<String> OF_THEIR_OWN = Set.of("ApplicationForm.birthDate");

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Validator validator;

    @Autowired
    private List<ImportKind<?>> imports;

    @Test
    void whatAFormLetsThroughTheTableTakes() {
        List<String> refusedLater = new ArrayList<>();
        int compared = 0;
        for (Field field : fields()) {
            String column = column(field.getName());
            for (String table : tables(module(field.getDeclaringClass().getPackageName()), column)) {
                List<?> probes = probes(field);
                compared += probes.size();
                probes.stream()
                        .filter(value -> isLetThrough(field, value))
                        .filter(value -> !takes(table, column, value))
                        .forEach(value -> refusedLater.add(name(field) + " " + value + " into " + table));
            }
        }
        assertThat(compared).isGreaterThan(500);
        assertThat(refusedLater).isEmpty();
    }

    @Test
    void everyDayOfAFormIsASensibleOne() {
        assertThat(fields())
                .filteredOn(field -> field.getType() == LocalDate.class)
                .hasSizeGreaterThan(50)
                .filteredOn(field -> Stream.of("0204-01-01", "+20224-01-01")
                        .map(LocalDate::parse)
                        .anyMatch(day -> isLetThrough(field, day)))
                .extracting(ValueRangeTests::name)
                .isEmpty();
    }

    @Test
    void everyDayOfAnImportIsASensibleOne() {
        List<String> wild = new ArrayList<>();
        int columns = 0;
        for (ImportKind<?> kind : imports) {
            for (Column<?> column : Tenant.call(1, kind::columns)) {
                if (column.hint().startsWith("дата") || column.example() instanceof LocalDate) {
                    columns++;
                    for (String day : List.of("0204-01-01", "1905-05-05", "2101-01-01", "+20224-01-01")) {
                        try {
                            column.parse(SheetCell.date(LocalDate.parse(day).atStartOfDay()));
                            wild.add(kind.code() + ", " + column.header() + ": " + day);
                        } catch (BadValue refused) {
                            assertThat(refused).hasMessageContaining(column.header());
                        }
                    }
                }
            }
        }
        assertThat(columns).isPositive();
        assertThat(wild).isEmpty();
    }

    private static List<Field> fields() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("ru.mentorcentre")
                        .stream()
                        .filter(type ->
                                type.getSimpleName().endsWith("Form") && !type.isInterface() && !type.isRecord())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field ->
                                !Modifier.isStatic(field.getModifiers()) && !OF_THEIR_OWN.contains(name(field)))
                        .toList();
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private boolean isLetThrough(Field field, Object value) {
        return validator
                .validateValue(field.getDeclaringClass(), field.getName(), value)
                .isEmpty();
    }

    /** Tables of the module's own entities that have the column and say something of it alone. */
    private List<String> tables(String module, String column) {
        TreeSet<String> tables = new TreeSet<>();
        entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (module(entity.getMappedClass().getPackageName()).equals(module)) {
                tables.add(((AbstractEntityPersister) entity).getTableName());
            }
        });
        return tables.stream().filter(table -> !checks(table, column).isEmpty()).toList();
    }

    private final Map<String, List<String>> known = new TreeMap<>();

    private List<String> checks(String table, String column) {
        return known.computeIfAbsent(
                table + "." + column,
                key -> database.sql("""
                        select pg_get_expr(c.conbin, c.conrelid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey
                        where c.contype = 'c' and c.conrelid = to_regclass(?) and a.attname = ?""")
                        .params(table, column)
                        .query(String.class)
                        .list());
    }

    private boolean takes(String table, String column, Object value) {
        String type =
                database.sql("""
                        select format_type(atttypid, atttypmod) from pg_attribute
                        where attrelid = to_regclass(?) and attname = ?""").params(table, column).query(String.class).single();
        try {
            return database.sql("select bool_and(coalesce((%s), true)) from (select cast(? as %s) as %s) probe"
                            .formatted(String.join(") and (", checks(table, column)), type, column))
                    .param(value instanceof LocalDate day ? day.toString().replace("+", "") : value.toString())
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException tooMuch) {
            return false;
        }
    }

    private static List<?> probes(Field field) {
        Class<?> type = field.getType();
        return type == LocalDate.class
                ? DAYS
                : type == Integer.class || type == int.class
                        ? NUMBERS
                        : type == BigDecimal.class ? DECIMALS : List.of();
    }

    private static String module(String packageName) {
        return packageName.replaceFirst("^ru\\.mentorcentre\\.?", "").replaceFirst("\\..*", "");
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
