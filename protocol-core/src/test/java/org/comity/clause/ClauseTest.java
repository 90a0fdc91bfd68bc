package org.comity.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static Clause inert(ImmutableList<Para> cites, Optional<String> reason) {
        return new Clause(cites, "An aim.", Optional.empty(), reason, Layer.PROTOCOL, Optional.empty());
    }

    @Test
    void aClauseIsAddressedByTheFirstParagraphThatItCites() {
        Clause clause = inert(ImmutableList.of(Para.of("36"), Para.of("36(3)")), Optional.of("states an aim"));
        assertThat(clause.para()).isEqualTo(Para.of("36"));
        assertThat(clause).hasToString("36: An aim.");
        assertThat(new Section("Aims", ImmutableList.of(clause))).hasToString("Aims");
    }

    @Test
    void aClauseInADocumentOfItsOwnIsCitedAsThatDocuments() {
        Clause clause = inert(ImmutableList.of(Para.of("L1")), Optional.of("states an aim"));
        assertThat(Citation.of("county", clause)).isEqualTo(new Citation("county", Para.of("L1")));
        Citation local = Citation.of("county", clause.in("Local rules"));
        assertThat(local).hasToString("Local rules:L1");
        assertThat(local.authority()).isEqualTo("county");
        assertThat(local.printed()).isEqualTo("L1");
        assertThat(clause.in("Local rules")).isNotEqualTo(clause);
    }

    @Test
    void aClauseCitesAndIsEitherANormOrInert() {
        String message =
                "a clause cites a paragraph and is either a norm or inert: give it a paragraph, and one of the two";
        assertThatThrownBy(() -> inert(ImmutableList.of(), Optional.of("states an aim")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> inert(ImmutableList.of(Para.of("1")), Optional.empty()))
                .hasMessage(message);
    }

    @Test
    void strengthsAreOrderedFromTheStrongest() {
        assertThat(Strength.ABSOLUTE.or(Strength.NORMAL)).isEqualTo(Strength.ABSOLUTE);
        assertThat(Strength.ADVISORY.or(Strength.NORMAL)).isEqualTo(Strength.NORMAL);
        assertThat(Strength.ABSOLUTE.and(Strength.NORMAL)).isEqualTo(Strength.NORMAL);
        assertThat(Strength.ADVISORY.and(Strength.NORMAL)).isEqualTo(Strength.ADVISORY);
    }

    @Test
    void eachModalHasItsWordsAndItsStrength() {
        assertThat(Modality.NO_RIGHT.words()).isEqualTo("have no right to");
        assertThat(Modality.ENTITLED.strength()).isEqualTo(Strength.ABSOLUTE);
        assertThat(Modality.MAY.strength()).isEqualTo(Strength.NORMAL);
        assertThat(Modality.MUST_NOT.id()).isEqualTo("must-not");
    }

    @Test
    void onlyNormsThatAnswerHaveADirection() {
        assertThat(NormKind.DIRECTS.hasDirection()).isTrue();
        assertThat(NormKind.LEAVES.hasDirection()).isTrue();
        assertThat(NormKind.OWES.hasDirection()).isFalse();
        assertThat(NormKind.SENDS_DOUBTS.hasDirection()).isFalse();
        assertThat(NormKind.STOPS_SHORT.hasDirection()).isFalse();
    }

    @Test
    void aReadingNamesTheOtherOne() {
        assertThat(new Reading("each day counts", "only working days count"))
                .hasToString("each day counts (otherwise: only working days count)");
    }
}
