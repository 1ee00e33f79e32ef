package ru.mentorcentre.shared.web;

import jakarta.annotation.security.PermitAll;
import java.util.regex.Pattern;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.shared.NotFound;

/** Help inside the product. A topic is a template in {@code templates/help/}; there is nothing else to register. */
@Controller
@RequestMapping("/help")
@PermitAll
class HelpController {

    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private final ResourceLoader resources;

    HelpController(ResourceLoader resources) {
        this.resources = resources;
    }

    @GetMapping
    String index() {
        return "help/index";
    }

    @GetMapping("/{topic}")
    String topic(@PathVariable String topic, Model model) {
        if (!TOPIC.matcher(topic).matches()
                || !resources
                        .getResource("classpath:templates/help/" + topic + ".html")
                        .exists()) {
            throw new NotFound("Help topic", topic);
        }
        model.addAttribute("opened", topic);
        return "help/" + topic;
    }
}
