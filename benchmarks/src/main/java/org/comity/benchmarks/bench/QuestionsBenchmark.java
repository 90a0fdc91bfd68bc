package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Agreement;
import org.comity.benchmarks.policy.Answer;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Order;
import org.comity.benchmarks.policy.Request;
import org.comity.benchmarks.policy.Requests;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The ways of asking the library, beside hand-written code that reads the same objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionsBenchmark {

    private static final String INSPECT = "inspect-document";

    private final AuthorityProfile profile = BenchmarkProfiles.plain();
    private final ImmutableList<Request> asked = Requests.all();
    private final Request[] requests = asked.toArray(new Request[0]);
    private final Question<?>[] built =
            asked.stream().map(BenchmarkProfiles::question).toArray(Question<?>[]::new);
    private final Question<?>[] open =
            asked.stream().map(BenchmarkProfiles::questionBeforeFindings).toArray(Question<?>[]::new);
    private final Question<?>[] presuming = asked.stream()
            .map(request -> BenchmarkProfiles.questionBeforeFindings(request).assumingOrdinary())
            .toArray(Question<?>[]::new);
    private final ImmutableList<ImmutableMap<String, String>> named =
            asked.stream().map(BenchmarkProfiles::names).collect(ImmutableList.toImmutableList());
    private final Order order = new Order();

    /** Checks every way of asking on every request. */
    @Setup(Level.Trial)
    public void check() {
        Agreement.check("hand-written over objects", i -> byHand(requests[i]).outcome(), asked);
        Agreement.check("built beforehand", i -> profile.rule(built[i]).outcome(), asked);
        Agreement.check("built and asked", i -> buildAndAsk(requests[i]).outcome(), asked);
        Agreement.check("by name", i -> profile.rule(INSPECT, named.get(i)).outcome(), asked);
        Agreement.checkOpen(i -> profile.rule(open[i]).outcome(), asked);
        Agreement.checkOrdinary(i -> profile.rule(presuming[i]).outcome(), asked);
    }

    private int next() {
        return order.next();
    }

    private Ruling buildAndAsk(Request request) {
        return profile.rule(BenchmarkProfiles.question(request));
    }

    private static Answer byHand(Request request) {
        Circumstances facts = request.circumstances();
        return ByHand.answer(
                request.member(), request.document(), facts.right(), facts.purpose(), facts.needToKnowShown());
    }

    /**
     * Hand-written Java that reads the objects.
     *
     * @return the answer
     */
    @Benchmark
    public Answer handWrittenFromObjects() {
        return byHand(requests[next()]);
    }

    /**
     * A question built beforehand.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling builtBeforehand() {
        return profile.rule(built[next()]);
    }

    /**
     * A question built from the objects, and asked.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling builtFromObjectsAndAsked() {
        return buildAndAsk(requests[next()]);
    }

    /**
     * A question in names and values, as a scenario file has it.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling askedByName() {
        return profile.rule(INSPECT, named.get(next()));
    }

    /**
     * Two facts unknown: every completion counts.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling withTwoFactsUnknown() {
        return profile.rule(open[next()]);
    }

    /**
     * Two facts unknown, one of which is presumed.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling withTwoFactsUnknownAssumingOrdinary() {
        return profile.rule(presuming[next()]);
    }
}
