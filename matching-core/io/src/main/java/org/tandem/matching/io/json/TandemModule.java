package org.tandem.matching.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Makes a mapper write and read the library's values as {@link TandemJson} does, wherever they stand within an application's own.
 * Mappers that look for modules find it; one that knows pieces of the caller's own comes from {@link TandemJson#module()}.
 *
 * {@snippet class="org.tandem.matching.io.json.JsonSnippets" region="module"}
 */
public final class TandemModule extends JacksonModule {
    /** The packages of the core that have values. */
    static final Set<String> PACKAGES = Set.of(
            "org.tandem.matching",
            "org.tandem.matching.acceptance",
            "org.tandem.matching.audit",
            "org.tandem.matching.compatibility",
            "org.tandem.matching.explain",
            "org.tandem.matching.explain.shortage",
            "org.tandem.matching.fairness",
            "org.tandem.matching.fault",
            "org.tandem.matching.feedback",
            "org.tandem.matching.group",
            "org.tandem.matching.intake",
            "org.tandem.matching.joint",
            "org.tandem.matching.life",
            "org.tandem.matching.need",
            "org.tandem.matching.need.explain",
            "org.tandem.matching.plan",
            "org.tandem.matching.policy",
            "org.tandem.matching.policy.criterion",
            "org.tandem.matching.policy.ready",
            "org.tandem.matching.policy.rule",
            "org.tandem.matching.programme",
            "org.tandem.matching.readiness",
            "org.tandem.matching.recommend",
            "org.tandem.matching.recruit",
            "org.tandem.matching.rematch",
            "org.tandem.matching.run",
            "org.tandem.matching.sensitivity",
            "org.tandem.matching.stability",
            "org.tandem.matching.text");

    private final TandemJson json;

    /** Creates a module that knows the library's own rules, criteria and quotas, and no others. */
    public TandemModule() {
        this(TandemJson.create());
    }

    TandemModule(TandemJson json) {
        this.json = json;
    }

    @Override
    public String getModuleName() {
        return "Tandem";
    }

    /** One with pieces of the caller's own replaces one that was found. */
    @Override
    public Object getRegistrationId() {
        return TandemModule.class;
    }

    @Override
    public Version version() {
        return new Version(TandemJson.FORMAT, 0, 0, null, "org.tandem", "matching-io");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName()) && !type.isEnum();
    }

    private final class Writers implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return isOurs(type.getRawClass()) ? new Writer() : null;
        }
    }

    private final class Writer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                generator.writeTree(json.node(value));
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(generator, String.valueOf(refusal.getMessage()), refusal);
            }
        }

        /** Values of several kinds say theirs anyway. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    private final class Readers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isOurs(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }

    private final class Reader extends ValueDeserializer<Object> {
        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return TandemJson.read(parser, json.forms().ofWhole(type), JsonPosition.whole());
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(parser, String.valueOf(refusal.getMessage()), refusal);
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
