package org.tandem.matching.desk.board;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.fault.FaultWords;
import org.tandem.matching.text.Wording;

/** Says what is wrong and what may help, a line for each fault. */
public final class FaultLines {
    private final MessageSource messages;
    private final Locale locale;

    /** Says faults in a language. */
    public FaultLines(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Returns faults that the library has found, and said in English. */
    public List<String> of(List<Fault> faults) {
        Wording wording = Wording.in(locale);
        return faults.stream()
                .map(fault -> FaultWords.of(fault.problem(), fault.advice(), wording))
                .map(words -> line(words.problem(), words.advice()))
                .toList();
    }

    /** Returns faults of files, which are in the reader's language. */
    public List<String> ofFiles(List<Fault> faults) {
        return faults.stream().map(fault -> line(fault.problem(), fault.advice())).toList();
    }

    private String line(String problem, String advice) {
        return messages.getMessage("fault.line", new Object[] {problem, advice}, locale);
    }
}
