package org.comity.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.value.AttributeBag;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.BooleanValue;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;
import org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory;

/** XACML by AuthzForce: the first rule that applies decides; what no rule applies to is not applicable, which is silence. */
final class AuthzForce {

    private AuthzForce() {}

    static Decider of(List<Request> requests, int copies) {
        Peer.requireOne(copies);
        BasePdpEngine engine = engine();
        List<DecisionRequest> asked =
                requests.stream().map(request -> asked(engine, request)).toList();
        return request -> outcome(engine.evaluate(asked.get(request)).getDecision());
    }

    private static BasePdpEngine engine() {
        try {
            return new BasePdpEngine(
                    PdpEngineConfiguration.getInstance("classpath:org/comity/benchmarks/peers/pdp.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionRequest asked(BasePdpEngine engine, Request request) {
        Map<String, Object> values = Values.of(request.circumstances());
        DecisionRequestBuilder<?> builder = engine.newRequestBuilder(3, values.size());
        values.forEach((name, value) -> builder.putNamedAttributeIfAbsent(attribute(name), bag(value)));
        return builder.build(false);
    }

    private static AttributeFqn attribute(String name) {
        XacmlAttributeCategory category = switch (name) {
            case "right", "purpose", "needToKnowShown" -> XacmlAttributeCategory.XACML_3_0_ACTION;
            case "sitsOnCommittee" -> XacmlAttributeCategory.XACML_1_0_ACCESS_SUBJECT;
            default -> XacmlAttributeCategory.XACML_3_0_RESOURCE;
        };
        return AttributeFqns.newInstance(category.value(), Optional.empty(), name);
    }

    private static AttributeBag<?> bag(Object value) {
        if (value instanceof Boolean yes) {
            return Bags.singletonAttributeBag(StandardDatatypes.BOOLEAN, BooleanValue.valueOf(yes));
        }
        List<?> elements = value instanceof List<?> several ? several : List.of(value);
        return Bags.newAttributeBag(
                StandardDatatypes.STRING,
                elements.stream()
                        .map(element -> new StringValue(element.toString()))
                        .toList());
    }

    private static Outcome outcome(DecisionType decision) {
        return switch (decision) {
            case PERMIT -> Outcome.PERMITTED;
            case DENY -> Outcome.PROHIBITED;
            case NOT_APPLICABLE -> Outcome.SILENT;
            case INDETERMINATE -> throw new IllegalStateException("indeterminate");
        };
    }
}
