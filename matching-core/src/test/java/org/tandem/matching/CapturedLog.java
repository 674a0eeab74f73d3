package org.tandem.matching;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that any logger says while it is open, at every level. */
public final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level levelBefore = root.getLevel();
    private final List<Appender<ILoggingEvent>> detached = new ArrayList<>();
    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    /** Begins to listen; nothing is printed meanwhile. */
    public static CapturedLog open() {
        CapturedLog log = new CapturedLog();
        for (Iterator<Appender<ILoggingEvent>> all = log.root.iteratorForAppenders(); all.hasNext();) {
            log.detached.add(all.next());
        }
        log.detached.forEach(log.root::detachAppender);
        log.start();
        log.root.addAppender(log);
        log.root.setLevel(Level.TRACE);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        texts.add(event.getLoggerName() + " " + event.getLevel());
        texts.add(event.getFormattedMessage());
        texts.add(event.getMessage());
        texts.add(Arrays.toString(event.getArgumentArray()));
        texts.add(event.getMDCPropertyMap().toString());
        texts.add(String.valueOf(event.getKeyValuePairs()));
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            texts.add(ThrowableProxyUtil.asString(thrown));
        }
    }

    /** Returns all that was said: messages, arguments, context and traces. */
    public List<String> texts() {
        synchronized (texts) {
            return List.copyOf(texts);
        }
    }

    @Override
    public void close() {
        root.setLevel(levelBefore);
        root.detachAppender(this);
        detached.forEach(root::addAppender);
        stop();
    }
}
