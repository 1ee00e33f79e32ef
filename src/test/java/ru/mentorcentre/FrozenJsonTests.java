package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.JavaType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that stands in the database of somebody's office has to be read for ever. Each attribute kept as JSON has a frozen
 * value in {@code src/test/resources/frozen}, which is read and written again and must still say all it said. A changed
 * shape gets a second file, {@code table.column.2.json}; the first one stays.
 */
@IntegrationTest
class FrozenJsonTests {

    private static final Path FROZEN = Path.of("src/test/resources/frozen");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private EntityManagerFactory factory;

    @TestFactory
    Stream<DynamicTest> everyAttributeKeptAsJsonIsStillRead() throws IOException {
        Map<String, Field> kept = keptAsJson();
        return Stream.concat(
                kept.keySet().stream()
                        .map(name -> DynamicTest.dynamicTest(
                                name,
                                () -> assertThat(frozen(name))
                                        .as("frozen values of " + name)
                                        .isNotEmpty())),
                frozen("").stream()
                        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                            Field field = kept.get(nameOf(file));
                            assertThat(field).as("the attribute of " + file).isNotNull();
                            assertSaid("", JSON.readTree(Files.readString(file)), readAndWritten(field, file));
                        })));
    }

    /** By table and column. */
    private Map<String, Field> keptAsJson() {
        Map<String, Field> found = new TreeMap<>();
        var tables = factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            var table = (AbstractEntityPersister) tables.getEntityDescriptor(entity.getJavaType());
            for (Field field : entity.getJavaType().getDeclaredFields()) {
                JdbcTypeCode code = field.getAnnotation(JdbcTypeCode.class);
                if (code != null && code.value() == SqlTypes.JSON) {
                    found.put(table.getTableName() + "." + table.getPropertyColumnNames(field.getName())[0], field);
                }
            }
        }
        return found;
    }

    private static List<Path> frozen(String attribute) throws IOException {
        try (Stream<Path> files = Files.list(FROZEN)) {
            return files.filter(file -> attribute.isEmpty() || nameOf(file).equals(attribute))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.\\d+)?\\.json$", "");
    }

    private <T> JsonNode readAndWritten(Field field, Path file) throws IOException {
        var hibernate = factory.unwrap(SessionFactoryImplementor.class);
        var mapper = hibernate.getSessionFactoryOptions().getJsonFormatMapper();
        JavaType<T> type = javaType(hibernate, field.getGenericType());
        try (var session = factory.createEntityManager()) {
            var options = session.unwrap(SessionImplementor.class);
            T value = mapper.fromString(Files.readString(file), type, options);
            return JSON.readTree(mapper.toString(value, type, options));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> JavaType<T> javaType(SessionFactoryImplementor hibernate, Type type) {
        return (JavaType<T>)
                hibernate.getTypeConfiguration().getJavaTypeRegistry().resolveDescriptor(type);
    }

    private static void assertSaid(String path, JsonNode frozen, JsonNode written) {
        if (written == null || frozen.getNodeType() != written.getNodeType()) {
            fail(path + " was " + frozen + " and is " + written);
        } else if (frozen.isObject()) {
            frozen.properties()
                    .forEach(entry ->
                            assertSaid(path + "/" + entry.getKey(), entry.getValue(), written.get(entry.getKey())));
        } else if (frozen.isArray()) {
            assertThat(written.size()).as(path).isEqualTo(frozen.size());
            for (int i = 0; i < frozen.size(); i++) {
                assertSaid(path + "/" + i, frozen.get(i), written.get(i));
            }
        } else if (frozen.isNumber()) {
            assertThat(written.decimalValue()).as(path).isEqualByComparingTo(frozen.decimalValue());
        } else {
            assertThat(written).as(path).isEqualTo(frozen);
        }
    }
}
