package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.peers.Agreement;
import org.comity.benchmarks.policy.BenchmarkProfiles;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Profiles held side by side in one process and asked in turn, with questions built beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SideBySideBenchmark {

    private static final int IN_A_ROW = 64;

    /** How many profiles there are. */
    @Param({"1", "1000"})
    public int profiles;

    private final ImmutableList<Request> requests = Requests.all();
    private final Question<?>[] questions =
            requests.stream().map(BenchmarkProfiles::question).toArray(Question<?>[]::new);
    private AuthorityProfile[] held = {};
    private int next;
    private int profile;

    /** Makes the profiles, and checks each on every request. */
    @Setup(Level.Trial)
    public void check() {
        held = BenchmarkProfiles.sideBySide(profiles).toArray(new AuthorityProfile[0]);
        for (AuthorityProfile each : held) {
            Agreement.check(each.toString(), i -> each.rule(questions[i]).outcome(), requests);
        }
    }

    /**
     * Answers the next request; each profile gets a few requests in a row.
     *
     * @return the ruling
     */
    @Benchmark
    public Ruling ask() {
        int request = next++;
        if (request % IN_A_ROW == 0) {
            profile = (profile + 1) % held.length;
        }
        return held[profile].rule(questions[request & Requests.COUNT - 1]);
    }
}
