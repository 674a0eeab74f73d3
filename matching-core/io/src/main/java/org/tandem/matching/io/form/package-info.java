/** Answers of forms (Google, Microsoft, LimeSurvey, Typeform) turned into tables of people, by a mapping of their columns. */
@NullMarked
package org.tandem.matching.io.form;

import org.jspecify.annotations.NullMarked;
