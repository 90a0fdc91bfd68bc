package org.comity.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.comity.benchmarks.policy.BenchmarkProfiles;
import org.comity.benchmarks.policy.Circumstances;
import org.comity.benchmarks.policy.Cited;
import org.comity.benchmarks.policy.CitedByHand;
import org.comity.benchmarks.policy.Holding;
import org.comity.benchmarks.policy.Request;
import org.comity.benchmarks.policy.Requests;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormsAgreementTest {

    private static final ImmutableList<Request> REQUESTS = Requests.all();
    private static final ImmutableList<Request> FEW = REQUESTS.subList(0, 64);
    private static final Citer RIGHT = Citing.BY_HAND.checked(FEW);
    private static final int NORMS = 12;

    /** The build asks these less; before they are timed they are asked everything. */
    private static final EnumSet<Citing> SLOW = EnumSet.of(Citing.DROOLS, Citing.KIE_DMN);

    @ParameterizedTest
    @EnumSource(Citing.class)
    void everyPeerNamesTheNormsThatHold(Citing peer) {
        int count = peer == Citing.CAMUNDA_DMN ? 32 : SLOW.contains(peer) ? 256 : Requests.COUNT;
        peer.checked(REQUESTS.subList(0, count));
    }

    @Test
    void rulingsNameTheNormsThatHold() {
        AuthorityProfile profile = BenchmarkProfiles.plain();
        Citer comity = request -> Comity.cited(profile.rule(BenchmarkProfiles.question(REQUESTS.get(request))));
        Agreement.checkNorms("COMITY", comity, REQUESTS);
    }

    /** What all are checked against agrees with the predicates of the list of lambdas, which owe nothing to the library. */
    @Test
    void normsFoundOneByOneAreThoseWhosePredicateIsTrue() {
        Holding holding = new Holding();
        for (Request request : REQUESTS) {
            Circumstances facts = request.circumstances();
            int expected = IntStream.range(0, NORMS)
                    .filter(i -> Lambdas.RULES.get(i).when().test(facts))
                    .map(i -> 1 << (i + 1))
                    .sum();
            assertEquals(expected, holding.norms(request), request::toString);
        }
    }

    @Test
    void theRequestsMeetEveryNormAndSeveralAtOnce() {
        int[] norms = REQUESTS.stream()
                .mapToInt(request -> Cited.norms(CitedByHand.answer(request.circumstances())))
                .distinct()
                .toArray();
        assertEquals((1 << (NORMS + 1)) - 2, IntStream.of(norms).reduce(0, (all, some) -> all | some));
        assertEquals(4, IntStream.of(norms).map(Integer::bitCount).max().orElse(0));
        assertEquals(67, norms.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void oneWrongNormIsFound(int norm) {
        Citer wrong = request -> request == 60 ? RIGHT.cite(request) ^ 1 << norm : RIGHT.cite(request);
        IllegalStateException found =
                assertThrows(IllegalStateException.class, () -> Agreement.checkNorms("WRONG", wrong, FEW));
        assertTrue(found.getMessage().contains("to request 60:"), found.getMessage());
    }

    @Test
    void oneWrongOutcomeIsFoundThoughTheNormsAreRight() {
        Citer wrong = request ->
                request == 60 ? Cited.of(Outcome.CONFLICT, Cited.norms(RIGHT.cite(request))) : RIGHT.cite(request);
        String answered = assertThrows(IllegalStateException.class, () -> Agreement.checkNorms("WRONG", wrong, FEW))
                .getMessage();
        assertTrue(answered.startsWith("WRONG answers CONFLICT by "), answered);
        assertTrue(answered.contains(" to request 60: "), answered);
    }

    @Test
    void theFirstNormAloneIsNotEnough() {
        Citer first = request -> {
            int cited = CitedByHand.answer(REQUESTS.get(request).circumstances());
            return Cited.of(Cited.outcome(cited), Integer.lowestOneBit(Cited.norms(cited)));
        };
        assertThrows(IllegalStateException.class, () -> Agreement.checkNorms("FIRST", first, REQUESTS));
    }

    @Test
    void aCheckOfNoAnswersFails() {
        String said = assertThrows(
                        IllegalStateException.class,
                        () -> Agreement.checkNorms("IDLE", request -> 0, ImmutableList.of()))
                .getMessage();
        assertEquals("IDLE was asked nothing: give it requests", said);
    }

    @Test
    void answersAreSaidInWords() {
        assertEquals("PERMITTED by 3, 11", Cited.text(Cited.of(Outcome.PERMITTED, 1 << 3 | 1 << 11)));
        assertEquals("SILENT by nothing", Cited.text(Cited.of(Outcome.SILENT, 0)));
    }

    @Test
    void distinctRequestsAreAsManyAsAskedFor() {
        assertEquals(
                1001,
                Requests.distinct(1001).stream()
                        .map(BenchmarkProfiles::names)
                        .distinct()
                        .count());
        String said = assertThrows(IllegalArgumentException.class, () -> Requests.distinct(10_000))
                .getMessage();
        assertTrue(said.endsWith("different requests, not 10000: ask for fewer"), said);
    }
}
