package org.tandem.matching.audit;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** SHA-256 of the canonical JSON, in hexadecimal digits. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Json json) {
        return Hashing.sha256()
                .hashString(json.write(), StandardCharsets.UTF_8)
                .toString();
    }
}
