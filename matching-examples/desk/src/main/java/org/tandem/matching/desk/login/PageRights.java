package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells pages what to offer; what is allowed, {@link Security} says. */
@ControllerAdvice(annotations = Controller.class)
class PageRights {

    @ModelAttribute("canChange")
    boolean canChange(HttpServletRequest request) {
        return request.isUserInRole("COORDINATOR");
    }
}
