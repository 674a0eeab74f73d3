/** How answers become sentences: language, figures and the display of people are the caller's choice. */
@NullMarked
package org.tandem.matching.text;

import org.jspecify.annotations.NullMarked;
