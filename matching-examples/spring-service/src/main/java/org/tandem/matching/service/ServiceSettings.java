package org.tandem.matching.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What depends on the machine.
 *
 * @param searches how many searches run at once; each keeps one processor busy and holds the memory of its size
 * @param waiting how many more may wait for their turn; others are turned away
 * @param timeLimit how long a search may take; one that proves its plan optimal ends sooner
 * @param progressEvery how often those who watch are told; also how soon it is noticed that they have left
 * @param remembered how long the status of a search that has ended can be asked for; its plan is kept
 */
@ConfigurationProperties("matching")
record ServiceSettings(int searches, int waiting, Duration timeLimit, Duration progressEvery, Duration remembered) {}
