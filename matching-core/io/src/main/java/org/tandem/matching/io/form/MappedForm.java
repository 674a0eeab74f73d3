package org.tandem.matching.io.form;

/**
 * A form's answers with what its columns are.
 *
 * @param table the answers
 * @param mapping what they mean
 */
public record MappedForm(FormTable table, Mapping mapping) {}
