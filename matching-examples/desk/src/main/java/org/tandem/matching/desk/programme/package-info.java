/** What is kept of programmes: people, rules, events, the ledger's entries. */
@NullMarked
package org.tandem.matching.desk.programme;

import org.jspecify.annotations.NullMarked;
