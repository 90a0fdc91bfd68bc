package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.people.Member;
import org.comity.people.PoliticalGroup;
import org.comity.question.Question;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutMember;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Body PLANNING = Body.of("Planning", BodyKind.COMMITTEE);

    private static Document.Builder titled() {
        return Document.builder().title("Budget report");
    }

    @Test
    void aDocumentIsAReportOfNobodysBusinessUnlessSaidOtherwise() {
        Document document = titled().addClasses(InformationClass.PUBLIC).build();
        assertThat(document.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(document.body()).isEmpty();
        assertThat(document.hasContractTerms()).isFalse();
        assertThat(document.hasThirdPartyPersonalData()).isFalse();
        assertThat(document.isHeldByExecutive()).isFalse();
        assertThat(document.is(InformationClass.PUBLIC)).isTrue();
        assertThat(document.is(InformationClass.DRAFT)).isFalse();
    }

    @Test
    void aDocumentHasAClass() {
        assertThatThrownBy(() -> titled().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the document `Budget report` has no information class: give it one, such as PUBLIC");
    }

    @Test
    void aPublicDocumentIsOfNoOtherClass() {
        assertThatThrownBy(() -> titled().addClasses(InformationClass.PUBLIC, InformationClass.DRAFT)
                        .build())
                .hasMessage("the document `Budget report` is public and of another class: leave one of them out");
    }

    @Test
    void anExemptDocumentHasAParagraphAndOneWithAParagraphIsExempt() {
        String message = "the document `Budget report` is exempt and has no Schedule 12A paragraph, or the other way"
                + " round: give both or neither";
        assertThatThrownBy(() -> titled().addClasses(InformationClass.EXEMPT).build())
                .hasMessage(message);
        assertThatThrownBy(() -> titled().addClasses(InformationClass.DRAFT)
                        .addSchedule12a(Schedule12aParagraph.P3)
                        .build())
                .hasMessage(message);
        assertThat(titled().addClasses(InformationClass.EXEMPT)
                        .addSchedule12a(Schedule12aParagraph.P3)
                        .build()
                        .schedule12a())
                .containsExactly(Schedule12aParagraph.P3);
    }

    @Test
    void aGroupsInternalPaperHasAnOwnerAndNoOtherPaperHasOne() {
        String message =
                "the document `Budget report` is a group's internal paper without an owning group, or the other"
                        + " way round: give both or neither";
        assertThatThrownBy(() ->
                        titled().addClasses(InformationClass.GROUP_INTERNAL).build())
                .hasMessage(message);
        assertThatThrownBy(() -> titled().addClasses(InformationClass.PUBLIC)
                        .owningGroup(PoliticalGroup.ofOpposition("Holly"))
                        .build())
                .hasMessage(message);
    }

    @Test
    void aParagraphOfTheScheduleIsCalledByItsNumber() {
        assertThat(Schedule12aParagraph.P3.id()).isEqualTo("3");
        assertThat(Schedule12aParagraph.P3.subject()).isEqualTo("financial or business affairs");
    }

    @Test
    void businessIsInTheOpenAndUnfinishedUnlessSaidOtherwise() {
        Business business =
                Business.builder().by(DecisionMaker.COMMITTEE).body(PLANNING).build();
        assertThat(business.isInPrivate()).isFalse();
        assertThat(business.isConcluded()).isFalse();
        assertThat(business.isKeyDecision()).isFalse();
        assertThat(titled().addClasses(InformationClass.PUBLIC)
                        .business(business)
                        .build()
                        .body())
                .contains(PLANNING);
    }

    @Test
    void aQuestionReadsItsFactsFromMemberAndDocument() {
        Member member = Member.builder().name("Cllr Ash").addSeats(PLANNING).build();
        Document document = titled().addClasses(InformationClass.EXEMPT)
                .addSchedule12a(Schedule12aParagraph.P3)
                .hasContractTerms(true)
                .business(Business.builder()
                        .by(DecisionMaker.COMMITTEE)
                        .body(PLANNING)
                        .isInPrivate(true)
                        .build())
                .build();
        Question<DocumentAccess> question =
                DocumentAccess.INSPECT.ask().with(AboutMember.MEMBER, member).with(AboutDocument.DOCUMENT, document);
        assertThat(question.known())
                .containsEntry("information-class:exempt", "yes")
                .containsEntry("information-class:public", "no")
                .containsEntry("schedule-12a:3", "yes")
                .containsEntry("schedule-12a:5", "no")
                .containsEntry("contract-terms", "yes")
                .containsEntry("business-of", "committee")
                .containsEntry("taken-in-private", "yes")
                .containsEntry("sits-on-committee", "yes")
                .containsEntry("papers-of", "authority")
                .doesNotContainKey("right");
        assertThat(Question.named(DocumentAccess.INSPECT, question.known())).isEqualTo(question);
    }
}
