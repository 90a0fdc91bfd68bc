package org.comity.benchmarks.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Requests;
import org.comity.document.Document;
import org.comity.people.Member;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.topic.DocumentAccess;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;
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

/** A thousand members and a thousand documents: who may see what by statute, in one go on one thread, questions built on the way. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class MillionBenchmark {

    private static final int THOUSAND = 1000;

    private final AuthorityProfile profile = BenchmarkProfiles.plain();
    private final ImmutableList<Member> members = Requests.members(THOUSAND);
    private final ImmutableList<Document> documents = Requests.documents(THOUSAND);

    /** Checks that as many documents are open as by hand. */
    @Setup(Level.Trial)
    public void check() {
        int expected = handWritten();
        int actual = comity();
        if (actual != expected || expected == 0) {
            throw new IllegalStateException(actual + " are open instead of " + expected);
        }
    }

    /**
     * By Comity.
     *
     * @return how many of the million are permitted
     */
    @Benchmark
    public int comity() {
        int open = 0;
        for (Member member : members) {
            Question<DocumentAccess> asks = DocumentAccess.INSPECT
                    .ask()
                    .given(
                            DocumentAccess.RIGHT.is(Right.STATUTORY),
                            DocumentAccess.PURPOSE.is(RequestPurpose.MEMBER_DUTIES),
                            DocumentAccess.NEED_TO_KNOW_SHOWN.no())
                    .with(DocumentAccess.MEMBER, member);
            for (Document document : documents) {
                if (profile.rule(asks.with(DocumentAccess.DOCUMENT, document)).permits()) {
                    open++;
                }
            }
        }
        return open;
    }

    /**
     * By hand.
     *
     * @return how many of the million are permitted
     */
    @Benchmark
    public int handWritten() {
        int open = 0;
        for (Member member : members) {
            for (Document document : documents) {
                if (ByHand.answer(member, document, Right.STATUTORY, RequestPurpose.MEMBER_DUTIES, false)
                                .outcome()
                        == Outcome.PERMITTED) {
                    open++;
                }
            }
        }
        return open;
    }
}
