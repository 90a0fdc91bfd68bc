package org.comity.benchmarks.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.question.Box;
import org.comity.question.Question;
import org.comity.topic.DocumentAccess;

/** The norms of the policy that hold, found the slow way: each condition looked at by itself, with no engine. */
public final class Holding {

    private final ImmutableList<ImmutableList<Box>> conditions = BenchmarkProfiles.plain().clauses().stream()
            .map(Holding::condition)
            .collect(ImmutableList.toImmutableList());

    private static ImmutableList<Box> condition(Clause clause) {
        return clause.norm()
                .map(Norm::condition)
                .orElseThrow(() -> new IllegalStateException(clause + " says nothing of an act"))
                .boxes(DocumentAccess.INSPECT.topic());
    }

    /**
     * The norms whose conditions are met.
     *
     * @param request the request
     * @return a bit for each of them, by its number
     */
    public int norms(Request request) {
        Question<DocumentAccess> question = BenchmarkProfiles.question(request);
        return IntStream.rangeClosed(1, conditions.size())
                .filter(norm -> isMet(conditions.get(norm - 1), question))
                .map(norm -> 1 << norm)
                .sum();
    }

    private static boolean isMet(List<Box> condition, Question<?> question) {
        return condition.stream()
                .anyMatch(box -> box.columns().stream()
                        .allMatch(column -> (box.allowed(column, -1) >> question.value(column) & 1) != 0));
    }
}
