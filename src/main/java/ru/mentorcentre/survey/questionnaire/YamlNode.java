package ru.mentorcentre.survey.questionnaire;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A piece of a YAML document that knows its line. Nothing is made into an object, so a file cannot run anything. */
final class YamlNode {

    private static final int MOST_CHARACTERS = 300_000;
    private static final int DEEPEST = 12;

    private final Node node;

    private YamlNode(Node node) {
        this.node = node;
    }

    static YamlNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                throw new YamlProblem(0, "Файл пустой");
            }
            return new YamlNode(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new YamlProblem(line, "это не YAML — проверьте отступы, двоеточия и кавычки");
        } catch (YAMLException refused) {
            throw new YamlProblem(0, "Файл слишком большой или запутанный: до 300 000 знаков, без ссылок внутри");
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    YamlProblem problem(String message) {
        return new YamlProblem(line(), message);
    }

    /** The fields of a mapping by name. */
    Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("здесь нужны поля вида «имя: значение»");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            YamlNode key = new YamlNode(pair.getKeyNode());
            if (fields.put(key.text(), new YamlNode(pair.getValueNode())) != null) {
                throw key.problem("поле «" + key.text() + "» встречается дважды");
            }
        });
        return fields;
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("здесь нужен список: строки, которые начинаются с «- »");
        }
        return sequence.getValue().stream().map(YamlNode::new).toList();
    }

    /** A text as it is written: 5, yes and «Да» alike. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("здесь нужно одно значение, а не список полей");
        }
        String value = scalar.getValue().strip();
        // an escape such as "\\0" writes what neither a page nor the database can hold
        if (value.chars().anyMatch(YamlNode::isControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw problem("здесь невидимый служебный знак: уберите его");
        }
        return value;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    boolean isNothing() {
        return node instanceof ScalarNode scalar
                && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
    }

    boolean isTrue() {
        return switch (text().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "да" -> true;
            case "false", "no", "нет" -> false;
            default -> throw problem("нужно true или false, а не «" + text() + "»");
        };
    }
}
