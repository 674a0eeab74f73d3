@NullMarked
package org.tandem.matching.examples.office.report;

import org.jspecify.annotations.NullMarked;
