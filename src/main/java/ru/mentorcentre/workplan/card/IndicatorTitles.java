package ru.mentorcentre.workplan.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The target indicators of the five programmes (domain §11), as {@code indicators.yaml} lists them. */
@Component
class IndicatorTitles {

    private final List<IndicatorTitle> all = read();

    /** In the order of the file, by programme. */
    List<IndicatorTitle> all() {
        return all;
    }

    /** {@code null} for {@code null} and for a code that there is none of. */
    IndicatorTitle of(String code) {
        return all.stream().filter(one -> one.name().equals(code)).findFirst().orElse(null);
    }

    private static List<IndicatorTitle> read() {
        try (InputStream file = new ClassPathResource("indicators/indicators.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> parts =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Map<String, String> programmes = parts.get("programmes").stream()
                    .collect(Collectors.toMap(one -> (String) one.get("code"), one -> (String) one.get("title")));
            return parts.get("indicators").stream()
                    .map(one -> new IndicatorTitle(
                            (String) one.get("code"), (String) one.get("title"), programmes.get(one.get("programme"))))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
