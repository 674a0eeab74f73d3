package org.tandem.matching.service;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.spring.MatchingService;
import org.tandem.matching.spring.Search;
import org.tandem.matching.spring.SearchStatus;

/** Starts, watches and cancels searches. */
@RestController
class SearchController {
    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);
    private static final long WITHOUT_TIMEOUT = 0;

    private final ProgrammeStore programmes;
    private final MatchingService searches;
    private final Duration progressEvery;

    SearchController(
            ProgrammeStore programmes,
            MatchingService searches,
            @Value("${service.progress-every}") Duration progressEvery) {
        this.programmes = programmes;
        this.searches = searches;
        this.progressEvery = progressEvery;
    }

    /** Faults are answered at once; the rest takes its time. */
    @PostMapping("/programmes/{programme}/searches")
    ResponseEntity<SearchStatus> start(@PathVariable String programme) {
        Programme facts = programmes.find(programme).orElseThrow(SearchController::notFound);
        Search search = searches.submit(programme, facts);
        return ResponseEntity.accepted().location(URI.create("/searches/" + search.id())).body(search.status());
    }

    @GetMapping("/searches/{id}")
    SearchStatus status(@PathVariable UUID id) {
        return find(id).status();
    }

    @DeleteMapping("/searches/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void cancel(@PathVariable UUID id) {
        find(id).cancel();
    }

    /** Tells how far the search has come, again and again, and at last how it has ended. */
    @GetMapping(path = "/searches/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable UUID id) {
        Search search = find(id);
        SseEmitter emitter = new SseEmitter(WITHOUT_TIMEOUT);
        Thread.ofVirtual().name("events-", 0).start(() -> tell(search, emitter));
        return emitter;
    }

    private void tell(Search search, SseEmitter watcher) {
        try {
            while (!search.awaitEnd(progressEvery)) {
                watcher.send(SseEmitter.event().name("progress").data(search.status()));
            }
            watcher.send(SseEmitter.event().name("end").data(search.status()));
            watcher.complete();
        } catch (IOException | IllegalStateException | InterruptedException gone) {
            LOG.debug("A watcher of the search ({}) has left.", search.id());
        }
    }

    private Search find(UUID id) {
        return searches.find(id).orElseThrow(SearchController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
