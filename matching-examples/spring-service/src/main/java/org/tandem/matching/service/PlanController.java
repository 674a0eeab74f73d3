package org.tandem.matching.service;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the plans that are stored. */
@RestController
@RequestMapping("/plans/{id}")
class PlanController {
    private final PlanStore plans;

    PlanController(PlanStore plans) {
        this.plans = plans;
    }

    /** The decision record as it was stored, byte for byte: ids and figures, the proof or the gap. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String record(@PathVariable UUID id) {
        return plans.record(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who meets whom, by name. */
    @GetMapping("/pairs")
    List<PlanStore.Pair> pairs(@PathVariable UUID id) {
        return plans.pairs(id);
    }
}
