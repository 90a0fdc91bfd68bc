package org.comity.benchmarks.peers;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.comity.benchmarks.policy.Circumstances;

/** The facts of a request as plain values by name, for the peers that know no Java types. */
final class Values {

    private Values() {}

    static ImmutableMap<String, Object> of(Circumstances facts) {
        List<String> schedule12a = facts.schedule12a().stream().map(Enum::name).toList();
        return ImmutableMap.<String, Object>builder()
                .put("right", facts.right().name())
                .put("purpose", facts.purpose().name())
                .put("needToKnowShown", facts.needToKnowShown())
                .put("papersOf", facts.papersOf().name())
                .put("sitsOnCommittee", facts.sitsOnCommittee())
                .put("draft", facts.draft())
                .put("confidential", facts.confidential())
                .put("schedule12a", schedule12a)
                .put("contractTerms", facts.contractTerms())
                .put("businessOf", facts.businessOf().name())
                .put("concluded", facts.concluded())
                .put("heldByExecutive", facts.heldByExecutive())
                .buildOrThrow();
    }
}
