/** What it costs an application to match: memory over many matches, threads. */
@NullMarked
package org.tandem.matching.benchmarks.embed;

import org.jspecify.annotations.NullMarked;
