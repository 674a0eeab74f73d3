package org.tandem.matching.desk.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** Tells pages what to offer; what is allowed, {@link Security} says. */
@ControllerAdvice(annotations = Controller.class)
class PageRights {

    /** Returns the address of this page in another language, with all else that it asks for; nothing for what cannot be looked at again. */
    @ModelAttribute("languages")
    Map<String, String> languages(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Map.of("de", in("de", request), "en", in("en", request))
                : Map.of();
    }

    private static String in(String language, HttpServletRequest request) {
        UriComponents address = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", language)
                .build();
        return address.getPath() + "?" + address.getQuery();
    }

    @ModelAttribute("canChange")
    boolean canChange(HttpServletRequest request) {
        return request.isUserInRole("COORDINATOR");
    }
}
