package org.comity.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import org.comity.benchmarks.policy.Answer;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.ByHand;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Request;
import org.comity.benchmarks.policy.Requests;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final ImmutableList<Request> REQUESTS = Requests.all();

    /** The build asks these less; before they are timed they are asked everything. */
    private static final EnumSet<Peer> SLOW =
            EnumSet.of(Peer.DROOLS, Peer.CASBIN, Peer.AUTHZFORCE, Peer.KIE_DMN, Peer.CEDAR);

    @ParameterizedTest
    @EnumSource(Peer.class)
    void everyPeerGivesTheSameOutcomes(Peer peer) {
        int count = peer == Peer.CAMUNDA_DMN ? 32 : SLOW.contains(peer) ? 256 : Requests.COUNT;
        peer.checked(REQUESTS.subList(0, count), 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_HAND", "COMITY", "LAMBDAS", "SPEL", "EASY_RULES", "DROOLS"})
    void copiesOfThePolicyGiveTheSameOutcomes(Peer peer) {
        peer.checked(Requests.spread(1000, 3), 3);
    }

    @Test
    void theRequestsMeetEveryOutcomeAndEveryRule() {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        long answers = REQUESTS.stream()
                .map(request -> ByHand.answer(request.circumstances()))
                .peek(answer -> outcomes.add(answer.outcome()))
                .distinct()
                .count();
        assertEquals(EnumSet.of(Outcome.PERMITTED, Outcome.PROHIBITED, Outcome.SILENT), outcomes);
        assertEquals(13, answers);
    }

    @Test
    void readingTheObjectsByHandGivesTheSameAnswers() {
        for (Request request : REQUESTS) {
            Circumstances facts = request.circumstances();
            Answer read = ByHand.answer(
                    request.member(), request.document(), facts.right(), facts.purpose(), facts.needToKnowShown());
            assertEquals(ByHand.answer(facts), read, request::toString);
        }
    }

    @Test
    void rulingsHaveTheStrengthAndTheParagraphThatWereWrittenByHand() {
        AuthorityProfile profile = BenchmarkProfiles.plain();
        for (Request request : REQUESTS) {
            Answer answer = ByHand.answer(request.circumstances());
            Ruling ruling = profile.rule(BenchmarkProfiles.question(request));
            assertEquals(answer.strength(), ruling.strength(), request::toString);
            assertTrue(ruling.paragraphs().containsAll(answer.paragraphs()), request::toString);
        }
    }

    @Test
    void oneWrongAnswerIsFound() {
        Decider right = Peer.BY_HAND.checked(REQUESTS, 1);
        Decider wrong = request -> request == 4000 ? Outcome.CONFLICT : right.decide(request);
        IllegalStateException found =
                assertThrows(IllegalStateException.class, () -> Agreement.check("WRONG", wrong, REQUESTS));
        assertTrue(found.getMessage().contains("to request 4000:"), found.getMessage());
    }

    @Test
    void aCheckOfNothingFails() {
        assertThrows(
                IllegalStateException.class,
                () -> Agreement.check("IDLE", request -> Outcome.SILENT, ImmutableList.of()));
    }
}
