package org.tandem.matching.quarkus;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.tandem.matching.Matcher;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Takes a programme, answers with its plan; no thread that serves requests computes. */
@Path("/match")
public class MatchResource {
    private final Matcher matcher;
    private final Policy policy;
    private final TandemJson json;
    private final ManagedExecutor threads;

    MatchResource(Matcher matcher, Policy policy, TandemJson json, ManagedExecutor threads) {
        this.matcher = matcher;
        this.policy = policy;
        this.json = json;
        this.threads = threads;
    }

    /** Matches a programme. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<String> match(String programme) {
        return threads.supplyAsync(() -> json.write(matcher.match(json.read(programme, Programme.class), policy)));
    }
}
