package org.comity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void theNearestNamesAreSuggestedNearestFirst() {
        assertThat(Names.remedy("16(z)", List.of("16", "16(a)", "16(b)", "17")))
                .isEqualTo("did you mean `16(a)`, `16(b)`?");
        assertThat(Names.remedy("inspect-documents", List.of("copy-document", "inspect-document")))
                .startsWith("did you mean `inspect-document`");
    }

    @Test
    void atMostFiveNamesAreSuggestedEqualOnesInAlphabeticalOrder() {
        assertThat(Names.remedy("a", List.of("g", "f", "e", "d", "c", "b")))
                .isEqualTo("did you mean `b`, `c`, `d`, `e`, `f`?");
    }

    @Test
    void ofManyNamesThoseThatShareWordsComeFirst() {
        assertThat(Names.remedyNearestFirst(
                        "committee-membership", List.of("right", "purpose", "chairs-committee", "sits-on-committee")))
                .isEqualTo("accepted: chairs-committee, sits-on-committee, right, purpose");
        assertThat(Names.remedyNearestFirst("rights", List.of("purpose", "right")))
                .isEqualTo("did you mean `right`?");
    }

    @Test
    void ofMoreThanADozenTheNearestFiveAreNamedAndHowManyThereAre() {
        List<String> dozen =
                List.of("bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk", "see-papers", "see-files");
        assertThat(Names.remedyNearestFirst("see-everything", dozen))
                .isEqualTo("accepted: see-papers, see-files, ee, gg, hh, ii, bb, cc, dd, ff, jj, kk");
        List<String> more = Stream.concat(dozen.stream(), Stream.of("zz")).toList();
        assertThat(Names.remedyNearestFirst("see-everything", more))
                .isEqualTo("13 are accepted, the nearest of them `see-papers`, `see-files`, `ee`, `gg`, `hh`");
        assertThat(Names.remedyNearestFirst("see-paper", more)).isEqualTo("did you mean `see-papers`?");
    }

    @Test
    void whereNothingIsNearAllAreListedInTheirOrder() {
        assertThat(Names.remedy("elephant", List.of("no", "yes"))).isEqualTo("accepted: no, yes");
    }

    @Test
    void aNameIsWordsOfLowerCaseLettersAndDigitsWithHyphensBetween() {
        for (String name : List.of("a", "7", "schedule-12a", "third-party-personal-data")) {
            assertThat(Names.kebab("fact", name)).isEqualTo(name);
        }
        for (String name : List.of("", "-a", "a-", "a--b", "A", "a_b", "a b", "\u00e9")) {
            assertThatThrownBy(() -> Names.kebab("fact", name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the fact `" + name + "` is no name: write it in lower case, with hyphens between words");
        }
    }
}
