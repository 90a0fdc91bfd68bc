package org.comity.benchmarks.peers;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.comity.benchmarks.policy.Request;
import org.comity.ruling.Outcome;

/**
 * Cedar: its engine is native, and requests reach it as JSON. It keeps the parsed policies. What it denies by default, with no policy
 * as the reason, is silence.
 */
final class Cedar {

    private Cedar() {}

    static Decider of(List<Request> requests, int copies) {
        Peer.requireOne(copies);
        BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
        PolicySet policies = policies();
        Entities none = new Entities();
        EntityUID member = uid("Member::\"member\"");
        EntityUID inspect = uid("Action::\"inspect\"");
        EntityUID document = uid("Document::\"document\"");
        List<AuthorizationRequest> asked = requests.stream()
                .map(request -> new AuthorizationRequest(member, inspect, document, context(request)))
                .toList();
        return request -> {
            try {
                return outcome(engine.isAuthorized(asked.get(request), policies, none)
                        .success
                        .orElseThrow());
            } catch (AuthException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static PolicySet policies() {
        try {
            PolicySet policies = PolicySet.parsePolicies(Resource.text("policy.cedar"));
            policies.cache();
            return policies;
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityUID uid(String text) {
        return EntityUID.parse(text).orElseThrow();
    }

    private static ImmutableMap<String, Value> context(Request request) {
        return ImmutableMap.copyOf(Maps.transformValues(Values.of(request.circumstances()), Cedar::value));
    }

    private static Value value(Object value) {
        if (value instanceof Boolean yes) {
            return new PrimBool(yes);
        }
        if (value instanceof List<?> elements) {
            return new CedarList(elements.stream().map(Cedar::value).toList());
        }
        return new PrimString(value.toString());
    }

    private static Outcome outcome(AuthorizationSuccessResponse response) {
        if (response.isAllowed()) {
            return Outcome.PERMITTED;
        }
        return response.getReason().isEmpty() ? Outcome.SILENT : Outcome.PROHIBITED;
    }
}
