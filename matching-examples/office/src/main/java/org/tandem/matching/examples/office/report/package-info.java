/** The report: one page that shows a plan to people, without scripts and without the network. */
@NullMarked
package org.tandem.matching.examples.office.report;

import org.jspecify.annotations.NullMarked;
