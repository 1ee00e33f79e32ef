package ru.mentorcentre.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page is built of, apart from its words and keys: each element in its place, with all that style and axe can see of
 * it. Two pages of one skeleton look alike and are as easy to use; a page that has no place the other lacks has nothing that
 * was not looked at there (ADR 0163).
 *
 * @param frame the places of menu and bar, the same on each page of a reader
 * @param main the places of the page itself, and its headings in their order
 */
public record Skeleton(Set<String> frame, Set<String> main) {

    /** These say by their value what an element is; of any other attribute it counts that it is there, and not empty. */
    private static final Pattern TELLING =
            Pattern.compile("class|type|role|scope|lang|tabindex|aria-(?!label|describedby|controls|owns).*");

    /** Their value has to be the id of an element that is there. */
    private static final Pattern LEADING =
            Pattern.compile("for|list|headers|aria-(labelledby|describedby|controls|owns)");

    /** These are in order only with the right children. */
    private static final Pattern STRUCTURED =
            Pattern.compile("[uod]l|table|t(head|body|foot|r)|select|details|fieldset|figure");

    public static Skeleton of(String html) {
        Element body = Jsoup.parse(html).body();
        Skeleton skeleton = new Skeleton(new HashSet<>(), new HashSet<>());
        skeleton.add(body, "", skeleton.frame);
        skeleton.main.add(headings(body.select("main :is(h1, h2, h3, h4, h5, h6)")));
        skeleton.frame.add(headings(body.select(":is(h1, h2, h3, h4, h5, h6):not(main *)")));
        return skeleton;
    }

    private static String headings(Elements headings) {
        return headings.stream().map(Element::normalName).collect(Collectors.joining(" "));
    }

    private void add(Element element, String above, Set<String> around) {
        Set<String> places = element.normalName().equals("main") ? main : around;
        String place = above + ">" + token(element);
        places.add(place);
        element.children().forEach(child -> add(child, place, places));
    }

    private static String token(Element element) {
        Stream<String> traits = element.attributes().asList().stream().map(attribute -> trait(attribute, element));
        Stream<String> children = STRUCTURED.matcher(element.normalName()).matches()
                ? element.children().stream().map(Element::normalName).distinct()
                : Stream.of();
        return Stream.concat(traits, children)
                .sorted()
                .collect(Collectors.joining(" ", element.normalName() + "[", element.hasText() ? "] with words" : "]"));
    }

    private static String trait(Attribute attribute, Element element) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (LEADING.matcher(name).matches()) {
            return name
                    + Stream.of(value.split("\\s+"))
                            .allMatch(id -> element.ownerDocument().getElementById(id) != null);
        }
        return name + (TELLING.matcher(name).matches() ? "=" + value : value.isBlank() ? " empty" : "");
    }
}
