/**
 * The library inside a Spring Boot service: people and plans in a database, searches on a bounded pool of threads, progress
 * as server-sent events.
 */
@NullMarked
package org.tandem.matching.service;

import org.jspecify.annotations.NullMarked;
