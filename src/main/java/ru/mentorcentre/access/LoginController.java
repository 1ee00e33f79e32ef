package ru.mentorcentre.access;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The log-in page; the log-in itself is Spring Security's. */
@Controller
@PermitAll
class LoginController {

    @GetMapping("/login")
    String form() {
        return "access/login";
    }
}
